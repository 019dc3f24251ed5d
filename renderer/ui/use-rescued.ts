import { useEffect, useRef, useState } from 'react';
import { onSessionChange } from '../api/session.ts';

/**
 * What was written in a form when the session expired, or null. The page is left then without a question, so the
 * words wait in this tab until the same person is back; `userId` keeps them from anybody else.
 */
export function useRescued<T>(name: string, userId: number, unsaved: T | null): T | null {
  const key = `jobhive.unsaved.${name}.${userId}`;
  const [rescued] = useState(() => JSON.parse(sessionStorage.getItem(key) ?? 'null') as T | null);
  const latest = useRef(unsaved);
  latest.current = unsaved;
  useEffect(() => {
    sessionStorage.removeItem(key);
    return onSessionChange((change) => {
      if (change !== 'expired' || latest.current === null) return;
      try {
        sessionStorage.setItem(key, JSON.stringify(latest.current));
      } catch {
        // Full or switched off: there is nowhere else to keep the words.
      }
    });
  }, [key]);
  return rescued;
}
