/**
 * How an adaptive interview reacts to what was answered: a follow-up on what an answer missed, harder or easier
 * questions by the running score, and time kept for every required skill. Pure: what has happened so far goes in, the
 * next step comes out, so that it can be replayed from the stored answers.
 */
import type { Difficulty } from '../content/schema.ts';
import { DIFFICULTIES } from '../contract/values.ts';
import { type Asking, followUpOn, isPass, type SaidAnswer } from './follow-up.ts';
import { familyOf, type PlannableQuestion } from './own-questions.ts';
import { nearest, rank } from './plan.ts';

/** A question of the interview, in the order of the plan, and what came of it. */
export interface Step {
  id: number;
  /** Null for the employer's own. */
  key: string | null;
  skill: string;
  difficulty: Difficulty;
  time_limit_seconds: number;
  parent_id: number | null;
  /** Of a follow-up: the point that it asks for. */
  point: string | null;
  isAsked: boolean;
}

/** An answer, in the order in which they were given. */
export interface Answered extends SaidAnswer {
  step: Step;
}

export interface Situation {
  steps: readonly Step[];
  answers: readonly Answered[];
  /** Where the interview began. */
  difficulty: Difficulty;
  /** Slugs of the required skills, the most important first. */
  required: ReadonlySet<string>;
  bank: readonly PlannableQuestion[];
  /** Keys of what this person was asked in other interviews. */
  avoid: ReadonlySet<string>;
  secondsLeft: number;
}

export type Next =
  | ({ kind: 'follow_up'; to: Answered } & Asking)
  /** A planned question, or `instead` in its place. */
  | { kind: 'planned'; step: Step; instead?: PlannableQuestion }
  /** One more, on a required skill that the plan had no time for. */
  | { kind: 'extra'; question: PlannableQuestion };

export const FOLLOW_UP_SECONDS = 90;

/** What to ask now; undefined where nothing is left, be it questions or time. */
export function nextStep(now: Situation): Next | undefined {
  if (now.secondsLeft <= 0) return undefined;
  return followUp(now) ?? planned(now) ?? extra(now);
}

/** Seconds that the required skills still need which nobody was asked about: one question each. */
function reserved({ steps, required }: Situation, but?: Step): number {
  const covered = new Set(steps.filter((step) => step.isAsked).map(({ skill }) => skill));
  let seconds = 0;
  for (const { isAsked, skill, time_limit_seconds, id } of steps) {
    if (isAsked || id === but?.id || !required.has(skill) || covered.has(skill)) continue;
    covered.add(skill);
    seconds += time_limit_seconds;
  }
  return seconds;
}

/** After an answer to a planned question that leaves something worth asking: one more. */
function followUp(now: Situation): Next | undefined {
  const last = now.answers.at(-1);
  if (last === undefined || last.step.parent_id !== null) return undefined;
  if (now.steps.some(({ parent_id }) => parent_id === last.step.id)) return undefined;
  if (now.secondsLeft - FOLLOW_UP_SECONDS < reserved(now)) return undefined;
  const before = new Set(now.steps.flatMap(({ point }) => point ?? []));
  const asking = followUpOn(last, before);
  return asking && { kind: 'follow_up', to: last, ...asking };
}

const STRONG = 7.5;
const WEAK = 4;
/** So many answered questions before a step, and again before the next: one answer may be luck. */
const ANSWERS_PER_STEP = 2;

/**
 * The level to ask at: a step up once the answers since the last step were strong on average, a step down once they
 * were weak, and between the two bounds it stays, so that it does not swing. A pass counts as nothing known; what was
 * not scored for another reason does not count. The answer to a follow-up scores its question anew.
 */
export function levelAfter(start: Difficulty, answers: readonly Answered[]): Difficulty {
  let level = rank(start);
  let since: number[] = [];
  for (const score of questionScores(answers)) {
    since.push(score);
    const mean = since.reduce((sum, each) => sum + each, 0) / since.length;
    if (since.length < ANSWERS_PER_STEP || (mean > WEAK && mean < STRONG)) continue;
    level = Math.min(DIFFICULTIES.length - 1, Math.max(0, level + (mean >= STRONG ? 1 : -1)));
    since = [];
  }
  return DIFFICULTIES[level] as Difficulty;
}

function questionScores(answers: readonly Answered[]): number[] {
  const scores = new Map<number, number>();
  for (const answer of answers) {
    const { id, parent_id } = answer.step;
    // Who has nothing to add to an answer keeps what it earned.
    const score = isPass(answer) && parent_id === null ? 0 : (answer.result?.score ?? null);
    if (score !== null) scores.set(parent_id ?? id, score);
  }
  return [...scores.values()];
}

/** The next of the plan; where the time is short, first what no required skill may miss. */
function planned(now: Situation): Next | undefined {
  const open = now.steps.filter((step) => !step.isAsked);
  const covered = new Set(now.steps.filter((step) => step.isAsked).map(({ skill }) => skill));
  const needed = open.reduce((sum, step) => sum + step.time_limit_seconds, 0);
  const urgent = open.find(({ skill }) => now.required.has(skill) && !covered.has(skill));
  const step = (needed > now.secondsLeft ? urgent : undefined) ?? open[0];
  if (step === undefined) return undefined;
  const instead = replacement(now, step);
  return { kind: 'planned', step, ...(instead && { instead }) };
}

/** Where answers took less time than was foreseen: a required skill that nobody was asked about yet. */
function extra(now: Situation): Next | undefined {
  const asked = new Set(now.steps.map(({ skill }) => skill));
  const choice = {
    difficulty: levelAfter(now.difficulty, now.answers),
    used: new Set<string>(),
    avoid: now.avoid,
    room: now.secondsLeft,
  };
  for (const skill of now.required) {
    const question = asked.has(skill) ? undefined : nearest(now.bank, { skill, ...choice });
    if (question !== undefined) return { kind: 'extra', question };
  }
  return undefined;
}

/** An unused question of the same skill that is nearer to the level, or short enough for the time that is left. */
function replacement(now: Situation, step: Step): PlannableQuestion | undefined {
  if (step.key === null) return undefined;
  const level = levelAfter(now.difficulty, now.answers);
  const own = familyOf(step.key);
  const used = new Set(
    now.steps.flatMap(({ id, key }) => (key === null || id === step.id ? [] : familyOf(key))),
  );
  // The other levels of a generated question are the same one, so it may take its own place.
  const bank = now.bank.filter(({ key }) => key !== step.key);
  const room = now.secondsLeft - reserved(now, step);
  const isTight = step.time_limit_seconds > room;
  const choice = { skill: step.skill, difficulty: level, used, avoid: now.avoid, room };
  const found =
    nearest(bank, choice) ?? (isTight ? undefined : nearest(bank, { ...choice, room: undefined }));
  if (found === undefined) return undefined;
  const off = (difficulty: Difficulty) => Math.abs(rank(difficulty) - rank(level));
  const isNew = !now.avoid.has(found.key) || familyOf(found.key) === own;
  return isTight || (isNew && off(found.difficulty) < off(step.difficulty)) ? found : undefined;
}
