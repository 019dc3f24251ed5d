/**
 * What an answer is worth that is about the matter and says hardly any of its points: on the scales that people grade by it
 * stands above one about something else. Whether it is about the matter is read from the mean meaning of its words, which
 * it may share with question and points without sharing a word; what it denies is left out, and who it is about.
 */
import type { Analysis } from './analyse.ts';
import { rising } from './calibrate.ts';
import { NOT_COVERED, round } from './credit.ts';
import { type Meaning, meaningOf, nearness } from './meaning.ts';
import { isPerson, talkOf } from './plain-talk.ts';
import type { PointResult } from './types.ts';

/** What may be asked for: knowledge, or what somebody did or would do. */
export type Wanted = 'knowledge' | 'account' | 'plan';

/** Nearness to question and points where an answer is on another matter, and where it is on this for sure. */
const NEAR = [0.15, 0.45] as const;
/** The meaning of so many different words is chance, and of so many sure. */
const WORDS = [3, 10] as const;
/** Mean credit for speaking of the matter at all, and what is added for speaking of things; a story has to have both. */
const LEAST: Readonly<Record<Wanted, readonly [spoken: number, concrete: number]>> = {
  knowledge: [0.1, 0.12],
  plan: [0.04, 0.07],
  account: [0, 0.12],
};

/** The least mean credit, 0–1, that an answer has by its matter alone. */
export function leastFor(
  matter: Meaning,
  asked: ReadonlySet<string>,
  answer: Analysis,
  wanted: Wanted,
): number {
  const said = new Set(
    answer.words.flatMap(({ keys, negated, norm }) =>
      negated || isPerson(norm) ? [] : keys.filter((key) => !asked.has(key)),
    ),
  );
  const near = rising(said.size, ...WORDS) * rising(nearness(meaningOf(said), matter), ...NEAR);
  const { frank, concrete } = talkOf(answer);
  const [spoken, ofThings] = LEAST[wanted];
  return near * frank * (spoken + ofThings * concrete);
}

/** The same points with so much more credit for those that are not covered that the mean, `mean`, becomes `least`. */
export function raisedTo(least: number, mean: number, points: readonly PointResult[]): PointResult[] {
  if (mean >= least) return [...points];
  const share = (least - mean) / (1 - mean);
  return points.map((point) =>
    point.covered
      ? point
      : { ...point, credit: round(Math.min(NOT_COVERED, point.credit + (1 - point.credit) * share)) },
  );
}
