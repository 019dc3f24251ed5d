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
/** At the head of a list it speaks for all that follows; "SQL preferred" for its own clause alone. */
const HEADS_LIST = new RegExp(`^\\W*(?:${NICE_TO_HAVE.source})|(?:${NICE_TO_HAVE.source})[^:]*:`, 'i');
const NOT_ASKED_FOR =
  /^\W*no\b(?!\s+(?:less|fewer|more|later)\b)|\b(?:no need|without)\b|\b(?:not|isn['’]t|aren['’]t)\s+(?:\w+\s+)?(?:needed|required|necessary)\b/i;
const TITLE_WEIGHT = 1.5;
const EARLY_WEIGHT = 1.2;
const NICE_WEIGHT = 0.6;
const EARLY = 3;

/** What follows a name that begins a sentence as an ordinary word: "Go the extra mile", "Excel at what you do". */
const ORDINARY =
  'a|about|above|across|ahead|an|at|back|beyond|for|further|home|in|into|live|on|our|out|over|the|through|to|up|with|your';

const quoted = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[\\s-]+');

/** Within a sentence as it is written; at its beginning only where no ordinary word follows. */
const asWritten = (name: string) =>
  `(?:(?<=[^\\s.;:!?*•–-]\\s+)|(?!${quoted(name)}\\s+(?:${ORDINARY})\\b))${quoted(name)}`;

/** Every name that a skill goes by. */
export const namesOf = ({ name, aliases, cased = [] }: Skill): string[] => [
  ...new Set([name, ...aliases, ...cased]),
];

/** A pattern that finds a skill by its name or an alias as whole words; "c++" and "ci/cd" included. */
function pattern({ name, aliases, cased = [] }: Skill): RegExp {
  const names = [name, ...aliases]
    .filter((each) => !cased.includes(each))
    .sort((a, b) => b.length - a.length)
    .map(quoted);
  const either = [`(?i:${names.join('|')})`, ...cased.map(asWritten)].join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}+#])`, 'u');
}

/** A patterns table for `readSkills`, made once from the shipped skills. */
export function skillPatterns(skills: readonly Skill[]): ReadonlyMap<string, RegExp> {
  return new Map(skills.map((skill) => [skill.slug, pattern(skill)]));
}

/** The requirements in pieces, each with whether it is only nice to have. */
function* clausesOf(requirements: string): Generator<{ clause: string; optional: boolean }> {
  // A line that ends with a colon heads the lines below it, up to an empty one or the next head.
  let belowHead = false;
  for (const line of requirements.split('\n')) {
    if (line.trim() === '') belowHead = false;
    for (const sentence of line.split(/[;.]+/)) {
      let inList = false;
      for (const clause of sentence.split(/,(?=\s)/).filter((each) => each.trim() !== '')) {
        inList ||= HEADS_LIST.test(clause);
        yield { clause, optional: belowHead || inList || NICE_TO_HAVE.test(clause) };
      }
    }
    if (/:\s*$/.test(line)) belowHead = NICE_TO_HAVE.test(line);
  }
}

/**
 * Skills of a job in order of weight, then of appearance.
 * A clause or list that is "nice to have" (or the like) makes its skills optional, and one that says what is not
 * needed asks for none; the description alone never
 * makes a skill required, since it also tells of the company and its products.
 */
export function readSkills(
  job: { title: string; requirements: string; description: string },
  patterns: ReadonlyMap<string, RegExp>,
): WeightedSkill[] {
  const found = new Map<string, WeightedSkill & { at: number }>();
  let order = 0;
  for (const [slug, regexp] of patterns) {
    if (regexp.test(job.title))
      found.set(slug, { slug, is_required: true, weight: TITLE_WEIGHT, at: order++ });
  }
  let early = 0;
  const unwanted = new Set<string>();
  for (const { clause, optional } of clausesOf(job.requirements)) {
    if (NOT_ASKED_FOR.test(clause)) {
      for (const [slug, regexp] of patterns) if (regexp.test(clause)) unwanted.add(slug);
      continue;
    }
    const named = [...patterns].filter(([slug, regexp]) => !found.has(slug) && regexp.test(clause));
    named.sort(([, a], [, b]) => clause.search(a) - clause.search(b));
    for (const [slug] of named) {
      const weight = optional ? NICE_WEIGHT : early < EARLY ? EARLY_WEIGHT : 1;
      if (!optional) early += 1;
      found.set(slug, { slug, is_required: !optional, weight, at: order++ });
    }
  }
  for (const [slug, regexp] of patterns) {
    if (!found.has(slug) && !unwanted.has(slug) && regexp.test(job.description)) {
      found.set(slug, { slug, is_required: false, weight: NICE_WEIGHT, at: order++ });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ slug, is_required, weight }) => ({ slug, is_required, weight }));
}
