import { describe, expect, it } from 'vitest';
import { mayStep, noShowAt } from '../../../shared/domain/status.ts';

const STATUSES = ['scheduled', 'in_progress', 'completed', 'cancelled', 'no_show'] as const;

describe('the steps of an interview', () => {
  it('are those of the rules and no other', () => {
    const steps = STATUSES.flatMap((from) =>
      STATUSES.filter((to) => mayStep(from, to)).map((to) => `${from} ${to}`),
    );
    expect(steps.sort()).toEqual([
      'in_progress completed',
      'no_show in_progress',
      'no_show scheduled',
      'scheduled cancelled',
      'scheduled in_progress',
      'scheduled no_show',
    ]);
  });
});

describe('a no-show', () => {
  it.each([
    ['2026-02-15T14:00:00.000Z', '2026-02-10T09:00:00.000Z', '2026-02-15T14:15:00.000Z'],
    ['2026-02-15T14:00:00.000Z', '2026-02-15T15:00:00.000Z', '2026-02-15T15:15:00.000Z'],
  ])('for %s, made at %s, is one at %s', (scheduled, created, expected) => {
    expect(noShowAt(scheduled, created)).toBe(expected);
  });
});
