/** The shipped catalogue of skills. */
import type { Skill } from '../../../shared/content/schema.ts';
import type { RouteQuery } from '../../../shared/contract/common.ts';
import type { SkillRef, skillRoutes } from '../../../shared/contract/skills.ts';
import { namesOf } from '../../../shared/domain/job-text/names.ts';
import type { Content } from '../../deps.ts';
import { finding } from '../../store/search.ts';

export function skillService({ skills }: Pick<Content, 'skills'>) {
  const bySlug = new Map(skills.map((skill) => [skill.slug, skill]));
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const byName = new Map<string, Skill>();
  for (const skill of skills) {
    for (const name of [skill.slug, ...namesOf(skill)]) byName.set(name.toLowerCase(), skill);
  }
  const toRef = ({ id, name, category }: Skill): SkillRef => ({ id, name, category });

  return {
    /** As on the wire. What the catalogue does not have goes by its name. */
    ref: (slug: string): SkillRef => {
      const skill = bySlug.get(slug);
      return skill === undefined
        ? { id: 0, name: slug.charAt(0).toUpperCase() + slug.slice(1), category: 'Other' }
        : toRef(skill);
    },
    /** Whether it is one of the shipped skills, for which there are questions. */
    isShipped: (slug: string): boolean => bySlug.has(slug),
    byId: (id: number): Skill | undefined => byId.get(id),
    /** By name, alias or slug, in any case. */
    byName: (name: string): Skill | undefined => byName.get(name.trim().toLowerCase()),
    /** What a skill of that name may be stored as; see `ref`. */
    slugsOf: (name: string): string[] => {
      const known = byName.get(name.toLowerCase());
      return known === undefined ? [name, name.charAt(0).toLowerCase() + name.slice(1)] : [known.slug];
    },
    /** The same, or by id, as filters and files name it. */
    named: (name: string): Skill | undefined =>
      /^\d+$/.test(name) ? byId.get(Number(name)) : byName.get(name.trim().toLowerCase()),

    list({ search, ordering, limit, offset }: RouteQuery<typeof skillRoutes.listSkills>) {
      const isFound = finding(search?.trim() || undefined);
      const found = skills.filter((skill) => isFound(...namesOf(skill)));
      const field = (ordering ?? 'id').replace('-', '') as 'id' | 'name';
      found.sort((a, b) => (a[field] < b[field] ? -1 : 1));
      if (ordering?.startsWith('-')) found.reverse();
      return { count: found.length, rows: found.slice(offset, offset + limit).map(toRef) };
    },
  };
}
export type SkillService = ReturnType<typeof skillService>;
