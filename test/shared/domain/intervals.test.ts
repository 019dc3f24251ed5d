import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, endOf, startOf } from '../../../shared/domain/intervals.ts';

describe('intervals of a calendar', () => {
  it.each([
    ['day', '2026-03-01', '2026-03-01', '2026-03-01'],
    // A Sunday ends its week; a Monday begins one.
    ['week', '2026-03-01', '2026-02-23', '2026-03-01'],
    ['week', '2026-03-02', '2026-03-02', '2026-03-08'],
    ['week', '2027-01-01', '2026-12-28', '2027-01-03'],
    ['month', '2024-02-29', '2024-02-01', '2024-02-29'],
    ['month', '2026-02-01', '2026-02-01', '2026-02-28'],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
  ] as const)('the %s of %s is from %s to %s', (interval, day, start, end) => {
    expect(startOf(interval, day)).toBe(start);
    expect(endOf(interval, start)).toBe(end);
  });

  it('count days over the change of a month, of a year and of the clock', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-30')).toBe(0);
  });
});
