/** The scorer: an answer against key points, or against reference answers. */
import { analyseSentiment } from '../sentiment/index.ts';
import { reasonToAbstain } from './abstain.ts';
import { type Account, belongs, compileAccount, creditAccount } from './account.ts';
import { type Analysis, analyse } from './analyse.ts';
import { Bounded } from './bounded.ts';
import { ACCOUNT_CURVE, calibrate, KEY_POINT_CURVE } from './calibrate.ts';
import { creditPoints, creditUnits } from './credit.ts';
import { blendExemplars, type OwnScore } from './exemplars.ts';
import { fluencyFactor } from './fluency.ts';
import { BREAK, LATE, news, secondChance } from './follow-up.ts';
import { matchRubric } from './match.ts';
import { leastFor, raisedTo } from './matter.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { measure } from './measures.ts';
import { blend, type CompiledReference, compileReference, overlap, scoreOverlap } from './reference.ts';
import { compileRubric, type Rubric } from './rubric.ts';
import type { Followed, PointResult, ReferenceInput, RubricPoint, ScoreInput, ScoreResult } from './types.ts';

/** Raise the version with every change that can change a result. */
export const SCORER = { name: 'jobhive-embedded', version: '0.10.0' } as const;

/** A question with its rubric, made ready for any answer. */
interface Compiled {
  key: string;
  rubric: Rubric;
  account: Account | null;
  /** What question and points are about. */
  matter: Meaning;
}

const rubrics = new Bounded<string, Compiled>(500);
const references = new Bounded<string, CompiledReference>(400);
const questions = new Bounded<string, Analysis>(500);

function compile(question: string, rubricPoints: readonly RubricPoint[]): Compiled {
  const shape = rubricPoints.map((p) => [
    ...[p.id, p.text, p.synonyms ?? [], p.weight ?? 1],
    ...[p.aspect ?? null, p.topic ?? []],
  ]);
  const key = JSON.stringify([question, shape]);
  return rubrics.get(key, () => ({
    key,
    rubric: compileRubric(question, rubricPoints),
    account: compileAccount(question, rubricPoints),
    matter: matterOf(question, rubricPoints),
  }));
}

function matterOf(question: string, points: readonly RubricPoint[]): Meaning {
  const texts = [question, ...points.flatMap(({ text, topic = [] }) => [text, ...topic])];
  return meaningOf(texts.flatMap((text) => analyse(text).words.flatMap(({ keys }) => keys)));
}

/** What a text earns of each point. */
function pointsOf({ rubric, account, matter }: Compiled, text: Analysis, raw: string): PointResult[] {
  const matched = creditPoints(rubric, text, raw, account?.asked === 'account');
  const points = account === null ? matched : creditAccount(account, matched, text, raw);
  return raisedTo(
    leastFor(matter, rubric.questionKeys, text, account?.asked ?? 'knowledge'),
    meanCredit(points),
    points,
  );
}

const scoreOf = ({ account }: Compiled, points: readonly PointResult[]): number =>
  calibrate(account === null ? KEY_POINT_CURVE : ACCOUNT_CURVE, meanCredit(points));

/**
 * Scores an answer against its key points. Pure: the same input gives the same result anywhere.
 *
 * The answer to a follow-up is a second chance for the question before (`input.follows`): its score is that question's
 * after both answers, never less than before, and its points are the one asked for and others that it adds.
 *
 * @returns score 0–10 with one decimal, or null with the reason; points in the order given, with evidence spans
 * in UTF-16 code units into `input.answer`; measures 0–1; sentiment. Never throws on any text.
 */
export function scoreAnswer(input: ScoreInput): ScoreResult {
  return input.follows === undefined ? scoreAlone(input) : scoreFollowUp(input, input.follows);
}

function scoreAlone(input: ScoreInput): ScoreResult {
  const compiled = compile(input.question, input.points);
  const answer = analyse(input.answer);
  const points = pointsOf(compiled, answer, input.answer);
  return finish(input, answer, points, compiled.rubric.keys, scoreOf(compiled, points), true, {
    key: compiled.key,
    scoreOf: (text, raw) => scoreOf(compiled, pointsOf(compiled, text, raw)),
  });
}

function scoreFollowUp(input: ScoreInput, { point, ...first }: Followed): ScoreResult {
  const { points, exemplars } = input;
  const before = scoreAlone({ ...first, points, exemplars });
  // What could not be scored then is no part of the answer now.
  const said = before.reason === null ? first.answer : '';
  const compiled = compile(first.question, points);
  const creditOf = (raw: string) => pointsOf(compiled, analyse(raw), raw);
  const was = before.reason === null ? before.points : creditOf('');
  const answer = analyse(input.answer);
  const later = creditOf(input.answer);
  const { all, added } = secondChance({
    asked: point,
    from: said.length + BREAK.length,
    before: was,
    both: creditOf(said + BREAK + input.answer),
    belongs: compiled.account === null ? 1 : belongs(compiled.account, analyse(said), answer),
    alone: creditPoints(compiled.rubric, answer, input.answer, compiled.account?.asked === 'account'),
  });
  const gain = scoreOf(compiled, all) - scoreOf(compiled, was);
  const goneOn = (before.score ?? 0) + Math.max(0, gain) * fluencyFactor(answer);
  // By what people graded as well, or the same words would be worth more the second time.
  const alone = scoreAlone({
    ...first,
    answer: input.answer,
    points,
    exemplars,
    transcriptConfidence: undefined,
  });
  const late = LATE * (alone.score ?? 0);
  const own = scoreAlone({ ...input, points: points.filter(({ id }) => id === point), exemplars: undefined });
  const score = tenth(Math.min(10, Math.max(goneOn, late)));
  return {
    ...own,
    score: own.reason === null ? score : null,
    points: late > goneOn ? news(later, was, point) : added,
  };
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
    question: questions.get(input.question, () => analyse(input.question)),
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
