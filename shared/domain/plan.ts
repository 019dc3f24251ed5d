/** Which questions an interview asks: the plan made beforehand, and how an adaptive one reacts. */
import {
  type BankQuestion,
  DIFFICULTIES,
  type Difficulty,
  type KeyPoint,
  type Skill,
} from '../content/schema.ts';
import type { PointResult } from './scoring/types.ts';

export interface PlanInput {
  /** In order of importance. */
  skills: readonly { slug: string; weight: number }[];
  difficulty: Difficulty;
  maxMinutes: number;
  bank: readonly BankQuestion[];
  catalogue: readonly Skill[];
  /** Asked of this person before: used again only when nothing else is left. */
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

const rank = (difficulty: Difficulty) => DIFFICULTIES.indexOf(difficulty);

/**
 * The questions in the order in which they are asked: a turn for each skill by importance, each time the
 * unused question whose difficulty is nearest, until the time is full. The same input gives the same plan,
 * so that candidates of one job are asked the same.
 */
export function planQuestions(input: PlanInput): BankQuestion[] {
  const { bank, difficulty, avoid = new Set<string>() } = input;
  const turns = skillTurns(input);
  const used = new Set<string>();
  const plan: BankQuestion[] = [];
  const budget = input.maxMinutes * 60 * SHARE_FOR_ANSWERS;
  let seconds = 0;
  for (let added = true; added && plan.length < MOST; ) {
    added = false;
    for (const slug of turns) {
      const question = nearest(bank, slug, difficulty, used, avoid);
      if (question === undefined || plan.length >= MOST) continue;
      if (plan.length >= FEWEST && seconds + question.time_limit_seconds > budget) continue;
      plan.push(question);
      used.add(question.key);
      seconds += question.time_limit_seconds;
      added = true;
    }
  }
  return plan;
}

/** Named skills first; a plan with no competency among them gets two, for a job is never technique alone. */
function skillTurns({ skills, bank, catalogue }: PlanInput): string[] {
  const asked = new Set(bank.map((question) => question.skill));
  const named = skills.map((skill) => skill.slug).filter((slug) => asked.has(slug));
  if (named.length === 0) return DEFAULT_SKILLS.filter((slug) => asked.has(slug));
  const competencies = new Set(
    catalogue.filter((skill) => skill.category === COMPETENCY_CATEGORY).map((skill) => skill.slug),
  );
  if (named.some((slug) => competencies.has(slug))) return named;
  return [...named, ...DEFAULT_COMPETENCIES.filter((slug) => asked.has(slug))];
}

function nearest(
  bank: readonly BankQuestion[],
  slug: string,
  difficulty: Difficulty,
  used: ReadonlySet<string>,
  avoid: ReadonlySet<string>,
): BankQuestion | undefined {
  const distance = (question: BankQuestion) =>
    Math.abs(rank(question.difficulty) - rank(difficulty)) +
    (avoid.has(question.key) ? DIFFICULTIES.length : 0);
  let best: BankQuestion | undefined;
  for (const question of bank) {
    if (question.skill !== slug || used.has(question.key)) continue;
    if (best === undefined || distance(question) < distance(best)) best = question;
  }
  return best;
}

const STRONG = 7.5;
const WEAK = 4;

/** An unused question of the same skill that is harder after strong answers, easier after weak ones; else none. */
export function adapt(
  planned: Pick<BankQuestion, 'skill' | 'difficulty'>,
  meanScore: number | null,
  bank: readonly BankQuestion[],
  used: ReadonlySet<string>,
): BankQuestion | undefined {
  if (meanScore === null || (meanScore > WEAK && meanScore < STRONG)) return undefined;
  const step = meanScore >= STRONG ? 1 : -1;
  return bank.find(
    (question) =>
      question.skill === planned.skill &&
      !used.has(question.key) &&
      rank(question.difficulty) === rank(planned.difficulty) + step,
  );
}

/** Below this, a missed point is worth a second chance. */
const FOLLOW_UP_BELOW = 7;

/** The weightiest point that an answer missed, where asking for it makes sense; the earlier one when equal. */
export function pointToFollowUp(
  keyPoints: readonly KeyPoint[],
  result: { score: number | null; points: readonly PointResult[] },
): KeyPoint | undefined {
  if (result.score === null || result.score >= FOLLOW_UP_BELOW) return undefined;
  let best: KeyPoint | undefined;
  for (const point of result.points) {
    if (point.covered) continue;
    const keyPoint = keyPoints.find((candidate) => candidate.id === point.id);
    if (keyPoint !== undefined && (best === undefined || keyPoint.weight > best.weight)) best = keyPoint;
  }
  return best;
}
