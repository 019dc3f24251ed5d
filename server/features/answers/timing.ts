/** When things were said: word timings as they are stored with an answer, and offsets in the interview. */
import type { Timing } from '../../../shared/contract/answers.ts';
import { round } from '../../../shared/domain/progress.ts';

/** Seconds from the answer's start. */
export interface Word {
  word: string;
  start: number;
  end: number;
  /** 0–1. */
  confidence?: number;
}

export const storedWords = (json: string | null): Word[] | null =>
  json === null ? null : (JSON.parse(json) as Word[]);

/** Mean confidence of a transcription, 0–1; undefined for a typed answer. Takes what came or what is stored. */
export function meanConfidence(words: readonly Word[] | string | null | undefined): number | undefined {
  const list = typeof words === 'string' ? storedWords(words) : words;
  const given = (list ?? []).flatMap((word) => word.confidence ?? []);
  return given.length === 0 ? undefined : given.reduce((sum, value) => sum + value, 0) / given.length;
}

/**
 * Seconds from the interview's start to a time of day in it. Never below 0: the clock of a laptop may have been set
 * back in between.
 */
export const offsetIn = (startTime: string | null, time: string): number =>
  startTime === null ? 0 : Math.max(0, round((Date.parse(time) - Date.parse(startTime)) / 1000, 3));

/** Where an answer, and each of its words, stands in the interview; `askedOffset`: its question's, in seconds. */
export function timingOf(
  askedOffset: number,
  answer: { response_time: number; duration: number | null; words: string | null },
): Timing {
  const start = round(askedOffset + answer.response_time, 3);
  return {
    start,
    end: answer.duration === null ? null : round(start + answer.duration, 3),
    words:
      storedWords(answer.words)?.map((word) => ({
        word: word.word,
        start: round(start + word.start, 3),
        end: round(start + word.end, 3),
      })) ?? null,
  };
}
