/**
 * Pairs of neighbouring words, function words too. A turn of phrase such as "nothing happened to anyone" has
 * hardly a telling word; what tells is that its words stand together.
 */
import type { Analysis, Word } from './analyse.ts';
import { tellingWeight } from './weights.ts';

/** What a function word is worth in a pair. */
const FUNCTION_WORD = 0.08;
/** A pair with a function word is worth less than a pair without. */
const MIXED_PAIR = 0.7;
const LESSER = 0.5;

/** A pair, told apart by the stems of content words, by the very form of others, and by negation. */
function pairOf(left: Word, right: Word): string {
  return `${formOf(left)} ${formOf(right)}`;
}

function formOf(word: Word): string {
  const [key] = word.keys;
  if (key === undefined) return word.norm;
  return word.negated ? `!${key}` : key;
}

/** The pairs of a phrase with their weights. */
export function weighPairs(phrase: Analysis): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [left, right] of neighbours(phrase)) {
    const [a, b] = [worth(left), worth(right)];
    const mixed = left.keys.length === 0 || right.keys.length === 0 ? MIXED_PAIR : 1;
    weights.set(pairOf(left, right), Math.max(a, b) * mixed + LESSER * Math.min(a, b));
  }
  return weights;
}

/** The pairs of an answer, each with the index of its first word where it stands first. */
export function placePairs(answer: Analysis): Map<string, number> {
  const places = new Map<string, number>();
  for (const [left, right, index] of neighbours(answer)) {
    const pair = pairOf(left, right);
    if (!places.has(pair)) places.set(pair, index);
  }
  return places;
}

/** Share of the weight of a phrase's pairs that the answer holds, and the words that hold them. */
export function sharePairs(
  wanted: ReadonlyMap<string, number>,
  held: ReadonlyMap<string, number>,
): { share: number; words: number[] } {
  let all = 0;
  let found = 0;
  const words: number[] = [];
  for (const [pair, weight] of wanted) {
    all += weight;
    const index = held.get(pair);
    if (index === undefined) continue;
    found += weight;
    words.push(index, index + 1);
  }
  return { share: all > 0 ? found / all : 0, words };
}

function* neighbours(text: Analysis): Generator<[Word, Word, number]> {
  let before: Word | undefined;
  let place = 0;
  for (const [index, word] of text.words.entries()) {
    if (word.filler) continue;
    if (before !== undefined) yield [before, word, place];
    before = word;
    place = index;
  }
}

function worth(word: Word): number {
  return word.keys.reduce((most, key) => Math.max(most, word.number ? 1 : tellingWeight(key)), FUNCTION_WORD);
}
