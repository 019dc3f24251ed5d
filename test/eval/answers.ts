/**
 * How far the scorer of reference answers agrees with people who graded the same answers. They are exam answers and
 * tutoring dialogues, not interviews. The scorer's numbers are fitted anew for each fifth of the questions on the other
 * four fifths, so that no answer is scored by what was learnt from its question.
 */
import { REFERENCE, type ReferenceFit } from '../../shared/domain/scoring/calibrate.ts';
import { scoreOverlap } from '../../shared/domain/scoring/reference.ts';
import { scoreReference } from '../../shared/domain/scoring/score.ts';
import { fitReference, type Measured } from '../../shared/domain/scoring/tools/fit-reference.ts';
import { GRADED_SETS, type GradedSet } from '../../shared/domain/scoring/tools/graded.ts';
import { macroF1, pearson, rmse } from '../../shared/domain/statistics.ts';
import { isotonic } from './isotonic.ts';

export interface Agreement {
  set: GradedSet;
  answers: number;
  questions: number;
  /** Pearson's r with the grade. */
  r: number;
  /** Root mean squared difference on the scale of 0–10, once the scorer's scale is brought to the graders'. */
  rmse: number;
  /** Macro-averaged F1 of right or wrong at a score of five; only for sets that are graded so. */
  f1: number | null;
}

const FOLDS = 5;
const DRAWS = 3;

/**
 * Agreement on questions that the fit has not seen, the mean over several draws of the folds.
 *
 * @param share how much of the questions outside the fold is learnt from, 0–1
 */
export function agreementOnUnseen(
  rows: readonly Measured[],
  start: ReferenceFit = REFERENCE,
  share = 1,
): Agreement[] {
  const draws = Array.from({ length: DRAWS }, (_, draw) => {
    const fold = foldsOf(rows, draw);
    const scores = new Map<Measured, number>();
    for (let k = 0; k < FOLDS; k++) {
      const fit = fitReference(
        rows.filter((row) => fold(row) !== k && isLearnt(row.question, share)),
        start,
      );
      for (const row of rows) if (fold(row) === k) scores.set(row, scoreOverlap(row.overlaps, fit));
    }
    return GRADED_SETS.map((set) => agreement(set, rows, (row) => scores.get(row) ?? 0, fold));
  });
  return GRADED_SETS.map((_, s) => {
    const each = draws.flatMap((draw) => draw[s] ?? []);
    const mean = (of: (a: Agreement) => number) => each.reduce((sum, a) => sum + of(a), 0) / each.length;
    const [first] = each as [Agreement, ...Agreement[]];
    return {
      ...first,
      r: mean((a) => a.r),
      rmse: mean((a) => a.rmse),
      f1: first.f1 === null ? null : mean((a) => a.f1 ?? 0),
    };
  });
}

/** Whether a question is among those learnt from; drawn by lot, and a larger share holds a smaller one. */
const isLearnt = (question: string, share: number): boolean => lot(question, LEARNT) / 2 ** 32 < share;
const LEARNT = 9;

const EXEMPLAR_FOLDS = 10;

/**
 * Agreement where answers to the same question have been graded: each tenth of a question's answers is scored with the
 * other nine as exemplars, by the scorer as it ships.
 *
 * @param limit how many of the other answers have been graded
 */
export function agreementWithExemplars(
  set: GradedSet,
  rows: readonly Measured[],
  limit = Number.POSITIVE_INFINITY,
): Agreement {
  const scores = new Map<Measured, number>();
  const fold = new Map<Measured, number>();
  for (const list of Map.groupBy(
    rows.filter((row) => row.set === set),
    (row) => row.question,
  ).values()) {
    const mixed = list.toSorted((a, b) => lot(a.answer, 0) - lot(b.answer, 0));
    for (const [i, row] of mixed.entries()) {
      const k = i % EXEMPLAR_FOLDS;
      fold.set(row, k);
      const graded = mixed.filter((_, j) => j % EXEMPLAR_FOLDS !== k).slice(0, limit);
      const exemplars = graded.map(({ answer, grade }) => ({ answer, score: grade }));
      const { question, references, answer } = row;
      scores.set(row, scoreReference({ question, references, answer, exemplars }).score ?? 0);
    }
  }
  return agreement(
    set,
    rows,
    (row) => scores.get(row) ?? 0,
    (row) => fold.get(row) ?? 0,
  );
}

/** Agreement of any scores with the grades of one set; what is scored with knowledge of some rows is of their fold. */
export function agreement(
  set: GradedSet,
  all: readonly Measured[],
  scoreOf: (row: Measured) => number,
  foldOf: (row: Measured) => number,
): Agreement {
  const rows = all.filter((row) => row.set === set);
  const scores = rows.map(scoreOf);
  const grades = rows.map((row) => row.grade);
  const folds = new Set(rows.map(foldOf));
  const brought = new Map<Measured, number>();
  for (const k of folds) {
    const others = rows.filter((row) => foldOf(row) !== k);
    const bring = isotonic(
      others.map(scoreOf),
      others.map((row) => row.grade),
    );
    for (const row of rows) if (foldOf(row) === k) brought.set(row, bring(scoreOf(row)));
  }
  const binary = grades.every((grade) => grade === 0 || grade === 10);
  const right = (x: number) => x >= 5;
  return {
    set,
    answers: rows.length,
    questions: new Set(rows.map((row) => row.question)).size,
    r: pearson(scores, grades),
    rmse: rmse(
      rows.map((row) => brought.get(row) ?? 0),
      grades,
    ),
    f1: binary ? macroF1(scores.map(right), grades.map(right)) : null,
  };
}

/** A fifth of the questions of every set for each fold, drawn by lot; the same on every machine. */
function foldsOf(rows: readonly Measured[], draw: number): (row: Measured) => number {
  const folds = new Map<string, number>();
  for (const list of Map.groupBy(rows, (row) => row.set).values()) {
    const questions = [...new Set(list.map((row) => row.question))];
    questions.sort((a, b) => lot(a, draw) - lot(b, draw));
    for (const [i, question] of questions.entries()) folds.set(question, i % FOLDS);
  }
  return (row) => folds.get(row.question) ?? 0;
}

/** A number that the text and the draw decide and nothing else (FNV-1a, Fowler, Noll and Vo). */
function lot(text: string, draw: number): number {
  let hash = 0x811c9dc5 ^ draw;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
