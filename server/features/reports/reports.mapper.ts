import type { Evaluation } from '../../../shared/contract/answers.ts';
import type { InterviewReport, Transcript } from '../../../shared/contract/reports.ts';
import type { SkillRef } from '../../../shared/contract/skills.ts';
import { courseOf } from '../../../shared/domain/course.ts';
import { wireTime } from '../../http/time.ts';
import { offsetIn, timingOf } from '../answers/timing.ts';
import type { AskedRow } from './reports.repository.ts';

/** Times of day become seconds from the start. */
export function toTranscript(
  interview: { id: number; start_time: string | null },
  rows: readonly AskedRow[],
  skill: (slug: string) => SkillRef,
): Transcript {
  return {
    interview_id: interview.id,
    start_time: wireTime(interview.start_time),
    entries: rows.map((row) => {
      const asked = row.asked_at as string;
      const offset = offsetIn(interview.start_time, asked);
      return {
        question_id: row.id,
        question: row.question,
        kind: row.kind,
        skill: skill(row.skill),
        parent_id: row.parent_id,
        asked_at: wireTime(asked),
        offset,
        answer: toAnswer(row, offset),
      };
    }),
  };
}

function toAnswer(row: AskedRow, offset: number): Transcript['entries'][number]['answer'] {
  if (row.answer_id === null) return null;
  const { duration, words } = row;
  return {
    answer_id: row.answer_id,
    text: row.text ?? '',
    ...timingOf(offset, { response_time: row.response_time ?? 0, duration, words }),
  };
}

/** Pace and tone of what was answered, in its order. */
export function toCourse(
  { entries }: Transcript,
  evaluations: ReadonlyMap<number, Evaluation>,
): InterviewReport['course'] {
  const answers = entries.flatMap(({ question_id, answer }) =>
    answer === null
      ? []
      : [
          {
            ...{ id: answer.answer_id, question_id, text: answer.text },
            duration: answer.end === null ? null : answer.end - answer.start,
            evaluation: evaluations.get(answer.answer_id) ?? null,
          },
        ],
  );
  return courseOf(answers).map(({ answerId, questionId, pace, tone }) => ({
    ...{ answer_id: answerId, question_id: questionId, pace, tone },
  }));
}
