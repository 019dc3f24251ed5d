import { describe, expect, it } from 'vitest';
import { macroF1, pearson, ranks, rmse, spearman } from '../../../shared/domain/statistics.ts';

describe('statistics', () => {
  it('agree with values worked out by hand', () => {
    // Deviations −1, 0, 1 and −1, 1, 0: 1 / 2.
    expect(pearson([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 12);
    expect(ranks([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1]);
    expect(spearman([1, 2, 3, 4], [1, 4, 9, 16])).toBeCloseTo(1, 12);
    expect(rmse([1, 2], [1, 4])).toBeCloseTo(Math.SQRT2, 12);
    // a: 2·1/(1+2), b: 2·1/(2+1).
    expect(macroF1(['a', 'b', 'b'], ['a', 'a', 'b'])).toBeCloseTo(2 / 3, 12);
  });

  it('say nothing where nothing could agree', () => {
    expect(pearson([1, 1, 1], [1, 2, 3])).toBeNaN();
    expect(spearman([], [])).toBeNaN();
    expect(pearson([1, 2, 3], [1, 2])).toBeNaN();
  });
});
