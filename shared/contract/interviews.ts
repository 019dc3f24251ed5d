/**
 * Interviews and their life cycle. Source: API reference, "Interview Management"; extensions,
 * "Running an interview"; the status steps of the implied rules.
 */
import { z } from 'zod';
import { dayRange, IN_ORDER, isInOrder } from './analytics.ts';
import { emailSchema } from './auth.ts';
import {
  idParamSchema,
  idParams,
  idSchema,
  listQuery,
  pageOf,
  queryBooleanSchema,
  route,
  textSchema,
  timestampInputSchema,
  timestampSchema,
} from './common.ts';
import { decisionSchema } from './decision.ts';
import { interviewEnginesSchema } from './engines.ts';
import { jobFocusSchema } from './jobs.ts';
import { questionSchema } from './questions.ts';
import { skillRefSchema } from './skills.ts';
import { DIFFICULTIES, REGIONS, STATUSES } from './values.ts';

export const statusSchema = z.enum(STATUSES, { error: `Use one of ${STATUSES.join(', ')}.` });
export type InterviewStatus = z.infer<typeof statusSchema>;

/** Null for practice without a job. */
const jobRefSchema = z.object({ id: z.int(), title: z.string(), company: z.string() }).nullable();

/** What the candidate agreed to. Null until they were asked. */
export const consentSchema = z
  .object({
    recording: z.boolean(),
    /** The camera beside the sound; false where that was not asked. */
    video: z.boolean(),
    behavioral_analysis: z.boolean(),
    ai_scoring: z.boolean(),
    text_version: z.string(),
    /** Whose law's notice was shown with it; null where none was. */
    region: z.enum(REGIONS).nullable(),
    /** The language model, with its host, that was named when this was agreed to; no other one sees the answers. */
    language_model: z.string().nullable(),
    /** The transcriber, likewise; null where there was none, or it was one on the device itself. */
    transcriber: z.string().nullable(),
    recorded_by: z.int(),
    created_at: timestampSchema,
  })
  .meta({ id: 'Consent' });
export type Consent = z.infer<typeof consentSchema>;
export type Region = (typeof REGIONS)[number];

/** One row of the list. Scores are 0–100; null until something was scored, and for the candidate of a hiring interview. */
export const interviewListItemSchema = z
  .object({
    id: z.int(),
    session_id: z.string(),
    job: jobRefSchema,
    /** Of practice from an advert, what its first line calls the job; null for any other, and where it is no title. */
    title: z.string().nullable(),
    user_id: z.int().nullable(),
    candidate_name: z.string(),
    candidate_email: z.string().nullable(),
    status: statusSchema,
    scheduled_time: timestampSchema,
    max_duration_minutes: z.int(),
    is_practice: z.boolean(),
    skills: z.array(skillRefSchema),
    start_time: timestampSchema.nullable(),
    end_time: timestampSchema.nullable(),
    /** Seconds. */
    duration: z.number().nullable(),
    completion_percentage: z.int(),
    technical_accuracy: z.number().nullable(),
    behavioral_score: z.number().nullable(),
    created_at: timestampSchema,
  })
  .meta({ id: 'InterviewListItem' });
export type InterviewListItem = z.infer<typeof interviewListItemSchema>;

export const interviewSchema = interviewListItemSchema
  .extend({
    job: z
      .object({ id: z.int(), title: z.string(), company: z.string(), requirements: z.string() })
      .nullable(),
    user: z.object({ id: z.int(), username: z.string(), email: z.string().nullable() }).nullable(),
    overall_score: z.number().nullable(),
    /** 0–100, by the weights of the job's focus; null until it is completed, and where scores are not shown. */
    fit_score: z.number().nullable(),
    /** For the owning company's members only; null until somebody has decided. */
    decision: decisionSchema.nullable(),
    /** Seconds from the question being shown to the answer starting, one per answered question, in order. */
    response_times: z.array(z.number()),
    attention_metrics: z
      .object({ focus_scores: z.array(z.number()), engagement_level: z.number().nullable() })
      .nullable(),
    enable_behavioral_analysis: z.boolean(),
    /** Whether next_question reacts to the answers; otherwise every candidate gets the same plan. */
    adaptive: z.boolean(),
    difficulty: z.enum(DIFFICULTIES),
    language: z.string(),
    question_count: z.int(),
    answered_count: z.int(),
    /** Of the owning company, or of who practises; empty for anybody else. */
    interviewer_notes: z.string(),
    cancel_reason: z.string().nullable(),
    consent: consentSchema.nullable(),
  })
  .meta({ id: 'Interview' });
export type Interview = z.infer<typeof interviewSchema>;

const fields = {
  job_id: idSchema,
  scheduled_time: timestampInputSchema,
  max_duration_minutes: z.int().min(5, 'At least 5 minutes.').max(240, 'At most 240 minutes.'),
  candidate_email: emailSchema,
  candidate_name: textSchema.trim().min(1).max(300),
};

