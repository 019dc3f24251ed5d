/**
 * The charge of each word in its place, and of a text as a whole: VADER's rules on ten people's rating of each word,
 * with corrections for words and pairs of neighbours that were learnt from whole sentences which people rated
 * (tools/fit.ts).
 */
import { lazy } from '../lazy.ts';
import { LEARNT } from './learnt.data.ts';
import { type Placed, place } from './valence.ts';

/** Corrections to valences, by stem. */
export interface Learnt {
  words: ReadonlyMap<string, number>;
  /** By the first stem, then by the second. */
  pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Table from rows of a weight and its entries: stems, or two stems joined by "_". */
export function toLearnt(rows: readonly (readonly [number, string])[]): Learnt {
  const words = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  for (const [weight, entries] of rows) {
    for (const entry of entries.split(/\s+/)) {
      const [first = '', second] = entry.split('_');
      if (second === undefined) words.set(first, weight);
      else pairs.set(first, (pairs.get(first) ?? new Map()).set(second, weight));
    }
  }
  return { words, pairs };
}

const shipped = lazy(() => toLearnt(LEARNT));

/** The charge of a word, 0 for one without any, and what it weighs in the text as a whole. */
export interface Charge {
  charge: number;
  weight: number;
}

/** Every word in order; linear in the text. */
export function charges(text: string, learnt: Learnt = shipped()): Charge[] {
  const placed = place(text);
  return placed.map((word, i) => {
    const pair = learnt.pairs.get(placed[i - 1]?.key ?? '')?.get(word.key) ?? 0;
    const more = (learnt.words.get(word.key) ?? 0) + pair;
    return { charge: ruleCharge(word) + more * word.factor, weight: word.weight };
  });
}

/** Charge of a word by the rules alone. */
export const ruleCharge = ({ valence, boost, factor }: Placed): number =>
  valence === 0 ? 0 : (valence + Math.sign(valence) * boost) * factor;

/**
 * Hutto and Gilbert divide by the root of the square and 15, on plain sums. Here sums are taken to the length of a
 * tweet and the learnt charges come on top, so that a wider root fits the ratings.
 */
const ALPHA = 25;
const USUAL_LENGTH = 12;
const LEAST_LENGTH = 5;
const EMPHASIS = 0.3;
const MOST_EMPHASIS = 4;

/** What the sum of the charges is multiplied by: a long text says more, and exclamation marks say it louder. */
export function loudness(text: string, words: number): number {
  const marks = Math.min(MOST_EMPHASIS, text.split('!', MOST_EMPHASIS + 1).length - 1);
  return Math.sqrt((USUAL_LENGTH + LEAST_LENGTH) / (words + LEAST_LENGTH)) * (1 + EMPHASIS * marks);
}

/** Signed strength of a text, −1 to 1, from the charges of its words. */
export function compoundOf(text: string, words: readonly Charge[]): number {
  const sum = words.reduce((all, { charge, weight }) => all + charge * weight, 0);
  return squash(sum * loudness(text, words.length));
}

export const squash = (sum: number): number => sum / Math.sqrt(sum * sum + ALPHA);

/** By how much `squash` rises at this sum. */
export const slope = (sum: number): number => ALPHA / (sum * sum + ALPHA) ** 1.5;
