/**
 * Fits the scorer of reference answers to human grades and prints what calibrate.ts holds. With few parameters and
 * coordinate ascent, because trees, ridge and word vectors did no better on questions that they had not seen.
 *
 *   node fit-reference.ts EVAL_DIR
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { macroF1, pearson } from '../../statistics.ts';
import { analyse } from '../analyse.ts';
import { REFERENCE, type ReferenceFit } from '../calibrate.ts';
import {
  type CompiledReference,
  compileReference,
  type Overlap,
  overlap,
  scoreOverlap,
} from '../reference.ts';
import { GRADED_SETS, type GradedAnswer, gradedAnswers } from './graded.ts';

/** A graded answer with its overlap with each of its references. */
export interface Measured extends GradedAnswer {
  overlaps: readonly Overlap[];
}

/** Overlaps of every answer with its references; the costly part, done once for all fits. */
export function measureOverlaps(rows: readonly GradedAnswer[]): Measured[] {
  const compiled = new Map<string, CompiledReference>();
  const compile = (question: string, reference: string): CompiledReference => {
    const key = JSON.stringify([question, reference]);
    const made = compiled.get(key) ?? compileReference(question, reference);
    compiled.set(key, made);
    return made;
  };
  return rows.map((row) => {
    const answer = analyse(row.answer);
    return { ...row, overlaps: row.references.map((text) => overlap(compile(row.question, text), answer)) };
  });
}

/** Of right-or-wrong sets: the score from which an answer counts as right. */
const isRight = (score: number): boolean => score >= 5;

const ROUNDS = 4;
const STEPS = [0.5, 0.75, 0.9, 1.1, 1.33, 2];

/**
 * The fit for which the mean over the sets is best of: correlation with the grade, and for right-or-wrong sets half
 * of that and half macro-averaged F1 at a score of five.
 *
 * @param start where the search begins; what is 0 there stays 0
 */
export function fitReference(rows: readonly Measured[], start: ReferenceFit = REFERENCE): ReferenceFit {
  const sets = [...Map.groupBy(rows, (r) => r.set).values()].map((list) => ({
    list,
    grades: list.map((r) => r.grade),
    binary: list.every((r) => r.grade === 0 || r.grade === 10),
  }));
  const agreement = (fit: ReferenceFit): number =>
    sets.reduce((sum, { list, grades, binary }) => {
      const scores = list.map((r) => scoreOverlap(r.overlaps, fit));
      const r = pearson(scores, grades);
      return sum + (binary ? 0.5 * r + 0.5 * macroF1(scores.map(isRight), grades.map(isRight)) : r);
    }, 0);
  let fit = start;
  let best = agreement(fit);
  for (let round = 0; round < ROUNDS; round++) {
    for (const key of Object.keys(fit) as (keyof ReferenceFit)[]) {
      for (const step of STEPS) {
        const next = { ...fit, [key]: fit[key] * step };
        const value = agreement(next);
        if (value > best + 1e-5) [fit, best] = [next, value];
      }
    }
  }
  return fit;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = measureOverlaps(
    GRADED_SETS.flatMap((set) => gradedAnswers(join(process.argv[2] ?? '', 'data'), set)),
  );
  process.stdout.write(`${JSON.stringify(fitReference(rows))}\n`);
}
