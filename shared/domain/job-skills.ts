/** Reading the skills that a job asks for out of its text. */
import { askedIn, clausesOf, type JobText } from './job-text/clauses.ts';
import type { FindNames, Named } from './job-text/names.ts';
import { namesIn } from './job-text/own-names.ts';
import { yearsIn } from './job-text/years.ts';

export interface WeightedSkill {
  /** Of the shipped skills; one that they lack goes by its name as it is shown. */
  slug: string;
  is_required: boolean;
  /** 1 is ordinary; a skill named in the title, or early in the requirements, counts more. */
  weight: number;
  /** The least years of it that the job asks for. */
  years: number | null;
}

const TITLE_WEIGHT = 1.5;
const EARLY_WEIGHT = 1.2;
const NICE_WEIGHT = 0.6;
const EARLY = 3;
/** More would crowd out what the bank has reviewed questions for. */
const MOST_OWN = 6;

interface Mention extends Named {
  years: number | null;
  /** Whether the years stand before it, and so may speak for what follows in its sentence too. */
  leads: boolean;
}

/** The first mention of each skill, with the years that the clause asks of it. */
function mentionsIn(text: string, named: readonly Named[]): Mention[] {
  const found: Mention[] = [];
  for (const each of named) {
    if (!found.some(({ slug }) => slug === each.slug)) found.push({ ...each, years: null, leads: false });
  }
  for (const { years, at, end } of yearsIn(text)) {
    // "5 years of SQL and dbt" speaks for what follows, "SQL (5 years)" for what stands before it.
    const after = found.filter((mention) => mention.at >= end);
    const isBehind = after.length === 0 || /^\s*\)/.test(text.slice(end));
    const meant = isBehind ? found.filter((mention) => mention.end <= at).slice(-1) : after;
    for (const mention of meant) {
      mention.years = Math.max(mention.years ?? 0, years);
      mention.leads = !isBehind;
    }
  }
  return found;
}

/** Whether a clause is names and nothing else, as what "5 years of SQL" goes on with: "dbt and Airflow". */
function isBareList(text: string, named: readonly Named[]): boolean {
  const between = named.map(({ at }, i) => text.slice(named[i - 1]?.end ?? 0, at));
  const rest = [...between, text.slice(named.at(-1)?.end ?? 0)].join(' ');
  return named.length > 0 && !/[\p{L}\p{N}]/u.test(rest.replace(/\b(?:and|or)\b/gi, ''));
}

/** "Python or Go": one of them will do. */
const EITHER = /^\W*(?:and\/)?or\W*(?:(?:an?|in|with|experience)\W+)*$/i;
interface Found extends WeightedSkill {
  at: number;
}

/**
 * Skills of a job in order of weight, then of appearance.
 * A clause or list that is "nice to have" (or the like) makes its skills optional, and one that says what is not
 * needed asks for none; duties and the description alone never make a skill required, since they also tell of the
 * company and its products, but a part of it that is headed "Requirements" (or the like) does. `plainAsks`: a text
 * without any head asks for what it tells of, as an advert does that somebody pasted.
 */
export function readSkills(
  job: JobText,
  find: FindNames,
  { plainAsks = false }: { plainAsks?: boolean } = {},
): WeightedSkill[] {
  const found = new Map<string, Found>();
  const unwanted = new Set<string>();
  const clauses = [...clausesOf(job)].map(({ text, ...clause }) => {
    const { asked, notAsked } = askedIn(text);
    if (notAsked !== '') for (const { slug } of find(notAsked)) unwanted.add(slug);
    return { text: asked, ...clause };
  });
  // Where nothing is headed, what is named by its known name may be a task as well as praise of the company.
  const isPlain = clauses.every(({ standing, isHeaded }) => standing === 'told' && !isHeaded);
  const asks = isPlain && plainAsks;
  let early = 0;
  let own = 0;
  for (const { slug } of find(job.title)) {
    found.set(slug, { slug, is_required: true, weight: TITLE_WEIGHT, years: null, at: found.size });
  }
  const take = ({ slug, years, isOwn }: Mention, is_required: boolean) => {
    const known = found.get(slug);
    if (known !== undefined) {
      known.years ??= years;
      return;
    }
    if ((!is_required && unwanted.has(slug)) || (isOwn && ++own > MOST_OWN)) return;
    const weight = !is_required ? NICE_WEIGHT : early < EARLY ? EARLY_WEIGHT : 1;
    if (is_required) early += 1;
    found.set(slug, { slug, is_required, weight, years, at: found.size });
  };
  // What is required first: what a list of duties names before is no less required for that.
  // Of the rest, duties come before what is nice to have.
  for (const wanted of ['required', 'duty', 'optional', 'told'] as const) {
    let running: number | null = null;
    for (const { text, standing, isDuty, isNice, goesOn } of clauses) {
      if ((standing === 'told' && isDuty ? 'duty' : standing) !== wanted) continue;
      const mayBeOwn = standing !== 'told' || isDuty;
      const named = mayBeOwn ? namesIn(text, find) : find(text).filter(({ isOwn }) => isPlain || !isOwn);
      const mentions = mentionsIn(text, named);
      if (goesOn && running !== null && isBareList(text, named)) {
        for (const mention of mentions) mention.years ??= running;
      } else running = mentions.find(({ leads }) => leads)?.years ?? null;
      for (const [i, mention] of mentions.entries()) {
        const before = mentions[i - 1];
        const isEither = before !== undefined && EITHER.test(text.slice(before.end, mention.at));
        const isAsked = standing === 'required' || (asks && !isNice);
        take(mention, isAsked && !isEither);
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ at: _, ...skill }) => skill);
}
