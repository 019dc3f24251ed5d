import type {
  QuestionSet,
  QuestionSetListItem,
  QuestionSetPreview,
} from '../../../shared/contract/question-sets.ts';
import type { SkillRef } from '../../../shared/contract/skills.ts';
import { wireTime } from '../../http/time.ts';
import { type QuestionSetRow, questionsIn, type StoredQuestion } from './question-sets.repository.ts';

type SkillOf = (slug: string) => SkillRef;

export const toListItem = (
  row: Pick<QuestionSetRow, 'id' | 'name' | 'question_count' | 'created_at' | 'updated_at'>,
): QuestionSetListItem => ({
  id: row.id,
  name: row.name,
  question_count: row.question_count,
  created_at: wireTime(row.created_at),
  updated_at: wireTime(row.updated_at),
});

export const toPreview = (
  name: string,
  questions: readonly StoredQuestion[],
  skillOf: SkillOf,
): QuestionSetPreview => ({
  name,
  question_count: questions.length,
  questions: questions.map((question, index) => ({
    ...question,
    order: index + 1,
    skill: skillOf(question.skill),
  })),
});

export const toQuestionSet = (row: QuestionSetRow, skillOf: SkillOf): QuestionSet => ({
  ...toListItem(row),
  ...toPreview(row.name, questionsIn(row), skillOf),
});
