/** From alignments to credit: how far each point is said, and the words that show it. */
import type { Analysis } from './analyse.ts';
import { rising } from './calibrate.ts';
import { type Alignment, type Matching, matchRubric } from './match.ts';
import type { Phrase, Rubric } from './rubric.ts';
import { spansOf } from './spans.ts';
import { touchedIn } from './touched.ts';
import type { PointResult } from './types.ts';

// Logistic weights fitted by tools/fit-credit.ts on the bank: own model answers against answers to other questions
// and against talk without content, with all, half and none of the synonym phrases. No weight of a match is
// negative, so saying more of a point never lowers its credit.
const BIAS = -2.45;
const WEIGHTS = [
  6.41, // the point's own text, in the stretch that covers it best
  7.37, // the same, anywhere in the answer
  6.37, // the best synonym phrase
  2.45, // the second best
  9.12, // the best share of a synonym phrase's pairs of neighbours
  -1.98, // many synonym phrases give chance many tries; all of it from MANY phrases on
];
const MANY = 6;

interface Mine {
  phrase: Phrase;
  i: number;
}

/**
 * How much of the credit goes by how far the point is touched, and the share of its words that is chance and that is as much
 * as anybody says of it. Set on answers of practice interviews; the bank's model answers touch .3 and more.
 */
const TOUCHED = 0.25;
const TOUCHED_BY = [0.04, 0.3] as const;

/** From this credit a point counts as said. */
export const COVERED_FROM = 0.5;
/** The most that a point which is not said may have. */
export const NOT_COVERED = COVERED_FROM - 0.001;

/** So much of a unit's weight says it in full: people seldom repeat more. */
const FULL_UNIT = 0.7;

/** A phrase of few telling words is weak evidence: this much weight halves it. */
const HALF_WEIGHT_MAIN = 1;
const HALF_WEIGHT_SYNONYM = 1.2;
const HALF_WEIGHT_PAIRS = 1;
/** One word alone seldom says a point. */
const SINGLE_WORD = 0.3;
/** Half of a short synonym phrase is less than half of its meaning. */
const SYNONYM_POWER = 1.5;

/**
 * Credit and evidence for every point of the rubric, in its order. The points of a question for an account (`isStory`) say
 * what a story should have and not what it is about, so there is nothing in them to touch.
 */
export function creditPoints(rubric: Rubric, answer: Analysis, raw: string, isStory: boolean): PointResult[] {
  const matching = matchRubric(rubric, answer);
  const touched = isStory ? [] : touchedIn(rubric, answer);
  return rubric.points.map((point, p) => {
    const mine = phrasesOf(rubric, p);
    const said = creditOf(mine, matching);
    const share = touched[p] ?? null;
    const credit = round(share === null ? said : blend(said, rising(share, ...TOUCHED_BY)));
    const covered = credit >= COVERED_FROM;
    const evidence = covered ? spansOf(wordsOf(mine, matching), answer, raw) : [];
    return { id: point.id, text: point.text, weight: point.weight, credit, covered, evidence };
  });
}

/** Whether a point counts as said is for its words alone; how much of it is said, for what is touched as well. */
function blend(said: number, touched: number): number {
  const credit = (1 - TOUCHED) * said + TOUCHED * touched;
  return said >= COVERED_FROM ? Math.max(credit, COVERED_FROM) : Math.min(credit, NOT_COVERED);
}

/** The words of the answer that speak most strongly for a point. */
function wordsOf(mine: readonly Mine[], matching: Matching): number[] {
  let best = 0;
  let words: number[] = [];
  for (const { phrase, i } of mine) {
    const alignment = matching.alignments[i];
    const together = matching.together[i];
    const value = strengthOf(phrase, alignment) + togetherOf(phrase, together?.share);
    if (value <= best) continue;
    best = value;
    words = [...new Set([...(alignment?.words ?? []), ...(together?.words ?? [])])].sort((a, b) => a - b);
  }
  return words;
}

/** Credit for the units of a reference answer: coverage, which the calibration of the whole then stretches. */
export function creditUnits(
  rubric: Rubric,
  matching: Matching,
  answer: Analysis,
  raw: string,
): PointResult[] {
  return rubric.points.map(({ id, text, weight }, p) => {
    const alignment = matching.alignments[rubric.owner.indexOf(p)];
    const credit = round(Math.min(1, (alignment?.coverage ?? 0) / FULL_UNIT));
    const covered = credit >= COVERED_FROM;
    return {
      id,
      text,
      weight,
      credit,
      covered,
      evidence: covered ? spansOf(alignment?.words ?? [], answer, raw) : [],
    };
  });
}

/** What speaks for a point, each 0–1; the weights of the logistic are fitted on these. */
export function signsOf(
  mine: readonly Mine[],
  matching: Matching,
): readonly [number, number, number, number, number, number] {
  let [main, anywhere, best, second, together, synonyms] = [0, 0, 0, 0, 0, 0];
  for (const { phrase, i } of mine) {
    const strength = strengthOf(phrase, matching.alignments[i]);
    if (phrase.main) {
      main = strength;
      anywhere = (matching.spread[i] ?? 0) * sureness(phrase);
      continue;
    }
    synonyms++;
    second = Math.max(second, Math.min(best, strength));
    best = Math.max(best, strength);
    together = Math.max(together, togetherOf(phrase, matching.together[i]?.share));
  }
  return [main, anywhere, best, second, together, Math.min(1, synonyms / MANY)];
}

/** The phrases of one point, each with its number in the rubric. */
export function phrasesOf(rubric: Rubric, point: number): Mine[] {
  return rubric.phrases.flatMap((phrase, i) => (rubric.owner[i] === point ? [{ phrase, i }] : []));
}

function creditOf(mine: readonly Mine[], matching: Matching): number {
  const z = signsOf(mine, matching).reduce((sum, sign, k) => sum + sign * (WEIGHTS[k] ?? 0), BIAS);
  return 1 / (1 + Math.exp(-z));
}

function togetherOf(phrase: Phrase, share = 0): number {
  return (share * phrase.pairWeight) / (phrase.pairWeight + HALF_WEIGHT_PAIRS);
}

function sureness(phrase: Phrase): number {
  return phrase.weight / (phrase.weight + (phrase.main ? HALF_WEIGHT_MAIN : HALF_WEIGHT_SYNONYM));
}

/** How strongly a stretch of the answer speaks for a phrase, 0–1. */
function strengthOf(phrase: Phrase, alignment: Alignment | undefined): number {
  if (alignment === undefined) return 0;
  const single = alignment.words.length < 2 ? SINGLE_WORD : 1;
  if (phrase.main) return alignment.coverage * sureness(phrase) * single;
  return alignment.coverage ** SYNONYM_POWER * sureness(phrase) * single * (0.7 + 0.3 * alignment.order);
}

/** Credits are kept to three decimals. */
export const round = (x: number): number => Math.round(x * 1000) / 1000;
