/** The benchmark's rules on the reference's own figures, and on any others. */
import { describe, expect, it } from 'vitest';
import {
  compare,
  gapTo,
  jobRelevance,
  PRIORITIES,
  PROFICIENCY_LEVELS,
  priorityOf,
  proficiencyLevel,
  requirementsOf,
  THRESHOLD,
} from '../../../shared/domain/benchmark.ts';
import { FEWEST_FOR_PERCENTILE, industryKey, midRankPercentile } from '../../../shared/domain/percentile.ts';
import { overallScore, overallTenths } from '../../../shared/domain/progress.ts';
import { seeded } from '../../support/random.ts';

describe('the reference’s example', () => {
  const requirements = requirementsOf(
    [
      { slug: 'system design', is_required: true, weight: 1.5 },
      { slug: 'python', is_required: true, weight: 1.2 },
    ],
    [],
  );
  const scores = new Map([
    ['python', 8.5],
    ['system design', 6.2],
  ]);

  it('comes out field by field', () => {
    const comparison = compare(requirements, scores, new Map([['python', 78]]));
    expect(comparison).toEqual({
      met_requirements: [
        {
          skill: 'python',
          score: 8.5,
          percentile: 78,
          proficiency_level: 'Proficient',
          importance_weight: 1.2,
          threshold: 7.5,
        },
      ],
      below_requirements: [
        {
          skill: 'system design',
          score: 6.2,
          gap: 1.3,
          proficiency_level: 'Developing',
          importance_weight: 1.5,
          threshold: 7.5,
        },
      ],
      unassessed_requirements: [],
      skill_breakdown: [
        {
          skill: 'system design',
          score: 6.2,
          is_required: true,
          weight: 1.5,
          proficiency_level: 'Developing',
          job_relevance: 'High',
        },
        {
          skill: 'python',
          score: 8.5,
          is_required: true,
          weight: 1.2,
          proficiency_level: 'Proficient',
          job_relevance: 'High',
        },
      ],
      improvement_areas: [
        {
          skill: 'system design',
          current_score: 6.2,
          target_score: 7.5,
          gap: 1.3,
          priority: 'High',
          importance_weight: 1.5,
        },
      ],
      strengths: [{ skill: 'python', score: 8.5, importance_weight: 1.2 }],
    });
  });

  it('has the percentiles 78, 72 and 68 among twenty-five', () => {
    expect(midRankPercentile({ below: 19, equal: 1, total: 25 })).toBe(78);
    expect(midRankPercentile({ below: 17, equal: 2, total: 25 })).toBe(72);
    expect(midRankPercentile({ below: 16, equal: 2, total: 25 })).toBe(68);
  });
});

it.each([
  [0, 'Novice'],
  [3.99, 'Novice'],
  [4, 'Developing'],
  [6.99, 'Developing'],
  [7, 'Proficient'],
  [8.99, 'Proficient'],
  [9, 'Expert'],
  [10, 'Expert'],
])('%s is %s', (score, level) => {
  expect(proficiencyLevel(score)).toBe(level);
});

it.each([
  [1.5, 0.1, 'High'],
  [1.49, 0.99, 'Low'],
  [1.49, 1, 'Medium'],
  [1, 1.99, 'Medium'],
  [0.1, 2, 'High'],
  [3, 0, 'High'],
] as const)('a weight of %s and a gap of %s are %s', (weight, gap, priority) => {
  expect(priorityOf(weight, gap)).toBe(priority);
});

it.each([
  [true, 1, 'High'],
  [true, 0.6, 'Medium'],
  [false, 1, 'Medium'],
  [false, 0.6, 'Low'],
] as const)('required: %s with weight %s is relevant: %s', (is_required, weight, relevance) => {
  expect(jobRelevance({ is_required, weight })).toBe(relevance);
});

it('puts what has no score apart, never below', () => {
  const requirements = requirementsOf([{ slug: 'sql', is_required: true, weight: 1 }], []);
  const { unassessed_requirements, below_requirements } = compare(requirements, new Map());
  expect(unassessed_requirements).toEqual([{ skill: 'sql', importance_weight: 1, threshold: 7.5 }]);
  expect(below_requirements).toEqual([]);
});

