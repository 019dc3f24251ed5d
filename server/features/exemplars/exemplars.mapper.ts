import type { Exemplar } from '../../../shared/contract/exemplars.ts';
import type { SkillRef } from '../../../shared/contract/skills.ts';
import { wireTime } from '../../http/time.ts';
import type { ExemplarRow } from './exemplars.repository.ts';

export const toExemplar = (row: ExemplarRow, skill: (slug: string) => SkillRef): Exemplar => ({
  id: row.id,
  question: { text: row.question, skill: skill(row.skill) },
  answer: row.answer,
  answer_id: row.answer_id,
  interview_session: row.interview_id,
  candidate_name: row.candidate_name,
  score: row.score,
  engine_score: row.engine_score,
  note: row.note,
  graded_by: { id: row.graded_by, username: row.username },
  created_at: wireTime(row.created_at),
  updated_at: wireTime(row.updated_at),
});
