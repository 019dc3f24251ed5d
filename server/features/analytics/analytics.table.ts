/** Analytics as one table: a row for the whole, for each day, week or month, and for each skill. */
import type { InterviewAnalytics } from '../../../shared/contract/analytics.ts';
import type { Interval } from '../../../shared/domain/intervals.ts';
import { toCsv } from '../../http/csv.ts';

const COLUMNS = ['kind', 'name', 'interviews', 'average_score', 'out_of', 'completion_rate'] as const;

/** Scores of the whole and of days are 0–100, those of skills 0–10, where interviews are those that were scored. */
export function analyticsTable(
  { summary, trends, skill_distribution }: InterviewAnalytics,
  interval: Interval,
): string {
  return toCsv(COLUMNS, [
    {
      kind: 'total',
      interviews: summary.total_interviews,
      average_score: summary.average_score,
      out_of: 100,
      completion_rate: summary.completion_rate,
    },
    ...trends.map((day) => ({
      kind: interval,
      name: day.date,
      interviews: day.interviews,
      average_score: day.avg_score,
      out_of: 100,
      completion_rate: day.completion_rate,
    })),
    ...skill_distribution.map((each) => ({
      kind: 'skill',
      name: each.skill,
      interviews: each.total_assessments,
      average_score: each.average_score,
      out_of: 10,
    })),
  ]);
}
