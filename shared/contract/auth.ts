/** Signing up, in and out. Source: API reference, "Authentication"; extensions, "Accounts and access". */
import { z } from 'zod';
import { idSchema, route, textSchema } from './common.ts';
import { nameSchema, roleSchema, usernameSchema, userSummarySchema } from './users.ts';

export const emailSchema = z.email('Enter a valid email address.').max(254);
export const passwordSchema = textSchema
  .min(10, 'Use at least 10 characters.')
  .max(256, 'Use at most 256 characters.');

/** A code of an authenticator app, or a recovery code. */
export const otpSchema = textSchema.trim().min(1, 'Enter a code.').max(40);

export const registerSchema = z.strictObject({
  username: usernameSchema,
  email: emailSchema,
  password: passwordSchema,
  first_name: nameSchema.default(''),
  last_name: nameSchema.default(''),
  /** Administrators are made by the operator (SEED_ADMIN_EMAIL), never by signing up. */
  role: z.enum(['user', 'employer'], { error: 'Use user or employer.' }).default('user'),
  company_name: textSchema.trim().min(1).max(200).optional(),
});

export const tokensSchema = z.object({ access: z.string(), refresh: z.string() }).meta({ id: 'Tokens' });
export const sessionSchema = tokensSchema.extend({ user: userSummarySchema }).meta({ id: 'Session' });
export type Session = z.infer<typeof sessionSchema>;

export const offlineProfileSchema = z.object({
  id: z.int(),
  name: z.string(),
  role: roleSchema,
  company_name: z.string().nullable(),
});

const refreshBody = z.strictObject({ refresh: textSchema.min(1).max(4096) });
const auth = { tag: 'Authentication', access: 'public', category: 'authentication' } as const;

export const authRoutes = {
  register: route({
    ...auth,
    method: 'POST',
    path: '/auth/register/',
    summary: 'Make an account; an employer gets a company that it owns',
    body: registerSchema,
    responses: { 201: z.object({ user: userSummarySchema, message: z.string() }) },
    errors: ['VALIDATION_ERROR', 'DUPLICATE_RESOURCE'],
  }),
  login: route({
    ...auth,
    answersSecret: true,
    method: 'POST',
    path: '/auth/login/',
    summary: 'Trade an email address and a password for tokens',
    body: z.strictObject({
      email: textSchema.min(1).max(254),
      password: textSchema.min(1).max(256),
      /** Only where the account has a second factor; without it the 401 names `otp`. */
      otp: otpSchema.optional(),
    }),
    responses: { 200: sessionSchema },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED'],
  }),
  refresh: route({
    ...auth,
    answersSecret: true,
    method: 'POST',
    path: '/auth/token/refresh/',
    summary: 'Rotate a refresh token; an old one used again revokes its whole family',
    body: refreshBody,
    responses: { 200: tokensSchema },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED'],
  }),
  logout: route({
    ...auth,
    method: 'POST',
    path: '/auth/logout/',
    summary: 'Revoke a refresh token and all that came from it',
    body: refreshBody,
    responses: { 204: null },
    errors: ['VALIDATION_ERROR'],
  }),
  /** On a device only: nobody else's server is involved, so there is no password to check. */
  offline: route({
    ...auth,
    answersSecret: true,
    method: 'POST',
    path: '/auth/offline/',
    summary: 'Work offline: open a local profile, or make one (on a device only)',
    body: z.union([
      z.strictObject({ profile_id: idSchema }),
      z.strictObject({
        role: z.enum(['user', 'employer']),
        first_name: nameSchema.min(1, 'Say what to call you.'),
        last_name: nameSchema.default(''),
        company_name: textSchema.trim().min(1).max(200).optional(),
      }),
    ]),
    responses: { 200: sessionSchema },
    errors: ['VALIDATION_ERROR', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'],
  }),
  wsTicket: route({
    ...auth,
    audit: 'never',
    answersSecret: true,
    scope: 'interviews:read',
    method: 'POST',
    path: '/auth/ws-ticket/',
    access: 'user',
    category: 'general',
    summary: 'A ticket for one WebSocket connection',
    responses: { 200: z.object({ ticket: z.string(), expires_in: z.int() }) },
    errors: ['AUTHENTICATION_REQUIRED'],
  }),
};
