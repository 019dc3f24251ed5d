/** Word timings of a transcription, as they are stored with an answer. */

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
