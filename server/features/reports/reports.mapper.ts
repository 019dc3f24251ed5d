import type { Transcript } from '../../../shared/contract/reports.ts';
import type { SkillRef } from '../../../shared/contract/skills.ts';
import { round } from '../../../shared/domain/progress.ts';
import { wireTime } from '../../http/time.ts';
import { storedWords } from '../answers/words.ts';
import type { AskedRow } from './reports.repository.ts';

/** Times of day become seconds from the start; the clock of a laptop may have been set back in between. */
export function toTranscript(
  interview: { id: number; start_time: string | null },
  rows: readonly AskedRow[],
  skill: (slug: string) => SkillRef,
): Transcript {
  const start = interview.start_time === null ? null : Date.parse(interview.start_time);
  return {
    interview_id: interview.id,
    start_time: wireTime(interview.start_time),
    entries: rows.map((row) => {
      const asked = row.asked_at as string;
      const offset = start === null ? 0 : Math.max(0, round((Date.parse(asked) - start) / 1000, 3));
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
  const start = round(offset + (row.response_time ?? 0), 3);
  return {
    answer_id: row.answer_id,
    text: row.text ?? '',
    start,
    end: row.duration === null ? null : round(start + row.duration, 3),
    words:
      storedWords(row.words)?.map((word) => ({
        word: word.word,
        start: round(start + word.start, 3),
        end: round(start + word.end, 3),
      })) ?? null,
  };
}
