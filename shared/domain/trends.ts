/** What changed from a person's first interview to the last. Source: API reference, "Get Historical Trends". */
import { round } from './progress.ts';

/** One finished interview; the oldest comes first. */
export interface TrendPoint {
  overall_score: number | null;
  /** Name of the skill to its score, 0–10. */
  skills: Readonly<Record<string, number>>;
}

/** Percent change from the first score to the last, one decimal; null with fewer than two, or from zero. */
export function improvementRate(points: readonly TrendPoint[]): number | null {
  const scores = points.flatMap((point) => point.overall_score ?? []);
  const [first] = scores;
  const last = scores.at(-1);
  if (first === undefined || last === undefined || scores.length < 2 || first === 0) return null;
  return round((100 * (last - first)) / first, 1);
}

/**
 * The skill with the highest latest score, and the one that rose most from its first score to its latest.
 * Null where there is none; the one that came first where two are equal.
 */
export function skillTrends(points: readonly TrendPoint[]): {
  strongest_skill: string | null;
  most_improved_skill: string | null;
} {
  const first = new Map<string, number>();
  const latest = new Map<string, number>();
  for (const { skills } of points) {
    for (const [skill, score] of Object.entries(skills)) {
      if (!first.has(skill)) first.set(skill, score);
      latest.set(skill, score);
    }
  }
  const rises = [...latest].map(([skill, score]) => [skill, score - (first.get(skill) as number)] as const);
  return {
    strongest_skill: highest([...latest]),
    most_improved_skill: highest(rises.filter(([, rise]) => rise > 0)),
  };
}

function highest(values: readonly (readonly [string, number])[]): string | null {
  let best: readonly [string, number] | undefined;
  for (const value of values) if (best === undefined || value[1] > best[1]) best = value;
  return best?.[0] ?? null;
}
