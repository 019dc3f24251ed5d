/** What people say of an interview: ratings and the decision. Source: extensions, `scorecards/`; product, "After". */
import { z } from 'zod';
import { idParams, idSchema, listQuery, pageOf, route, textSchema, timestampSchema } from './common.ts';
import { decisionRecordSchema, decisionSchema, decisionValueSchema } from './decision.ts';
import { skillRefSchema } from './skills.ts';

export const MIN_RATING = 1;
export const MAX_RATING = 5;

export const scorecardSchema = z
  .object({
    id: z.int(),
    interview_id: z.int(),
    rater: z.object({ id: z.int(), username: z.string() }),
    /** The anchored scale of the questions: 1 is poor, 3 acceptable, 5 excellent. */
    ratings: z.array(z.object({ skill: skillRefSchema, rating: z.int(), notes: z.string() })),
    notes: z.string(),
    created_at: timestampSchema,
    updated_at: timestampSchema,
  })
  .meta({ id: 'Scorecard' });
export type Scorecard = z.infer<typeof scorecardSchema>;

export const sendScorecardSchema = z.strictObject({
  ratings: z
    .array(
      z.strictObject({
        skill_id: idSchema,
        rating: z.int().min(MIN_RATING, 'From 1 to 5.').max(MAX_RATING, 'From 1 to 5.'),
        notes: textSchema.max(2000).default(''),
      }),
    )
    .min(1, 'Rate at least one skill.')
    .max(30)
    .refine(
      (ratings) => new Set(ratings.map(({ skill_id }) => skill_id)).size === ratings.length,
      'Rate each skill once.',
    ),
  notes: textSchema.max(10_000).default(''),
});

const reviews = { tag: 'Interviews', access: 'user', category: 'interview', params: idParams } as const;
const scorecards = { ...reviews, path: '/interview/interviews/{id}/scorecards/' } as const;
const found = ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'] as const;

export const reviewRoutes = {
  listScorecards: route({
    ...scorecards,
    audit: 'view',
    method: 'GET',
    summary: 'Ratings by people; an interviewer sees those of others after sending their own',
    query: z.strictObject(listQuery(['id', 'created_at'])),
    responses: { 200: pageOf(scorecardSchema) },
    errors: ['VALIDATION_ERROR', ...found],
  }),
  sendScorecard: route({
    ...scorecards,
    method: 'POST',
    summary: 'Rate the candidate; sent again it replaces one’s own, until somebody else has sent theirs',
    body: sendScorecardSchema,
    responses: { 201: scorecardSchema, 200: scorecardSchema },
    errors: ['VALIDATION_ERROR', ...found, 'INVALID_STATE'],
  }),
  decide: route({
    ...reviews,
    method: 'PUT',
    path: '/interview/interviews/{id}/decision/',
    summary: 'What a person decides after a finished interview, and why',
    body: z.strictObject({
      decision: decisionValueSchema,
      reason: textSchema.trim().min(1, 'Say why.').max(2000),
    }),
    responses: { 200: decisionSchema },
    errors: ['VALIDATION_ERROR', ...found, 'INVALID_STATE'],
  }),
  takeBackDecision: route({
    ...reviews,
    method: 'DELETE',
    path: '/interview/interviews/{id}/decision/',
    summary: 'Take the decision back: none holds then; it stays in the history',
    responses: { 204: null },
    errors: found,
  }),
  listDecisions: route({
    ...reviews,
    audit: 'view',
    method: 'GET',
    path: '/interview/interviews/{id}/decisions/',
    summary: 'What people decided, with what holds no more',
    query: z.strictObject(listQuery(['id'])),
    responses: { 200: pageOf(decisionRecordSchema) },
    errors: ['VALIDATION_ERROR', ...found],
  }),
};
