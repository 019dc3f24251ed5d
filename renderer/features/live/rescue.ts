/**
 * Words that the server has not got yet, kept in this browser until it has. Written only when saving failed
 * or the window goes away, since browser storage is not encrypted as the store is.
 */

/** An answer that was handed in. Its `client_id` makes every further try the same answer. */
export interface Submission {
  client_id: string;
  text: string;
  response_time?: number;
  duration?: number;
}
export interface Rescued {
  text: string;
  submission?: Submission;
}

const key = (interviewId: number, questionId: number) => `jobhive.unsaved.${interviewId}.${questionId}`;

/** What was kept for a question; null when nothing was. */
export function readRescued(interviewId: number, questionId: number): Rescued | null {
  try {
    const value = JSON.parse(localStorage.getItem(key(interviewId, questionId)) ?? 'null') as Rescued | null;
    return typeof value?.text === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** Keeps words that the server could not be given. */
export function rescue(interviewId: number, questionId: number, value: Rescued): void {
  try {
    localStorage.setItem(key(interviewId, questionId), JSON.stringify(value));
  } catch {
    // Full or switched off: the words are still in the window, and the banner says that they are not saved.
  }
}

/** Forgets them: the server has them. */
export function forgetRescued(interviewId: number, questionId: number): void {
  localStorage.removeItem(key(interviewId, questionId));
}
