/** Skills beside their targets. */
import type { Benchmark } from '../contract/benchmark.ts';

export interface GlanceRow {
  skill: string;
  /** 0–10; null where the job asks for it and nothing was scored. */
  score: number | null;
  /** 0–10; null where the job does not ask for it. */
  target: number | null;
  /** What is missing to the target; null where either is not known. */
  gap: number | null;
  /** Among those who were assessed in the skill for the same job. */
  percentile: number | null;
}

/** What is required, in the order of the benchmark, then the others. `names`: the skills as they are written elsewhere. */
export function glanceRows(
  { met_requirements, below_requirements, unassessed_requirements, skill_breakdown }: Benchmark,
  names: readonly string[],
): GlanceRow[] {
  // The benchmark names skills in lower case.
  const nameOf = (skill: string) =>
    names.find((name) => name.toLowerCase() === skill) ?? skill.charAt(0).toUpperCase() + skill.slice(1);
  const required: GlanceRow[] = [
    ...met_requirements.map(({ skill, score, threshold, percentile }) => ({
      ...{ skill, score, target: threshold, gap: 0, percentile },
    })),
    ...below_requirements.map(({ skill, score, threshold, gap }) => ({
      ...{ skill, score, target: threshold, gap, percentile: null },
    })),
    ...unassessed_requirements.map(({ skill, threshold }) => ({
      ...{ skill, score: null, target: threshold, gap: null, percentile: null },
    })),
  ];
  const others = skill_breakdown
    .filter(({ is_required }) => !is_required)
    .map(({ skill, score }) => ({ ...{ skill, score, target: null, gap: null, percentile: null } }));
  return [...required, ...others].map((row) => ({ ...row, skill: nameOf(row.skill) }));
}
