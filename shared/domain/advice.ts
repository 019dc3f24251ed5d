/** What to tell after an interview: recommendations in the words of who reads them, and a path to learn by. */
import type { Difficulty, LearningResource, QuestionKind } from '../content/schema.ts';
import { asked, quoted, TO_CANDIDATE, type Voice } from './advice-words.ts';
import { TO_RECRUITER } from './advice-words-recruiter.ts';
import { gapTo, PRIORITIES, priorityOf, proficiencyLevel, THRESHOLD } from './benchmark.ts';
import { PARTLY_FROM } from './credit-steps.ts';
import { COMPETENCY_CATEGORY } from './plan.ts';
import { round } from './progress.ts';
import type { Aspect } from './scoring/story.ts';
import type { AbstainReason } from './scoring/types.ts';

/** A key point of a question and how far the answer, or that to its follow-up, said it. */
export interface PointSaid {
  text: string;
  weight: number;
  /** 0–1. */
  credit: number;
  covered: boolean;
  /** The part of an account that it asks for. */
  aspect?: Aspect;
  /** The candidate's sentence that says it; null where none can be quoted. */
  words?: string | null;
  /** How a good answer says it. */
  example?: string;
  /** What is asked when it is missed. */
  follow_up?: string;
}

/** A question that was answered or passed. */
export interface QuestionOutcome {
  question: string;
  kind: QuestionKind;
  /** 0–10; null where nothing was scored, for `reason`. */
  score: number | null;
  /** The score after a follow-up on it; absent where none was answered. */
  after?: number | null;
  reason: AbstainReason | null;
  /** Words of the first answer. */
  length?: number;
  points: readonly PointSaid[];
}

export interface SkillOutcome {
  slug: string;
  name: string;
  category: string;
  /** 0–10; null where none of its questions was scored. */
  score: number | null;
  /** What the skill counts for the job. */
  weight: number;
  is_required: boolean;
  /** In the order in which they were asked. */
  questions: readonly QuestionOutcome[];
}

export interface Recommendation {
  skill: string;
  recommendation_text: string;
  feedback_type: 'improvement' | 'strength';
  feedback_category: 'technical' | 'behavioral';
}

/** More at once is not read. */
const MOST_QUESTIONS = 2;
const MOST_MISSED = 3;
const MOST_SAID = 2;
const RESOURCES_PER_SKILL = 2;
const MOST_RESOURCES = 6;

/** What a skill counts that a job asks for in so many words; what is only nice to have counts less. */
const ORDINARY_WEIGHT = 1;

/**
 * Skills below the threshold: what the job asks for, the most urgent first, then what is nice to have; those that
 * nothing is known of come last.
 */
function weakest(skills: readonly SkillOutcome[]): SkillOutcome[] {
  const urgency = ({ weight, score }: SkillOutcome) => {
    if (score === null) return { rank: 2 * PRIORITIES.length, gap: 0, weight };
    const gap = gapTo(THRESHOLD, score);
    const behind = weight < ORDINARY_WEIGHT ? PRIORITIES.length : 0;
    return { rank: behind + PRIORITIES.indexOf(priorityOf(weight, gap)), gap, weight };
  };
  return skills
    .filter(({ score }) => score === null || score < THRESHOLD)
    .map((skill) => ({ skill, ...urgency(skill) }))
    .sort((a, b) => a.rank - b.rank || b.gap - a.gap || b.weight - a.weight)
    .map(({ skill }) => skill);
}

const byWeight = (points: readonly PointSaid[]) => [...points].sort((a, b) => b.weight - a.weight);
const missedOf = ({ points }: QuestionOutcome) => byWeight(points.filter((point) => !point.covered));
const saidOf = ({ points }: QuestionOutcome) => byWeight(points.filter((point) => point.covered));
const weightMissed = (question: QuestionOutcome) =>
  missedOf(question).reduce((sum, { weight }) => sum + weight, 0);

/** The questions that cost the skill most, the costliest first. */
const costliest = (questions: readonly QuestionOutcome[]): QuestionOutcome[] =>
  questions
    .filter(({ score }) => score !== null && score < THRESHOLD)
    .sort((a, b) => weightMissed(b) - weightMissed(a))
    .slice(0, MOST_QUESTIONS);

/** What an answer left out, and what it touched on without saying it; the heaviest of each, and few of both. */
function gapsOf(question: QuestionOutcome, index: number): { missing: PointSaid[]; inPart: PointSaid[] } {
  const open = missedOf(question).slice(0, MOST_MISSED - index);
  // Everything was said, but not in full: then what was said least of all.
  const thin = byWeight(question.points.filter(({ credit }) => credit < 1)).slice(0, MOST_MISSED - index);
  return open.length === 0
    ? { missing: [], inPart: thin }
    : {
        missing: open.filter(({ credit }) => credit < PARTLY_FROM),
        inPart: open.filter(({ credit }) => credit >= PARTLY_FROM),
      };
}

/** What an answer brought and what it left out, a line each, and how the first of that may sound. */
function evidence(question: QuestionOutcome, index: number, voice: Voice): (string | false)[] {
  const { missing, inPart } = gapsOf(question, index);
  const said = saidOf(question).filter((point) => !inPart.includes(point));
  // What can be shown in the candidate's own words comes before what can't.
  const shown = said.find(({ words }) => words) ?? said[0];
  return [
    `On ${asked(question.question)}.${shown ? ` ${voice.said(quoted([shown]), shown.words ?? null)}` : ''}`,
    missing.length > 0 && voice.missed(quoted(missing)),
    missing.length > 0 && sounding(missing, voice),
    inPart.length > 0 && voice.saidInPart(quoted(inPart)),
    missing.length === 0 && sounding(inPart, voice),
  ];
}

