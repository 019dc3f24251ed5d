/**
 * One figure for how well a candidate suits a job, 0–100. Source: API reference, "Get Score Weights"; implied
 * rules, "fit_score".
 */
import type { JobFocus } from '../contract/jobs.ts';
import { round } from './progress.ts';

export interface ScoreWeights {
  technical: number;
  skills: number;
  cultural_fit: number;
  sentiment: number;
}

/**
 * How much each side counts, by the focus of the job; each row sums to 1. The technical row is the reference's;
 * in the others behaviour counts more the more the job is about people. The order gives the rows their ids, so
 * rows are only ever added at the end.
 */
export const SCORE_WEIGHTS: Readonly<Record<JobFocus, ScoreWeights>> = {
  technical: { technical: 0.4, skills: 0.3, cultural_fit: 0.2, sentiment: 0.1 },
  behavioral: { technical: 0.15, skills: 0.3, cultural_fit: 0.45, sentiment: 0.1 },
  balanced: { technical: 0.3, skills: 0.3, cultural_fit: 0.3, sentiment: 0.1 },
  leadership: { technical: 0.2, skills: 0.3, cultural_fit: 0.4, sentiment: 0.1 },
  customer: { technical: 0.15, skills: 0.3, cultural_fit: 0.4, sentiment: 0.15 },
};

/** Where there is no job whose focus would say. */
export const DEFAULT_FOCUS: JobFocus = 'balanced';

/**
 * The four sides of a fit, each 0–100, or null where nothing was scored.
 * - `technical`: the score of the technical questions (`technical_accuracy`).
 * - `skills`: the mean over the skills' scores by the weight that the job gives them; see `skillsSide`.
 * - `cultural_fit`: the score of the behavioural and situational questions (`behavioral_score`). Nothing else:
 *   no likeness to the team, no taste, no background enters it, for those are not for an engine to judge.
 * - `sentiment`: how positive the words are; see `sentimentSide`. Null unless the company has turned it on.
 */
export type FitSides = Record<keyof ScoreWeights, number | null>;

/** Weighted mean of the skills' scores (0–10) as 0–100; null where none was scored. */
export function skillsSide(scores: readonly { score: number; weight: number }[]): number | null {
  const weights = scores.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  return (10 * scores.reduce((sum, { score, weight }) => sum + score * weight, 0)) / weights;
}

/** 0 for all negative, 50 for neutral or mixed, 100 for all positive. The four scores sum to 1. */
export function sentimentSide(scores: { positive: number; neutral: number; mixed: number }): number {
  return 100 * (scores.positive + (scores.neutral + scores.mixed) / 2);
}

/**
 * The weighted mean of the sides, 0–100 with one decimal. The weight of a side that is null is spread over the
 * others in their own proportion. Null when nothing but the sentiment is known, which says nothing about a job.
 */
export function fitScore(sides: FitSides, weights: ScoreWeights): number | null {
  if (sides.technical === null && sides.skills === null && sides.cultural_fit === null) return null;
  let sum = 0;
  let counted = 0;
  for (const [side, weight] of Object.entries(weights) as [keyof ScoreWeights, number][]) {
    const value = sides[side];
    if (value === null) continue;
    sum += weight * value;
    counted += weight;
  }
  return round(sum / counted, 1);
}
