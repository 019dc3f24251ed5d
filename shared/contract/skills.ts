/** The shipped list of skills. Source: extensions, "Service". */
import { z } from 'zod';
import { listQuery, pageOf, route, textSchema } from './common.ts';

export const skillRefSchema = z
  // The id is 0 for a skill that a job names and the studio's own list lacks.
  .object({ id: z.int(), name: z.string(), category: z.string() })
  .meta({ id: 'SkillRef' });
export type SkillRef = z.infer<typeof skillRefSchema>;

export const skillRoutes = {
  listSkills: route({
    method: 'GET',
    path: '/interview/skills/',
    tag: 'Service',
    access: 'user',
    category: 'general',
    summary: 'Skills that the studio knows',
    query: z.strictObject({ ...listQuery(['id', 'name']), search: textSchema.max(100).optional() }),
    responses: { 200: pageOf(skillRefSchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED'],
  }),
};
