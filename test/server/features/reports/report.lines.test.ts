/** Lines as they are seen: which letters stand where, and in which font. */
import { expect, it } from 'vitest';
import { isSpecial, linesOf, type Type } from '../../../../server/features/reports/report.lines.ts';

/** Each letter is a point wide; pictures are in a font of their own, and Chinese is in none. */
const type: Type = {
  font: 'plain',
  fontFor: (letter) =>
    /\p{Extended_Pictographic}/u.test(letter) ? 'emoji' : /\p{Script=Han}/u.test(letter) ? null : 'plain',
  widthOf: ({ text }) => [...text].length,
};
const seen = (text: string, width = 100) =>
  linesOf(text, width, type).map(({ runs }) => runs.map((run) => run.text).join('|'));

it.each([
  ['Łukasz, naïve café', false],
  ['e\u0301 with an accent', false],
  ['שלום', true],
  ['a 🚀', true],
  ['李小龙', true],
])('%s is set letter by letter: %s', (text, special) => {
  expect(isSpecial(text, type)).toBe(special);
});

it('breaks at words, and a word that no line has room for where it has to', () => {
  expect(seen('one two three', 7)).toEqual(['one two', 'three']);
  expect(seen('a bcdefghij k', 5)).toEqual(['a', 'bcdef', 'ghij', 'k']);
  expect(seen('one\n\ntwo')).toEqual(['one', '', 'two']);
});

it('puts words from right to left, with what stands among them from left to right', () => {
  const hebrew = 'שלום (עולם) 3.12 סוף';
  expect(seen(hebrew)).toEqual(['סוף| |3.12| |)עולם(| |שלום']);
  expect(linesOf(hebrew, 100, type)[0]?.isRtl).toBe(true);
  expect(seen('say שלום עולם twice')).toEqual(['say |עולם| |שלום| twice']);
  expect(linesOf('say שלום', 100, type)[0]?.isRtl).toBe(false);
});

it('writes each letter in a font that has it, and a sign in place of one that none has', () => {
  expect(linesOf('go 🚀 now 李', 100, type)[0]?.runs).toEqual([
    { font: 'plain', text: 'go ' },
    { font: 'emoji', text: '🚀' },
    { font: 'plain', text: ' now \ufffd' },
  ]);
});

it('cuts no line in a way that loses or repeats anything', () => {
  const text = 'שלום one עולם two 🚀 three '.repeat(20);
  const letters = (words: string) => [...words.replaceAll(/\s/g, '')].sort().join('');
  for (const width of [3, 7, 20]) {
    const lines = linesOf(text, width, type);
    expect(letters(lines.flatMap(({ runs }) => runs.map((run) => run.text)).join(''))).toBe(letters(text));
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
  }
});
