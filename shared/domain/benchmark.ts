/**
 * An interview's skills beside what its job asks for. Source: API reference, "Get Benchmark Comparison";
 * implied rules, whose thresholds these are.
 */
import type { WeightedSkill } from './job-skills.ts';
import { round } from './progress.ts';

/** The score, 0–10, that a required skill should reach. Source: API reference, where it is 7.5 for each skill. */
export const THRESHOLD = 7.5;

/**
 * What a skill counts that neither the job nor the interview names: the plan adds competencies of its own,
 * and they say less about the job than what its text asks for.
 */
const UNNAMED_WEIGHT = 0.5;

const HIGH_WEIGHT = 1.5;
const HIGH_GAP = 2;
const MEDIUM_GAP = 1;

export const PROFICIENCY_LEVELS = ['Novice', 'Developing', 'Proficient', 'Expert'] as const;
export type ProficiencyLevel = (typeof PROFICIENCY_LEVELS)[number];
export const PRIORITIES = ['High', 'Medium', 'Low'] as const;
export type Priority = (typeof PRIORITIES)[number];

export function proficiencyLevel(score: number): ProficiencyLevel {
  if (score < 4) return 'Novice';
  if (score < 7) return 'Developing';
  return score < 9 ? 'Proficient' : 'Expert';
}

/** What is missing to the threshold, 0–10 with two decimals, never negative. */
export function gapTo(threshold: number, score: number): number {
  return Math.max(0, round(threshold - score, 2));
}

export function priorityOf(weight: number, gap: number): Priority {
  if (weight >= HIGH_WEIGHT || gap >= HIGH_GAP) return 'High';
  return gap >= MEDIUM_GAP ? 'Medium' : 'Low';
}

/** How much a skill matters to the job: required and of ordinary weight or more, one of the two, or neither. */
export function jobRelevance({ is_required, weight }: Pick<Requirement, 'is_required' | 'weight'>): Priority {
  if (is_required && weight >= 1) return 'High';
  return is_required || weight >= 1 ? 'Medium' : 'Low';
}

/** What a job asks of a skill, as far as scores are set beside it. */
export type Requirement = Omit<WeightedSkill, 'years'>;

/** What an interview is measured against, and what to assume of a skill that is not in it. */
export interface Requirements {
  skills: readonly Requirement[];
  of(slug: string): Requirement;
}

/**
 * The job's skills, then what the interview was to ask beside them. Without a job, as in practice, the skills
 * that were chosen are the goal, but for those that a pasted advert calls nice to have.
 */
export function requirementsOf(
  jobSkills: readonly Requirement[] | null,
  chosen: readonly { slug: string; weight: number; is_required?: boolean }[],
): Requirements {
  const named = jobSkills ?? [];
  const added = chosen
    .filter(({ slug }) => named.every((skill) => skill.slug !== slug))
    .map(({ slug, weight, is_required = true }) => ({
      ...{ slug, weight },
      is_required: jobSkills === null && is_required,
    }));
  const skills = [...named, ...added];
  return {
    skills,
    of: (slug) =>
      skills.find((skill) => skill.slug === slug) ?? { slug, is_required: false, weight: UNNAMED_WEIGHT },
  };
}

export interface Met {
  skill: string;
  score: number;
  percentile: number | null;
  proficiency_level: ProficiencyLevel;
  importance_weight: number;
  threshold: number;
}
export interface Below {
  skill: string;
  score: number;
  gap: number;
  proficiency_level: ProficiencyLevel;
  importance_weight: number;
  threshold: number;
}
export interface Improvement {
  skill: string;
  current_score: number;
  target_score: number;
  gap: number;
  priority: Priority;
  importance_weight: number;
}
export interface Comparison {
  met_requirements: Met[];
  below_requirements: Below[];
  unassessed_requirements: { skill: string; importance_weight: number; threshold: number }[];
  skill_breakdown: {
    skill: string;
    score: number;
    is_required: boolean;
    weight: number;
    proficiency_level: ProficiencyLevel;
    job_relevance: Priority;
  }[];
  improvement_areas: Improvement[];
  strengths: { skill: string; score: number; importance_weight: number }[];
}

const byImportance = (a: Requirement, b: Requirement) =>
  Number(b.is_required) - Number(a.is_required) || b.weight - a.weight;

/**
 * Sets scores (slug to 0–10) beside the requirements. A required skill with nothing scored is unassessed, never
 * below. `percentiles`: slug to the percentile among those who were assessed in it for the same job.
 */
export function compare(
  requirements: Requirements,
  scores: ReadonlyMap<string, number>,
  percentiles: ReadonlyMap<string, number | null> = new Map(),
): Comparison {
  const required = requirements.skills.filter((skill) => skill.is_required).sort(byImportance);
  const met: Met[] = [];
  const below: Below[] = [];
  const unassessed: Comparison['unassessed_requirements'] = [];
  for (const { slug: skill, weight: importance_weight } of required) {
    const score = scores.get(skill);
    const common = { skill, importance_weight, threshold: THRESHOLD };
    if (score === undefined) {
      unassessed.push(common);
      continue;
    }
    const proficiency_level = proficiencyLevel(score);
    if (score >= THRESHOLD) {
      met.push({ ...common, score, percentile: percentiles.get(skill) ?? null, proficiency_level });
    } else {
      below.push({ ...common, score, gap: gapTo(THRESHOLD, score), proficiency_level });
    }
  }
  return {
    met_requirements: met,
    below_requirements: below,
    unassessed_requirements: unassessed,
    skill_breakdown: [...scores.keys()]
      .map((slug) => requirements.of(slug))
      .sort(byImportance)
      .map((skill) => {
        const score = scores.get(skill.slug) as number;
        return {
          skill: skill.slug,
          score,
          is_required: skill.is_required,
          weight: skill.weight,
          proficiency_level: proficiencyLevel(score),
          job_relevance: jobRelevance(skill),
        };
      }),
    improvement_areas: improvements(below),
    strengths: met
      .map(({ skill, score, importance_weight }) => ({ skill, score, importance_weight }))
      .sort((a, b) => b.score - a.score),
  };
}

/** The most urgent first: by priority, then by the gap, then by the weight. */
export function improvements(below: readonly Below[]): Improvement[] {
  return below
    .map(({ skill, score, gap, importance_weight, threshold }) => ({
      skill,
      current_score: score,
      target_score: threshold,
      gap,
      priority: priorityOf(importance_weight, gap),
      importance_weight,
    }))
    .sort(
      (a, b) =>
        PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) ||
        b.gap - a.gap ||
        b.importance_weight - a.importance_weight,
    );
}
