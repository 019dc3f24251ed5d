/** Evaluations as they are stored, and what each changes: the skill's score with its steps, and the sentiment. */
import type { QuestionKind } from '../../../shared/content/schema.ts';
import {
  round,
  type ScoredAnswer,
  sentimentLabel,
  type TextMeasures,
} from '../../../shared/domain/progress.ts';
import type { Followed, RubricPoint, ScoreInput, ScoreResult } from '../../../shared/domain/scoring/types.ts';
import { inputHash, type Scorer } from '../../engines/scorer.ts';
import type { Write } from '../../store/store.ts';
import { meanConfidence } from '../answers/timing.ts';
import type { UsedExemplar } from '../exemplars/exemplars.service.ts';
import {
  type AnsweredQuestion,
  type EvaluationRow,
  findAssessment,
  insertAssessment,
  insertEvaluation,
  insertStep,
  saveSentiment,
  updateAssessment,
} from './analysis.repository.ts';

/** What of a question the scorer needs. */
export interface Scorable {
  id: number;
  text: string;
  bank_key: string | null;
  skill: string;
  kind: QuestionKind;
  parent_id: number | null;
  /** Of a follow-up: the point that it asks for. */
  key_point_id: string | null;
  /** JSON: RubricPoint[]. */
  key_points: string;
}

/** The graded examples that an answer was held against, as they were then, and what they changed. */
export interface Guidance {
  exemplars: Pick<UsedExemplar, 'uid' | 'score'>[];
  /** The score without them, 0–10. */
  score_without: number | null;
}

export interface Scoring {
  input: ScoreInput;
  result: ScoreResult;
  /** Absent where there was no graded example. */
  guidance?: Guidance;
}

/** What goes into the scorer, and the graded examples in it by their names. */
export interface Material {
  input: ScoreInput;
  used: readonly UsedExemplar[];
}

/** A point as it is kept with its question, with what asks for it where it is missed. */
export type StoredPoint = RubricPoint & { follow_up?: string };

/** The rubric of a question. What asks for a point is stored with it, and says nothing of an answer. */
export function pointsOf(question: Pick<Scorable, 'key_points'>): RubricPoint[] {
  const stored = JSON.parse(question.key_points) as StoredPoint[];
  return stored.map(({ follow_up: _, ...point }) => point);
}

/** What a follow-up on `point` followed up on. */
export const followed = ({ text, answer, words }: AnsweredQuestion, point: string): Followed => ({
  ...{ question: text, answer, point },
  transcriptConfidence: meanConfidence(words),
});

/** Runs the scorer; pure, so it is done before any lock is taken. */
export function judge(scorer: Scorer, { input, used }: Material): Scoring {
  const result = scorer.score(input);
  if (used.length === 0) return { input, result };
  const { exemplars: _, ...bare } = input;
  return {
    input,
    result,
    guidance: {
      exemplars: used.map(({ uid, score }) => ({ uid, score })),
      score_without: scorer.score(bare).score,
    },
  };
}

/**
 * A result as it is stored, with the answer's length for the means over the interview. With the answers of the
 * examples by their uids and the grades here, what went into the scorer is there again, and `input_hash` proves it.
 */
export type StoredResult = ScoreResult & { words: number; guidance?: Guidance };

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

export const toStored = ({ input, result, guidance }: Scoring): StoredResult => ({
  ...result,
  words: words(input.answer),
  ...(guidance && { guidance }),
});

export const storedResult = (row: Pick<EvaluationRow, 'result'>) => JSON.parse(row.result) as StoredResult;

/** An evaluation as the figures of an interview take it. */
export const scored = ({
  skill,
  kind,
  parent_id,
  question_id,
  score,
}: Pick<EvaluationRow, 'skill' | 'kind' | 'parent_id' | 'question_id' | 'score'>): ScoredAnswer => ({
  ...{ skill, kind, score },
  thread: parent_id ?? question_id,
});

interface AnswerKey {
  id: number;
  interview_id: number;
}

export async function storeEvaluation(write: Write, answer: AnswerKey, scoring: Scoring): Promise<void> {
  const { input, result } = scoring;
  await insertEvaluation(write.tx, {
    ...write.fresh(),
    interview_id: answer.interview_id,
    answer_id: answer.id,
    scorer_name: result.scorer.name,
    scorer_version: result.scorer.version,
    input_hash: inputHash(input),
    score: result.score,
    reason: result.reason,
    result: JSON.stringify(toStored(scoring)),
    is_current: 1,
    created_at: write.now,
  });
}

export async function storeMeasures(
  write: Write,
  interviewId: number,
  measures: TextMeasures,
): Promise<void> {
  await saveSentiment(write, {
    interview_id: interviewId,
    overall_sentiment: sentimentLabel(measures),
    positive_score: measures.positive,
    negative_score: measures.negative,
    neutral_score: measures.neutral,
    mixed_score: measures.mixed,
    confidence_level: measures.confidence,
    engagement_score: measures.engagement,
    professionalism_score: measures.professionalism,
    clarity_score: measures.clarity,
  });
}

/**
 * Moves the skill's score to `score` by one step, so that the steps always sum to it. Null takes the skill out of
 * what counts: the steps then sum to 0, which nobody is shown.
 */
export async function accumulate(
  write: Write,
  answer: AnswerKey,
  skill: string,
  score: number | null,
): Promise<void> {
  const found = await findAssessment(write.tx, answer.interview_id, skill);
  const changes = { accumulated_score: score ?? 0, is_scored: score === null ? 0 : 1 } as const;
  const assessment =
    found ??
    (await insertAssessment(write.tx, {
      ...write.fresh(),
      interview_id: answer.interview_id,
      skill,
      ...changes,
      update_count: 1,
      created_at: write.now,
      updated_at: write.now,
    }));
  if (found !== undefined) {
    await updateAssessment(write, found.id, { ...changes, update_count: found.update_count + 1 });
  }
  await insertStep(write.tx, {
    ...write.fresh(),
    assessment_id: assessment.id,
    interview_id: answer.interview_id,
    answer_id: answer.id,
    score: round((score ?? 0) - (found?.accumulated_score ?? 0), 2),
    created_at: write.now,
  });
}
