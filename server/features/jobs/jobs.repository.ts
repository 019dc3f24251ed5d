/** Jobs. Each function takes the executor first and keeps none. */
import { type Insertable, sql, type Updateable } from 'kysely';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

const withCompany = (db: Executor) =>
  db
    .selectFrom('jobs')
    .innerJoin('companies', 'companies.id', 'jobs.company_id')
    .where('jobs.deleted_at', 'is', null);

export interface JobFilter {
  /** Whose inactive jobs may be seen too. */
  ownCompanyId: number | null;
  /** Jobs of the sandbox, or live ones; never both. */
  isSandbox: boolean;
  companyId: number | undefined;
  isActive: boolean | undefined;
  focus: string | undefined;
  search: string | undefined;
}

function filtered(db: Executor, filter: JobFilter) {
  let query = withCompany(db).where('is_sandbox', '=', filter.isSandbox ? 1 : 0);
  if (filter.ownCompanyId === null) query = query.where('is_active', '=', 1);
  else {
    const own = filter.ownCompanyId;
    query = query.where((eb) => eb.or([eb('is_active', '=', 1), eb('company_id', '=', own)]));
  }
  if (filter.companyId !== undefined) query = query.where('company_id', '=', filter.companyId);
  if (filter.isActive !== undefined) query = query.where('is_active', '=', filter.isActive ? 1 : 0);
  if (filter.focus !== undefined) query = query.where('job_focus', '=', filter.focus);
  if (filter.search !== undefined) {
    const like = `%${filter.search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where(
      sql<boolean>`(lower(title) like ${like} escape '\\' or lower(requirements) like ${like} escape '\\')`,
    );
  }
  return query;
}

export async function countJobs(db: Executor, filter: JobFilter): Promise<number> {
  const { n } = await filtered(db, filter)
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

export function listJobs(
  db: Executor,
  filter: JobFilter,
  page: { limit: number; offset: number; ordering: string },
) {
  const descending = page.ordering.startsWith('-');
  const direction = descending ? 'desc' : 'asc';
  const column = page.ordering.replace('-', '') as 'id' | 'title' | 'created_at';
  return filtered(db, filter)
    .selectAll('jobs')
    .select(['companies.company_name', 'companies.industry'])
    .orderBy(`jobs.${column}`, direction)
    .orderBy('jobs.id', direction)
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

export function findJob(db: Executor, id: number) {
  return withCompany(db)
    .selectAll('jobs')
    .select(['companies.company_name', 'companies.industry', 'companies.uid as company_uid'])
    .select('companies.is_sandbox')
    .where('jobs.id', '=', id)
    .executeTakeFirst();
}
export type JobRow = NonNullable<Awaited<ReturnType<typeof findJob>>>;

/** What a job asks for; of a deleted one too, for interviews outlive it. */
export function findTerms(db: Executor, id: number) {
  return db.selectFrom('jobs').select(['skills', 'job_focus']).where('id', '=', id).executeTakeFirst();
}

export async function insertJob(db: Executor, values: Insertable<Tables['jobs']>): Promise<number> {
  const { id } = await db.insertInto('jobs').values(values).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function updateJob(
  write: Write,
  id: number,
  changes: Updateable<Tables['jobs']>,
): Promise<void> {
  await write.tx
    .updateTable('jobs')
    .set({ ...changes, seq: write.seq(), updated_at: write.now })
    .where('id', '=', id)
    .execute();
}
