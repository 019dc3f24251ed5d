/** Where an account is signed in. Source: security checklist, "login". */
import { z } from 'zod';
import { idParams, listQuery, pageOf, route, timestampSchema } from './common.ts';

export const signInSchema = z
  .object({
    id: z.int(),
    /** What the client called itself when it signed in. */
    user_agent: z.string(),
    created_at: timestampSchema,
    /** When its tokens were made or refreshed last. */
    last_used_at: timestampSchema,
    expires_at: timestampSchema,
    /** Whether this is the session that asks. */
    current: z.boolean(),
  })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof signInSchema>;

const sessions = { tag: 'Authentication', access: 'user', category: 'general' } as const;

export const sessionRoutes = {
  listSessions: route({
    ...sessions,
    method: 'GET',
    path: '/auth/sessions/',
    summary: 'Where the caller is signed in',
    query: z.strictObject(listQuery(['last_used_at', 'created_at', 'id'])),
    responses: { 200: pageOf(signInSchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED'],
  }),
  endSession: route({
    ...sessions,
    method: 'DELETE',
    path: '/auth/sessions/{id}/',
    summary: 'Sign out there; its tokens stop working at once',
    params: idParams,
    responses: { 204: null },
    errors: ['AUTHENTICATION_REQUIRED', 'RESOURCE_NOT_FOUND'],
  }),
};
