import { expect, it } from 'vitest';
import type { Benchmark } from '../../../shared/contract/benchmark.ts';
import { glanceRows } from '../../../shared/domain/glance.ts';

it('the skills at a glance are those that are required, then the others, by their own names', () => {
  const benchmark = {
    met_requirements: [{ skill: 'sql', score: 8, threshold: 7.5, percentile: 60 }],
    below_requirements: [{ skill: 'rest apis', score: 5, threshold: 7.5, gap: 2.5 }],
    unassessed_requirements: [{ skill: 'devops', threshold: 7.5 }],
    skill_breakdown: [
      { skill: 'sql', score: 8, is_required: true },
      { skill: 'rest apis', score: 5, is_required: true },
      { skill: 'teamwork', score: 9, is_required: false },
    ],
  } as unknown as Benchmark;
  expect(glanceRows(benchmark, ['SQL', 'REST APIs'])).toEqual([
    { skill: 'SQL', score: 8, target: 7.5, gap: 0, percentile: 60 },
    { skill: 'REST APIs', score: 5, target: 7.5, gap: 2.5, percentile: null },
    { skill: 'Devops', score: null, target: 7.5, gap: null, percentile: null },
    { skill: 'Teamwork', score: 9, target: null, gap: null, percentile: null },
  ]);
});
