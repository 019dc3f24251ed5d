/**
 * Whether words stand in an order that English allows. A list of keywords, or a good answer shuffled, has the
 * right words and the wrong neighbours: its function words do not go with what stands beside them. Measured as
 * the mean pointwise mutual information (Church and Hanks 1990) of neighbouring word classes.
 */
import type { Analysis } from './analyse.ts';
import { FUNCTION_WORDS, NEIGHBOUR_LEVELS } from './bigrams.data.ts';
import { numberValue, STOP_WORDS } from './lexis.ts';
import { stem } from './stem.ts';
import { isKnown } from './weights.ts';

const ENDINGS: readonly RegExp[] = [
  /ing$/,
  /ed$/,
  /ly$/,
  /(?:tion|ment|ness|ity|ance|ence|ism)$/,
  /(?:al|ive|able|ible|ous|ful|ic|less)$/,
  /[^s]s$/,
  /(?:er|or)$/,
];

const words = FUNCTION_WORDS.split(/\s+/);
const classes = new Map(words.map((w, i) => [w, i]));
const NUMBER = words.length;
const OTHER_STOP = NUMBER + 1;
const FIRST_ENDING = OTHER_STOP + 1;
const OTHER = FIRST_ENDING + ENDINGS.length;

/** Number of word classes: the most frequent function words, numbers, endings, and the rest. */
export const CLASS_COUNT = OTHER + 1;

/** Pronouns of either gender are one class, so that they cannot move a score. */
const SAME_CLASS: ReadonlyMap<string, string> = new Map([
  ['she', 'he'],
  ['him', 'her'],
  ['his', 'her'],
  ['hers', 'her'],
  ['himself', 'herself'],
]);

const CACHE_LIMIT = 20_000;
const known = new Map<string, number>();

/** The class of a normalised word. Only a known word has an ending: names are all alike. */
export function wordClass(norm: string): number {
  const before = known.get(norm);
  if (before !== undefined) return before;
  const found = classify(norm);
  if (known.size >= CACHE_LIMIT) known.clear();
  known.set(norm, found);
  return found;
}

function classify(norm: string): number {
  const own = classes.get(SAME_CLASS.get(norm) ?? norm);
  if (own !== undefined) return own;
  if (numberValue(norm) !== null) return NUMBER;
  if (STOP_WORDS.has(norm)) return OTHER_STOP;
  const ending = norm.length > 4 && isKnown(stem(norm)) ? ENDINGS.findIndex((e) => e.test(norm)) : -1;
  return ending < 0 ? OTHER : FIRST_ENDING + ending;
}

/** Levels are thirds of a nat, from −3 ("a") to 3 ("s"). */
const ZERO = 'j'.charCodeAt(0);
const PER_NAT = 3;

function information(left: number, right: number): number {
  return ((NEIGHBOUR_LEVELS[left]?.charCodeAt(right) ?? ZERO) - ZERO) / PER_NAT;
}

// A short text tells little: it is read as if so many neighbours of ordinary English came with it.
const PRIOR_PAIRS = 4;
const PRIOR_MEAN = 0.4;

/**
 * Mean information of neighbouring words, in nats, drawn towards ordinary English for short texts. Ordinary
 * answers lie around .4, shuffled ones around −.35. Fillers are passed over.
 */
export function fluency(answer: Analysis): number {
  const measured = fluencies.get(answer) ?? measure(answer);
  fluencies.set(answer, measured);
  return measured;
}

/** An answer is asked for it more than once while it is scored. */
const fluencies = new WeakMap<Analysis, number>();

function measure(answer: Analysis): number {
  let before = -1;
  let sum = PRIOR_PAIRS * PRIOR_MEAN;
  let pairs = PRIOR_PAIRS;
  for (const word of answer.words) {
    if (word.filler) continue;
    const now = wordClass(word.norm);
    if (before >= 0) {
      sum += information(before, now);
      pairs++;
    }
    before = now;
  }
  return sum / pairs;
}

// Of short ordinary answers one in a hundred lies below ORDINARY, of shuffled ones more than half below LIST. The
// longer the text, the surer its mean: talk of forty words never lies below LIST + LONG_SHIFT.
const LIST = -0.25;
const LONG_SHIFT = 0.2;
const DOUBTFUL = -0.2;
const ORDINARY = 0;
const LEAST_FACTOR = 0.1;
const LIST_FROM = 8;

/**
 * Whether the words are a list or a shuffle rather than sentences; never for fewer than eight words. Talk is held
 * to a higher mark than a written answer, which may hold formulas and enumerations.
 */
export function isShuffled(answer: Analysis, spoken: boolean): boolean {
  if (answer.length < LIST_FROM) return false;
  const long = Math.min(1, Math.max(0, (answer.length - 15) / 25));
  return fluency(answer) < LIST + (spoken ? LONG_SHIFT * long : 0);
}

/** What is left of a score when the order of the words is doubtful but no list for sure, .1 to 1. */
export function fluencyFactor(answer: Analysis): number {
  const sure = (fluency(answer) - DOUBTFUL) / (ORDINARY - DOUBTFUL);
  return LEAST_FACTOR + (1 - LEAST_FACTOR) * Math.min(1, Math.max(0, sure));
}
