import { expect, it } from 'vitest';
import { isotonic } from './isotonic.ts';

it('rises everywhere and pools what does not', () => {
  const rise = isotonic([1, 2, 3, 4], [1, 3, 2, 5]);
  expect([0, 1, 2.5, 4, 9].map(rise)).toEqual([1, 1, 2.5, 5, 5]);
  expect(rise(1.75)).toBeCloseTo(1.75, 12);
  expect(isotonic([], [])(1)).toBeNaN();
});
