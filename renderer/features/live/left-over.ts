/**
 * Words that no answer has: they came after the answer was handed in from another window, or were written over
 * there. Kept in this browser, and shown in each of its windows, until somebody has put them where they belong.
 */
import { useMemo, useSyncExternalStore } from 'react';
import type { Answer } from '../../../shared/contract/answers.ts';
import { queries } from '../../api/queries.ts';
import { queryClient } from '../../api/query-client.ts';
import { forgetRescued, readRescued, rescue } from './rescue.ts';

export interface LeftOver {
  question_id: number;
  text: string;
}

const listeners = new Set<() => void>();
const key = (interviewId: number) => `jobhive.leftover.${interviewId}`;

const stored = (interviewId: number) => localStorage.getItem(key(interviewId)) ?? '[]';

function store(interviewId: number, list: readonly LeftOver[]): void {
  if (list.length === 0) localStorage.removeItem(key(interviewId));
  else localStorage.setItem(key(interviewId), JSON.stringify(list));
  for (const listener of listeners) listener();
}
const parse = (json: string) => JSON.parse(json) as LeftOver[];

/** Keeps words that are in no answer. What the same words began with before is replaced by them. */
export function leaveOver(interviewId: number, questionId: number, given: string): void {
  const text = given.trim();
  const list = parse(stored(interviewId));
  const here = list.filter((item) => item.question_id === questionId);
  if (text === '' || here.some((item) => item.text.includes(text))) return;
  const rest = list.filter((item) => item.question_id !== questionId || !text.includes(item.text));
  store(interviewId, [...rest, { question_id: questionId, text }]);
}

/** Puts them away: somebody has taken care of them. */
export function forgetLeftOver(interviewId: number, gone: LeftOver): void {
  const list = parse(stored(interviewId));
  store(
    interviewId,
    list.filter((item) => item.question_id !== gone.question_id || item.text !== gone.text),
  );
}

/**
 * Looks whether a question was answered without these words, and keeps them if so. `refused`: the server would
 * not take them, so they are kept even where there is no answer at all.
 */
export async function settle(
  interviewId: number,
  questionId: number,
  text: string,
  refused = false,
): Promise<void> {
  if (text.trim() === '') return;
  let answer: Answer | undefined;
  try {
    const answers = await queryClient.fetchQuery({ ...queries.answers(interviewId), staleTime: 0 });
    answer = answers.results.find((item) => item.question_id === questionId);
  } catch {
    // It cannot be known now, but when the page is opened again.
    return rescue(interviewId, questionId, text);
  }
  // Still open, and the server has the words as a draft.
  if (answer === undefined && !refused) return;
  if (!answer?.text.includes(text.trim())) leaveOver(interviewId, questionId, text);
  forgetRescued(interviewId, questionId, text);
}

/** What this browser kept of an answered question when a window went away. */
export function settleRescued(interviewId: number, questionId: number): void {
  const kept = readRescued(interviewId, questionId);
  if (kept) void settle(interviewId, questionId, kept.text);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
};

/** The words of an interview that are left over. */
export function useLeftOver(interviewId: number): readonly LeftOver[] {
  const json = useSyncExternalStore(subscribe, () => stored(interviewId));
  return useMemo(() => parse(json), [json]);
}
