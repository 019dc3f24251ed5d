/**
 * Who saw or changed what in a company: entries that are only ever added, each tied to the one before by its hash.
 * Source: extensions, "Service".
 */
import { z } from 'zod';
import { idParamSchema, listQuery, pageOf, route, timestampInputSchema, timestampSchema } from './common.ts';
import { SUBJECTS, type SYSTEM_ACTIONS } from './values.ts';

export type SubjectKind = (typeof SUBJECTS)[number];
export const subjectKindSchema = z.enum(SUBJECTS, { error: `Use one of ${SUBJECTS.join(', ')}.` });

export type SystemAction = (typeof SYSTEM_ACTIONS)[number];

export const auditEntrySchema = z
  .object({
    id: z.int(),
    at: timestampSchema,
    /** Who did it; null for what the system did by itself. */
    user: z.object({ id: z.int(), name: z.string() }).nullable(),
    via: z.enum(['session', 'api_key', 'system']),
    /** The operation’s name (operationId in the OpenAPI document), or markNoShow, disableWebhookEndpoint, refuseLogin, expireRecording or syncDevice. */
    action: z.string(),
    subject: z.object({ kind: subjectKindSchema, id: z.int() }).nullable(),
    /** Names of the fields that were sent; never what was in them. */
    fields: z.array(z.string()),
    request_id: z.string().nullable(),
    /** SHA-256 over this entry and `previous_hash`. */
    hash: z.string(),
    previous_hash: z.string(),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof auditEntrySchema>;
export type Via = AuditEntry['via'];

export const auditRoutes = {
  listAudit: route({
    method: 'GET',
    path: '/audit/',
    tag: 'Companies',
    access: 'employer',
    category: 'general',
    summary: 'Who saw or changed what in the company, newest first; for its owners',
    query: z.strictObject({
      ...listQuery(['id']),
      action: z.string().optional(),
      user_id: idParamSchema.optional(),
      subject: subjectKindSchema.optional(),
      subject_id: idParamSchema.optional(),
      from: timestampInputSchema.optional(),
      to: timestampInputSchema.optional(),
    }),
    responses: { 200: pageOf(auditEntrySchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED'],
  }),
};
