/** Sums over interviews. Source: API reference, "Get Interview Analytics". */
import { z } from 'zod';
import { INTERVALS } from '../domain/intervals.ts';
import { idParamSchema, route } from './common.ts';
import { jobFocusSchema } from './jobs.ts';

/** Scores are 0–100, durations seconds, rates percent; null where there is nothing to divide by. */
export const interviewAnalyticsSchema = z
  .object({
    summary: z.object({
      total_interviews: z.int(),
      completed_interviews: z.int(),
      average_score: z.number().nullable(),
      average_duration: z.number().nullable(),
      completion_rate: z.number().nullable(),
    }),
    /**
     * One row per day (UTC) with interviews, by its first day where weeks or months are asked for: on which they were
     * completed, else for which they are scheduled.
     */
    trends: z.array(
      z.object({
        date: z.string().meta({ format: 'date' }),
        interviews: z.int(),
        avg_score: z.number().nullable(),
        completion_rate: z.number(),
      }),
    ),
    /** Scores 0–10 of the completed interviews of these days; the skill that was assessed most comes first. */
    skill_distribution: z.array(
      z.object({ skill: z.string(), average_score: z.number(), total_assessments: z.int() }),
    ),
  })
  .meta({ id: 'InterviewAnalytics' });
export type InterviewAnalytics = z.infer<typeof interviewAnalyticsSchema>;

const dateSchema = z.iso.date('Enter a date as YYYY-MM-DD.');
/** Days (UTC), both included: on which interviews were completed, else for which they are scheduled. */
export const dayRange = { start_date: dateSchema.optional(), end_date: dateSchema.optional() };
interface DayRange {
  start_date?: string | undefined;
  end_date?: string | undefined;
}
export const isInOrder = ({ start_date, end_date }: DayRange): boolean =>
  !start_date || !end_date || start_date <= end_date;
export const IN_ORDER = { path: ['end_date'], error: 'end_date is not before start_date.' };

export const analyticsRoutes = {
  getInterviewAnalytics: route({
    method: 'GET',
    path: '/interview/analytics/',
    tag: 'Analytics',
    access: 'user',
    category: 'analytics',
    summary: 'Totals and trends of the company’s interviews; without a company, of one’s own practice',
    query: z
      .strictObject({
        ...dayRange,
        /** One’s own; left out: the same. */
        company_id: idParamSchema.optional(),
        /** Only hiring interviews of this job, or of jobs with this focus. */
        job: idParamSchema.optional(),
        job_focus: jobFocusSchema.optional(),
        /** What a row of `trends` is about; weeks begin on Monday. */
        interval: z.enum(INTERVALS, { error: `Use one of ${INTERVALS.join(', ')}.` }).default('day'),
        export: z.literal('csv').optional(),
      })
      .refine(isInOrder, IN_ORDER),
    forms: { csv: { mediaType: 'text/csv', query: { export: 'csv' } } },
    responses: { 200: interviewAnalyticsSchema },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'RESOURCE_NOT_FOUND'],
  }),
};
