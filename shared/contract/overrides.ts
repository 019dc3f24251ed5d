/**
 * Scores that a person sets in place of the engine’s, with a reason. The engine’s stays beside it, and every figure
 * that is computed (fit, percentiles, analytics, the order of candidates) is the engine’s alone. Source: product,
 * "Scores people can trust".
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
import { personSchema } from './users.ts';
import { MOST_OF } from './values.ts';

export const overrideSchema = z
  .object({
    id: z.int(),
    interview_id: z.int(),
    /** Null: the interview as a whole, its overall_score. */
    skill: skillRefSchema.nullable(),
    /** 0–10 of a skill, 0–100 of the whole. */
    score: z.number(),
    /** What the engine said when this was set; null where it gave no score. */
    engine_score: z.number().nullable(),
    reason: z.string(),
    made_by: personSchema,
    created_at: timestampSchema,
    /** When it was taken back, or another one took its place; null while it holds. */
    ended_at: timestampSchema.nullable(),
    ended_by: personSchema.nullable(),
  })
  .meta({ id: 'ScoreOverride' });
export type ScoreOverride = z.infer<typeof overrideSchema>;

const overrides = {
  tag: 'Interviews',
  access: 'user',
  category: 'interview',
  path: '/interview/interviews/{id}/overrides/',
  params: idParams,
} as const;
const found = ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'] as const;

export const overrideRoutes = {
  listOverrides: route({
    ...overrides,
    method: 'GET',
    audit: 'view',
    summary: 'Scores that people set in place of the engine’s, with those that hold no more',
    query: z.strictObject(listQuery(['id'])),
    responses: { 200: pageOf(overrideSchema) },
    errors: ['VALIDATION_ERROR', ...found],
  }),
  createOverride: route({
    ...overrides,
    method: 'POST',
    summary: 'Set a score in place of the engine’s, with a reason; both are shown',
    description:
      'Takes the place of an earlier one of the same skill. The fit, percentiles, analytics and the order of candidates stay the engine’s.',
    body: z
      .strictObject({
        /** Left out: the interview as a whole. */
        skill_id: idSchema.optional(),
        /** 0–10 of a skill, 0–100 of the whole. */
        score: z.number().min(0, 'From 0.').max(MOST_OF.overall, `To ${MOST_OF.overall}.`),
        reason: textSchema.trim().min(1, 'Say why.').max(2000),
      })
      .refine(({ skill_id, score }) => skill_id === undefined || score <= MOST_OF.skill, {
        path: ['score'],
        message: `A skill has from 0 to ${MOST_OF.skill}.`,
      }),
    responses: { 201: overrideSchema },
    errors: ['VALIDATION_ERROR', ...found, 'INVALID_STATE'],
  }),
  endOverride: route({
    ...overrides,
    method: 'DELETE',
    path: '/interview/interviews/{id}/overrides/{override_id}/',
    params: z.object({ id: idParamSchema, override_id: idParamSchema }),
    summary: 'Take it back: the engine’s score stands alone again; it stays in the history',
    responses: { 204: null },
    errors: found,
  }),
};
