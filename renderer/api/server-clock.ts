/**
 * The time as the server has it. Times of an interview are the server's; where the clock of this device is wrong, or is
 * put right in the middle, what is left of a question would be wrong with it.
 */

/** Smaller differences are the way that the answer took, and the whole seconds of its header. */
const TOLERATED_MS = 2000;

let aheadMs = 0;

/**
 * Reads the time from the answer to a call that changes something: no cache has ever kept such a one. An answer that took
 * long, as over a sleep of the device, says nothing. `asked`: when the call was made, by this device.
 */
export function readServerTime(method: string | undefined, { headers }: Response, asked: number): void {
  const date = Date.parse(headers.get('date') ?? '');
  if (Date.now() - asked > TOLERATED_MS) return;
  if (method === undefined || method === 'GET' || Number.isNaN(date)) return;
  const difference = date - Date.now();
  aheadMs = Math.abs(difference) > TOLERATED_MS ? difference : 0;
}

/** Milliseconds since 1970. */
export const serverNow = (): number => Date.now() + aheadMs;
