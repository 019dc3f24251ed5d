/** What the job form edits, and how it meets a change that was made elsewhere meanwhile. */
import type { Job } from '../../../shared/contract/jobs.ts';

export const JOB_FIELDS = ['title', 'description', 'requirements', 'job_focus', 'is_active'] as const;
export type JobField = (typeof JOB_FIELDS)[number];
export type JobValues = Pick<Job, JobField>;

/** The form's part of a job; of a new one, empty. */
export const jobValues = (job?: JobValues): JobValues => ({
  title: job?.title ?? '',
  description: job?.description ?? '',
  requirements: job?.requirements ?? '',
  job_focus: job?.job_focus ?? 'technical',
  is_active: job?.is_active ?? true,
});

/** The fields that differ. */
export const changedFields = (from: JobValues, to: JobValues): JobField[] =>
  JOB_FIELDS.filter((field) => from[field] !== to[field]);

/**
 * `values` were edited on top of `base`, and the server has `theirs` now. What was not touched here follows the
 * server. `clashes`: the fields that both changed, and not to the same; they keep what was written here.
 */
export function meetChange(base: JobValues, values: JobValues, theirs: JobValues) {
  const mine = changedFields(base, values);
  const merged = { ...jobValues(theirs), ...pick(values, mine) };
  const clashes = changedFields(base, theirs).filter(
    (field) => mine.includes(field) && values[field] !== theirs[field],
  );
  return { values: merged, clashes };
}

/** Only these fields. */
export const pick = (values: JobValues, fields: readonly JobField[]): Partial<JobValues> =>
  Object.fromEntries(fields.map((field) => [field, values[field]]));
