/** Jobs and their exact counts. Each function takes the executor first and keeps none. */
import type { Insertable, Selectable, SelectQueryBuilder, Updateable } from 'kysely';
import { JOB_FOCUSES } from '../../../shared/contract/values.ts';
import { isNews } from '../../store/changes.ts';
import { addToCounts, type Change, keptCount } from '../../store/counts.ts';
import { amongIds, findMatches, holds, searchText } from '../../store/search.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { Flag, Tables } from '../../store/tables.ts';

type StoredJob = Selectable<Tables['jobs']>;

export interface JobFilter {
  /** Whose inactive jobs may be seen too. */
  ownCompanyId: number | null;
  /** Sandbox and live jobs are never in one list. */
  isSandbox: boolean;
  companyId: number | undefined;
  isActive: boolean | undefined;
  focus: string | undefined;
  search: string | undefined;
}

/** Counts of one company, or of all; those of the sandbox apart. */
const scopeOf = (companyId: number | undefined, isSandbox: Flag) =>
  (companyId === undefined ? 'all' : `company:${companyId}`) + (isSandbox === 1 ? ':sandbox' : '');
const bucket = (isActive: Flag, focus: string) => `${isActive}:${focus}`;

/** The counts that a job takes part in; nobody lists the inactive jobs of all companies. */
export function counted(row: StoredJob, by: 1 | -1): Change[] {
  if (row.deleted_at !== null) return [];
  const change = { bucket: bucket(row.is_active, row.job_focus), by };
  const own = { scope: scopeOf(row.company_id, row.is_sandbox), ...change };
  return row.is_active === 1 ? [{ scope: scopeOf(undefined, row.is_sandbox), ...change }, own] : [own];
}

/** A part of a list, which walks one index: the active jobs of one or all companies, or one's inactive ones. */
type Part = { isActive: 1; companyId: number | undefined } | { isActive: 0; companyId: number };

/** The parts of a list; they never overlap. */
function parts({ companyId, ownCompanyId, isActive }: JobFilter): Part[] {
  const found: Part[] = [];
  if (isActive !== false) found.push({ isActive: 1, companyId });
  if (isActive !== true && ownCompanyId !== null && (companyId ?? ownCompanyId) === ownCompanyId)
    found.push({ isActive: 0, companyId: ownCompanyId });
  return found;
}

type Query = SelectQueryBuilder<Tables, 'jobs', object>;

const flag = (value: boolean): Flag => (value ? 1 : 0);

function filtered(db: Executor, part: Part, { focus, isSandbox }: JobFilter): Query {
  let query: Query = db
    .selectFrom('jobs')
    .where('is_sandbox', '=', flag(isSandbox))
    .where('is_active', '=', part.isActive);
  if (part.companyId !== undefined) query = query.where('company_id', '=', part.companyId);
  // A deleted job is inactive as well.
  if (part.isActive === 0) query = query.where('deleted_at', 'is', null);
  if (focus !== undefined) query = query.where('job_focus', '=', focus);
  return query;
}

/** How many jobs a list without a search has, from the kept counts. */
async function countJobs(db: Executor, filter: JobFilter): Promise<number> {
  let total = 0;
  for (const part of parts(filter)) {
    const focuses = filter.focus === undefined ? JOB_FOCUSES : [filter.focus];
    const scope = scopeOf(part.companyId, flag(filter.isSandbox));
    const buckets = focuses.map((focus) => bucket(part.isActive, focus));
    total += await keptCount(db, 'jobs', scope, buckets);
  }
  return total;
}

const withCompany = (db: Executor) =>
  db.selectFrom('jobs').innerJoin('companies', 'companies.id', 'jobs.company_id');

/** Requirements can be long. */
const SLICE = 1000;

export interface PageRequest {
  limit: number;
  offset: number;
  /** A column, `-` before it for descending. */
  ordering: string;
}

