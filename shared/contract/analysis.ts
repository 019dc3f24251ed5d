/**
 * What the scorer found. Source: API reference, "AI Analysis & Scoring"; extensions, `explain/`.
 */
import { z } from 'zod';
import { FORM_PARTS, type FormMeasure } from '../domain/scoring/form.ts';
import { ABSTAIN_REASONS } from './answers.ts';
import { idParamSchema, idParams, listQuery, pageOf, route, timestampSchema } from './common.ts';
import { engineTroubleSchema, USE_STATUSES } from './engines.ts';
import { skillRefSchema } from './skills.ts';

export const SENTIMENTS = ['Positive', 'Negative', 'Neutral', 'Mixed'] as const;

export const sentimentSessionSchema = z
  .object({
    id: z.int(),
    interview_session: z.int(),
    overall_sentiment: z.enum(SENTIMENTS),
    positive_score: z.number(),
    negative_score: z.number(),
    neutral_score: z.number(),
    mixed_score: z.number(),
    confidence_level: z.number(),
    engagement_score: z.number(),
    professionalism_score: z.number(),
    clarity_score: z.number(),
    created_at: timestampSchema,
  })
  .meta({ id: 'SentimentSession' });
export type SentimentSession = z.infer<typeof sentimentSessionSchema>;

export const skillAssessmentSchema = z
  .object({
    id: z.int(),
    interview_session: z.int(),
    skill: skillRefSchema,
    /** 0–10: the sum of the steps in `history`. */
    accumulated_score: z.number(),
    update_count: z.int(),
    history: z.array(z.object({ id: z.int(), score: z.number(), timestamp: timestampSchema })),
  })
  .meta({ id: 'SkillAssessment' });
export type SkillAssessment = z.infer<typeof skillAssessmentSchema>;

const FORM_MEASURES = Object.keys(FORM_PARTS) as FormMeasure[];
const FORM_PART_NAMES = Object.values(FORM_PARTS).flat();

export const formExplanationSchema = z
  .object({
    measure: z.enum(FORM_MEASURES),
    /** 0–1; null for structure where no account of one's own behaviour was asked for. */
    value: z.number().nullable(),
    parts: z.array(
      z.object({
        part: z.enum(FORM_PART_NAMES),
        /** 0–1. */
        value: z.number(),
        /** What was counted: words per sentence, how many words, or a share of the words (0–1). */
        figure: z.number(),
        /** The first places that show it. */
        evidence: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })),
      }),
    ),
  })
  .meta({ id: 'FormExplanation' });

const spanSchema = z.object({ answer_id: z.int(), start: z.int(), end: z.int(), text: z.string() });

/** What a language model makes of one answer. It is shown apart and is part of no score, mean or fit. */
export const secondOpinionSchema = z
  .object({
    answer_id: z.int(),
    question_id: z.int(),
    question: z.string(),
    /** `waiting`: still in the queue. `refused`: its result did not pass the checks. */
    status: z.enum(['waiting', ...USE_STATUSES]),
    /** Null while it waits. */
    model: z.string().nullable(),
    host: z.string().nullable(),
    prompt_version: z.string().nullable(),
    /** 0–10; null unless `given`. */
    score: z.number().nullable(),
    /** The score of the embedded scorer, which counts. */
    embedded_score: z.number().nullable(),
    /** `score` less `embedded_score`. */
    difference: z.number().nullable(),
    /** Whether they differ by two points at most. */
    agrees: z.boolean().nullable(),
    key_points: z.array(z.object({ text: z.string(), covered: z.boolean(), evidence: z.array(spanSchema) })),
    failure: engineTroubleSchema.nullable(),
    duration_ms: z.int().nullable(),
    created_at: timestampSchema,
  })
  .meta({ id: 'SecondOpinion' });
export type SecondOpinion = z.infer<typeof secondOpinionSchema>;

export const explanationSchema = z
  .object({
    interview_id: z.int(),
    /**
     * What stands out, a sentence or two each: the best answer, and what most answers lack. To the candidate of a
     * practice, to who hires of any other; empty where nothing was scored.
     */
    summary: z.array(z.string()),
    scorer: z.object({ name: z.string(), version: z.string() }),
    skills: z.array(
      z.object({
        skill: skillRefSchema,
        /** 0–10; null when nothing of this skill could be scored. */
        score: z.number().nullable(),
        answers: z.array(
          z.object({
            answer_id: z.int(),
            question_id: z.int(),
            question: z.string(),
            score: z.number().nullable(),
            reason: z.enum(ABSTAIN_REASONS).nullable(),
            /** Measures of form, without a claim of validity; null where another version of the scorer measured. */
            form: z.array(formExplanationSchema).nullable(),
            /** The graded examples that the answer was held against, as graded then; null where there was none. */
            guidance: z
              .object({
                /** What the score would be without them. */
                score_without: z.number().nullable(),
                /** `id` is null for one that was erased. */
                exemplars: z.array(z.object({ id: z.int().nullable(), score: z.number() })),
              })
              .nullable(),
          }),
        ),
        key_points: z.array(
          z.object({
            question_id: z.int(),
            answer_id: z.int(),
            text: z.string(),
            weight: z.number(),
            /** How much of the point the answer says, 0–1. */
            credit: z.number(),
            covered: z.boolean(),
            evidence: z.array(spanSchema),
          }),
        ),
      }),
    ),
    /** By the order of the answers; empty where no language model is set up or the candidate did not agree to it. */
    second_opinions: z.array(secondOpinionSchema),
  })
  .meta({ id: 'Explanation' });
export type Explanation = z.infer<typeof explanationSchema>;

const analysis = { tag: 'Analysis', access: 'user', category: 'analysis', method: 'GET' } as const;
const perInterview = (orderings: readonly [string, ...string[]]) =>
  z.strictObject({ ...listQuery(orderings), interview_session: idParamSchema.optional() });

export const analysisRoutes = {
  listSentimentSessions: route({
    ...analysis,
    audit: 'view',
    path: '/interview/sentiment-sessions/',
    summary: 'Sentiment of the words said, per interview',
    query: perInterview(['id', 'created_at']),
    responses: { 200: pageOf(sentimentSessionSchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED'],
  }),
  listSkillAssessments: route({
    ...analysis,
    audit: 'view',
    path: '/interview/skill-assessments/',
    summary: 'Score per skill and how it came about',
    query: perInterview(['id', 'accumulated_score']),
    responses: { 200: pageOf(skillAssessmentSchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED'],
  }),
  explainInterview: route({
    ...analysis,
    audit: 'view',
    path: '/interview/interviews/{id}/explain/',
    params: idParams,
    summary: 'Why each score is what it is, in the candidate’s own words',
    responses: { 200: explanationSchema },
    errors: ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'],
  }),
};
