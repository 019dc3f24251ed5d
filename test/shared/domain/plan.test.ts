import { describe, expect, it } from 'vitest';
import { bank } from '../../../shared/content/bank.ts';
import { skills } from '../../../shared/content/index.ts';
import { adapt, planQuestions, pointToFollowUp } from '../../../shared/domain/plan.ts';

const input = {
  skills: [
    { slug: 'python', weight: 1.2 },
    { slug: 'sql', weight: 1 },
  ],
  difficulty: 'intermediate' as const,
  maxMinutes: 30,
  bank,
  catalogue: skills,
};

describe('a plan', () => {
  it('takes turns by importance, adds competencies, and asks nothing twice', () => {
    const plan = planQuestions(input);
    expect(plan.slice(0, 4).map(({ skill }) => skill)).toEqual([
      'python',
      'sql',
      'problem-solving',
      'communication',
    ]);
    expect(new Set(plan.map(({ key }) => key)).size).toBe(plan.length);
  });

  it('is the same for the same input, and fills its time and no more', () => {
    expect(planQuestions(input)).toEqual(planQuestions(input));
    for (const maxMinutes of [20, 30, 60]) {
      const plan = planQuestions({ ...input, maxMinutes });
      const seconds = plan.reduce((sum, question) => sum + question.time_limit_seconds, 0);
      expect(plan.length === 3 || seconds <= maxMinutes * 60 * 0.9).toBe(true);
    }
    expect(planQuestions({ ...input, maxMinutes: 5 })).toHaveLength(3);
    expect(planQuestions({ ...input, maxMinutes: 600 }).length).toBeLessThanOrEqual(12);
  });

  it('asks what was asked before only when nothing else is left', () => {
    const first = planQuestions(input)[0];
    const avoid = new Set([first?.key as string]);
    expect(planQuestions({ ...input, avoid })[0]?.key).not.toBe(first?.key);
    const all = new Set(bank.map(({ key }) => key));
    expect(planQuestions({ ...input, avoid: all })).toEqual(planQuestions(input));
  });

  it('has questions where no skill is named, or none that is known', () => {
    for (const named of [[], [{ slug: 'falconry', weight: 1 }]]) {
      expect(planQuestions({ ...input, skills: named }).length).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('an adaptive plan', () => {
  const planned = { skill: 'python', difficulty: 'intermediate' } as const;
  it.each([
    [null, undefined],
    [5.5, undefined],
    [7.5, 'senior'],
    [4, 'junior'],
  ])('after a mean of %s asks one that is %s', (mean, difficulty) => {
    expect(adapt(planned, mean, bank, new Set())?.difficulty).toBe(difficulty);
  });

  it('keeps what was planned where there is no unused one', () => {
    expect(adapt(planned, 9, bank, new Set(bank.map(({ key }) => key)))).toBeUndefined();
    expect(adapt({ skill: 'python', difficulty: 'junior' }, 1, bank, new Set())).toBeUndefined();
  });
});

describe('a follow-up', () => {
  const points = (bank[0]?.key_points ?? []).map((point, index) => ({ ...point, weight: index + 1 }));
  const result = (score: number | null, covered: boolean[]) => ({
    score,
    points: points.map(({ id }, index) => ({ id, covered: covered[index] ?? false, evidence: [], score: 0 })),
  });
  const of = (score: number | null, covered: boolean[]) =>
    pointToFollowUp(points, result(score, covered) as never)?.id;

  it('asks for the weightiest point that was missed', () => {
    expect(of(3, [])).toBe(points.at(-1)?.id);
    expect(
      of(
        3,
        points.map((_, index) => index > 0),
      ),
    ).toBe(points[0]?.id);
  });

  it('is not asked after a good answer, one that could not be scored, or one that missed nothing', () => {
    expect([
      of(7, []),
      of(null, []),
      of(
        3,
        points.map(() => true),
      ),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
