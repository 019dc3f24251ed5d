/** Answers, drafts and interaction signals of a running interview. Source: extensions, "Running an interview". */
import { z } from 'zod';
import { idParams, idSchema, listQuery, pageOf, route, textSchema, timestampSchema } from './common.ts';

const unit = z.number().min(0).max(1);

export const sentimentScoresSchema = z.object({
  positive: z.number(),
  negative: z.number(),
  neutral: z.number(),
  mixed: z.number(),
});

/** Half-open range of UTF-16 code units of the stored answer; `text` is exactly that slice. */
export const evidenceSchema = z.object({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  key_point: z.string(),
});

export const ABSTAIN_REASONS = [
  'empty',
  'too_short',
  'unknown_language',
  'low_transcript_confidence',
  'keyword_list',
  'repeats_question',
  'no_rubric',
] as const;

export const evaluationSchema = z
  .object({
    /** 0–10; null where the scorer abstains, with the reason. */
    score: z.number().nullable(),
    reason: z.enum(ABSTAIN_REASONS).nullable(),
    skills: z.array(
      z.object({
        skill: z.string(),
        score: z.number().nullable(),
        covered: z.array(z.string()),
        missed: z.array(z.string()),
        evidence: z.array(evidenceSchema),
      }),
    ),
    sentiment: sentimentScoresSchema,
    clarity: z.number(),
    engagement: z.number(),
    professionalism: z.number(),
    scorer: z.object({ name: z.string(), version: z.string() }),
    /** How many graded examples it was held against, and the score without them; null where there was none. */
    guidance: z.object({ exemplars: z.int(), score_without: z.number().nullable() }).nullable(),
  })
  .meta({ id: 'Evaluation' });
export type Evaluation = z.infer<typeof evaluationSchema>;

export const answerSchema = z
  .object({
    id: z.int(),
    question_id: z.int(),
    text: z.string(),
    /** Seconds from the question being shown to the answer starting. */
    response_time: z.number(),
    /** Seconds that the answer took; null when it was not measured. */
    duration: z.number().nullable(),
    client_id: z.string(),
    created_at: timestampSchema,
    /** Absent for the candidate of a hiring interview; null where the candidate refused AI scoring. */
    evaluation: evaluationSchema.nullable().optional(),
  })
  .meta({ id: 'Answer' });
export type Answer = z.infer<typeof answerSchema>;

/** Where in the interview an answer was given: seconds from its start. */
export const timingSchema = z.object({
  /** When the answer began: after the question was shown and thought about. */
  start: z.number(),
  /** Null where nobody measured how long it took. */
  end: z.number().nullable(),
  /** With their own offsets, where a transcription gave them. */
  words: z.array(z.object({ word: z.string(), start: z.number(), end: z.number() })).nullable(),
});
export type Timing = z.infer<typeof timingSchema>;

export const timedAnswerSchema = answerSchema.extend(timingSchema.shape).meta({ id: 'TimedAnswer' });
export type TimedAnswer = z.infer<typeof timedAnswerSchema>;

export const MAX_ANSWER_CHARS = 100_000;
export const answerTextSchema = textSchema.max(MAX_ANSWER_CHARS, 'At most 100,000 characters.');

export const createAnswerSchema = z.strictObject({
  question_id: idSchema,
  /** Kept as it is; empty to pass on the question. */
  text: answerTextSchema,
  /** Seconds; left out: measured by the server. */
  response_time: z.number().min(0).max(86_400).optional(),
  duration: z.number().min(0).max(86_400).optional(),
  /** Word timings of a transcription: seconds from the answer's start. With its text an answer fits into a push. */
  words: z
    .array(
      z
        .strictObject({
          word: textSchema.max(200),
          start: z.number().min(0),
          end: z.number().min(0),
          confidence: unit.optional(),
        })
        .refine((word) => word.end >= word.start, 'A word ends after it starts.'),
    )
    .max(10_000)
    .optional(),
  /** Makes a retry the same answer. Left out: every call is a new one. */
  client_id: z.uuid().optional(),
});

export const draftSchema = z
  .object({ question_id: z.int(), text: z.string(), updated_at: timestampSchema })
  .meta({ id: 'Draft' });
export type Draft = z.infer<typeof draftSchema>;

const run = { tag: 'Interviews', access: 'user', category: 'unlimited', params: idParams } as const;
const found = ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'] as const;
const changed = ['VALIDATION_ERROR', ...found, 'INVALID_STATE'] as const;

export const answerRoutes = {
  listAnswers: route({
    ...run,
    audit: 'view',
    method: 'GET',
    path: '/interview/interviews/{id}/answers/',
    category: 'interview',
    summary: 'Answers in the order in which they were given, with time offsets',
    query: z.strictObject(listQuery(['created_at'])),
    responses: { 200: pageOf(timedAnswerSchema) },
    errors: ['VALIDATION_ERROR', ...found],
  }),
  createAnswer: route({
    ...run,
    method: 'POST',
    path: '/interview/interviews/{id}/answers/',
    summary: 'Answer a question; 200 with the same answer when its client_id was seen before',
    body: createAnswerSchema,
    responses: { 201: answerSchema, 200: answerSchema },
    errors: [...changed, 'DUPLICATE_RESOURCE'],
  }),
  getDraft: route({
    ...run,
    method: 'GET',
    path: '/interview/interviews/{id}/draft/',
    summary: 'The unfinished answer, as it was last kept',
    responses: { 200: draftSchema, 204: null },
    errors: found,
  }),
  saveDraft: route({
    ...run,
    audit: 'never',
    method: 'PUT',
    path: '/interview/interviews/{id}/draft/',
    summary: 'Keep an unfinished answer, so that a crash loses nothing',
    body: z.strictObject({ question_id: idSchema, text: answerTextSchema }),
    responses: { 200: draftSchema },
    errors: changed,
  }),
  recordAttention: route({
    ...run,
    audit: 'never',
    method: 'POST',
    path: '/interview/interviews/{id}/attention/',
    summary: 'Interaction signals: window focus, speech and silence; never a face',
    body: z.strictObject({
      question_id: idSchema,
      samples: z
        .array(z.strictObject({ t: z.number().min(0), focused: z.boolean(), speaking: z.boolean() }))
        .min(1)
        .max(1000),
    }),
    responses: { 200: z.object({ recorded: z.int() }) },
    errors: changed,
  }),
};
