import type { Decision, DecisionRecord } from '../../../shared/contract/decision.ts';
import type { ScoreOverride } from '../../../shared/contract/overrides.ts';
import type { Scorecard } from '../../../shared/contract/reviews.ts';
import type { SkillRef } from '../../../shared/contract/skills.ts';
import { wireTime } from '../../http/time.ts';
import type { OverrideRow } from './overrides.repository.ts';
import type { DecisionRow, ScorecardRow } from './reviews.repository.ts';

export interface StoredRating {
  skill: string;
  /** 1–5. */
  rating: number;
  notes: string;
}

export const ratingsOf = (row: Pick<ScorecardRow, 'ratings'>) => JSON.parse(row.ratings) as StoredRating[];

export const toDecision = (row: DecisionRow): Decision => ({
  decision: row.decision,
  reason: row.reason,
  decided_by: row.decided_by,
  decided_by_name: row.decided_by_name,
  decided_at: wireTime(row.decided_at),
});

export const toDecisionRecord = (row: DecisionRow): DecisionRecord => ({
  id: row.id,
  decision: row.decision,
  reason: row.reason,
  decided_by: { id: row.decided_by, username: row.decided_by_name },
  decided_at: wireTime(row.decided_at),
  ended_at: wireTime(row.ended_at),
  ended_by: personOf(row.ended_by, row.ended_by_name),
});

export const toScorecard = (row: ScorecardRow, skill: (slug: string) => SkillRef): Scorecard => ({
  id: row.id,
  interview_id: row.interview_id,
  rater: { id: row.rater_id, username: row.username },
  ratings: ratingsOf(row).map(({ skill: slug, rating, notes }) => ({ skill: skill(slug), rating, notes })),
  notes: row.notes,
  created_at: wireTime(row.created_at),
  updated_at: wireTime(row.updated_at),
});

const personOf = (id: number | null, username: string | null) =>
  id === null || username === null ? null : { id, username };

export const toOverride = (row: OverrideRow, skill: (slug: string) => SkillRef): ScoreOverride => ({
  id: row.id,
  interview_id: row.interview_id,
  skill: row.skill === null ? null : skill(row.skill),
  score: row.score,
  engine_score: row.engine_score,
  reason: row.reason,
  made_by: { id: row.made_by, username: row.made_by_name },
  created_at: wireTime(row.created_at),
  ended_at: wireTime(row.ended_at),
  ended_by: personOf(row.ended_by, row.ended_by_name),
});
