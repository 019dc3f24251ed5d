import { describe, expect, it } from 'vitest';
import { pathThrough } from '../../../../renderer/ui/charts/path.ts';

const line = (...values: (number | null)[]) =>
  pathThrough(
    values.map((value) => ({ value })),
    10,
  );

describe('the line of a chart', () => {
  it('goes through the middles of its places, zero at the bottom', () => {
    expect(line(0, 10)).toBe('M25 100L75 0');
    expect(line(5)).toBe('M50 50');
  });

  it('is interrupted where there is no value', () => {
    expect(line(null, 5, null, 10, 0)).toBe('M30 50M70 0L90 100');
    expect(line(null)).toBe('');
    expect(line()).toBe('');
  });
});
