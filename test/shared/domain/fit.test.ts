/** How the sides of a fit are weighed. */
import { expect, it } from 'vitest';
import { JOB_FOCUSES } from '../../../shared/contract/values.ts';
import { fitScore, SCORE_WEIGHTS, sentimentSide, skillsSide } from '../../../shared/domain/fit.ts';

it('has the reference’s row for a technical job', () => {
  expect(SCORE_WEIGHTS.technical).toEqual({ technical: 0.4, skills: 0.3, cultural_fit: 0.2, sentiment: 0.1 });
});

it.each(JOB_FOCUSES)('the weights of a %s job sum to 1', (focus) => {
  const sum = Object.values(SCORE_WEIGHTS[focus]).reduce((total, weight) => total + weight, 0);
  expect(sum).toBeCloseTo(1, 12);
  for (const weight of Object.values(SCORE_WEIGHTS[focus])) expect(weight).toBeGreaterThan(0);
});

const weights = SCORE_WEIGHTS.technical;

it('is the weighted mean of all four', () => {
  const sides = { technical: 80, skills: 70, cultural_fit: 60, sentiment: 50 };
  expect(fitScore(sides, weights)).toBe(70); // 32 + 21 + 12 + 5
});

it('spreads the weight of a missing side over the others in their proportion', () => {
  const sides = { technical: 80, skills: 70, cultural_fit: 60, sentiment: null };
  expect(fitScore(sides, weights)).toBe(72.2); // (32 + 21 + 12) / 0.9
  for (const focus of JOB_FOCUSES) {
    const same = { technical: 64, skills: 64, cultural_fit: 64, sentiment: null };
    expect(fitScore(same, SCORE_WEIGHTS[focus])).toBe(64);
    expect(fitScore({ ...same, technical: null }, SCORE_WEIGHTS[focus])).toBe(64);
  }
});

it('is null where nothing but the sentiment is known', () => {
  expect(fitScore({ technical: null, skills: null, cultural_fit: null, sentiment: 90 }, weights)).toBeNull();
});

it('weighs skills as the job does', () => {
  expect(skillsSide([])).toBeNull();
  expect(
    skillsSide([
      { score: 9, weight: 3 },
      { score: 5, weight: 1 },
    ]),
  ).toBe(80);
});

it('reads a sentiment from all negative to all positive', () => {
  expect(sentimentSide({ positive: 1, neutral: 0, mixed: 0 })).toBe(100);
  expect(sentimentSide({ positive: 0, neutral: 1, mixed: 0 })).toBe(50);
  expect(sentimentSide({ positive: 0, neutral: 0, mixed: 1 })).toBe(50);
  expect(sentimentSide({ positive: 0, neutral: 0, mixed: 0 })).toBe(0);
  expect(sentimentSide({ positive: 0.75, neutral: 0.08, mixed: 0.02 })).toBeCloseTo(80);
});
