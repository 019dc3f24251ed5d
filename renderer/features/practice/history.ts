/** What one's own practice so far comes to: weeks, skills that have a course, and their scores one after the other. */
import type { HistoricalTrends } from '../../../shared/contract/reports.ts';

type Practised = HistoricalTrends['trends'][number];

const DAY_MS = 86_400_000;
/** 1 January 1970 was a Thursday; weeks begin on Monday. */
const FROM_MONDAY = 3;
const weekOf = (day: string): number => Math.floor((Date.parse(day) / DAY_MS + FROM_MONDAY) / 7);

export interface Weeks {
  /** Weeks with practice, with no week without between them, up to this or the last one: a week is not over until Sunday. */
  inARow: number;
  /** Weeks with practice at all. */
  all: number;
}

/** `days` and `today` as `YYYY-MM-DD`, in any order. */
export function weeksOf(days: readonly string[], today: string): Weeks {
  const weeks = new Set(days.map(weekOf));
  let week = weekOf(today);
  if (!weeks.has(week)) week--;
  let inARow = 0;
  for (; weeks.has(week); week--) inARow++;
  return { inARow, all: weeks.size };
}

/** A single score is no course. */
export const FEWEST = 2;
/** More than these run into each other. */
const MOST = 24;

/** Skills that were scored more than once: those practised most come first, else by name. */
export function skillsOf(trends: readonly Practised[]): string[] {
  const counts = new Map<string, number>();
  for (const { skills } of trends)
    for (const name of Object.keys(skills)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= FEWEST)
    .sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
    .map(([name]) => name);
}

export interface Scored {
  interviewId: number;
  /** `YYYY-MM-DD`. */
  day: string;
  score: number;
}

/** The latest scores of a skill, 0–10, or of whole practices, 0–100, where it is null; the oldest first. */
export function courseOf(trends: readonly Practised[], skill: string | null): Scored[] {
  return trends
    .flatMap(({ interview_id, date, overall_score, skills }) => {
      const score = skill === null ? overall_score : (skills[skill] ?? null);
      return score === null ? [] : [{ interviewId: interview_id, day: date, score }];
    })
    .slice(-MOST);
}
