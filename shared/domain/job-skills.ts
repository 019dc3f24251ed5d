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
  /^\W*no\b(?!\s+(?:less|fewer|more|later)\b)|\b(?:not|isn['’]t|aren['’]t)\s+(?:\w+\s+)?(?:needed|required|necessary)\b/i;
/** What follows it is not asked for, up to the next word that begins something else: "without help in Go" asks for Go. */
const WITHOUT =
  /\b(?:without|no need)((?:\s+(?:a|any|prior|previous|much|needing|use|using|to|know|knowing|knowledge|experience|of|for|in|with))*\s+.*?)(?=\s(?:but|yet|while|in|with|on|using|for)\b|$)/gi;
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

/** Where a text names a skill first; below 0 where it doesn't. */
type Finder = (text: string) => number;

const wholeWords = (choices: readonly string[], flags: 'u' | 'iu') =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}+#])`, flags);

/** Finds a skill by its name or an alias as whole words; "c++" and "ci/cd" included. */
function finderOf({ name, aliases, cased = [] }: Skill): Finder {
  const names = [name, ...aliases].filter((each) => !cased.includes(each));
  const anyCase = wholeWords(names.sort((a, b) => b.length - a.length).map(quoted), 'iu');
  if (cased.length === 0) return (text) => text.search(anyCase);
  const inItsCase = wholeWords(cased.map(asWritten), 'u');
  return (text) => {
    const places = [text.search(anyCase), text.search(inItsCase)].filter((place) => place >= 0);
    return places.length === 0 ? -1 : Math.min(...places);
  };
}

/** What finds each skill, by its slug, for `readSkills`; made once from the shipped skills. */
export function skillFinders(skills: readonly Skill[]): ReadonlyMap<string, Finder> {
  return new Map(skills.map((skill) => [skill.slug, finderOf(skill)]));
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
  finders: ReadonlyMap<string, Finder>,
): WeightedSkill[] {
  const found = new Map<string, WeightedSkill & { at: number }>();
  let order = 0;
  for (const [slug, find] of finders) {
    if (find(job.title) >= 0) found.set(slug, { slug, is_required: true, weight: TITLE_WEIGHT, at: order++ });
  }
  let early = 0;
  const unwanted = new Set<string>();
  const unwant = (text: string) => {
    for (const [slug, find] of finders) if (find(text) >= 0) unwanted.add(slug);
    return '';
  };
  for (const { clause, optional } of clausesOf(job.requirements)) {
    if (NOT_ASKED_FOR.test(clause)) {
      unwant(clause);
      continue;
    }
    const asked = clause.replace(WITHOUT, (_, what: string) => unwant(what));
    const named = [...finders]
      .map(([slug, find]) => ({ slug, at: find(asked) }))
      .filter(({ slug, at }) => at >= 0 && !found.has(slug));
    for (const { slug } of named.sort((a, b) => a.at - b.at)) {
      const weight = optional ? NICE_WEIGHT : early < EARLY ? EARLY_WEIGHT : 1;
      if (!optional) early += 1;
      found.set(slug, { slug, is_required: !optional, weight, at: order++ });
    }
  }
  for (const [slug, find] of finders) {
    if (!found.has(slug) && !unwanted.has(slug) && find(job.description) >= 0) {
      found.set(slug, { slug, is_required: false, weight: NICE_WEIGHT, at: order++ });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ slug, is_required, weight }) => ({ slug, is_required, weight }));
}
