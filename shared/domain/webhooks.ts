/**
 * What becomes of a webhook after an attempt. Pure: the random number comes in from outside.
 * Source: Standard Webhooks specification, "Deliverability and reliability"; extensions, "Webhooks".
 */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Milliseconds from each failed attempt to the next: a little over three days in all. */
export const RETRY_DELAYS_MS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** A delay is longer by up to this share, so that what failed together does not come back together. */
const JITTER = 0.1;
/** A receiver that asks for more time gets so much at most, in milliseconds. */
const LONGEST_WAIT_MS = 24 * HOUR;

export type Verdict =
  | { is: 'delivered' }
  /** Once more, this many milliseconds from now. */
  | { is: 'retry'; delayMs: number }
  /** The receiver says that it is gone for good. */
  | { is: 'gone' }
  | { is: 'exhausted' };

/**
 * @param statusCode the answer's status; null where there was none.
 * @param attempts how many were made, this one included.
 * @param random from 0 to 1.
 * @param askedMs what the receiver asked to be left alone for, in milliseconds (Retry-After; RFC 9110, 10.2.3).
 */
export function verdictOf(
  statusCode: number | null,
  attempts: number,
  random: number,
  askedMs = 0,
  delays: readonly number[] = RETRY_DELAYS_MS,
): Verdict {
  if (statusCode !== null && statusCode >= 200 && statusCode < 300) return { is: 'delivered' };
  if (statusCode === 410) return { is: 'gone' };
  const delay = delays[attempts - 1];
  if (delay === undefined) return { is: 'exhausted' };
  const wait = Math.max(delay, Math.min(askedMs, LONGEST_WAIT_MS));
  return { is: 'retry', delayMs: Math.round(wait * (1 + JITTER * random)) };
}

/**
 * Milliseconds that a Retry-After header asks for, in seconds or as a date; 0 where it asks for nothing that can be
 * read. Source: RFC 9110, 10.2.3.
 */
export function retryAfterMs(header: string | undefined, now: Date): number {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * SECOND;
  const at = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? 0 : Math.max(0, at - now.getTime());
}
