/** The shipped learning resources: their shape, and that no skill is without one. */
import { expect, it } from 'vitest';
import { resources, skills } from '../../../shared/content/index.ts';
import { learningResourceSchema } from '../../../shared/content/schema.ts';

it.each(resources.map((resource) => [resource.key, resource] as const))(
  '%s is as it should be',
  (_key, resource) => {
    expect(learningResourceSchema.safeParse(resource).error).toBeUndefined();
    expect(skills.map((skill) => skill.slug)).toContain(resource.skill);
  },
);

it.each(skills.map((skill) => skill.slug))('%s can be learnt somewhere', (slug) => {
  expect(resources.filter((resource) => resource.skill === slug).length).toBeGreaterThan(0);
});

it('names nothing twice', () => {
  for (const field of ['key', 'url', 'title'] as const) {
    const values = resources.map((resource) => resource[field]);
    expect(values).toEqual([...new Set(values)]);
  }
});
