/** Applications and their exact counts. Each function takes the executor first and keeps none. */
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { ApplicationStatus } from '../../../shared/contract/applications.ts';
import { addToCounts, type Change, keptCount } from '../../store/counts.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

type StoredApplication = Selectable<Tables['applications']>;

const companyScope = (tenant: string) => `company:${tenant}`;
const jobScope = (tenant: string, jobId: number) => `job:${tenant}:${jobId}`;
const candidateScope = (userId: number) => `candidate:${userId}`;

type CountedPart = Pick<StoredApplication, 'tenant' | 'job_id' | 'user_id' | 'status'>;

/** The counts that an application takes part in. */
export function counted({ tenant, job_id, user_id, status }: CountedPart, by: 1 | -1): Change[] {
  const scopes = [companyScope(tenant), jobScope(tenant, job_id), candidateScope(user_id)];
  return scopes.map((scope) => ({ scope, bucket: status, by }));
}

/** With what an answer shows of the job and of the candidate. */
const withNames = (db: Executor) =>
  db
    .selectFrom('applications')
    .innerJoin('jobs', 'jobs.id', 'applications.job_id')
    .innerJoin('companies', 'companies.id', 'jobs.company_id')
    .innerJoin('users', 'users.id', 'applications.user_id')
    .select([
      'applications.id',
      'applications.tenant',
      'applications.seq',
      'applications.job_id',
      'applications.user_id',
      'applications.status',
      'applications.interview_id',
      'applications.created_at',
      'applications.updated_at',
      'jobs.title',
      'jobs.company_id',
      'companies.company_name',
      'users.username',
      'users.first_name',
      'users.last_name',
      'users.email',
    ]);

export function findApplication(db: Executor, id: number) {
  return withNames(db)
    .select('applications.cover_letter')
    .where('applications.id', '=', id)
    .executeTakeFirst();
}
export type ApplicationRow = NonNullable<Awaited<ReturnType<typeof findApplication>>>;

/** A person applies once for a job. */
export function applicationFor(
  db: Executor,
  jobId: number,
  userId: number,
): Promise<StoredApplication | undefined> {
  return db
    .selectFrom('applications')
    .selectAll()
    .where('job_id', '=', jobId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
}

/** Whether a person has applied for a job of this company. */
export async function hasApplied(db: Executor, companyId: number, userId: number): Promise<boolean> {
  const row = await db
    .selectFrom('applications')
    .innerJoin('jobs', 'jobs.id', 'applications.job_id')
    .select('applications.id')
    .where('applications.user_id', '=', userId)
    .where('jobs.company_id', '=', companyId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The applications for which an interview was made. */
export function applicationsOfInterview(db: Executor, interviewId: number): Promise<StoredApplication[]> {
  return db.selectFrom('applications').selectAll().where('interview_id', '=', interviewId).execute();
}

export async function insertApplication(
  { tx }: Write,
  values: Insertable<Tables['applications']>,
): Promise<number> {
  const row = await tx.insertInto('applications').values(values).returningAll().executeTakeFirstOrThrow();
  await addToCounts(tx, 'applications', counted(row, 1));
  return row.id;
}

/** Changes a row, its version and the counts that it takes part in. */
export async function updateApplication(
  write: Write,
  row: CountedPart & { id: number },
  changes: Updateable<Pick<Tables['applications'], 'status' | 'interview_id'>>,
): Promise<void> {
  const changed = await write.tx
    .updateTable('applications')
    .set({ ...changes, seq: write.seq(), updated_at: write.now })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await addToCounts(write.tx, 'applications', [...counted(row, -1), ...counted(changed, 1)]);
}

/** A company's applications, or a person's. */
export interface ApplicationFilter {
  whose: { tenant: string } | { userId: number };
  jobId: number | undefined;
  status: ApplicationStatus | undefined;
}

function filtered(db: Executor, { whose, jobId, status }: ApplicationFilter) {
  let query =
    'tenant' in whose
      ? db.selectFrom('applications').where('tenant', '=', whose.tenant)
      : db.selectFrom('applications').where('user_id', '=', whose.userId);
  if (jobId !== undefined) query = query.where('job_id', '=', jobId);
  if (status !== undefined) query = query.where('status', '=', status);
  return query;
}

/** How many the list has: from the kept counts; of a person and a job there is one at most. */
export async function countApplications(db: Executor, filter: ApplicationFilter): Promise<number> {
  const { whose, jobId, status } = filter;
  const buckets = status && [status];
  if ('tenant' in whose) {
    const scope = jobId === undefined ? companyScope(whose.tenant) : jobScope(whose.tenant, jobId);
    return keptCount(db, 'applications', scope, buckets);
  }
  if (jobId === undefined) return keptCount(db, 'applications', candidateScope(whose.userId), buckets);
  return (await filtered(db, filter).select('id').execute()).length;
}

/** One page, without the letters. Ties are in the order of their ids. */
export function listApplications(
  db: Executor,
  filter: ApplicationFilter,
  page: { limit: number; offset: number; ordering: string },
) {
  const name = page.ordering.replace(/^-/, '') as 'id' | 'created_at' | 'updated_at';
  const direction = page.ordering.startsWith('-') ? 'desc' : 'asc';
  const ids = filtered(db, filter)
    .select('id')
    .orderBy(name, direction)
    .$if(name !== 'id', (query) => query.orderBy('id', direction))
    .limit(page.limit)
    .offset(page.offset)
    .as('page');
  return withNames(db)
    .where('applications.id', 'in', db.selectFrom(ids).select('page.id'))
    .orderBy(`applications.${name}`, direction)
    .orderBy('applications.id', direction)
    .execute();
}
