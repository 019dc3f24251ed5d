import { describe, expect, it } from 'vitest';
import { RETRY_DELAYS_MS, verdictOf } from '../../../shared/domain/webhooks.ts';

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
});
