import { describe, expect, it } from 'vitest';
import { quote } from '../../../../renderer/features/report/quote.ts';

/** The place of words in a text. */
function span(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** As it is read: marked words in brackets, dots where something is left out. */
function read(text: string, ...words: string[]): string {
  return quote(
    text,
    words.map((each) => span(text, each)),
    'en',
  )
    .map(({ pieces, cutBefore, cutAfter }) =>
      [
        cutBefore ? '… ' : '',
        ...pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)),
        cutAfter ? ' …' : '',
      ].join(''),
    )
    .join(' | ');
}

const STORY = 'The line stood still. I phoned the driver and asked him. We waited. Half of it came by noon.';

describe('a quotation', () => {
  it('is the whole sentence, with the words marked', () => {
    expect(read(STORY, 'phoned the driver')).toBe('I [phoned the driver] and asked him.');
  });

  it('marks several words of one sentence in it', () => {
    expect(read(STORY, 'asked him', 'phoned')).toBe('I [phoned] the driver and [asked him].');
  });

  it('joins sentences that follow each other, and sets others apart', () => {
    expect(read(STORY, 'stood still', 'phoned')).toBe(
      'The line [stood still]. I [phoned] the driver and asked him.',
    );
    expect(read(STORY, 'phoned', 'noon')).toBe(
      'I [phoned] the driver and asked him. | Half of it came by [noon].',
    );
  });

  it('holds both sentences of words that reach over a full stop', () => {
    expect(read(STORY, 'asked him. We')).toBe('I phoned the driver and [asked him. We] waited.');
  });

  it('marks words that overlap once', () => {
    expect(read(STORY, 'phoned the', 'the driver and')).toBe('I [phoned ][the][ driver and] asked him.');
  });

  it('shortens speech without full stops at a space, around each of the words', () => {
    const speech = `${'before '.repeat(40)}first ${'between '.repeat(60)}second ${'after '.repeat(40)}`;
    const excerpts = quote(speech, [span(speech, 'first'), span(speech, 'second')], 'en');
    expect(excerpts.map(({ cutBefore, cutAfter }) => [cutBefore, cutAfter])).toEqual([
      [true, true],
      [true, true],
    ]);
    for (const { pieces } of excerpts) {
      const words = pieces
        .map((piece) => piece.text)
        .join('')
        .split(' ');
      expect(words.length).toBeGreaterThan(10);
      expect(words.length).toBeLessThan(40);
      expect(words.every((word) => /^(?:before|first|between|second|after)$/.test(word))).toBe(true);
    }
  });

  it('goes on after the words, where their sentence ends near by', () => {
    const speech = `${'before '.repeat(40)}first and that was it.`;
    const [excerpt] = quote(speech, [span(speech, 'first')], 'en');
    expect(excerpt).toMatchObject({ cutBefore: true, cutAfter: false, end: speech.length });
  });

  it('is nothing without evidence', () => {
    expect(quote(STORY, [], 'en')).toEqual([]);
  });
});
