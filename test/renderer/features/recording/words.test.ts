/** Heard words in an answer that a person may have changed, and a sound as bars. */
import { expect, it } from 'vitest';
import { barsOf } from '../../../../renderer/features/recording/peaks.ts';
import { momentOf, placeWords, spokenAt } from '../../../../renderer/features/recording/words.ts';

const heard = (text: string) =>
  text.split(' ').map((word, index) => ({ word, start: index, end: index + 0.5 }));
const places = (text: string, words: string) =>
  placeWords(text, heard(words)).map(({ span, heard: { start } }) => [
    text.slice(span.start, span.end),
    start,
  ]);

it('finds each word in its turn, whatever its case and marks', () => {
  expect(places('Good morning. It’s GOOD, naïve Zoë!', "good morning it's good naïve zoë")).toEqual([
    ['Good', 0],
    ['morning', 1],
    ['It’s', 2],
    ['GOOD', 3],
    ['naïve', 4],
    ['Zoë', 5],
  ]);
});

it('leaves out what was changed or removed, and finds what follows', () => {
  expect(places('I use a cache for reads.', 'I use a cash for the reads')).toEqual([
    ['I', 0],
    ['use', 1],
    ['a', 2],
    ['for', 4],
    ['reads', 6],
  ]);
  expect(places('Typed first.\n\nThen said', 'then said')).toEqual([
    ['Then', 0],
    ['said', 1],
  ]);
  expect(places('', 'nothing left')).toEqual([]);
  expect(places('anything', '– …')).toEqual([]);
});

it('does not take a word far away for one that was removed', () => {
  const text = `Well ${'and so on '.repeat(10)}well`;
  expect(places(text, 'well well')).toEqual([['Well', 0]]);
});

it('tells the moment of a place, and the word of a moment', () => {
  const placed = placeWords('One two three', heard('one two three'));
  expect([0, 4, 5, 99].map((at) => momentOf(placed, at))).toEqual([0, 1, 1, 2]);
  expect(momentOf([], 4)).toBeNull();
  expect(spokenAt(placed, 1.2)).toEqual({ start: 4, end: 7 });
  expect(spokenAt(placed, 1.7)).toBeNull();
});

it('shows a sound as bars, the loudest of them full', () => {
  const samples = Float32Array.from([0, 0, 0.5, -0.5, 0.25, -0.25, 0, 0]);
  expect(barsOf(samples, 4)).toEqual([0, 1, 0.5, 0]);
  expect(barsOf(new Float32Array(8), 4)).toEqual([0, 0, 0, 0]);
  expect(barsOf(new Float32Array(2), 4)).toEqual([0, 0, 0, 0]);
});
