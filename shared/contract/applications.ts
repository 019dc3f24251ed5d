/** Applications for jobs. Source: extensions, "Running an interview". */
import { z } from 'zod';
import { idParamSchema, idParams, listQuery, pageOf, route, textSchema, timestampSchema } from './common.ts';

export const APPLICATION_STATUSES = [
  'submitted',
  'reviewed',
  'interviewing',
  'offered',
  'rejected',
  'withdrawn',
] as const;
export const applicationStatusSchema = z.enum(APPLICATION_STATUSES, {
  error: `Use one of ${APPLICATION_STATUSES.join(', ')}.`,
});
export type ApplicationStatus = z.infer<typeof applicationStatusSchema>;

export const applicationListItemSchema = z
  .object({
    id: z.int(),
    job: z.object({ id: z.int(), title: z.string(), company: z.string() }),
    user_id: z.int(),
    candidate_name: z.string(),
    candidate_email: z.string().nullable(),
    status: applicationStatusSchema,
    /** The interview that was last made for it. */
    interview_id: z.int().nullable(),
    created_at: timestampSchema,
    updated_at: timestampSchema,
  })
  .meta({ id: 'ApplicationListItem' });
export type ApplicationListItem = z.infer<typeof applicationListItemSchema>;

export const applicationSchema = applicationListItemSchema
  .extend({ cover_letter: z.string() })
  .meta({ id: 'Application' });
export type Application = z.infer<typeof applicationSchema>;

const applications = { tag: 'Applications', access: 'user', category: 'general' } as const;
const one = { ...applications, path: '/interview/applications/{id}/', params: idParams } as const;
const found = ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'] as const;

export const applicationRoutes = {
  applyToJob: route({
    ...applications,
    method: 'POST',
    path: '/interview/jobs/{id}/apply/',
    params: idParams,
    summary: 'Apply for an active job, once',
    body: z.strictObject({ cover_letter: textSchema.trim().max(10_000).default('') }),
    responses: { 201: applicationSchema },
    errors: ['VALIDATION_ERROR', ...found, 'DUPLICATE_RESOURCE'],
  }),
  listApplications: route({
    ...applications,
    method: 'GET',
    path: '/interview/applications/',
    summary: 'A candidate’s own; for a member, those for the jobs of the company',
    query: z.strictObject({
      ...listQuery(['id', 'created_at', 'updated_at']),
      job: idParamSchema.optional(),
      status: applicationStatusSchema.optional(),
    }),
    responses: { 200: pageOf(applicationListItemSchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED'],
  }),
  getApplication: route({
    ...one,
    method: 'GET',
    summary: 'One application',
    responses: { 200: applicationSchema },
    errors: ['AUTHENTICATION_REQUIRED', 'RESOURCE_NOT_FOUND'],
  }),
  patchApplication: route({
    ...one,
    method: 'PATCH',
    summary: 'The company moves it on; the candidate withdraws it',
    body: z.strictObject({ status: applicationStatusSchema }),
    responses: { 200: applicationSchema },
    errors: ['VALIDATION_ERROR', ...found, 'INVALID_STATE'],
  }),
};