export const createInterviewSchema = z.strictObject({
  job_id: fields.job_id.optional(),
  scheduled_time: fields.scheduled_time.optional(),
  max_duration_minutes: fields.max_duration_minutes.default(30),
  /** Left out: true when no candidate is named, for then it is the caller's own. */
  is_practice: z.boolean().optional(),
  enable_behavioral_analysis: z.boolean().default(false),
  candidate_email: fields.candidate_email.optional(),
  candidate_name: fields.candidate_name.optional(),
  user_id: idSchema.optional(),
  /** Left out: as hard as the job suggests, else intermediate. */
  difficulty: z.enum(DIFFICULTIES).optional(),
  /** Names, aliases or slugs of skills; left out: read from the job. */
  skills: z.array(textSchema.trim().min(1).max(60)).min(1).max(12).optional(),
  /**
   * To practise for, in place of a job: an advert, with its title as first line. Skills and difficulty are read from it;
   * of the text only the title and words on what the studio has no questions for are kept.
   */
  job_text: textSchema.trim().min(1).max(10_000).optional(),
  /** One of the company's own: its questions are the plan, in their order, the same for every candidate. */
  question_set_id: idSchema.optional(),
  language: z.enum(['en'], { error: 'The question bank speaks English only so far: use en.' }).default('en'),
  /** Left out: true in practice; false otherwise, so that candidates of a job can be compared. */
  adaptive: z.boolean().optional(),
});

export const updateInterviewSchema = z.strictObject({
  job_id: fields.job_id.optional(),
  scheduled_time: fields.scheduled_time.optional(),
  max_duration_minutes: fields.max_duration_minutes.optional(),
  candidate_email: fields.candidate_email.optional(),
  candidate_name: fields.candidate_name.optional(),
  interviewer_notes: textSchema.max(50_000).optional(),
  status: statusSchema.optional(),
});

const interviews = { tag: 'Interviews', access: 'user', category: 'interview' } as const;
const one = { ...interviews, path: '/interview/interviews/{id}/', params: idParams } as const;
const found = ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'] as const;
const changed = ['VALIDATION_ERROR', ...found, 'INTERVIEW_IN_PROGRESS', 'INVALID_STATE'] as const;

export const interviewRoutes = {
  listInterviews: route({
    ...interviews,
    method: 'GET',
    path: '/interview/interviews/',
    summary: "The company's interviews and the caller's own",
    query: z
      .strictObject({
        ...listQuery([
          'id',
          'created_at',
          'scheduled_time',
          'start_time',
          'end_time',
          'duration',
          'technical_accuracy',
          'behavioral_score',
        ]),
        status: statusSchema.optional(),
        job: idParamSchema.optional(),
        is_practice: queryBooleanSchema.optional(),
        search: textSchema.max(200).optional(),
        /** As analytics count: those of a day are what its figures are made of. */
        ...dayRange,
        job_focus: jobFocusSchema.optional(),
        /** Name, alias or slug of a skill in which the candidate has a score. */
        skill: textSchema.trim().min(1).max(100).optional(),
      })
      .refine(isInOrder, IN_ORDER),
    responses: { 200: pageOf(interviewListItemSchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED'],
  }),
  createInterview: route({
    ...interviews,
    method: 'POST',
    path: '/interview/interviews/',
    summary: 'Schedule an interview',
    body: createInterviewSchema,
    responses: { 201: interviewSchema },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'],
  }),
  getInterview: route({
    ...one,
    method: 'GET',
    summary: 'One interview',
    responses: { 200: interviewSchema },
    errors: found,
  }),
  updateInterview: route({
    ...one,
    method: 'PUT',
    summary: 'Change an interview; only the fields that are named',
    body: updateInterviewSchema,
    responses: { 200: interviewSchema },
    errors: changed,
  }),
  patchInterview: route({
    ...one,
    method: 'PATCH',
    summary: 'The same as PUT',
    body: updateInterviewSchema,
    responses: { 200: interviewSchema },
    errors: changed,
  }),
  recordConsent: route({
    ...interviews,
    category: 'unlimited',
    params: idParams,
    method: 'POST',
    path: '/interview/interviews/{id}/consent/',
    summary: 'Record what the candidate agreed to, each item apart',
    body: z.strictObject({
      recording: z.boolean(),
      /** Left out: no. Counts together with `recording` only. */
      video: z.boolean().optional(),
      behavioral_analysis: z.boolean(),
      ai_scoring: z.boolean(),
      region: z.enum(REGIONS, { error: `Use one of ${REGIONS.join(', ')}.` }).optional(),
      /** As they were named to whoever agrees, from `…/engines/`: where others are set up by now, it is a 409. */
      engines: interviewEnginesSchema.optional(),
    }),
    responses: { 200: consentSchema },
    errors: changed,
  }),
  startInterview: route({
    ...interviews,
    params: idParams,
    method: 'POST',
    path: '/interview/interviews/{id}/start_session/',
    summary: 'Start; answers the interview and its first question',
    responses: { 200: interviewSchema.extend({ question: questionSchema }) },
    errors: [...found, 'CONSENT_REQUIRED', 'INVALID_STATE'],
  }),
  endInterview: route({
    ...interviews,
    params: idParams,
    method: 'POST',
    path: '/interview/interviews/{id}/end_session/',
    summary: 'End a running interview',
    responses: {
      200: z.object({
        id: z.int(),
        status: statusSchema,
        end_time: timestampSchema,
        duration: z.number(),
        completion_percentage: z.int(),
        message: z.string(),
      }),
    },
    errors: [...found, 'INVALID_STATE'],
  }),
  cancelInterview: route({
    ...interviews,
    params: idParams,
    method: 'POST',
    path: '/interview/interviews/{id}/cancel/',
    summary: 'Cancel a scheduled interview',
    body: z.strictObject({ reason: textSchema.trim().max(1000).default('') }),
    responses: { 200: interviewSchema },
    errors: [...found, 'VALIDATION_ERROR', 'INVALID_STATE'],
  }),
};
