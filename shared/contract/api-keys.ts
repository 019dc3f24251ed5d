/** API keys: programs that act for their owner. Source: extensions, "Accounts and access". */
import { z } from 'zod';
import {
  idParams,
  listQuery,
  pageOf,
  route,
  textSchema,
  timestampInputSchema,
  timestampSchema,
} from './common.ts';

export const KEY_PREFIXES = { live: 'jh_live_', sandbox: 'jh_test_' } as const;

export const apiKeySchema = z
  .object({
    id: z.int(),
    name: z.string(),
    prefix: z.enum([KEY_PREFIXES.live, KEY_PREFIXES.sandbox]),
    /** Of the key, to tell it from others. */
    last_four: z.string(),
    scopes: z.array(z.string()),
    sandbox: z.boolean(),
    created_at: timestampSchema,
    /** To the minute; null while it was never used. */
    last_used_at: timestampSchema.nullable(),
    /** From then on it is refused; null for a key that works until it is revoked. */
    expires_at: timestampSchema.nullable(),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof apiKeySchema>;

export const createApiKeySchema = z.strictObject({
  name: textSchema.trim().min(1, 'Name the key, so that you know it again.').max(100),
  /** `resource:read` or `resource:write`; the server refuses one that no endpoint asks for. */
  scopes: z.array(textSchema.max(100)).min(1, 'Name at least one scope.').max(100),
  /** A key of the sandbox: what it reads and writes is apart from live data. */
  sandbox: z.boolean().default(false),
  /** When it stops to work, in the future; left out: not before it is revoked. */
  expires_at: timestampInputSchema.optional(),
});

const keys = { path: '/auth/api-keys/', tag: 'Authentication', access: 'user', category: 'general' } as const;

export const apiKeyRoutes = {
  listApiKeys: route({
    ...keys,
    method: 'GET',
    summary: "The caller's API keys, newest first, without their secrets",
    query: z.strictObject(listQuery(['id', 'created_at', 'name'])),
    responses: { 200: pageOf(apiKeySchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED'],
  }),
  createApiKey: route({
    ...keys,
    method: 'POST',
    summary: 'Make an API key; it is shown in this answer only',
    answersSecret: true,
    body: createApiKeySchema,
    responses: { 201: apiKeySchema.extend({ key: z.string() }) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'SUBSCRIPTION_REQUIRED'],
  }),
  deleteApiKey: route({
    ...keys,
    method: 'DELETE',
    path: '/auth/api-keys/{id}/',
    params: idParams,
    summary: 'Revoke an API key at once',
    responses: { 204: null },
    errors: ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'],
  }),
};
