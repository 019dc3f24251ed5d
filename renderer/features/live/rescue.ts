/**
 * Words that the server has not got yet, kept in this browser until it has. Written only when saving failed
 * or the window goes away, since browser storage is not encrypted as the store is.
 */
import type { HeardWord } from '../recording/words.ts';

/** An answer that was handed in. Its `client_id` makes every further try the same answer. */
export interface Submission {
  client_id: string;
  text: string;
  response_time?: number;
  duration?: number;
  words?: HeardWord[];
}
export interface Rescued {
  text: string;
  /** When it was kept, ISO 8601. */
  at: string;
  submission?: Submission;
}
export interface RescuedNotes {
  text: string;
  /** The server's notes that these were written on. */
  base: string;
}

const answerKey = (interviewId: number, questionId: number) => `jobhive.unsaved.${interviewId}.${questionId}`;
const notesKey = (interviewId: number) => `jobhive.unsaved.${interviewId}.notes`;

function read<T extends { text: string }>(key: string): T | null {
  try {
    const value = JSON.parse(localStorage.getItem(key) ?? 'null') as T | null;
    return typeof value?.text === 'string' ? value : null;
  } catch {
    return null;
  }
}
function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or switched off: the words are still in the window, and the page says that they are not saved.
  }
}

/** What was kept for a question; null when nothing was. */
export const readRescued = (interviewId: number, questionId: number): Rescued | null =>
  read<Rescued>(answerKey(interviewId, questionId));

/** Keeps words that the server could not be given. */
export function rescue(interviewId: number, questionId: number, text: string, submission?: Submission): void {
  write(answerKey(interviewId, questionId), { text, at: new Date().toISOString(), submission });
}

/** Forgets them when they are the ones that the server has now: another window may have kept its own here. */
export function forgetRescued(interviewId: number, questionId: number, saved: string): void {
  const key = answerKey(interviewId, questionId);
  if (read<Rescued>(key)?.text === saved) localStorage.removeItem(key);
}

/** The same for the interviewer's notes. */
export const readRescuedNotes = (interviewId: number): RescuedNotes | null =>
  read<RescuedNotes>(notesKey(interviewId));
export const rescueNotes = (interviewId: number, notes: RescuedNotes): void =>
  write(notesKey(interviewId), notes);
export function forgetRescuedNotes(interviewId: number, saved: string): void {
  if (readRescuedNotes(interviewId)?.text === saved) localStorage.removeItem(notesKey(interviewId));
}
