import { expect, it } from 'vitest';
import { quoter } from '../../../shared/domain/quotation.ts';

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const sentenceWith = (text: string, spans: readonly { start: number; end: number }[]) => quoter(text)(spans);
const TEXT =
  'At first I asked the nurse. Then I wrote it down for the next shift. We laughed about it later.';

it('quotes the sentence in which most of the words stand, without its full stop', () => {
  expect(sentenceWith(TEXT, [spanOf(TEXT, 'asked'), spanOf(TEXT, 'wrote it down')])).toBe(
    'Then I wrote it down for the next shift',
  );
});

it('quotes nothing where no words count', () => {
  expect(sentenceWith(TEXT, [])).toBeNull();
  expect(sentenceWith('', [{ start: 0, end: 5 }])).toBeNull();
});

it('cuts a long sentence at spaces on both sides, with the words inside', () => {
  const long = `${'and then we went on to something else '.repeat(8)}until the pump stopped ${'and so it went on for hours '.repeat(8)}`;
  const quoted = sentenceWith(long, [spanOf(long, 'pump stopped')]) as string;
  expect(quoted).toContain('pump stopped');
  expect(quoted).toMatch(/^… \S.*\S …$/);
  expect(quoted.length).toBeLessThan(160);
  for (const word of quoted.replace(/…/g, '').trim().split(' ')) expect(long.split(' ')).toContain(word);
});

it('keeps words longer than the line whole, and marks of quotation apart from its own', () => {
  const url = `https://example.org/${'a'.repeat(300)}`;
  const cut = sentenceWith(url, [spanOf(url, 'example')]) as string;
  expect(cut).toContain('example');
  expect(cut.length).toBeLessThan(160);
  const spoken = 'She said “leave it”, and I left it';
  expect(sentenceWith(spoken, [spanOf(spoken, 'left it')])).toBe('She said "leave it", and I left it');
});

it.each([
  ['blanks inside', `We cache it${' '.repeat(100_000)}ok`],
  ['marks of quotation', `We cache it${'"'.repeat(100_000)} ok`],
  ['no blank at all', `cache,${'a,'.repeat(50_000)}`],
  ['sentences', 'We cache it. '.repeat(8000)],
])('is as quick and as short where there are very many %s', (_, text) => {
  const quoted = quoter(text)([spanOf(text, 'cache')]) as string;
  expect(quoted).toContain('cache');
  expect(quoted.length).toBeLessThan(160);
});
