/** Which questions an interview asks: the plan that is made beforehand. How an adaptive one reacts: adaptive.ts. */
import type { Difficulty, Skill } from '../content/schema.ts';
import { DIFFICULTIES } from '../contract/values.ts';
import { familyOf, type OwnMatter, type PlannableQuestion } from './own-questions.ts';

/** A skill that an interview is to ask about, as it is stored with it. */
export interface WantedSkill {
  slug: string;
  weight: number;
  is_required: boolean;
  /** Of a skill that the bank lacks. */
  matter?: OwnMatter;
}

export interface PlanInput {
  /** In order of importance. */
  skills: readonly { slug: string; is_required: boolean }[];
  difficulty: Difficulty;
  maxMinutes: number;
  bank: readonly PlannableQuestion[];
  catalogue: readonly Skill[];
  /** Keys of what this person was asked before: used again only when nothing else is left. */
  avoid?: ReadonlySet<string>;
}

export const COMPETENCY_CATEGORY = 'Soft Skills';
/** Asked where neither the job nor the caller names one. */
const DEFAULT_SKILLS = ['problem-solving', 'communication', 'teamwork', 'ownership'];
const DEFAULT_COMPETENCIES = ['problem-solving', 'communication'];
const FEWEST = 3;
const MOST = 12;
/** Greeting, reading and thinking take their share of the time. */
const SHARE_FOR_ANSWERS = 0.9;

export const rank = (difficulty: Difficulty): number => DIFFICULTIES.indexOf(difficulty);

/**
 * The questions in the order in which they are asked: a turn for each skill, the required ones first, each time the
 * unused question whose difficulty is nearest, until the time is full. In the first round a question is taken only if
 * it leaves room for the required skills behind it, so that all are covered wherever the time allows it; and no skill is
 * asked about that is only nice to have as long as a required one was not. The same input gives the same plan, so that candidates of one job are asked the same.
 */
export function planQuestions(input: PlanInput): PlannableQuestion[] {
  const { bank, difficulty, avoid = new Set<string>() } = input;
  const turns = skillTurns(input);
  const used = new Set<string>();
  const plan: PlannableQuestion[] = [];
  const budget = input.maxMinutes * 60 * SHARE_FOR_ANSWERS;
  const required = turns.filter(({ is_required }) => is_required).map(({ slug }) => slug);
  const coverable = coverableIn(budget, turns, bank);
  let seconds = 0;
  for (let round = 0, added = true; added && plan.length < MOST; round++) {
    added = false;
    const lacking = () => required.some((slug) => !plan.some(({ skill }) => skill === slug));
    for (const { slug, is_required } of turns) {
      if (!is_required && lacking()) break;
      const behind = round > 0 ? [] : coverable.slice(coverable.indexOf(slug) + 1 || coverable.length);
      const room = budget - seconds - behind.reduce((sum, each) => sum + shortest(bank, each), 0);
      const choice = { skill: slug, difficulty, used, avoid };
      const question =
        nearest(bank, { ...choice, room }) ?? (plan.length < FEWEST ? nearest(bank, choice) : undefined);
      if (question === undefined || plan.length >= MOST) continue;
      plan.push(question);
      used.add(familyOf(question.key));
      seconds += question.time_limit_seconds;
      added = true;
    }
  }
  return plan;
}

type Turn = Pick<WantedSkill, 'slug' | 'is_required'>;

/** The required skills that the time allows, the most important first. */
function coverableIn(budget: number, turns: readonly Turn[], bank: readonly PlannableQuestion[]): string[] {
  const found: string[] = [];
  let seconds = 0;
  for (const { slug, is_required } of turns) {
    seconds += shortest(bank, slug);
    if (!is_required || seconds > budget) break;
    found.push(slug);
  }
  return found;
}

const shortest = (bank: readonly PlannableQuestion[], skill: string): number =>
  Math.min(...bank.filter((question) => question.skill === skill).map((each) => each.time_limit_seconds));

/** Named skills first; a plan with no competency among them gets two, for a job is never technique alone. */
function skillTurns({ skills, bank, catalogue }: PlanInput): Turn[] {
  const asked = new Set(bank.map((question) => question.skill));
  const known = (slugs: readonly string[]) =>
    slugs.filter((slug) => asked.has(slug)).map((slug) => ({ slug, is_required: false }));
  const named = skills.filter(({ slug }) => asked.has(slug));
  if (named.length === 0) return known(DEFAULT_SKILLS);
  const competencies = new Set(
    catalogue.filter((skill) => skill.category === COMPETENCY_CATEGORY).map((skill) => skill.slug),
  );
  const turns = [
    ...named.filter((skill) => skill.is_required),
    ...named.filter((skill) => !skill.is_required),
  ];
  return named.some(({ slug }) => competencies.has(slug))
    ? turns
    : [...turns, ...known(DEFAULT_COMPETENCIES)];
}

/** Which question is wanted. */
export interface Choice {
  skill: string;
  difficulty: Difficulty;
  /** Families that were asked already. */
  used: ReadonlySet<string>;
  avoid: ReadonlySet<string>;
  /** Seconds that it may take at most. */
  room?: number;
}

/** The unused question whose difficulty is nearest; what was asked before comes behind all others. */
export function nearest(
  bank: readonly PlannableQuestion[],
  { skill, difficulty, used, avoid, room = Number.POSITIVE_INFINITY }: Choice,
): PlannableQuestion | undefined {
  const distance = (question: PlannableQuestion) =>
    Math.abs(rank(question.difficulty) - rank(difficulty)) +
    (avoid.has(question.key) ? DIFFICULTIES.length : 0);
  let best: PlannableQuestion | undefined;
  for (const question of bank) {
    if (question.skill !== skill || question.time_limit_seconds > room || used.has(familyOf(question.key)))
      continue;
    if (best === undefined || distance(question) < distance(best)) best = question;
  }
  return best;
}
