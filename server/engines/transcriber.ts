/** Speech to text, as a port. */
import { MAX_ANSWER_CHARS } from '../../shared/contract/answers.ts';
import { EngineError } from './trouble.ts';

/** A sound in a file. */
export interface Sound {
  path: string;
  mediaType: string;
  /** With the ending of its type, by which some engines go. */
  name: string;
  /** ISO 639-1; null: the engine finds out. */
  language: string | null;
}

export interface Word {
  word: string;
  /** Seconds from the beginning of the sound. */
  start: number;
  end: number;
  /** 0–1. */
  confidence?: number;
}

export interface Transcription {
  text: string;
  /** Null where the engine gives none. */
  words: Word[] | null;
}

export interface Transcriber {
  readonly model: string;
  readonly host: string;
  /** @throws {EngineError} */
  transcribe(sound: Sound, signal?: AbortSignal): Promise<Transcription & { durationMs: number }>;
}

const MOST_WORDS = 20_000;
const LONGEST_WORD = 200;

/** What fits into an answer. @throws {EngineError} `broken_answer` for what does not. */
export function boundTranscript({ text, words }: Transcription): Transcription {
  const isText = text.isWellFormed() && !text.includes('\0') && text.length <= MAX_ANSWER_CHARS;
  if (!isText) throw new EngineError('broken_answer', 'What it answered is too long, or no text.');
  const usable = words?.every(
    ({ word, start, end }) => word.length <= LONGEST_WORD && start >= 0 && end >= start,
  );
  // Times that cannot be are left out; the words themselves are in the text.
  if (words === null || !usable || words.length > MOST_WORDS) return { text, words: null };
  const within = (confidence: number) => Math.min(1, Math.max(0, confidence));
  return {
    text,
    words: words.map(({ confidence, ...word }) => ({
      ...word,
      ...(confidence !== undefined && { confidence: within(confidence) }),
    })),
  };
}
