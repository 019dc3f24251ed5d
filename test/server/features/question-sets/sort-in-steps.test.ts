import { describe, expect, test } from 'vitest';
import { sortInSteps } from '../../../../server/features/question-sets/sort-in-steps.ts';
import { seeded } from '../../../support/random.ts';

const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;

describe('sorting in steps', () => {
  test.each([0, 1, 1999, 2000, 2001, 6001, 20_000])(
    '%i rows are as sorted at once, ties in their order',
    async (n) => {
      const random = seeded(n);
      const rows = Array.from({ length: n }, (_, nr) => ({ nr, key: Math.floor(random() * 50) }));
      expect(await sortInSteps(rows, byKey)).toEqual(rows.toSorted(byKey));
    },
  );

  test('lets others have a turn', async () => {
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    const rows = Array.from({ length: 20_000 }, (_, nr) => ({ key: -nr }));
    await sortInSteps(rows, byKey);
    isDone = true;
    expect(turns).toBeGreaterThan(20);
  });
});
