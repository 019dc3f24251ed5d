import { describe, expect, it } from 'vitest';
import { RETRY_DELAYS_MS, retryAfterMs, verdictOf } from '../../../shared/domain/webhooks.ts';

const HOUR = 3_600_000;

describe('what becomes of a webhook', () => {
  it('is tried ten times over three days', () => {
    const sum = RETRY_DELAYS_MS.reduce((total, delay) => total + delay, 0);
    expect(RETRY_DELAYS_MS).toHaveLength(9);
    expect(sum / HOUR).toBeGreaterThan(72);
    expect(sum / HOUR).toBeLessThan(80);
    expect([...RETRY_DELAYS_MS].sort((a, b) => a - b)).toEqual(RETRY_DELAYS_MS);
  });

  it.each([200, 201, 204, 299])('is delivered by a %i', (status) => {
    expect(verdictOf(status, 1, 0)).toEqual({ is: 'delivered' });
    expect(verdictOf(status, 10, 0)).toEqual({ is: 'delivered' });
  });

  it.each([null, 199, 301, 302, 400, 401, 404, 409, 429, 500, 503])('is tried again after %s', (status) => {
    expect(verdictOf(status, 1, 0)).toEqual({ is: 'retry', delayMs: 5000 });
    expect(verdictOf(status, 9, 0)).toEqual({ is: 'retry', delayMs: 24 * HOUR });
    expect(verdictOf(status, 10, 0)).toEqual({ is: 'exhausted' });
  });

  it('ends at once with a 410', () => {
    expect(verdictOf(410, 1, 0)).toEqual({ is: 'gone' });
  });

  it('spreads the retries, never to an earlier time', () => {
    const delays = [0, 0.25, 0.5, 1].map((random) => verdictOf(500, 2, random));
    expect(delays.map((each) => each.is === 'retry' && each.delayMs)).toEqual([
      300_000, 307_500, 315_000, 330_000,
    ]);
  });

  it('waits as long as the receiver asks, if that is longer, and a day at most', () => {
    const waits = (askedMs: number) => verdictOf(429, 2, 0, askedMs);
    expect(waits(1000)).toEqual({ is: 'retry', delayMs: 300_000 });
    expect(waits(HOUR)).toEqual({ is: 'retry', delayMs: HOUR });
    expect(waits(1000 * HOUR)).toEqual({ is: 'retry', delayMs: 24 * HOUR });
  });
});

it.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Fri, 01 Mar 2024 12:00:30 GMT', 30_000],
  ['Fri, 01 Mar 2024 11:00:00 GMT', 0],
  ['-5', 0],
  ['1.5', 0],
  ['soon', 0],
  ['', 0],
  [undefined, 0],
])('Retry-After “%s” asks for %d ms', (header, ms) => {
  expect(retryAfterMs(header, new Date('2024-03-01T12:00:00Z'))).toBe(ms);
});
