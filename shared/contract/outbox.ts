/** Mail that waits or was sent. Source: extensions, "Accounts and access". */
import { z } from 'zod';
import { emailSchema } from './auth.ts';
import { listQuery, pageOf, route, timestampSchema } from './common.ts';

/** `failed`: refused for good, or too old to be of use before a server took it. */
export const MAIL_STATUSES = ['queued', 'sent', 'failed'] as const;
const mailStatusSchema = z.enum(MAIL_STATUSES, { error: `Use one of ${MAIL_STATUSES.join(', ')}.` });
export type MailStatus = z.infer<typeof mailStatusSchema>;

export const outboxMailSchema = z
  .object({
    id: z.int(),
    /** What it is about, for example `password_reset`. */
    kind: z.string(),
    to: z.string(),
    subject: z.string(),
    /** Null once it was sent: it may hold a secret that is its recipient's alone. */
    text: z.string().nullable(),
    status: mailStatusSchema,
    attempts: z.int(),
    last_error: z.string().nullable(),
    created_at: timestampSchema,
    /** When it is tried next; null once it no longer is. */
    next_attempt_at: timestampSchema.nullable(),
    sent_at: timestampSchema.nullable(),
  })
  .meta({ id: 'OutboxMail' });
export type OutboxMail = z.infer<typeof outboxMailSchema>;

export const outboxRoutes = {
  listOutbox: route({
    method: 'GET',
    path: '/admin/outbox/',
    tag: 'Service',
    access: 'admin',
    category: 'general',
    summary: 'Mail that was not sent yet, or was: for administrators',
    query: z.strictObject({
      ...listQuery(['id', 'created_at']),
      status: mailStatusSchema.optional(),
      to: emailSchema.optional(),
    }),
    responses: { 200: pageOf(outboxMailSchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED'],
  }),
};
