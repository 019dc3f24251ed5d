/** Accounts: the caller's own profile. Source: API reference, "User Management". */
import { z } from 'zod';
import { route, textSchema, timestampSchema } from './common.ts';
import { MEMBER_ROLES } from './values.ts';

export const ROLES = ['user', 'employer', 'admin'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

export const memberRoleSchema = z.enum(MEMBER_ROLES);
export type MemberRole = z.infer<typeof memberRoleSchema>;

export const userSummarySchema = z
  .object({
    id: z.int(),
    username: z.string(),
    /** Null for a profile that was made offline and never given an address. */
    email: z.string().nullable(),
    role: roleSchema,
  })
  .meta({ id: 'UserSummary' });
export type UserSummary = z.infer<typeof userSummarySchema>;

const socialLinksSchema = z.record(z.string().min(1).max(40), z.string());

export const userSchema = userSummarySchema
  .extend({
    first_name: z.string(),
    last_name: z.string(),
    is_verified: z.boolean(),
    created_at: timestampSchema,
    /** Where the picture is; null without one. */
    avatar: z.string().nullable(),
    /** Where the caller's résumé is; null without one. */
    resume: z.string().nullable(),
    two_factor_enabled: z.boolean(),
    social_links: socialLinksSchema,
    /** The company that the caller works for; null for a candidate. */
    company: z.object({ id: z.int(), company_name: z.string(), member_role: memberRoleSchema }).nullable(),
  })
  .meta({ id: 'User' });
export type User = z.infer<typeof userSchema>;

export const nameSchema = textSchema.trim().max(150);
/** A colleague, by name. */
export const personSchema = z.object({ id: z.int(), username: z.string() });

export const usernameSchema = z
  .string()
  .min(3, 'At least 3 characters.')
  .max(150)
  .regex(/^[\p{L}\p{N}_.@+-]+$/u, 'Letters, digits and . _ @ + - only.');

export const updateUserSchema = z.strictObject({
  username: usernameSchema.optional(),
  first_name: nameSchema.optional(),
  last_name: nameSchema.optional(),
  social_links: z
    .record(
      z.string().min(1).max(40),
      z.url({ protocol: /^https?$/, error: 'Enter a web address that starts with https://.' }).max(500),
    )
    .refine((links) => Object.keys(links).length <= 20, 'At most 20 links.')
    .optional(),
});

const me = { path: '/users/me/', tag: 'Users', access: 'user', category: 'general' } as const;

export const userRoutes = {
  getMe: route({
    ...me,
    method: 'GET',
    summary: "The caller's profile",
    responses: { 200: userSchema },
    errors: ['AUTHENTICATION_REQUIRED'],
  }),
  updateMe: route({
    ...me,
    method: 'PUT',
    summary: "Change the caller's profile; only the fields that are named",
    body: updateUserSchema,
    responses: { 200: userSchema },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'DUPLICATE_RESOURCE'],
  }),
  patchMe: route({
    ...me,
    method: 'PATCH',
    summary: 'The same as PUT',
    body: updateUserSchema,
    responses: { 200: userSchema },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'DUPLICATE_RESOURCE'],
  }),
};
