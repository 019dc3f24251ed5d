/** Trends on the reference's own figures. */
import { describe, expect, it } from 'vitest';
import { improvementRate, skillTrends, type TrendPoint } from '../../../shared/domain/trends.ts';

const REFERENCE = [
  { overall_score: 72.5, skills: { Communication: 8, 'Problem Solving': 7.5, 'Technical Knowledge': 7.8 } },
  { overall_score: 85, skills: { Communication: 8.5, 'Problem Solving': 8.7, 'Technical Knowledge': 8.9 } },
];

describe('the reference’s example', () => {
  it('improved by 17.2 percent', () => {
    expect(improvementRate(REFERENCE)).toBe(17.2);
  });
  it('is strongest in technical knowledge and improved most in problem solving', () => {
    expect(skillTrends(REFERENCE)).toEqual({
      strongest_skill: 'Technical Knowledge',
      most_improved_skill: 'Problem Solving',
    });
  });
});

it('has no rate of fewer than two scores, nor from zero', () => {
  expect(improvementRate([])).toBeNull();
  expect(improvementRate(REFERENCE.slice(0, 1))).toBeNull();
  expect(improvementRate([{ overall_score: null, skills: {} }, ...REFERENCE.slice(0, 1)])).toBeNull();
  expect(improvementRate([{ overall_score: 0, skills: {} }, ...REFERENCE])).toBeNull();
});

it('passes over an interview without a score', () => {
  const [first, last] = REFERENCE as [(typeof REFERENCE)[0], (typeof REFERENCE)[0]];
  const nothing = { overall_score: null, skills: {} };
  expect(improvementRate([nothing, first, nothing, last, nothing])).toBe(17.2);
  expect(improvementRate([last, first])).toBe(-14.7);
});

it('compares a skill’s first score with its latest, and calls nothing improved that did not rise', () => {
  const points: TrendPoint[] = [
    { overall_score: 50, skills: { SQL: 9, Sales: 4 } },
    { overall_score: 50, skills: { SQL: 7 } },
    { overall_score: 50, skills: { Sales: 4 } },
  ];
  expect(skillTrends(points)).toEqual({ strongest_skill: 'SQL', most_improved_skill: null });
  expect(skillTrends([])).toEqual({ strongest_skill: null, most_improved_skill: null });
});
