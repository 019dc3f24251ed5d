/** Years of experience that a job's text asks for, and the difficulty that suits them. */
import type { Difficulty } from '../../content/schema.ts';
import type { JobText } from './clauses.ts';
import { askedIn, clausesOf } from './clauses.ts';

const WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const NUMBER = `(\\d{1,2}(?:\\.5)?|${WORDS.join('|')})`;
const MENTION = new RegExp(
  `\\b${NUMBER}\\s*\\+?\\s*(?:(?:-|–|—|to|or)\\s*(?:${NUMBER}|more)\\s*\\+?\\s*)?(?:full |or more )?(years?|yrs?|months?)\\b['’]?`,
  'gi',
);
/** Ages and terms of contracts are years too, but no experience. */
const NO_EXPERIENCE =
  /\b(?:years? old|year contract|years? of age|fixed[ -]term|month contract|probation)\b/i;
const MOST = 30;

export interface Mention {
  /** The least that is asked for, in whole years. */
  years: number;
  at: number;
  end: number;
}

const numberOf = (text: string): number => {
  const word = WORDS.indexOf(text.toLowerCase());
  return word >= 0 ? word + 1 : Number(text);
};

/** Every "3-5 years", "5+ yrs", "at least two years" of a text; less than a year asks for none. */
export function yearsIn(text: string): Mention[] {
  if (NO_EXPERIENCE.test(text)) return [];
  return [...text.matchAll(MENTION)].flatMap((found) => {
    const [whole, least = '', , unit = ''] = found;
    const years = Math.floor(/^m/i.test(unit) ? numberOf(least) / 12 : numberOf(least));
    return years < 1 || years > MOST ? [] : { years, at: found.index, end: found.index + whole.length };
  });
}

/** The most years that any requirement asks for; null where none does. */
export function yearsOf(job: JobText): number | null {
  let most: number | null = null;
  for (const { text, standing } of clausesOf(job)) {
    if (standing !== 'required') continue;
    for (const { years } of yearsIn(askedIn(text).asked)) most = Math.max(most ?? 0, years);
  }
  return most;
}

/** Words of a title that name the level, the highest first. */
const TITLES: readonly (readonly [RegExp, Difficulty])[] = [
  [
    /\b(?:head of|director|chief|vp|vice president|principal|staff (?:\w+ )?(?:engineer|designer|scientist)|c[teof]o)\b/i,
    'expert',
  ],
  [/\b(?:senior|sr\.?|lead(?:er)?|manager in charge|experienced)(?=\W|$)/i, 'senior'],
  [
    /\b(?:junior|jr\.?|graduate|trainee|intern(?:ship)?|apprentice|working student|entry[ -]level)(?=\W|$)/i,
    'junior',
  ],
];
const SENIOR_FROM = 5;
const INTERMEDIATE_FROM = 2;
const EXPERT_FROM = 10;

/** How hard the questions for a job should be, by its title, else by the years that it asks for; null where neither tells. */
export function suggestedDifficulty(job: JobText): Difficulty | null {
  const titled = TITLES.find(([words]) => words.test(job.title))?.[1];
  if (titled !== undefined) return titled;
  const years = yearsOf(job);
  if (years === null) return null;
  if (years >= EXPERT_FROM) return 'expert';
  if (years >= SENIOR_FROM) return 'senior';
  return years >= INTERMEDIATE_FROM ? 'intermediate' : 'junior';
}
