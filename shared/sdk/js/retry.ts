/** When a call is tried again, and after how long. */
import { JobHiveConnectionError, JobHiveError } from './errors.ts';

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 8_000;
/** A server that asks for a longer pause is not waited for: the caller decides. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Whether the same call may succeed a moment later: no connection, too many calls, the server's own fault, or a
 * conflict that the server expects to end, as with a first try of the same call that is still at work.
 */
export function isTransient(error: unknown): boolean {
  if (error instanceof JobHiveConnectionError) return true;
  if (!(error instanceof JobHiveError)) return false;
  return error.status === 429 || error.status >= 500 || (error.status === 409 && error.retryAfterMs !== null);
}

/** Exponential backoff with full jitter (Brooker 2015): anything from nothing to the doubled delay. */
export function backoff(attempt: number, random: () => number = Math.random): number {
  return random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
}

/**
 * Milliseconds to wait before try number `attempt` + 1 (`attempt` counts from 0); null when it is not worth it.
 * After a Retry-After the jitter comes on top, so that many clients do not come back at once.
 */
export function retryDelay(error: unknown, attempt: number, random?: () => number): number | null {
  if (!isTransient(error)) return null;
  const asked = error instanceof JobHiveError ? (error.retryAfterMs ?? 0) : 0;
  return asked > LONGEST_WAIT_MS ? null : asked + backoff(attempt, random);
}

/** Milliseconds that a Retry-After header asks for: seconds, or a date. Null without a usable one. */
export function retryAfterMs(header: string | null, now: number = Date.now()): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** Waits; rejects with the signal's reason when it is aborted meanwhile. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
