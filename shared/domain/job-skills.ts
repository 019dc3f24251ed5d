/** Reading the skills that a job asks for out of its text. */
import type { Skill } from '../content/schema.ts';

export interface WeightedSkill {
  slug: string;
  is_required: boolean;
  /** 1 is ordinary; a skill named in the title, or early in the requirements, counts more. */
  weight: number;
}

const NICE_TO_HAVE =
  /\b(nice to have|a plus|bonus|preferred|preferably|desirable|optional|ideally|advantage)\b/i;
const TITLE_WEIGHT = 1.5;
const EARLY_WEIGHT = 1.2;
const NICE_WEIGHT = 0.6;
const EARLY = 3;

/** A pattern that finds a skill by its name or an alias as whole words; "c++" and "ci/cd" included. */
function pattern(skill: Skill): RegExp {
  const names = [skill.name, ...skill.aliases]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[\\s-]+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}+#])`, 'iu');
}

/** A patterns table for `readSkills`, made once from the shipped skills. */
export function skillPatterns(skills: readonly Skill[]): ReadonlyMap<string, RegExp> {
  return new Map(skills.map((skill) => [skill.slug, pattern(skill)]));
}

/**
 * Skills of a job in order of weight, then of appearance.
 * A clause that says "nice to have" (or the like) makes its skills optional; the description alone never
 * makes a skill required, since it also tells of the company and its products.
 */
export function readSkills(
  job: { title: string; requirements: string; description: string },
  patterns: ReadonlyMap<string, RegExp>,
): WeightedSkill[] {
  const found = new Map<string, WeightedSkill & { at: number }>();
  const clauses = job.requirements.split(/[\n;.]+|,(?=\s)/).filter((clause) => clause.trim() !== '');
  let order = 0;
  for (const [slug, regexp] of patterns) {
    if (regexp.test(job.title))
      found.set(slug, { slug, is_required: true, weight: TITLE_WEIGHT, at: order++ });
  }
  let early = 0;
  for (const clause of clauses) {
    const optional = NICE_TO_HAVE.test(clause);
    const named = [...patterns].filter(([slug, regexp]) => !found.has(slug) && regexp.test(clause));
    named.sort(([, a], [, b]) => clause.search(a) - clause.search(b));
    for (const [slug] of named) {
      const weight = optional ? NICE_WEIGHT : early < EARLY ? EARLY_WEIGHT : 1;
      if (!optional) early += 1;
      found.set(slug, { slug, is_required: !optional, weight, at: order++ });
    }
  }
  for (const [slug, regexp] of patterns) {
    if (!found.has(slug) && regexp.test(job.description)) {
      found.set(slug, { slug, is_required: false, weight: NICE_WEIGHT, at: order++ });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ slug, is_required, weight }) => ({ slug, is_required, weight }));
}
