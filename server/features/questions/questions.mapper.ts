/** What a question is in the store, and on the wire. */
import type { Insertable } from 'kysely';
import type { Question } from '../../../shared/contract/questions.ts';
import type { SkillRef } from '../../../shared/contract/skills.ts';
import { isGenerated, type PlannableQuestion } from '../../../shared/domain/own-questions.ts';
import type { RubricPoint } from '../../../shared/domain/scoring/types.ts';
import { wireTime } from '../../http/time.ts';
import type { Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import type { StoredPoint } from '../analysis/evaluations.ts';
import type { QuestionRow } from './questions.repository.ts';

/** Between two planned questions there is room for what comes up. */
export const GAP = 100;

export type NewQuestion = Insertable<Tables['questions']>;
/** What is asked, apart from where and when. */
export type Planned = Pick<
  NewQuestion,
  | 'bank_key'
  | 'key_point_id'
  | 'text'
  | 'kind'
  | 'skill'
  | 'difficulty'
  | 'time_limit_seconds'
  | 'key_points'
  | 'anchors'
>;

export function toPlanned(question: PlannableQuestion): Planned {
  return {
    bank_key: question.key,
    key_point_id: null,
    text: question.text,
    kind: question.kind,
    skill: question.skill,
    difficulty: question.difficulty,
    time_limit_seconds: question.time_limit_seconds,
    key_points: rubric(question.key_points, question.topic),
    anchors: JSON.stringify(question.anchors),
  };
}

/** The topic is the question's and is kept with its first point. */
export const rubric = (points: readonly StoredPoint[], topic?: readonly string[]) =>
  JSON.stringify(
    points.map(
      ({ id, text, synonyms, weight, aspect, follow_up }, i): StoredPoint => ({
        ...{ id, text, synonyms, weight, aspect, follow_up },
        ...(i === 0 && topic !== undefined && { topic }),
      }),
    ),
  );

/** What every new question of an interview begins with. */
export const freshQuestion = (
  write: Write,
  interviewId: number,
): Omit<NewQuestion, keyof Planned | 'position'> => ({
  ...write.fresh(),
  interview_id: interviewId,
  parent_id: null,
  asked_at: null,
  answered_at: null,
  created_at: write.now,
});

/** @param withRubric whether the caller may see what a good answer says */
export function toQuestion(
  row: QuestionRow,
  order: number,
  withRubric: boolean,
  refOf: (slug: string) => SkillRef,
): Question {
  return {
    id: row.id,
    order,
    text: row.text,
    kind: row.kind,
    skill: refOf(row.skill),
    difficulty: row.difficulty,
    time_limit_seconds: row.time_limit_seconds,
    parent_id: row.parent_id,
    worded_by: row.worded_by,
    is_generated: isGenerated(row.bank_key),
    asked_at: wireTime(row.asked_at),
    answered: row.answered_at !== null,
    ...(withRubric && {
      key_points: (JSON.parse(row.key_points) as RubricPoint[]).map(({ id, text, weight }) => ({
        id,
        text,
        weight: weight ?? 1,
      })),
      anchors: row.anchors === null ? null : JSON.parse(row.anchors),
    }),
  };
}
