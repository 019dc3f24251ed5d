/** Totals and trends out of the kept sums. Source: API reference, "Get Interview Analytics". */
import type { analyticsRoutes, InterviewAnalytics } from '../../../shared/contract/analytics.ts';
import type { RouteQuery } from '../../../shared/contract/common.ts';
import { type Interval, startOf } from '../../../shared/domain/intervals.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import { round } from '../../../shared/domain/progress.ts';
import type { Deps } from '../../deps.ts';
import { notFound } from '../../errors.ts';
import type { SkillService } from '../skills/skills.service.ts';
import { type DayRow, daysOf, SUMS, skillSums } from './analytics.repository.ts';

export function analyticsService({ store }: Pick<Deps, 'store'>, skills: SkillService) {
  return {
    /**
     * The company's hiring interviews; for a caller without a company, the own practice.
     * @throws {ApiError} RESOURCE_NOT_FOUND for a company that is not the caller's.
     */
    async interviews(
      actor: Actor,
      query: RouteQuery<typeof analyticsRoutes.getInterviewAnalytics>,
    ): Promise<InterviewAnalytics> {
      if (query.company_id !== undefined && query.company_id !== actor.company?.id) throw notFound('Company');
      const tenant = actor.company?.uid ?? actor.uid;
      const { start_date: from, end_date: to, job: jobId, job_focus: jobFocus } = query;
      const scope = { tenant, from, to, jobId, jobFocus };
      const days = await daysOf(store.read, scope);
      const bySkill = await skillSums(store.read, scope);
      return {
        summary: summaryOf(days),
        trends: inIntervals(days, query.interval).map((day) => ({
          date: day.day,
          interviews: day.interviews,
          avg_score: averageScore(day),
          completion_rate: percent(day.completed, day.interviews),
        })),
        skill_distribution: bySkill
          .filter(({ assessments }) => assessments > 0)
          .map(({ skill, assessments, score_sum }) => ({
            skill: skills.ref(skill).name,
            average_score: round(score_sum / 100 / assessments, 1),
            total_assessments: assessments,
          }))
          .sort(
            (a, b) =>
              b.total_assessments - a.total_assessments ||
              b.average_score - a.average_score ||
              (a.skill < b.skill ? -1 : 1),
          ),
      };
    },
  };
}
export type AnalyticsService = ReturnType<typeof analyticsService>;

const percent = (part: number, whole: number): number => round((100 * part) / whole, 1);
const averageScore = ({ score_sum, scored }: Pick<DayRow, 'score_sum' | 'scored'>) =>
  scored === 0 ? null : round(score_sum / 10 / scored, 1);

/** The sums of the days of each interval, by its first day. */
function inIntervals(days: readonly DayRow[], interval: Interval): DayRow[] {
  const found = new Map<string, DayRow>();
  for (const row of days) {
    const day = startOf(interval, row.day);
    const sums = found.get(day);
    if (sums === undefined) found.set(day, { ...row, day });
    else for (const name of SUMS) sums[name] += row[name];
  }
  return [...found.values()];
}

function summaryOf(days: readonly DayRow[]): InterviewAnalytics['summary'] {
  const sum = (name: (typeof SUMS)[number]) => days.reduce((total, day) => total + day[name], 0);
  const total = sum('interviews');
  const completed = sum('completed');
  return {
    total_interviews: total,
    completed_interviews: completed,
    average_score: averageScore({ score_sum: sum('score_sum'), scored: sum('scored') }),
    average_duration: completed === 0 ? null : round(sum('duration_sum') / 1000 / completed, 1),
    completion_rate: total === 0 ? null : percent(completed, total),
  };
}
