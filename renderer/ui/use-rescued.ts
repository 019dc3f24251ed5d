/**
 * What is written in a form when the session expires. The page is left then without a question, so the words wait
 * until the same person is back; the key's user id keeps them from anybody else.
 */
import { useEffect, useRef, useState } from 'react';
import { onSessionChange } from '../api/session.ts';
import { forgetKept, keepWords, readKept } from './kept-words.ts';

/** Names the words of one form and person. */
export const rescueKey = (form: string, userId: number): string => `jobhive.unsaved.${form}.${userId}`;

/** What was written when the session last expired, for the form to begin with; null when nothing was. */
export function useRescued<T>(key: string): T | null {
  const [rescued] = useState(() => readKept<T>(key));
  useEffect(() => forgetKept(key), [key]);
  return rescued;
}

/** Keeps `unsaved` when the session expires; null where everything is saved. */
export function useRescue(key: string, unsaved: unknown): void {
  const latest = useRef(unsaved);
  latest.current = unsaved;
  useEffect(
    () =>
      onSessionChange((change) => {
        if (change === 'expired' && latest.current !== null) keepWords(key, latest.current);
      }),
    [key],
  );
}
