import { describe, expect, it } from 'vitest';
import { bank } from '../../../shared/content/bank.ts';
import { skills } from '../../../shared/content/index.ts';
import { DIFFICULTIES } from '../../../shared/contract/values.ts';
import { planQuestions } from '../../../shared/domain/plan.ts';

const input = {
  skills: [
    { slug: 'python', is_required: true },
    { slug: 'sql', is_required: true },
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
    for (const named of [[], [{ slug: 'falconry', is_required: true }]]) {
      expect(planQuestions({ ...input, skills: named }).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('covers every required skill wherever the time allows it, before anything else', () => {
    const slugs = ['sales', 'crm', 'negotiation', 'account-management', 'customer-focus'];
    const optional = { slug: 'python', is_required: false };
    const named = [optional, ...slugs.map((slug) => ({ slug, is_required: true }))];
    const least = slugs.reduce(
      (sum, slug) => sum + Math.min(...bank.filter((q) => q.skill === slug).map((q) => q.time_limit_seconds)),
      0,
    );
    const enough = Math.ceil(least / 60 / 0.9);
    for (const difficulty of DIFFICULTIES) {
      for (const maxMinutes of [enough, enough + 5, enough + 20]) {
        const plan = planQuestions({ ...input, skills: named, difficulty, maxMinutes });
        expect(plan.slice(0, slugs.length).map(({ skill }) => skill)).toEqual(slugs);
        expect(plan.reduce((sum, q) => sum + q.time_limit_seconds, 0)).toBeLessThanOrEqual(maxMinutes * 54);
      }
    }
  });

  it('asks nothing that is only nice to have before all that is required', () => {
    const long = bank.filter(({ skill }) => skill === 'sql').map((q) => ({ ...q, time_limit_seconds: 900 }));
    const plan = planQuestions({
      ...input,
      skills: [
        ...['python', 'git', 'linux', 'sql'].map((slug) => ({ slug, is_required: true })),
        { slug: 'java', is_required: false },
      ],
      bank: [...long, ...bank.filter(({ skill }) => skill !== 'sql')],
      maxMinutes: 18,
    });
    // There is time for a question on Java, but none for the required SQL.
    const asked = plan.map(({ skill }) => skill);
    expect(asked.slice(0, 3)).toEqual(['python', 'git', 'linux']);
    expect(asked).not.toContain('java');
  });

  it('leaves out the last of the required skills where the time is too short for all', () => {
    const slugs = ['patient-care', 'medication-safety', 'infection-control', 'teamwork', 'resilience'];
    const named = slugs.map((slug) => ({ slug, is_required: true }));
    const plan = planQuestions({ ...input, skills: named, maxMinutes: 15 });
    expect(plan.map(({ skill }) => skill)).toEqual(slugs.slice(0, plan.length));
    expect(plan.length).toBe(4);
  });
});
