/**
 * The time as the server has it. Times of an interview are the server's; where the clock of this device is wrong, or is
 * put right in the middle, what is left of a question would be wrong with it.
 */

/** Smaller differences are the way that the answer took, and the whole seconds of its header. */
const TOLERATED_MS = 2000;

let aheadMs = 0;

/** Reads the time from the answer to a call that changes something: no cache has ever kept such a one. */
export function readServerTime(method: string | undefined, { headers }: Response): void {
  const date = Date.parse(headers.get('date') ?? '');
  if (method === undefined || method === 'GET' || Number.isNaN(date)) return;
  const difference = date - Date.now();
  aheadMs = Math.abs(difference) > TOLERATED_MS ? difference : 0;
}

/** Milliseconds since 1970. */
export const serverNow = (): number => Date.now() + aheadMs;