/** How the heaviest of the points that were named as missing may sound, where the bank has words for it. */
function sounding(missed: readonly PointSaid[], voice: Voice): string | false {
  const shown = missed.find(({ example }) => example !== undefined);
  if (shown?.example === undefined) return false;
  const which = missed.length === 1 ? 'only' : shown === missed[0] ? 'first' : quoted([shown]);
  const goesOn = /^\p{Ll}/u.test(shown.example) ? '… ' : '';
  return voice.sounding(which, `“${goesOn}${shown.example.replace(/\.$/, '')}”`);
}

function improvement({ name, score, is_required, questions }: SkillOutcome, voice: Voice): string {
  if (score === null) {
    const [first] = questions;
    if (first === undefined) return `${atStart(name)}: ${voice.whyNotScored(null)}`;
    const most = byWeight(first.points);
    return lines(
      `${atStart(name)}: ${voice.whyNotScored(first.reason)}`,
      `A good answer to ${asked(first.question)} says ${quoted(most, MOST_MISSED)}.`,
      voice.nextStep(first.kind, undefined, true),
    );
  }
  const worst = costliest(questions);
  const [first] = worst;
  const missing = first === undefined ? [] : missedOf(first);
  const heaviest = missing[0] ?? (first && byWeight(first.points)[0]);
  // Of one question it has just been read; beside those of another it is named again.
  const isFirst = missing.length > 0 && worst.length === 1;
  const open = questions.filter((question) => question.score === null).length;
  return lines(
    voice.opening(atStart(name), score, is_required),
    ...worst.flatMap((question, index) => evidence(question, index, voice)),
    first && voice.nextStep(first.kind, heaviest, score < 1, isFirst),
    open > 0 && voice.leftOpen(open),
  );
}

function strength({ name, score, questions }: SkillOutcome, voice: Voice): string {
  const said = byWeight(questions.flatMap(saidOf));
  const [missed] = byWeight(questions.flatMap(missedOf));
  const ownWords = said.slice(0, MOST_SAID).find(({ words }) => words)?.words ?? undefined;
  return lines(
    `${atStart(name)} is a strength: ${round(score ?? 0, 1)} of 10.`,
    said.length > 0 && `What carried it: ${quoted(said, MOST_SAID)}.`,
    ownWords !== undefined && voice.inWords(`“${ownWords}”`),
    missed && voice.stillMissed(quoted([missed])),
    missed && sounding([missed], voice),
  );
}

/** A name that an advert writes small, at the head of a line. */
const atStart = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Each on a line of its own. */
const lines = (...texts: (string | false | undefined)[]): string => texts.filter(Boolean).join('\n');

/** Who reads a recommendation: the candidate of a practice, or who hires. */
export type Reader = 'candidate' | 'recruiter';
const VOICES: Readonly<Record<Reader, Voice>> = { candidate: TO_CANDIDATE, recruiter: TO_RECRUITER };

/** What was weak, the most urgent first, then the strengths, the strongest first. */
export function recommend(skills: readonly SkillOutcome[], reader: Reader): Recommendation[] {
  const voice = VOICES[reader];
  const about = (
    skill: SkillOutcome,
    feedback_type: Recommendation['feedback_type'],
    recommendation_text: string,
  ): Recommendation => ({
    skill: skill.slug,
    recommendation_text,
    feedback_type,
    feedback_category: skill.category === COMPETENCY_CATEGORY ? 'behavioral' : 'technical',
  });
  const strong = skills.filter(({ score }) => score !== null && score >= THRESHOLD);
  strong.sort((a, b) => (b.score as number) - (a.score as number));
  return [
    ...weakest(skills).map((skill) => about(skill, 'improvement', improvement(skill, voice))),
    ...strong.map((skill) => about(skill, 'strength', strength(skill, voice))),
  ];
}

/**
 * What suits a score in a job of this level: a novice begins at the beginning, others with what presumes the basics. A
 * junior's job needs nothing advanced as long as there is anything else; a senior's is better served by what is.
 */
function suiting(
  all: readonly LearningResource[],
  score: number,
  jobLevel: Difficulty,
): readonly LearningResource[] {
  const simpler = all.filter(({ level }) => level !== 'advanced');
  const own = jobLevel === 'junior' && simpler.length > 0 ? simpler : all;
  const isNovice = proficiencyLevel(score) === 'Novice';
  const isSeniors = jobLevel === 'senior' || jobLevel === 'expert';
  const advanced = isSeniors ? own.findIndex(({ level }) => level === 'advanced') : -1;
  const basics = own.findIndex(({ level }) => level !== 'beginner');
  const from = isNovice ? 0 : advanced >= 0 ? advanced : basics;
  const start = Math.max(0, Math.min(from, own.length - RESOURCES_PER_SKILL));
  return own.slice(start, start + RESOURCES_PER_SKILL);
}

/** Resources for the weak skills, for a job of this level, in the order in which to take them; empty where nothing is weak. */
export function learningPath(
  skills: readonly SkillOutcome[],
  resources: readonly LearningResource[],
  jobLevel: Difficulty = 'intermediate',
): LearningResource[] {
  return weakest(skills.filter(({ score }) => score !== null))
    .flatMap(({ slug, score }) =>
      suiting(
        resources.filter(({ skill }) => skill === slug),
        score as number,
        jobLevel,
      ),
    )
    .slice(0, MOST_RESOURCES);
}
