/** Companies and their teams. Source: extensions, "Accounts and access". */
import { z } from 'zod';
import { emailSchema } from './auth.ts';
import { idParams, listQuery, pageOf, route, textSchema, timestampSchema } from './common.ts';
import { memberRoleSchema } from './users.ts';
import { MEMBER_ROLES, MOST_KEEP_DAYS } from './values.ts';

export const companyRefSchema = z
  .object({ id: z.int(), company_name: z.string(), industry: z.string() })
  .meta({ id: 'CompanyRef' });
export type CompanyRef = z.infer<typeof companyRefSchema>;

export const companySchema = companyRefSchema
  .extend({
    /** Whether the sentiment of the answers has its weight in fit_score; off unless the company wants it. */
    sentiment_in_fit: z.boolean(),
    /** Days after which recordings of its interviews are deleted; null: as long as the instance keeps them. */
    recording_keep_days: z.int().nullable(),
    /** What the caller may do in it. */
    member_role: memberRoleSchema,
    created_at: timestampSchema,
    updated_at: timestampSchema,
  })
  .meta({ id: 'Company' });
export type Company = z.infer<typeof companySchema>;

export const updateCompanySchema = z
  .strictObject({
    company_name: textSchema.trim().min(1, 'Give the company a name.').max(200),
    industry: textSchema.trim().max(100),
    sentiment_in_fit: z.boolean(),
    recording_keep_days: z
      .int()
      .min(1, 'At least one day.')
      .max(MOST_KEEP_DAYS, `At most ${MOST_KEEP_DAYS} days.`)
      .nullable(),
  })
  .partial();

export const memberSchema = z
  .object({
    id: z.int(),
    /** Null until the invited person has an account. */
    user_id: z.int().nullable(),
    name: z.string(),
    /** Null for somebody who works offline and has none. */
    email: z.string().nullable(),
    member_role: memberRoleSchema,
    status: z.enum(['active', 'invited']),
    created_at: timestampSchema,
  })
  .meta({ id: 'Member' });
export type Member = z.infer<typeof memberSchema>;

const newRoleSchema = z.enum(MEMBER_ROLES, { error: `Use one of ${MEMBER_ROLES.join(', ')}.` });
const companies = { tag: 'Companies', access: 'employer', category: 'general' } as const;
const mine = { ...companies, path: '/companies/me/' } as const;
const team = { ...companies, path: '/companies/me/members/' } as const;
const member = { ...companies, path: '/companies/me/members/{id}/', params: idParams } as const;
const known = ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED'] as const;

export const companyRoutes = {
  listCompanies: route({
    ...companies,
    method: 'GET',
    path: '/companies/',
    access: 'user',
    summary: 'Companies with an active job, and the caller’s own',
    query: z.strictObject({
      ...listQuery(['company_name', 'id']),
      industry: textSchema.max(100).optional(),
      search: textSchema.max(200).optional(),
    }),
    responses: { 200: pageOf(companyRefSchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED'],
  }),
  getCompany: route({
    ...mine,
    method: 'GET',
    summary: "The caller's company",
    responses: { 200: companySchema },
    errors: known,
  }),
  updateCompany: route({
    ...mine,
    method: 'PUT',
    summary: 'Change the company; only the fields that are named',
    body: updateCompanySchema,
    responses: { 200: companySchema },
    errors: ['VALIDATION_ERROR', ...known],
  }),
  patchCompany: route({
    ...mine,
    method: 'PATCH',
    summary: 'The same as PUT',
    body: updateCompanySchema,
    responses: { 200: companySchema },
    errors: ['VALIDATION_ERROR', ...known],
  }),
  listMembers: route({
    ...team,
    method: 'GET',
    summary: 'The team, with those who were invited',
    query: z.strictObject({
      ...listQuery(['id', 'created_at']),
      member_role: newRoleSchema.optional(),
    }),
    responses: { 200: pageOf(memberSchema) },
    errors: ['VALIDATION_ERROR', ...known],
  }),
  addMember: route({
    ...team,
    method: 'POST',
    summary: 'Add the account of an address to the team, or invite the address',
    body: z.strictObject({ email: emailSchema, member_role: newRoleSchema }),
    responses: { 201: memberSchema },
    errors: ['VALIDATION_ERROR', ...known, 'DUPLICATE_RESOURCE', 'INVALID_STATE'],
  }),
  updateMember: route({
    ...member,
    method: 'PATCH',
    summary: 'Change what a member may do',
    body: z.strictObject({ member_role: newRoleSchema }),
    responses: { 200: memberSchema },
    errors: ['VALIDATION_ERROR', ...known, 'RESOURCE_NOT_FOUND', 'INVALID_STATE'],
  }),
  removeMember: route({
    ...member,
    method: 'DELETE',
    summary: 'Remove a member, take an invitation back, or leave the team oneself',
    responses: { 204: null },
    errors: [...known, 'RESOURCE_NOT_FOUND', 'INVALID_STATE'],
  }),
};
