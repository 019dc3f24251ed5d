import { describe, expect, it } from 'vitest';
import {
  intervalOf,
  presetOf,
  previousOf,
  rangeOf,
  slotsOf,
} from '../../../../renderer/features/analytics/range.ts';

const TODAY = '2026-11-30';

describe('the days of analytics', () => {
  it('are a preset up to today, unless somebody chose days of their own', () => {
    expect(rangeOf({}, TODAY)).toEqual({ from: '2026-09-02', to: TODAY });
    expect(rangeOf({ range: '30' }, TODAY)).toEqual({ from: '2026-11-01', to: TODAY });
    expect(rangeOf({ range: 'all' }, TODAY)).toEqual({});
    const own = { range: '30', from: '2026-01-01', to: '2026-01-31' } as const;
    expect(rangeOf(own, TODAY)).toEqual({ from: '2026-01-01', to: '2026-01-31' });
    expect([presetOf({}), presetOf({ range: 'all' }), presetOf(own)]).toEqual(['90', 'all', null]);
  });

  it('are compared with as many days just before', () => {
    expect(previousOf({ from: '2026-11-01', to: '2026-11-30' })).toEqual({
      from: '2026-10-02',
      to: '2026-10-31',
    });
    expect(previousOf({ from: '2026-11-01' })).toBeNull();
    expect(previousOf({})).toBeNull();
  });

  it('are drawn in steps that are few enough', () => {
    expect(intervalOf({ from: '2026-11-01', to: '2026-11-30' })).toBe('day');
    expect(intervalOf(rangeOf({}, TODAY))).toBe('week');
    expect(intervalOf(rangeOf({ range: '365' }, TODAY))).toBe('month');
    expect(intervalOf({})).toBe('month');
  });

  it('have a place for every step, cut off at the ends of the range', () => {
    const rows = [{ date: '2026-11-09', n: 3 }];
    expect(slotsOf(rows, { from: '2026-11-04', to: '2026-11-18' }, 'week')).toEqual([
      { start: '2026-11-04', end: '2026-11-08', row: undefined },
      { start: '2026-11-09', end: '2026-11-15', row: rows[0] },
      { start: '2026-11-16', end: '2026-11-18', row: undefined },
    ]);
  });

  it('begin and end with what there is where the range has no end', () => {
    const rows = [{ date: '2026-01-01' }, { date: '2026-03-01' }];
    expect(slotsOf(rows, {}, 'month').map(({ start, end }) => [start, end])).toEqual([
      ['2026-01-01', '2026-01-31'],
      ['2026-02-01', '2026-02-28'],
      ['2026-03-01', '2026-03-31'],
    ]);
    expect(slotsOf([], {}, 'month')).toEqual([]);
  });

  it('do not fill the page for a mistyped year', () => {
    expect(slotsOf([], { from: '2000-01-01', to: '2199-12-31' }, 'month')).toHaveLength(240);
  });
});
