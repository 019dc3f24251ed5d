/** Finding skills by their names: the shipped skills by every name that they go by, and the listed names of others. */
import type { Skill } from '../../content/schema.ts';

/** A skill that a text names, and where. */
export interface Named {
  /** Of a shipped skill its slug, of any other its name as it is shown. */
  slug: string;
  isOwn: boolean;
  at: number;
  end: number;
}

/** Finds all that a text names, in order. */
export type FindNames = (text: string) => Named[];

/** Every name that a skill goes by. */
export const namesOf = ({ name, aliases, cased = [] }: Skill): string[] => [
  ...new Set([name, ...aliases, ...cased]),
];

/** What follows a name that begins a sentence as an ordinary word: "Go the extra mile", "Excel at what you do". */
const ORDINARY =
  'a|about|above|across|ahead|an|at|back|beyond|for|further|home|in|into|live|on|our|out|over|the|through|to|up|with|your';

/** A name as a pattern; its words may be joined by a hyphen. */
const quoted = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[\\s-]+');

/** Within a sentence as it is written; at its beginning only where no ordinary word follows. */
const asWritten = (name: string) =>
  `(?:(?<=[^\\s.;:!?*•–-]\\s+)|(?!${quoted(name)}\\s+(?:${ORDINARY})\\b))${quoted(name)}`;

/** In lower case with all places as they were: a letter that would become two stays. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/./gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** One key for all spellings of a name. */
const keyOf = (name: string) => name.toLowerCase().replace(/[\s-]+/g, ' ');

interface Entry {
  /** Null for a phrase in which a name means something else. */
  slug: string | null;
  isOwn: boolean;
}
const hasCapital = (name: string) => /\p{Lu}/u.test(name);

/** A name, and the pattern that finds it, which begins with the name's first letter. */
interface Choice {
  name: string;
  pattern: string;
}

/**
 * Finds all whole words that one of these patterns fits, the longest where several do. Only those of the same first
 * letter are tried at a word: all of the thousands at each would take a second for a long text.
 */
function matcher(choices: readonly Choice[], ending: string): (text: string) => RegExpExecArray[] {
  const first = ({ name }: Choice) => String.fromCodePoint(name.codePointAt(0) as number);
  const longestFirst = choices.toSorted((a, b) => b.pattern.length - a.pattern.length);
  const byFirst = new Map(
    [...Map.groupBy(longestFirst, first)].map(([letter, all]) => [
      letter,
      new RegExp(`(?:${all.map(({ pattern }) => pattern).join('|')})${ending}(?![\\p{L}\\p{N}+#&])`, 'uy'),
    ]),
  );
  const starts = /(?<![\p{L}\p{N}])[^\s]/gu;
  return (text) => {
    const found: RegExpExecArray[] = [];
    let last = 0;
    for (const { 0: letter, index } of text.matchAll(starts)) {
      const pattern = index < last ? undefined : byFirst.get(letter);
      if (pattern === undefined) continue;
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      if (match === null) continue;
      found.push(match);
      last = index + match[0].length;
    }
    return found;
  };
}

/**
 * Shipped skills are found in any case, but for names that are ordinary words too; `listed` names (each with its other
 * spellings) that have a capital only as they are written.
 */
export function nameFinder(skills: readonly Skill[], listed: readonly (readonly string[])[]): FindNames {
  const anyCase = new Map<string, Entry>();
  const inItsCase = new Map<string, Entry>();
  const patterns: Choice[] = [];
  for (const [name = '', ...others] of listed) {
    for (const each of [name, ...others]) {
      if (hasCapital(each)) patterns.push({ name: each, pattern: quoted(each) });
      (hasCapital(each) ? inItsCase : anyCase).set(keyOf(each), { slug: name, isOwn: true });
    }
  }
  for (const skill of skills) {
    const entry = { slug: skill.slug, isOwn: false };
    for (const name of skill.cased ?? []) {
      patterns.push({ name, pattern: asWritten(name) });
      inItsCase.set(keyOf(name), entry);
    }
    for (const phrase of skill.unless ?? []) anyCase.set(keyOf(phrase), { slug: null, isOwn: false });
    for (const name of [skill.name, ...skill.aliases])
      if (!skill.cased?.includes(name)) anyCase.set(keyOf(name), entry);
  }
  const small = matcher(
    [...anyCase.keys()].map((name) => ({ name, pattern: quoted(name) })),
    's?',
  );
  const written = matcher(patterns, '');
  const entries = (found: readonly RegExpExecArray[], of: ReadonlyMap<string, Entry>) =>
    found.flatMap(({ 0: name, index }) => {
      const key = keyOf(name);
      const entry = of.get(key) ?? of.get(key.replace(/s$/, ''));
      return entry === undefined ? [] : { ...entry, at: index, end: index + name.length };
    });
  return (text) => {
    // Lower-casing is much quicker than a pattern that minds no case.
    const all = [...entries(small(lowered(text)), anyCase), ...entries(written(text), inItsCase)];
    all.sort((a, b) => a.at - b.at || b.end - a.end || Number(a.isOwn) - Number(b.isOwn));
    // "Google Analytics" is no "analytics": what lies within another, which comes before it, is dropped.
    let last = 0;
    return all.flatMap(({ slug, ...place }) => {
      const isWithin = place.end <= last;
      last = Math.max(last, place.end);
      return isWithin || slug === null ? [] : [{ slug, ...place }];
    });
  };
}
