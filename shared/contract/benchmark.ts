/**
 * An interview beside its job, its industry and the weights of its score. Source: API reference, "Get Benchmark
 * Comparison", "Get Score Weights"; extensions, `rescore/`.
 */
import { z } from 'zod';
import { PRIORITIES, PROFICIENCY_LEVELS } from '../domain/benchmark.ts';
import { idParams, listQuery, pageOf, route } from './common.ts';
import { jobFocusSchema } from './jobs.ts';
import { JOB_FOCUSES } from './values.ts';

const proficiency = z.enum(PROFICIENCY_LEVELS);
const priority = z.enum(PRIORITIES);
/** Mid-rank percentile, 0–100; null below five to compare with, and where the interview is not one of them. */
const percentile = z.int().nullable();

/** Skills are named in lower case, as in the reference. Scores are 0–10. */
export const benchmarkSchema = z
  .object({
    met_requirements: z.array(
      z.object({
        skill: z.string(),
        score: z.number(),
        /** Among those who were assessed in the skill for the same job. */
        percentile,
        proficiency_level: proficiency,
        importance_weight: z.number(),
        threshold: z.number(),
      }),
    ),
    below_requirements: z.array(
      z.object({
        skill: z.string(),
        score: z.number(),
        gap: z.number(),
        proficiency_level: proficiency,
        importance_weight: z.number(),
        threshold: z.number(),
      }),
    ),
    /** Required, but nothing of it could be scored. */
    unassessed_requirements: z.array(
      z.object({ skill: z.string(), importance_weight: z.number(), threshold: z.number() }),
    ),
    /** Of overall_score among the completed interviews of the same job. */
    score_percentile: percentile,
    /** Of overall_score among the completed interviews of companies of the same industry. */
    industry_percentile: percentile,
    skill_breakdown: z.array(
      z.object({
        skill: z.string(),
        score: z.number(),
        is_required: z.boolean(),
        weight: z.number(),
        proficiency_level: proficiency,
        job_relevance: priority,
      }),
    ),
    /** The most urgent first. */
    improvement_areas: z.array(
      z.object({
        skill: z.string(),
        current_score: z.number(),
        target_score: z.number(),
        gap: z.number(),
        priority,
        importance_weight: z.number(),
      }),
    ),
    /** The highest score first. */
    strengths: z.array(z.object({ skill: z.string(), score: z.number(), importance_weight: z.number() })),
  })
  .meta({ id: 'Benchmark' });
export type Benchmark = z.infer<typeof benchmarkSchema>;

export const scoreWeightSchema = z
  .object({
    id: z.int(),
    job_focus: z.enum(JOB_FOCUSES),
    technical_weight: z.number(),
    skills_weight: z.number(),
    cultural_fit_weight: z.number(),
    /** Counts only where the company has turned it on; otherwise it is spread over the other three. */
    sentiment_weight: z.number(),
  })
  .meta({ id: 'ScoreWeight' });
export type ScoreWeight = z.infer<typeof scoreWeightSchema>;

export const rescoreSchema = z
  .object({
    interview_id: z.int(),
    /** True when the current scorer has judged the same answers already: then nothing was written. */
    unchanged: z.boolean(),
    /** How many answers were scored anew. */
    rescored: z.int(),
    scorer: z.object({ name: z.string(), version: z.string() }),
    overall_score: z.number().nullable(),
    previous_overall_score: z.number().nullable(),
    fit_score: z.number().nullable(),
  })
  .meta({ id: 'Rescore' });
export type Rescore = z.infer<typeof rescoreSchema>;

const analysis = { tag: 'Analysis', access: 'user', category: 'analysis' } as const;
const found = ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'] as const;

export const benchmarkRoutes = {
  getBenchmark: route({
    ...analysis,
    audit: 'view',
    method: 'GET',
    path: '/interview/interviews/{id}/benchmark-comparison/',
    params: idParams,
    summary: 'The skills beside what the job requires, and where the scores stand among others',
    responses: { 200: benchmarkSchema },
    errors: found,
  }),
  listScoreWeights: route({
    ...analysis,
    method: 'GET',
    path: '/interview/score-weights/',
    summary: 'How much each side counts in fit_score, by the focus of the job',
    query: z.strictObject({ ...listQuery(['id', 'job_focus']), job_focus: jobFocusSchema.optional() }),
    responses: { 200: pageOf(scoreWeightSchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED'],
  }),
  rescoreInterview: route({
    ...analysis,
    method: 'POST',
    path: '/interview/interviews/{id}/rescore/',
    params: idParams,
    summary: 'Score a finished interview with the current scorer; the old scores stay in the history',
    responses: { 200: rescoreSchema },
    errors: ['VALIDATION_ERROR', ...found, 'CONSENT_REQUIRED', 'INVALID_STATE'],
  }),
};
