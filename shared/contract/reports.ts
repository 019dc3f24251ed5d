/**
 * Reports on one person, one job, one interview. Source: API reference, "Get Historical Trends"; extensions,
 * `compare/`, `report/`, `transcript/`.
 */
import { z } from 'zod';
import { LEVELS } from '../domain/agreement.ts';
import { explanationSchema, sentimentSessionSchema } from './analysis.ts';
import { timingSchema } from './answers.ts';
import { benchmarkSchema } from './benchmark.ts';
import { idParamSchema, idParams, listQuery, pageOf, route, timestampSchema } from './common.ts';
import { decisionSchema } from './decision.ts';
import { interviewSchema } from './interviews.ts';
import { overrideSchema } from './overrides.ts';
import { recommendationSchema } from './recommendations.ts';
import { skillRefSchema } from './skills.ts';
import { MOST_COMPARED, QUESTION_KINDS } from './values.ts';

/** Scores 0–100, skills 0–10. */
export const historicalTrendsSchema = z
  .object({
    user_id: z.int(),
    /** The oldest first; of more than 200 finished interviews the latest 200. */
    trends: z.array(
      z.object({
        date: z.string().meta({ format: 'date' }),
        interview_id: z.int(),
        overall_score: z.number().nullable(),
        technical_score: z.number().nullable(),
        behavioral_score: z.number().nullable(),
        skills: z.record(z.string(), z.number()),
      }),
    ),
    summary: z.object({
      total_interviews: z.int(),
      /** Percent from the first overall_score above to the last; null with fewer than two. */
      improvement_rate: z.number().nullable(),
      strongest_skill: z.string().nullable(),
      most_improved_skill: z.string().nullable(),
    }),
  })
  .meta({ id: 'HistoricalTrends' });
export type HistoricalTrends = z.infer<typeof historicalTrendsSchema>;

export const comparedCandidateSchema = z
  .object({
    interview_id: z.int(),
    session_id: z.string(),
    candidate: z.object({ user_id: z.int().nullable(), name: z.string(), email: z.string().nullable() }),
    end_time: timestampSchema,
    completion_percentage: z.int(),
    overall_score: z.number().nullable(),
    fit_score: z.number().nullable(),
    technical_accuracy: z.number().nullable(),
    behavioral_score: z.number().nullable(),
    skills: z.array(z.object({ skill: skillRefSchema, score: z.number() })),
    benchmark: z.object({
      met_requirements: z.int(),
      below_requirements: z.int(),
      unassessed_requirements: z.int(),
      score_percentile: z.int().nullable(),
    }),
    decision: decisionSchema.nullable(),
    /** Scores that people set in place of the engine’s, by which all figures and the order here go all the same. */
    overrides: z.array(overrideSchema),
  })
  .meta({ id: 'ComparedCandidate' });
export type ComparedCandidate = z.infer<typeof comparedCandidateSchema>;

/** Offsets are seconds from the start of the interview. */
export const transcriptSchema = z
  .object({
    interview_id: z.int(),
    start_time: timestampSchema.nullable(),
    entries: z.array(
      z.object({
        question_id: z.int(),
        question: z.string(),
        kind: z.enum(QUESTION_KINDS),
        skill: skillRefSchema,
        parent_id: z.int().nullable(),
        asked_at: timestampSchema,
        offset: z.number(),
        /** Null until it was answered. */
        answer: z.object({ answer_id: z.int(), text: z.string() }).extend(timingSchema.shape).nullable(),
      }),
    ),
  })
  .meta({ id: 'Transcript' });
export type Transcript = z.infer<typeof transcriptSchema>;

/** See `shared/domain/agreement.ts` for the definitions and their sources. */
export const agreementSchema = z
  .object({
    /** Skills of interviews that all of these raters rated, and how many it takes for the figures below. */
    items: z.int(),
    needed: z.int(),
    raters: z.int(),
    /** ICC(2,1), ICC(2,k) and quadratic weighted kappa; null while too little was rated, or where nothing differs. */
    icc_single: z.number().nullable(),
    icc_average: z.number().nullable(),
    kappa: z.number().nullable(),
    /** In a word, by Koo and Li 2016. */
    level: z.enum(LEVELS).nullable(),
  })
  .meta({ id: 'Agreement' });

/** Over the finished interviews of a job that people rated, by the ratings that the caller may see. */
export const ratersAgreementSchema = z
  .object({
    interviews: z.int(),
    /** Between the engine and people, who count as one rater by their mean. */
    with_engine: agreementSchema,
    /** Among those people who rated most together. */
    between_people: agreementSchema,
  })
  .meta({ id: 'RatersAgreement' });
export type RatersAgreement = z.infer<typeof ratersAgreementSchema>;

