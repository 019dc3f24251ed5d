/** What to tell after an interview: recommendations in plain words and a path to learn by, from the evidence. */
import type { LearningResource } from '../content/schema.ts';
import { gapTo, PRIORITIES, priorityOf, proficiencyLevel, THRESHOLD } from './benchmark.ts';
import { COMPETENCY_CATEGORY } from './plan.ts';

/** A key point of a question and how far the answer said it. */
export interface PointSaid {
  text: string;
  weight: number;
  /** 0–1. */
  credit: number;
  covered: boolean;
}

export interface SkillOutcome {
  slug: string;
  name: string;
  category: string;
  /** 0–10. */
  score: number;
  /** What the skill counts for the job. */
  weight: number;
  points: readonly PointSaid[];
}

export interface Recommendation {
  skill: string;
  recommendation_text: string;
  feedback_type: 'improvement' | 'strength';
  feedback_category: 'technical' | 'behavioral';
}

/** More points at once are not read. */
const MOST_POINTS = 3;
const RESOURCES_PER_SKILL = 2;
const MOST_RESOURCES = 6;

/** Skills below the threshold, the most urgent first. */
function weakest(skills: readonly SkillOutcome[]): SkillOutcome[] {
  const urgency = ({ weight, score }: SkillOutcome) => {
    const gap = gapTo(THRESHOLD, score);
    return { rank: PRIORITIES.indexOf(priorityOf(weight, gap)), gap, weight };
  };
  return skills
    .filter(({ score }) => score < THRESHOLD)
    .map((skill) => ({ skill, ...urgency(skill) }))
    .sort((a, b) => a.rank - b.rank || b.gap - a.gap || b.weight - a.weight)
    .map(({ skill }) => skill);
}

/** The points as one list in quotation marks; each text once, the weightiest first. */
function quoted(points: readonly PointSaid[]): string {
  const texts = [...points]
    .sort((a, b) => b.weight - a.weight)
    .map(({ text }) => text.replace(/[.\s]+$/, ''));
  return [...new Set(texts)]
    .slice(0, MOST_POINTS)
    .map((text) => `“${text}”`)
    .join('; ');
}

function improvement({ name, score, points }: SkillOutcome): string {
  const missed = quoted(points.filter((point) => !point.covered));
  // Everything was touched, but not in full: then what was said least of all.
  const thin = quoted(points.filter((point) => point.credit < 1));
  const told =
    missed !== '' ? ` Not said yet: ${missed}.` : thin !== '' ? ` Said only in part: ${thin}.` : '';
  return `Focus on ${name}: ${score} of 10, where ${THRESHOLD} is the target.${told} Practise an answer that makes each point with an example of your own.`;
}

function strength({ name, score, points }: SkillOutcome): string {
  const said = quoted(points.filter((point) => point.covered));
  return `${name} is a strength: ${score} of 10.${said === '' ? '' : ` Said well: ${said}.`}`;
}

/** What to work on, the most urgent first, then the strengths, the strongest first. */
export function recommend(skills: readonly SkillOutcome[]): Recommendation[] {
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
  const strong = skills.filter(({ score }) => score >= THRESHOLD).sort((a, b) => b.score - a.score);
  return [
    ...weakest(skills).map((skill) => about(skill, 'improvement', improvement(skill))),
    ...strong.map((skill) => about(skill, 'strength', strength(skill))),
  ];
}

/** What suits a score: a novice begins at the beginning, others with what presumes the basics. */
function suiting(own: readonly LearningResource[], score: number): readonly LearningResource[] {
  const basics =
    proficiencyLevel(score) === 'Novice' ? 0 : own.findIndex(({ level }) => level !== 'beginner');
  const start = Math.max(0, Math.min(basics, own.length - RESOURCES_PER_SKILL));
  return own.slice(start, start + RESOURCES_PER_SKILL);
}

/** Resources for the weak skills in the order in which to take them; empty where nothing is weak. */
export function learningPath(
  skills: readonly SkillOutcome[],
  resources: readonly LearningResource[],
): LearningResource[] {
  return weakest(skills)
    .flatMap(({ slug, score }) =>
      suiting(
        resources.filter(({ skill }) => skill === slug),
        score,
      ),
    )
    .slice(0, MOST_RESOURCES);
}