it('takes what practice chose as its goal, and what an employer added as optional', () => {
  const chosen = [{ slug: 'sql', weight: 1 }];
  expect(requirementsOf(null, chosen).of('sql').is_required).toBe(true);
  expect(requirementsOf([], chosen).of('sql').is_required).toBe(false);
  expect(requirementsOf(null, [{ slug: 'sql', weight: 0.6, is_required: false }]).of('sql').is_required).toBe(
    false,
  );
  expect(requirementsOf([], chosen).of('teamwork')).toEqual({
    slug: 'teamwork',
    is_required: false,
    weight: 0.5,
  });
});

it('keeps its promises for any job and any scores', () => {
  const random = seeded(7);
  for (let round = 0; round < 500; round++) {
    const slugs = Array.from({ length: 1 + Math.floor(random() * 8) }, (_, index) => `skill-${index}`);
    const requirements = requirementsOf(
      slugs.map((slug) => ({ slug, is_required: random() < 0.7, weight: Math.round(random() * 30) / 10 })),
      [],
    );
    const scores = new Map(
      slugs.filter(() => random() < 0.8).map((slug) => [slug, Math.round(random() * 1000) / 100]),
    );
    const found = compare(requirements, scores);
    const sorted = [
      ...found.met_requirements.map(({ skill }) => skill),
      ...found.below_requirements.map(({ skill }) => skill),
      ...found.unassessed_requirements.map(({ skill }) => skill),
    ].sort();
    expect(sorted).toEqual(requirements.skills.filter((each) => each.is_required).map(({ slug }) => slug));
    expect(found.skill_breakdown.map(({ skill }) => skill).sort()).toEqual([...scores.keys()].sort());
    for (const { score, threshold } of found.met_requirements)
      expect(score).toBeGreaterThanOrEqual(threshold);
    for (const { score, gap } of found.below_requirements) {
      expect(gap).toBeGreaterThan(0);
      expect(score + gap).toBeCloseTo(THRESHOLD, 9);
    }
    const ranks = found.improvement_areas.map(({ priority }) => PRIORITIES.indexOf(priority));
    expect(ranks).toEqual([...ranks].sort());
    const strengths = found.strengths.map(({ score }) => score);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    const levels = [...scores.values()].sort((a, b) => a - b).map(proficiencyLevel);
    const order = levels.map((level) => PROFICIENCY_LEVELS.indexOf(level));
    expect(order).toEqual([...order].sort());
  }
});

describe('percentiles', () => {
  it('are null below five, never invented', () => {
    for (let total = 0; total < FEWEST_FOR_PERCENTILE; total++) {
      expect(midRankPercentile({ below: 0, equal: total, total })).toBeNull();
    }
    expect(midRankPercentile({ below: 0, equal: 5, total: 5 })).toBe(50);
  });

  it('are whole, from 0 to 100, and rise with the score', () => {
    const random = seeded(11);
    for (let round = 0; round < 200; round++) {
      const values = Array.from({ length: 5 + Math.floor(random() * 40) }, () => Math.floor(random() * 10));
      const of = (own: number) =>
        midRankPercentile({
          below: values.filter((value) => value < own).length,
          equal: values.filter((value) => value === own).length,
          total: values.length,
        }) as number;
      const found = [...values].sort((a, b) => a - b).map(of);
      expect(found).toEqual([...found].sort((a, b) => a - b));
      for (const value of found) {
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }
      // Mid-ranks are fair to both ends: they average to one half.
      const exact = values.map(
        (own) =>
          values.filter((value) => value < own).length + values.filter((value) => value === own).length / 2,
      );
      expect(exact.reduce((sum, value) => sum + value, 0) / values.length ** 2).toBeCloseTo(0.5, 9);
    }
  });

  it('fold an industry’s spelling', () => {
    expect(industryKey('  Health   Care ')).toBe(industryKey('health care'));
    expect(industryKey(' ')).toBe('');
  });
});

it('rounds an overall score half up in whole tenths, whatever the floats say', () => {
  expect(overallScore(75, 70)).toBe(72.5);
  expect(overallScore(87.2, 82.8)).toBe(85);
  for (let technical = 0; technical <= 1000; technical += 7) {
    for (let behavioral = 0; behavioral <= 1000; behavioral += 13) {
      const exact = Math.ceil((technical + behavioral) / 2);
      expect(overallTenths(technical / 10, behavioral / 10)).toBe(exact);
    }
  }
});

it('never has a negative gap', () => {
  expect(gapTo(7.5, 9)).toBe(0);
  expect(gapTo(7.5, 6.2)).toBe(1.3);
});
