/** The four-fifths rule, and when nothing is told. */
import { expect, it } from 'vitest';
import { impactOf } from '../../../shared/domain/adverse-impact.ts';

it('finds the example of the guidelines: 48 of 80 and 12 of 40', () => {
  // 29 CFR 1607.4(D), question 12 of its questions and answers: 60 % and 30 %, a ratio of one half.
  const impact = impactOf([
    { group: 'a', candidates: 80, hired: 48 },
    { group: 'b', candidates: 40, hired: 12 },
  ]);
  expect(impact).toEqual({
    groups: [
      { group: 'a', candidates: 80, hired: 48, selection_rate: 0.6, impact_ratio: 1 },
      { group: 'b', candidates: 40, hired: 12, selection_rate: 0.3, impact_ratio: 0.5 },
    ],
    highest_group: 'a',
    adverse_impact: true,
    reason: null,
  });
});

it('draws the line at exactly four fifths', () => {
  const of = (hired: number) =>
    impactOf([
      { group: 'a', candidates: 10, hired: 5 },
      { group: 'b', candidates: 1000, hired },
    ]).adverse_impact;
  expect(of(400)).toBe(false);
  expect(of(399)).toBe(true);
});

it.each([
  ['one group', [{ group: 'a', candidates: 9, hired: 3 }], 'no_groups'],
  ['nobody', [], 'no_groups'],
  [
    'a group of four beside a large one',
    [
      { group: 'a', candidates: 90, hired: 30 },
      { group: 'b', candidates: 4, hired: 0 },
    ],
    'small_groups',
  ],
  [
    'no hire',
    [
      { group: 'a', candidates: 9, hired: 0 },
      { group: 'b', candidates: 9, hired: 0 },
    ],
    'nobody_hired',
  ],
])('tells nothing of %s, and says why', (_what, counts, reason) => {
  expect(impactOf(counts)).toEqual({ groups: [], highest_group: null, adverse_impact: null, reason });
});

it('leaves out groups in which there is nobody', () => {
  const impact = impactOf([
    { group: 'a', candidates: 5, hired: 1 },
    { group: 'none', candidates: 0, hired: 0 },
    { group: 'b', candidates: 5, hired: 1 },
  ]);
  expect(impact.groups.map(({ group }) => group)).toEqual(['a', 'b']);
  expect(impact.adverse_impact).toBe(false);
});