export const jobAgreementSchema = ratersAgreementSchema
  .extend({
    job_id: z.int(),
    skills: z.array(
      z.object({
        skill: skillRefSchema,
        /** Interviews in which people rated it. */
        rated: z.int(),
        /** 1–5. */
        mean_rating: z.number(),
        /** What the engine gave it in the same interviews, 0–10, and that on the scale of people. */
        mean_score: z.number().nullable(),
        score_as_rating: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'JobAgreement' });
export type JobAgreement = z.infer<typeof jobAgreementSchema>;

export const interviewReportSchema = z
  .object({
    generated_at: timestampSchema,
    interview: interviewSchema,
    benchmark: benchmarkSchema,
    explanation: explanationSchema,
    sentiment: sentimentSessionSchema.nullable(),
    recommendations: z.array(recommendationSchema),
    /** Ratings by people, 1–5, beside the scorer's 0–10: those that the caller may see. */
    ratings: z.object({
      skills: z.array(
        z.object({
          skill: skillRefSchema,
          mean_rating: z.number(),
          raters: z.int(),
          score: z.number().nullable(),
        }),
      ),
      /** Share of pairs of raters of one skill who differ by one step at most; null without a pair. */
      agreement: z.number().nullable(),
      /** How far the engine and people agree in this job; null in practice. */
      in_job: ratersAgreementSchema.nullable(),
    }),
    /** Scores that people set in place of the engine’s, which stand beside them. */
    overrides: z.array(overrideSchema),
    transcript: transcriptSchema,
    /** Pace and tone from answer to answer, in the order of the transcript. */
    course: z.array(
      z.object({
        answer_id: z.int(),
        question_id: z.int(),
        /** Words a minute; null where too little was said or nobody measured how long it took. */
        pace: z.int().nullable(),
        /** −1 (negative) to 1 (positive); null where the words were not measured. */
        tone: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'InterviewReport' });
export type InterviewReport = z.infer<typeof interviewReportSchema>;

const found = ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'] as const;
const analytics = { tag: 'Analytics', category: 'analytics', method: 'GET' } as const;
const ofInterview = { method: 'GET', access: 'user', params: idParams } as const;

export const reportRoutes = {
  getHistoricalTrends: route({
    ...analytics,
    audit: 'view',
    access: 'user',
    path: '/interview/reports/historical_trends/{user_id}/',
    params: z.object({ user_id: idParamSchema }),
    summary: 'One’s own practice over time; or, for a company, a candidate’s interviews with it',
    responses: { 200: historicalTrendsSchema },
    errors: ['AUTHENTICATION_REQUIRED', 'RESOURCE_NOT_FOUND'],
  }),
  compareCandidates: route({
    ...analytics,
    audit: 'view',
    access: 'employer',
    path: '/interview/reports/compare/',
    summary: 'The finished interviews of a job side by side; the best fit comes first',
    query: z.strictObject({
      ...listQuery(['fit_score']),
      job_id: idParamSchema,
      /** Ids with commas between: only these interviews, those of another job left out. */
      interviews: z
        .string()
        .transform((text) => text.split(','))
        .pipe(z.array(idParamSchema).max(MOST_COMPARED, `At most ${MOST_COMPARED} at once.`))
        .optional(),
    }),
    responses: { 200: pageOf(comparedCandidateSchema) },
    errors: ['VALIDATION_ERROR', ...found],
  }),
  getJobAgreement: route({
    ...analytics,
    audit: 'view',
    access: 'employer',
    path: '/interview/reports/agreement/',
    summary: 'How far people and the engine agree over the finished interviews of a job',
    query: z.strictObject({ job_id: idParamSchema }),
    responses: { 200: jobAgreementSchema },
    errors: ['VALIDATION_ERROR', ...found],
  }),
  getTranscript: route({
    ...ofInterview,
    audit: 'view',
    tag: 'Interviews',
    category: 'interview',
    path: '/interview/interviews/{id}/transcript/',
    summary: 'What was asked and answered, with times',
    responses: { 200: transcriptSchema },
    errors: found,
  }),
  getReport: route({
    ...ofInterview,
    audit: 'view',
    tag: 'Analysis',
    category: 'analysis',
    path: '/interview/interviews/{id}/report/',
    summary: 'All about one interview: scores, evidence, ratings and the decision',
    description:
      'With `Accept: text/html` it is a page to print, with `export=pdf` a PDF, with `export=csv` one table of all figures.',
    query: z.strictObject({
      export: z.enum(['pdf', 'csv'], { error: 'Use pdf or csv.' }).optional(),
    }),
    forms: {
      html: { mediaType: 'text/html' },
      pdf: { mediaType: 'application/pdf', query: { export: 'pdf' } },
      csv: { mediaType: 'text/csv', query: { export: 'csv' } },
    },
    responses: { 200: interviewReportSchema },
    errors: ['VALIDATION_ERROR', ...found],
  }),
};
