/** The questions of an interview. Source: extensions, "Running an interview". */
import { z } from 'zod';
import {
  idParamSchema,
  idParams,
  idSchema,
  listQuery,
  pageOf,
  route,
  textSchema,
  timestampSchema,
} from './common.ts';
import { skillRefSchema } from './skills.ts';
import { DIFFICULTIES, QUESTION_KINDS } from './values.ts';

/** Anchored 1–5 scale: what an answer of each rating is like. */
const anchorsSchema = z.object({ 1: z.string(), 2: z.string(), 3: z.string(), 4: z.string(), 5: z.string() });

export const questionSchema = z
  .object({
    id: z.int(),
    order: z.int(),
    text: z.string(),
    kind: z.enum(QUESTION_KINDS),
    skill: skillRefSchema,
    difficulty: z.enum(DIFFICULTIES),
    time_limit_seconds: z.int(),
    /** The question that this one follows up on. */
    parent_id: z.int().nullable(),
    /** The language model that worded it; null for everything else. */
    worded_by: z.string().nullable(),
    /** Whether it was made from the job's text, for want of one in the bank. */
    is_generated: z.boolean(),
    asked_at: timestampSchema.nullable(),
    answered: z.boolean(),
    /** The rubric: for the employer's side only, absent for the candidate. */
    key_points: z.array(z.object({ id: z.string(), text: z.string(), weight: z.number() })).optional(),
    anchors: anchorsSchema.nullable().optional(),
  })
  .meta({ id: 'Question' });
export type Question = z.infer<typeof questionSchema>;

const questions = {
  tag: 'Interviews',
  access: 'user',
  category: 'interview',
  params: idParams,
  path: '/interview/interviews/{id}/questions/',
} as const;
const found = ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'] as const;

const fields = {
  text: textSchema.trim().min(10, 'Ask a whole question.').max(1000),
  time_limit_seconds: z.int().min(30).max(1800),
  key_points: z.array(textSchema.trim().min(3).max(400)).min(1, 'Name at least one key point.').max(12),
};
const one = {
  ...questions,
  path: '/interview/interviews/{id}/questions/{qid}/',
  params: z.object({ id: idParamSchema, qid: idParamSchema }),
} as const;

export const questionRoutes = {
  listQuestions: route({
    ...questions,
    method: 'GET',
    summary: 'The plan for the employer; what was asked so far for the candidate',
    query: z.strictObject(listQuery(['order'])),
    responses: { 200: pageOf(questionSchema) },
    errors: ['VALIDATION_ERROR', ...found],
  }),
  addQuestion: route({
    ...questions,
    method: 'POST',
    summary: 'Add a question of one’s own to the plan',
    body: z.strictObject({
      text: fields.text,
      kind: z.enum(QUESTION_KINDS).default('technical'),
      skill_id: idSchema,
      difficulty: z.enum(DIFFICULTIES).default('intermediate'),
      time_limit_seconds: fields.time_limit_seconds.default(180),
      key_points: fields.key_points,
    }),
    responses: { 201: questionSchema },
    errors: ['VALIDATION_ERROR', ...found, 'INVALID_STATE'],
  }),
  updateQuestion: route({
    ...one,
    method: 'PATCH',
    summary: 'Change a question of one’s own, or one made from the job’s text, before it is asked',
    body: z.strictObject(fields).partial(),
    responses: { 200: questionSchema },
    errors: ['VALIDATION_ERROR', ...found, 'INVALID_STATE'],
  }),
  removeQuestion: route({
    ...one,
    method: 'DELETE',
    summary: 'Take such a question out of the plan',
    responses: { 204: null },
    errors: [...found, 'INVALID_STATE'],
  }),
  nextQuestion: route({
    ...questions,
    method: 'POST',
    path: '/interview/interviews/{id}/next_question/',
    category: 'unlimited',
    summary: 'The question to ask now: the open one, else the next; 204 at the end',
    responses: { 200: questionSchema, 204: null },
    errors: [...found, 'INVALID_STATE'],
  }),
};
