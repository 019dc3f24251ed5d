/** The scorer: an answer against key points, or against reference answers. */
import { analyseSentiment } from '../sentiment/index.ts';
import { reasonToAbstain } from './abstain.ts';
import { type Account, compileAccount, creditAccount } from './account.ts';
import { type Analysis, analyse } from './analyse.ts';
import { Bounded } from './bounded.ts';
import { ACCOUNT_CURVE, calibrate, KEY_POINT_CURVE } from './calibrate.ts';
import { creditPoints, creditUnits } from './credit.ts';
import { blendExemplars, type OwnScore } from './exemplars.ts';
import { fluencyFactor } from './fluency.ts';
import { matchRubric } from './match.ts';
import { measure } from './measures.ts';
import { blend, type CompiledReference, compileReference, overlap, scoreOverlap } from './reference.ts';
import { compileRubric, type Rubric } from './rubric.ts';
import type { PointResult, ReferenceInput, ScoreInput, ScoreResult } from './types.ts';

/** Raise the version with every change that can change a result. */
export const SCORER = { name: 'jobhive-embedded', version: '0.4.0' } as const;

const rubrics = new Bounded<string, { rubric: Rubric; account: Account | null }>(500);
const references = new Bounded<string, CompiledReference>(400);

/**
 * Scores an answer against its key points. Pure: the same input gives the same result anywhere.
 *
 * @returns score 0–10 with one decimal, or null with the reason; points in the order given, with evidence spans
 * in UTF-16 code units into `input.answer`; measures 0–1; sentiment. Never throws on any text.
 */
export function scoreAnswer(input: ScoreInput): ScoreResult {
  const shape = input.points.map((p) => [
    ...[p.id, p.text, p.synonyms ?? [], p.weight ?? 1],
    ...[p.aspect ?? null, p.topic ?? []],
  ]);
  const key = JSON.stringify([input.question, shape]);
  const { rubric, account } = rubrics.get(key, () => ({
    rubric: compileRubric(input.question, input.points),
    account: compileAccount(input.question, input.points),
  }));
  const pointsOf = (text: Analysis, raw: string): PointResult[] => {
    const matched = creditPoints(rubric, matchRubric(rubric, text), text, raw);
    return account === null ? matched : creditAccount(account, matched, text, raw);
  };
  const curve = account === null ? KEY_POINT_CURVE : ACCOUNT_CURVE;
  const scoreOf = (points: PointResult[]): number => calibrate(curve, meanCredit(points));
  const answer = analyse(input.answer);
  const points = pointsOf(answer, input.answer);
  return finish(input, answer, points, rubric.keys, scoreOf(points), true, {
    key,
    scoreOf: (text, raw) => scoreOf(pointsOf(text, raw)),
  });
}

/**
 * Scores an answer against reference answers; the one that it matches best counts, and its units of meaning are
 * the points of the result.
 *
 * @returns as `scoreAnswer`; without a reference that holds a word the reason is `no_rubric`.
 */
export function scoreReference(input: ReferenceInput): ScoreResult {
  const answer = analyse(input.answer);
  const texts = [...new Set(input.references)];
  const compiled = texts.map((text) =>
    references.get(JSON.stringify([input.question, text]), () => compileReference(input.question, text)),
  );
  const [first, ...others] = compiled.map((each) => ({ each, overlap: overlap(each, answer) }));
  if (first === undefined) return finish(input, answer, [], new Set(), 0, false);
  const best = others.reduce((a, b) => (blend(b.overlap) > blend(a.overlap) ? b : a), first);
  const { rubric } = best.each;
  const points = creditUnits(rubric, matchRubric(rubric, answer), answer, input.answer);
  const score = scoreOverlap([first, ...others].map((c) => c.overlap));
  return finish(input, answer, points, rubric.keys, score, false, {
    key: JSON.stringify([input.question, texts]),
    scoreOf: (text) => scoreOverlap(compiled.map((each) => overlap(each, text))),
  });
}

/**
 * Mean credit, weighted by the points' weights; 0 without points. Summed in the order of ids, so that the order
 * in which points are given cannot change the last bit.
 */
export function meanCredit(points: readonly PointResult[]): number {
  const ordered = [...points].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const total = ordered.reduce((sum, p) => sum + p.weight, 0);
  return total > 0 ? ordered.reduce((sum, p) => sum + p.weight * p.credit, 0) / total : 0;
}

/** A short rubric may be met by a word; a longer one asks for more than that. */
const LONG_RUBRIC = 25;
const LEAST_WORDS = 5;

function finish(
  input: Omit<ScoreInput, 'points'>,
  answer: Analysis,
  points: PointResult[],
  rubricKeys: ReadonlySet<string>,
  raw: number,
  spoken: boolean,
  own?: OwnScore,
): ScoreResult {
  const reason = reasonToAbstain({
    question: analyse(input.question),
    answer,
    raw: input.answer,
    transcriptConfidence: input.transcriptConfidence,
    leastWords: rubricKeys.size > LONG_RUBRIC ? LEAST_WORDS : 1,
    rubricKeys,
    spoken,
  });
  const scored = raw * fluencyFactor(answer);
  const taught = own === undefined ? scored : blendExemplars(scored, answer, input.exemplars ?? [], own);
  const score = reason === null ? tenth(taught) : null;
  return {
    score,
    reason,
    points,
    ...measure(answer),
    sentiment: analyseSentiment(input.answer),
    scorer: SCORER,
  };
}

const tenth = (x: number): number => Math.round(x * 10) / 10;
