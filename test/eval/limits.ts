/**
 * Where the agreement with people stops and what would move it, measured: by more questions to learn from, by other
 * weights of the same parts, by a mark of its own for each question, by graded answers; how far the graders agree with
 * one another; and which words the answers share with their references that are scored worst.
 */
import { REFERENCE } from '../../shared/domain/scoring/calibrate.ts';
import { blend, scoreOverlap } from '../../shared/domain/scoring/reference.ts';
import { fitReference, type Measured } from '../../shared/domain/scoring/tools/fit-reference.ts';
import { GRADED_SETS, type GradedSet } from '../../shared/domain/scoring/tools/graded.ts';
import { macroF1, pearson } from '../../shared/domain/statistics.ts';
import { type Agreement, agreement, agreementOnUnseen, agreementWithExemplars } from './answers.ts';

/** What was changed, and r or F1 for each of GRADED_SETS; null where it does not apply. */
export type LimitRow = readonly [string, ...(number | null)[]];

export const HALF = 'a half';
export const ALL_BUT_THE_FOLD = 'all but the fold';
export const OWN_WEIGHTS = 'weights fitted to this very set';
export const GRADED_20 = 'with 20';

const headline = (a: Agreement): number => a.f1 ?? a.r;
const isRight = (score: number): boolean => score >= 5;
const shipped = ({ overlaps }: Measured): number => scoreOverlap(overlaps);

/** @param unseen the agreement on unseen questions, in the order of GRADED_SETS */
export function limits(rows: readonly Measured[], unseen: readonly Agreement[]): LimitRow[] {
  const fits = new Map(GRADED_SETS.map((set) => [set, fitReference(ofSet(rows, set))]));
  const fitted = (row: Measured) => scoreOverlap(row.overlaps, fits.get(row.set));
  const learntFrom = (share: number) => agreementOnUnseen(rows, REFERENCE, share).map(headline);
  const graded = (limit: number) =>
    GRADED_SETS.map((set) => headline(agreementWithExemplars(set, rows, limit)));
  const bySet = (of: (own: readonly Measured[], set: GradedSet) => number | null) =>
    GRADED_SETS.map((set) => of(ofSet(rows, set), set));
  return [
    ['learnt from an eighth of the questions', ...learntFrom(1 / 8)],
    ['a quarter', ...learntFrom(1 / 4)],
    [HALF, ...learntFrom(1 / 2)],
    [ALL_BUT_THE_FOLD, ...unseen.map(headline)],
    [OWN_WEIGHTS, ...bySet((own, set) => headline(agreement(set, own, fitted, () => 0)))],
    ['and a mark of its own for each question', ...bySet((own) => withOwnMarks(own, fitted))],
    ['with 5 graded answers to the question', ...graded(5)],
    [GRADED_20, ...graded(20)],
    [
      'the answers that the competition was decided on',
      ...bySet((own, set) => {
        const test = own.filter((row) => row.isTest);
        return test.length > 0 ? headline(agreement(set, test, shipped, () => 0)) : null;
      }),
    ],
    ['one grader with the other', ...bySet(gradersAgreement)],
  ];
}

const ofSet = (rows: readonly Measured[], set: GradedSet): Measured[] =>
  rows.filter((row) => row.set === set);

/** As if it were known from which score on an answer to each question is right; for right-or-wrong sets. */
function withOwnMarks(rows: readonly Measured[], scoreOf: (row: Measured) => number): number | null {
  const grades = rows.map((row) => row.grade);
  if (!grades.every((grade) => grade === 0 || grade === 10)) return null;
  const found = new Map<Measured, boolean>();
  for (const own of Map.groupBy(rows, (row) => row.question).values()) {
    const scores = own.map(scoreOf);
    const truth = own.map((row) => isRight(row.grade));
    const judged = (mark: number) => scores.map((score) => score >= mark);
    const f1 = (mark: number) => macroF1(judged(mark), truth);
    const mark = scores.reduce((best, next) => (f1(next) > f1(best) ? next : best), 5);
    for (const [i, right] of judged(mark).entries()) found.set(own[i] as Measured, right);
  }
  return macroF1(
    rows.map((row) => found.get(row) ?? false),
    grades.map(isRight),
  );
}

function gradersAgreement(rows: readonly Measured[]): number | null {
  const pairs = rows.flatMap(({ raters }) => (raters?.length === 2 ? [raters] : []));
  if (pairs.length === 0) return null;
  const of = (grader: number) => pairs.map((grades) => grades[grader] as number);
  return pearson(of(0), of(1));
}

/** A miss: so many points between score and grade; for right-or-wrong sets, the wrong side of five. */
const MISS = 4;

/** What kind of miss it is, by how much of the reference's weight the answer holds. */
const KINDS: Readonly<Record<string, (found: number, tooLow: boolean) => boolean>> = {
  'right, and hardly a word of the reference (inference, other words)': (found, low) => low && found < 0.25,
  'right, and some words of it (paraphrase)': (found, low) => low && found >= 0.25,
  'wrong, in most words of the reference (who does what to what)': (found, low) => !low && found >= 0.6,
  'wrong, in some words of it (a part, another thing)': (found, low) => !low && found < 0.6,
};

/** Share of the answers that are missed, and of the misses that are of each kind, 0–1, for each of GRADED_SETS. */
export function misses(rows: readonly Measured[]): LimitRow[] {
  const bySet = GRADED_SETS.map((set) => {
    const own = ofSet(rows, set);
    const binary = own.every(({ grade }) => grade === 0 || grade === 10);
    const missed = own.flatMap((row) => {
      const score = shipped(row);
      const isMiss = binary ? isRight(score) !== isRight(row.grade) : Math.abs(score - row.grade) >= MISS;
      const best = row.overlaps.reduce((a, b) => (blend(b) > blend(a) ? b : a));
      return isMiss ? [{ found: best.found, tooLow: score < row.grade }] : [];
    });
    return { own, missed };
  });
  return [
    ['missed, of all answers', ...bySet.map(({ own, missed }) => missed.length / own.length)],
    ...Object.entries(KINDS).map(
      ([kind, is]): LimitRow => [
        kind,
        ...bySet.map(({ missed }) => missed.filter((m) => is(m.found, m.tooLow)).length / missed.length),
      ],
    ),
  ];
}
