/** Jobs. Source: API reference, "Job Management"; extensions, "Running an interview". */
import { z } from 'zod';
import {
  idParamSchema,
  idParams,
  idSchema,
  listQuery,
  pageOf,
  queryBooleanSchema,
  route,
  textSchema,
  timestampSchema,
} from './common.ts';
import { skillRefSchema } from './skills.ts';
import { DIFFICULTIES, JOB_FOCUSES } from './values.ts';

/** Characters. */
export const LONGEST_TITLE = 200;

export const jobFocusSchema = z.enum(JOB_FOCUSES, { error: `Use one of ${JOB_FOCUSES.join(', ')}.` });
export type JobFocus = z.infer<typeof jobFocusSchema>;

/** A skill of a job, read from its text unless the recruiter set it. */
export const jobSkillSchema = z
  .object({
    skill: skillRefSchema,
    is_required: z.boolean(),
    /** How much it counts beside the job's other skills. */
    weight: z.number(),
    /** The least years of it that the job asks for; null where it names none. */
    years: z.int().nullable(),
  })
  .meta({ id: 'JobSkill' });
export type JobSkill = z.infer<typeof jobSkillSchema>;

export const jobSchema = z
  .object({
    id: z.int(),
    title: z.string(),
    description: z.string(),
    requirements: z.string(),
    company: z.object({ id: z.int(), company_name: z.string(), industry: z.string() }),
    job_focus: jobFocusSchema,
    is_active: z.boolean(),
    created_at: timestampSchema,
    skills: z.array(jobSkillSchema),
    /** How hard its questions should be, by its title and the years that it asks for; null where neither tells. */
    suggested_difficulty: z.enum(DIFFICULTIES).nullable(),
  })
  .meta({ id: 'Job' });
export type Job = z.infer<typeof jobSchema>;

const fields = {
  title: textSchema.trim().min(1, 'Give the job a title.').max(LONGEST_TITLE),
  description: textSchema.max(20_000),
  requirements: textSchema.max(10_000),
  job_focus: jobFocusSchema,
  is_active: z.boolean(),
  /** Left out: read from title, requirements and description, and again whenever those change. */
  skills: z
    .array(
      z
        .strictObject({
          skill_id: idSchema.optional(),
          /** In place of the id: a skill by its name; one that the studio lacks gets questions made from the job's text. */
          name: textSchema.trim().min(2).max(60).optional(),
          is_required: z.boolean().default(true),
          weight: z.number().min(0.1).max(3).default(1),
          years: z.int().min(1).max(30).optional(),
        })
        .refine((skill) => (skill.skill_id === undefined) !== (skill.name === undefined), {
          error: 'Name the skill by skill_id or by name.',
          path: ['skill_id'],
        }),
    )
    .max(30),
};

export const createJobSchema = z.strictObject({
  title: fields.title,
  description: fields.description.default(''),
  requirements: fields.requirements.default(''),
  job_focus: fields.job_focus.default('technical'),
  is_active: fields.is_active.default(true),
  skills: fields.skills.optional(),
});
export const updateJobSchema = z.strictObject(fields).partial();

const jobs = { tag: 'Jobs', access: 'employer', category: 'general' } as const;
const one = { ...jobs, path: '/interview/jobs/{id}/', params: idParams } as const;
const writeErrors = [
  'VALIDATION_ERROR',
  'AUTHENTICATION_REQUIRED',
  'PERMISSION_DENIED',
  'RESOURCE_NOT_FOUND',
] as const;

export const jobRoutes = {
  listJobs: route({
    ...jobs,
    method: 'GET',
    path: '/interview/jobs/',
    access: 'user',
    summary: 'Active jobs, and the inactive ones of the caller’s company',
    query: z.strictObject({
      ...listQuery(['created_at', 'title', 'id']),
      company: idParamSchema.optional(),
      is_active: queryBooleanSchema.optional(),
      job_focus: jobFocusSchema.optional(),
      search: textSchema.max(200).optional(),
    }),
    responses: { 200: pageOf(jobSchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED'],
  }),
  createJob: route({
    ...jobs,
    method: 'POST',
    path: '/interview/jobs/',
    summary: 'Post a job',
    body: createJobSchema,
    responses: { 201: jobSchema },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED'],
  }),
  getJob: route({
    ...one,
    method: 'GET',
    access: 'user',
    summary: 'One job',
    responses: { 200: jobSchema },
    errors: ['AUTHENTICATION_REQUIRED', 'RESOURCE_NOT_FOUND'],
  }),
  updateJob: route({
    ...one,
    method: 'PUT',
    summary: 'Change a job; only the fields that are named',
    body: updateJobSchema,
    responses: { 200: jobSchema },
    errors: writeErrors,
  }),
  patchJob: route({
    ...one,
    method: 'PATCH',
    summary: 'The same as PUT',
    body: updateJobSchema,
    responses: { 200: jobSchema },
    errors: writeErrors,
  }),
  deleteJob: route({
    ...one,
    method: 'DELETE',
    summary: 'Delete a job; its interviews keep its title',
    responses: { 204: null },
    errors: ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'],
  }),
  restoreJob: route({
    ...one,
    path: '/interview/jobs/{id}/restore/',
    method: 'POST',
    summary: 'Take the deletion of a job back; it comes back inactive. 200 also where it was not deleted',
    responses: { 200: jobSchema },
    errors: ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'],
  }),
};
