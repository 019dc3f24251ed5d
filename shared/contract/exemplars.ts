/**
 * Graded examples: answers of a question that people graded, which the scorer goes by for that question from then on.
 *
 * The question is the bank's by its key, else any with the same words, whatever interview it stands in. An answer is
 * never held against its own grade, so that the engine stays a rater of its own.
 */
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

/** More than this of one question tell the scorer nothing new, and each costs time. */
export const MOST_EXEMPLARS = 50;
/** Characters; ten minutes of speech are less. */
export const MAX_EXEMPLAR_CHARS = 10_000;

export const exemplarSchema = z
  .object({
    id: z.int(),
    question: z.object({ text: z.string(), skill: skillRefSchema }),
    answer: z.string(),
    answer_id: z.int(),
    interview_session: z.int(),
    candidate_name: z.string(),
    /** The person’s grade, 0–10. */
    score: z.number(),
    /** What the engine gives the answer; it does not know this grade. Null where it abstains. */
    engine_score: z.number().nullable(),
    note: z.string(),
    graded_by: z.object({ id: z.int(), username: z.string() }),
    created_at: timestampSchema,
    updated_at: timestampSchema,
  })
  .meta({ id: 'Exemplar' });
export type Exemplar = z.infer<typeof exemplarSchema>;

const grade = {
  score: z.number().min(0, 'From 0 to 10.').max(10, 'From 0 to 10.'),
  /** Why, for colleagues; the scorer does not read it. */
  note: textSchema.trim().max(2000),
};

const exemplars = { tag: 'Questions', access: 'employer', category: 'general' } as const;
const one = { ...exemplars, path: '/interview/exemplars/{id}/', params: idParams } as const;
const found = ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'] as const;

export const exemplarRoutes = {
  listExemplars: route({
    ...exemplars,
    method: 'GET',
    audit: 'view',
    path: '/interview/exemplars/',
    summary: 'The company’s graded examples',
    query: z.strictObject({
      ...listQuery(['id', 'score', 'updated_at']),
      interview_session: idParamSchema.optional(),
      search: textSchema.max(200).optional(),
    }),
    responses: { 200: pageOf(exemplarSchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED'],
  }),
  createExemplar: route({
    ...exemplars,
    method: 'POST',
    path: '/interview/exemplars/',
    summary: 'Grade an answer of a finished interview as an example for its question',
    description: `From then on the scorer goes by it when it scores an answer to the same question. A question has at most ${MOST_EXEMPLARS}.`,
    body: z.strictObject({ answer_id: idSchema, score: grade.score, note: grade.note.default('') }),
    responses: { 201: exemplarSchema },
    errors: [
      ...['VALIDATION_ERROR', ...found, 'INVALID_STATE', 'DUPLICATE_RESOURCE', 'CONSENT_REQUIRED'],
    ] as const,
  }),
  getExemplar: route({
    ...one,
    method: 'GET',
    audit: 'view',
    summary: 'One graded example',
    responses: { 200: exemplarSchema },
    errors: found,
  }),
  patchExemplar: route({
    ...one,
    method: 'PATCH',
    summary: 'Grade it anew; only the fields that are named',
    body: z.strictObject(grade).partial(),
    responses: { 200: exemplarSchema },
    errors: ['VALIDATION_ERROR', ...found],
  }),
  deleteExemplar: route({
    ...one,
    method: 'DELETE',
    summary: 'Delete it; scores that were given by it stay as they are until they are given anew',
    responses: { 204: null },
    errors: found,
  }),
};
