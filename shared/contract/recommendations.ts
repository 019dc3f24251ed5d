/** What to work on after an interview, and with what. Source: API reference, "Recommendations & Learning". */
import { z } from 'zod';
import { LEVELS, RESOURCE_TYPES } from '../content/schema.ts';
import { idParamSchema, listQuery, pageOf, route, timestampSchema } from './common.ts';
import { skillRefSchema } from './skills.ts';

export const recommendationSchema = z
  .object({
    id: z.int(),
    interview_session: z.int(),
    skill: skillRefSchema,
    recommendation_text: z.string(),
    feedback_type: z.enum(['improvement', 'strength']),
    feedback_category: z.enum(['technical', 'behavioral']),
    created_at: timestampSchema,
  })
  .meta({ id: 'Recommendation' });
export type Recommendation = z.infer<typeof recommendationSchema>;

export const learningResourceSchema = z
  .object({
    id: z.int(),
    /** What it teaches, and what it presumes; null once the studio's list no longer has it. */
    skill: skillRefSchema.nullable(),
    level: z.enum(LEVELS).nullable(),
    title: z.string(),
    resource_type: z.enum(RESOURCE_TYPES),
    url: z.string(),
    estimated_hours: z.int(),
    order: z.int(),
    completed: z.boolean(),
  })
  .meta({ id: 'LearningResource' });
export type LearningResource = z.infer<typeof learningResourceSchema>;

export const LEARNING_STATUSES = ['active', 'completed'] as const;
export const learningPathSchema = z
  .object({
    id: z.int(),
    interview_session: z.int(),
    /** Completed once every resource is. */
    status: z.enum(LEARNING_STATUSES),
    created_at: timestampSchema,
    resources: z.array(learningResourceSchema),
  })
  .meta({ id: 'LearningPath' });
export type LearningPath = z.infer<typeof learningPathSchema>;

const recommendations = { tag: 'Recommendations', access: 'user', category: 'analysis' } as const;
const perInterview = z.strictObject({
  ...listQuery(['id', 'created_at']),
  interview_session: idParamSchema.optional(),
});

export const recommendationRoutes = {
  listRecommendations: route({
    ...recommendations,
    method: 'GET',
    path: '/interview/recommendations/',
    summary: 'What to work on, and what went well: the candidate’s in practice, the company’s otherwise',
    query: perInterview,
    responses: { 200: pageOf(recommendationSchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED'],
  }),
  listLearningPaths: route({
    ...recommendations,
    method: 'GET',
    path: '/interview/learning-paths/',
    summary: 'What to learn the weak skills with, in order',
    query: perInterview,
    responses: { 200: pageOf(learningPathSchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED'],
  }),
  tickLearningResource: route({
    ...recommendations,
    method: 'PATCH',
    path: '/interview/learning-paths/{id}/resources/{rid}/',
    params: z.object({ id: idParamSchema, rid: idParamSchema }),
    category: 'general',
    summary: 'Tick a resource off, or open it again',
    body: z.strictObject({ completed: z.boolean() }),
    responses: { 200: learningResourceSchema },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'],
  }),
};
