/** The shipped skills and questions: their shape, and that they fit each other. */
import { describe, expect, it } from 'vitest';
import { bank, skills } from '../../../shared/content/index.ts';
import { bankQuestionSchema, skillSchema } from '../../../shared/content/schema.ts';

describe('the question bank', () => {
  it.each(bank.map((question) => [question.key, question] as const))(
    '%s is as it should be',
    (_, question) => {
      expect(bankQuestionSchema.safeParse(question).error).toBeUndefined();
      expect(skills.map(({ slug }) => slug)).toContain(question.skill);
      const points = question.key_points.map(({ id }) => id);
      expect(points).toEqual([...new Set(points)]);
    },
  );

  it('names and asks nothing twice', () => {
    for (const field of ['key', 'text'] as const) {
      const values = bank.map((question) => question[field]);
      expect(values).toEqual([...new Set(values)]);
    }
  });

  it('asks of each skill that it asks of at all more than once', () => {
    for (const { skill } of bank) {
      expect(bank.filter((question) => question.skill === skill).length, skill).toBeGreaterThan(1);
    }
  });
});

describe('the skills', () => {
  it.each(skills.map((skill) => [skill.slug, skill] as const))('%s is as it should be', (_, skill) => {
    expect(skillSchema.safeParse(skill).error).toBeUndefined();
  });

  it('have ids and names of their own', () => {
    for (const field of ['id', 'slug', 'name'] as const) {
      const values = skills.map((skill) => skill[field]);
      expect(values).toHaveLength(new Set<unknown>(values).size);
    }
  });
});
