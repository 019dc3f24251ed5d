import { expect, it } from 'vitest';
import { goldenLines, keptLines } from './golden.ts';

const HOW =
  'Where this is meant, raise the version in shared/domain/scoring/score.ts and run node test/shared/domain/scoring/golden/golden.ts';

it('scores 500 answers as this version of the scorer always has', () => {
  const [now, kept] = [goldenLines(), keptLines()];
  expect(now).toHaveLength(501);
  const differing = now.flatMap((line, i) =>
    line === kept[i] ? [] : [`line ${i + 1}: ${kept[i]} is now ${line}`],
  );
  expect(differing.slice(0, 3), HOW).toEqual([]);
});

it('would notice a single figure that differs', () => {
  const kept = keptLines();
  expect(kept.filter((line) => /^\[[\d.]+,/.test(line)).length).toBeGreaterThan(300);
  expect(new Set(kept).size).toBeGreaterThan(450);
});
