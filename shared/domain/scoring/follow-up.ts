/**
 * What the answer to a follow-up adds to the answer before. A probe belongs to its question, and raters judge the question
 * once, after both (Levashina and others 2014), so the two answers are read as one. Only the point that was asked for,
 * and what the second answer says in so many words, is earned by it: any story would otherwise lift every point. Somebody
 * who evaded the question and then answers it has answered it all the same, so the second answer may also stand by itself.
 */
import { COVERED_FROM, NOT_COVERED, round } from './credit.ts';
import type { PointResult } from './types.ts';

/** Between the two answers when they are read as one. */
export const BREAK = '\n\n';

/** What an answer to the question is worth that it took a follow-up to get. */
export const LATE = 0.8;

/** Those that were not covered before and are now; the one that was asked for in either case. */
export const news = (
  points: readonly PointResult[],
  before: readonly PointResult[],
  asked: string,
): PointResult[] =>
  points.filter((now, i) => before[i]?.covered === false && (now.covered || now.id === asked));

/** The points of the question, each in the order of the rubric. */
interface Answers {
  /** Id of the point that was asked for. */
  asked: string;
  before: readonly PointResult[];
  /** Both answers as one text; the second begins at `from`. */
  both: readonly PointResult[];
  from: number;
  /** The second answer by its words alone. */
  alone: readonly PointResult[];
  /** 0–1: how far the second goes on with the matter of the first. */
  belongs: number;
}

/** The points after both answers, and of these what the second one says; the one that was asked for in any case. */
export function secondChance({ asked, before, both, from, alone, belongs }: Answers): {
  all: PointResult[];
  added: PointResult[];
} {
  const all: PointResult[] = [];
  const said: PointResult[] = [];
  for (const [i, was] of before.entries()) {
    const own = alone[i] as PointResult;
    const told = was.id === asked ? partOf(both[i] as PointResult, was, from, belongs) : own;
    const now = told.credit > own.credit ? told : own;
    all.push(now.credit > was.credit ? now : was);
    said.push(now);
  }
  return { all, added: news(said, before, asked) };
}

/** A point of both answers with the words of the second; where it has none, it does not say the point. */
function partOf(point: PointResult, was: PointResult, from: number, belongs: number): PointResult {
  const evidence = point.evidence.flatMap(({ start, end, text }) =>
    start < from ? [] : [{ start: start - from, end: end - from, text }],
  );
  const credit = round(was.credit + belongs * Math.max(0, point.credit - was.credit));
  const covered = credit >= COVERED_FROM && evidence.length > 0;
  return covered
    ? { ...point, credit, evidence }
    : { ...point, covered, credit: Math.min(credit, NOT_COVERED), evidence: [] };
}