/** How many jobs the list has, and one page of it. Ties are in the order of their ids. */
export async function listJobs(db: Executor, filter: JobFilter, page: PageRequest) {
  if (filter.search === undefined)
    return { count: await countJobs(db, filter), rows: await pageOf(db, filter, page) };
  const has = holds(filter.search, 'jobs.search_text');
  const queries = parts(filter).map((part) => filtered(db, part, filter));
  const { count, ids } = await findMatches(db, queries, has, page, SLICE);
  const rows =
    ids.length === 0
      ? []
      : await shown(db, page.ordering)
          .where(amongIds(db, 'jobs.id', ids))
          .execute();
  return { count, rows };
}

function orderOf(ordering: string) {
  const column = ordering.replace(/^-/, '') as 'id' | 'title' | 'created_at';
  return { column, direction: ordering.startsWith('-') ? 'desc' : 'asc' } as const;
}

async function pageOf(db: Executor, filter: JobFilter, page: PageRequest) {
  const { column, direction } = orderOf(page.ordering);
  const [first, ...others] = parts(filter).map((part) =>
    filtered(db, part, filter)
      .select(column === 'id' ? ['id'] : ['id', column])
      .orderBy(column, direction)
      .$if(column !== 'id', (query) => query.orderBy('id', direction))
      .limit(page.offset + page.limit),
  );
  if (first === undefined) return [];
  // Each part needs its own limit, which only a query of its own may have inside a union.
  const rows = (part: typeof first) => db.selectFrom(part.as('part')).selectAll();
  const ids = others
    .reduce((query, other) => query.unionAll(rows(other)), rows(first))
    .orderBy(column, direction)
    .$if(column !== 'id', (query) => query.orderBy('id', direction))
    .limit(page.limit)
    .offset(page.offset)
    .as('page');
  return shown(db, page.ordering).where('jobs.id', 'in', db.selectFrom(ids).select('page.id')).execute();
}

/** What a list shows of jobs. */
function shown(db: Executor, ordering: string) {
  const { column, direction } = orderOf(ordering);
  return withCompany(db)
    .selectAll('jobs')
    .select(['companies.company_name', 'companies.industry'])
    .orderBy(`jobs.${column}`, direction)
    .orderBy('jobs.id', direction);
}

export const findJob = (db: Executor, id: number) =>
  anyJob(db, id).where('jobs.deleted_at', 'is', null).executeTakeFirst();

/** A job that was deleted included. */
export const findAnyJob = (db: Executor, id: number) => anyJob(db, id).executeTakeFirst();

const anyJob = (db: Executor, id: number) =>
  withCompany(db)
    .selectAll('jobs')
    .select(['companies.company_name', 'companies.industry', 'companies.uid as company_uid'])
    .where('jobs.id', '=', id);
export type JobRow = NonNullable<Awaited<ReturnType<typeof findJob>>>;

/** What a job asks for; of a deleted one too, for interviews outlive it. */
export function findTerms(db: Executor, id: number) {
  return db.selectFrom('jobs').select(['skills', 'job_focus']).where('id', '=', id).executeTakeFirst();
}

/** What a search looks into. */
export const foundBy = (row: Pick<StoredJob, 'title' | 'requirements'>) =>
  searchText(row.title, row.requirements);

export async function insertJob(
  { tx }: Write,
  values: Omit<Insertable<Tables['jobs']>, 'search_text'>,
): Promise<number> {
  const row = await tx
    .insertInto('jobs')
    .values({ ...values, search_text: foundBy(values) })
    .returningAll()
    .executeTakeFirstOrThrow();
  await addToCounts(tx, 'jobs', counted(row, 1));
  return row.id;
}

/** Changes a row, its version and the counts that it takes part in, where anything of it is other than it was. */
export async function updateJob(
  write: Write,
  row: StoredJob,
  changes: Updateable<Tables['jobs']>,
): Promise<void> {
  if (!isNews(row, changes)) return;
  const changed = await write.tx
    .updateTable('jobs')
    .set({
      ...changes,
      search_text: foundBy({ ...row, ...changes }),
      seq: write.seq(),
      updated_at: write.now,
    })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await addToCounts(write.tx, 'jobs', [...counted(row, -1), ...counted(changed, 1)]);
}
