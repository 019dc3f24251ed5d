/**
 * Voluntary demographics, and whether decisions fall unevenly on groups. Source: extensions, `adverse-impact/`;
 * product, "Private by default". Groups as in 29 CFR 1607.4(B) and the EEO-1 report.
 */
import { z } from 'zod';
import { idParamSchema, idParams, route, timestampSchema } from './common.ts';
import { DIMENSIONS, type Dimension, GROUPS, NOT_SAID } from './values.ts';

const said = <const T extends readonly [string, ...string[]]>(groups: T) =>
  z.enum([...groups, NOT_SAID], { error: `Use one of ${groups.join(', ')} or ${NOT_SAID}.` });

/** Fields that are left out stay as they are; prefer_not_to_say takes an answer back. */
export const demographicsInputSchema = z.strictObject({
  gender: said(GROUPS.gender).optional(),
  ethnicity: said(GROUPS.ethnicity).optional(),
  age_group: said(GROUPS.age_group).optional(),
});

export const demographicsSchema = z
  .object({
    interview_id: z.int(),
    gender: z.enum(GROUPS.gender).nullable(),
    ethnicity: z.enum(GROUPS.ethnicity).nullable(),
    age_group: z.enum(GROUPS.age_group).nullable(),
    updated_at: timestampSchema,
  })
  .meta({ id: 'Demographics' });
export type Demographics = z.infer<typeof demographicsSchema>;

export const adverseImpactSchema = z
  .object({
    job_id: z.int(),
    /** Over everybody who was interviewed for the job, whether they said anything about themselves or not. */
    decisions: z.object({ completed: z.int(), hire: z.int(), maybe: z.int(), no_hire: z.int() }),
    dimensions: z.array(
      z.object({
        dimension: z.enum(DIMENSIONS as [Dimension, ...Dimension[]]),
        groups: z.array(
          z.object({
            group: z.string(),
            candidates: z.int(),
            hired: z.int(),
            selection_rate: z.number(),
            impact_ratio: z.number(),
          }),
        ),
        highest_group: z.string().nullable(),
        /** Whether a group’s rate is below four fifths of the highest; null where that cannot be told. */
        adverse_impact: z.boolean().nullable(),
        /** Why nothing is told. */
        reason: z.enum(['no_groups', 'small_groups', 'nobody_hired']).nullable(),
      }),
    ),
  })
  .meta({ id: 'AdverseImpact' });
export type AdverseImpact = z.infer<typeof adverseImpactSchema>;

export const fairnessRoutes = {
  saveDemographics: route({
    method: 'PUT',
    path: '/interview/interviews/{id}/demographics/',
    tag: 'Interviews',
    access: 'user',
    category: 'interview',
    params: idParams,
    summary: 'What the candidate chooses to say about themselves; nobody else reads it but as counts',
    body: demographicsInputSchema,
    responses: { 200: demographicsSchema },
    errors: [
      'VALIDATION_ERROR',
      'AUTHENTICATION_REQUIRED',
      'PERMISSION_DENIED',
      'RESOURCE_NOT_FOUND',
      'INVALID_STATE',
    ],
  }),
  getAdverseImpact: route({
    method: 'GET',
    path: '/interview/reports/adverse-impact/',
    tag: 'Analytics',
    access: 'employer',
    category: 'analytics',
    summary: 'Selection rates of self-reported groups by the four-fifths rule, for owners and recruiters',
    query: z.strictObject({ job_id: idParamSchema }),
    responses: { 200: adverseImpactSchema },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'],
  }),
};
