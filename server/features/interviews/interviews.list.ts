/** Lists of interviews: which ones, how many, and one page of them. */
import { type RawBuilder, type Selectable, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { InterviewStatus } from '../../../shared/contract/interviews.ts';
import { headOf } from '../../store/head.ts';
import { prepared, variants } from '../../store/prepared.ts';
import { amongIds, findMatches, holds, textIn } from '../../store/search.ts';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { candidateScope, companyScope, jobScope, keptCounts, practiceScope } from './interviews.counts.ts';

/** In place of a caller where a company's own interviews are counted. */
export const NOBODY = 0;

/** Which interviews a list shows. */
export interface ListScope {
  /** The company's uid, for a member's hiring interviews. */
  tenant: string | null;
  userId: number;
  practice: boolean | undefined;
  status: InterviewStatus | undefined;
  jobId: number | undefined;
  search: string | undefined;
  /** Days (UTC), both included, on which interviews count in analytics. */
  from?: string | undefined;
  to?: string | undefined;
  jobFocus?: string | undefined;
  /** Slugs of a skill that was scored. */
  skills?: readonly string[] | undefined;
}

export interface PageRequest {
  limit: number;
  offset: number;
  /** A column, `-` before it for descending. */
  ordering: string;
}

type Query = SelectQueryBuilder<Tables, 'interviews', object>;

/**
 * The parts of which lists consist. Each walks one index, and no two overlap: a member's company, what a member or
 * somebody without a company is the candidate of, and practice.
 */
const PARTS = {
  company: (query: Query, tenant: string, _userId: number) =>
    query.where('tenant', '=', tenant).where('is_practice', '=', 0),
  candidate: (query: Query, _tenant: string, userId: number) =>
    query.where('user_id', '=', userId).where('is_practice', '=', 0),
  elsewhere: (query: Query, tenant: string, userId: number) =>
    query.where('user_id', '=', userId).where('is_practice', '=', 0).where('tenant', '<>', tenant),
  practice: (query: Query, _tenant: string, userId: number) =>
    query.where('user_id', '=', userId).where('is_practice', '=', 1),
};
type PartName = keyof typeof PARTS;

interface Part {
  name: PartName;
  /** Whose kept counts hold all of it. */
  within: string;
  /** Whether it is all that those count. */
  isWhole: boolean;
}

function parts({ tenant, userId, jobId, practice }: ListScope): Part[] {
  const isWhole = jobId === undefined;
  const own: Part = { name: 'practice', within: practiceScope(userId), isWhole };
  if (practice === true) return [own];
  const rest = practice === undefined ? [own] : [];
  if (tenant === null) return [{ name: 'candidate', within: candidateScope(userId), isWhole }, ...rest];
  const within = isWhole ? companyScope(tenant) : jobScope(tenant, jobId);
  const company: Part = { name: 'company', within, isWhole: true };
  if (userId === NOBODY) return [company, ...rest];
  return [company, { name: 'elsewhere', within: candidateScope(userId), isWhole: false }, ...rest];
}

function partOf(
  db: Executor,
  name: PartName,
  { tenant, userId, status, jobId }: Pick<ListScope, 'tenant' | 'userId' | 'status' | 'jobId'>,
): Query {
  let query = PARTS[name](db.selectFrom('interviews'), tenant as string, userId);
  if (status !== undefined) query = query.where('status', '=', status);
  if (jobId !== undefined) query = query.where('job_id', '=', jobId);
  return query;
}

const countOf = variants((name) =>
  prepared((db, tenant: string | null, userId: number, status?: InterviewStatus, jobId?: number) =>
    partOf(db, name as PartName, { tenant, userId, status, jobId }).select((eb) =>
      eb.fn.countAll<number | string>().as('n'),
    ),
  ),
);

async function countPart(db: Executor, { name }: Part, scope: ListScope): Promise<number> {
  const [row] = await countOf(name)(db, scope.tenant, scope.userId, scope.status, scope.jobId);
  return Number(row?.n);
}

/** The parts that have anything in them, each with how much, from the kept counts wherever these know. */
async function countParts(db: Executor, scope: ListScope): Promise<(Part & { count: number })[]> {
  const all = parts(scope);
  const scopes = all.map(({ within }) => within) as [string, string?, string?];
  const kept = await keptCounts(db, scopes, scope.status);
  const found: (Part & { count: number })[] = [];
  for (const part of all.filter(({ within }) => kept.has(within))) {
    const count = part.isWhole ? (kept.get(part.within) as number) : await countPart(db, part, scope);
    if (count > 0) found.push({ ...part, count });
  }
  return found;
}

const sum = (parts: readonly { count: number }[]) => parts.reduce((total, { count }) => total + count, 0);

/** How many interviews a list without a search has. */
export async function countInterviews(
  db: Executor,
  scope: Pick<ListScope, 'tenant' | 'userId' | 'practice' | 'status' | 'jobId'>,
): Promise<number> {
  return sum(await countParts(db, { ...scope, search: undefined }));
}

const standOf = prepared((db, company: string, own: string, candidate: string) =>
  db.selectNoFrom((eb) => [
    headOf(db, company).as('company'),
    headOf(db, own).as('own'),
    eb
      .selectFrom('interview_counts')
      .select((eb) => eb.fn.sum<number | string | null>('n').as('n'))
      .where('scope', '=', candidate)
      .as('elsewhere'),
  ]),
);

/**
 * Another text after each change to what somebody's lists show. A company's interviews and one's own practice lie with
 * a tenant, whose head each write raises. Those that one is the candidate of lie with any number of tenants: then null.
 */
export async function versionOfLists(
  db: Executor,
  tenant: string | null,
  ownTenant: string,
  userId: number,
): Promise<string | null> {
  const [stand] = await standOf(db, tenant ?? ownTenant, ownTenant, candidateScope(userId));
  if (stand === undefined || Number(stand.elsewhere) > 0) return null;
  return `${stand.company} ${stand.own}`;
}

/** How many interviews the list has, and one page of it. Ties, and rows without a value, are in the order of their ids. */
export async function listInterviews(
  db: Executor,
  scope: ListScope,
  { limit, offset, ordering }: PageRequest,
): Promise<{ count: number; rows: ListRow[] }> {
  const found = await countParts(db, scope);
  const condition = conditionOf(scope);
  if (condition !== null) return searchInterviews(db, scope, condition, found, { limit, offset, ordering });
  if (found.length === 0) return { count: 0, rows: [] };
  const page = pageOf([ordering, ...found.map(({ name }) => name)].join(' '));
  const { tenant, userId, status, jobId } = scope;
  const rows = await page(db, tenant, userId, status, jobId, limit, offset, offset + limit);
  return { count: sum(found), rows };
}

/** An index has all that a search looks at. */
const SLICE = 5000;

/** The day on which it counts; see `analytics/kept-sums.ts`. */
const day = sql<string>`substr(coalesce(case when interviews.status = 'completed' then interviews.end_time end, interviews.scheduled_time), 1, 10)`;

/** What no index or kept count knows of; null where nothing of the kind is asked for. */
function conditionOf({ search, from, to, jobFocus, skills }: ListScope): RawBuilder<SqlBool> | null {
  const conditions = [
    ...(search === undefined ? [] : [holds(search, 'interviews.search_text')]),
    ...(from === undefined ? [] : [sql<SqlBool>`${day} >= ${from}`]),
    ...(to === undefined ? [] : [sql<SqlBool>`${day} <= ${to}`]),
    ...(jobFocus === undefined
      ? []
      : [sql<SqlBool>`interviews.job_id in (select jobs.id from jobs where jobs.job_focus = ${jobFocus})`]),
    ...(skills === undefined
      ? []
      : [
          sql<SqlBool>`exists (select 1 from skill_assessments where skill_assessments.interview_id = interviews.id
            and skill_assessments.skill in (${sql.join(skills)}) and skill_assessments.is_scored = 1)`,
        ]),
  ];
  return conditions.length === 0 ? null : sql.join(conditions, sql` and `);
}

async function searchInterviews(
  db: Executor,
  scope: ListScope,
  condition: RawBuilder<SqlBool>,
  among: readonly Part[],
  page: PageRequest,
): Promise<{ count: number; rows: ListRow[] }> {
  const queries = among.map(({ name }) => partOf(db, name, scope));
  const { count, ids } = await findMatches(db, queries, condition, page, SLICE);
  if (ids.length === 0) return { count, rows: [] };
  const rows = await listed(db, page.ordering)
    .where(amongIds(db, 'interviews.id', ids))
    .execute();
  return { count, rows };
}

/** Pages by ordering and parts, with spaces between. */
const pageOf = variants((variant) => {
  const [ordering, ...names] = variant.split(' ') as [string, ...PartName[]];
  return prepared(
    (
      db,
      tenant: string | null,
      userId: number,
      status: InterviewStatus | undefined,
      jobId: number | undefined,
      limit: number,
      offset: number,
      reach: number,
    ) =>
      pageQuery(db, names, ordering, (name) => partOf(db, name, { tenant, userId, status, jobId }), {
        limit,
        offset,
        reach,
      }),
  );
});

/** `reach`: how far into the list the page goes. */
function pageQuery(
  db: Executor,
  names: readonly PartName[],
  ordering: string,
  part: (name: PartName) => Query,
  { limit, offset, reach }: { limit: number; offset: number; reach: number },
) {
  const { column, order } = orderOf(ordering);
  // First the page's ids alone, for which the indexes are enough; its rows are read afterwards.
  const [first, ...others] = names.map((name) =>
    part(name)
      .select(column === 'id' ? ['id'] : ['id', column])
      .orderBy(order),
  );
  if (first === undefined) throw new Error('A page of nothing is not to be asked for.');
  // PostgreSQL walks an index only where the part itself says how far.
  const upTo = (query: typeof first) => db.selectFrom(query.limit(reach).as('part')).selectAll();
  const union = others.reduce((query, other) => query.unionAll(upTo(other)), upTo(first));
  const ids = (others.length === 0 ? first : (union.orderBy(order) as unknown as typeof first))
    .limit(limit)
    .offset(offset)
    .as('page');
  return listed(db, ordering).where('id', 'in', db.selectFrom(ids).select('page.id'));
}

/** What a list shows of interviews. */
const listed = (db: Executor, ordering: string) =>
  db
    .selectFrom('interviews')
    .select(LISTED)
    .select([
      textIn(db, 'job_snapshot', 'title').as('job_title'),
      textIn(db, 'job_snapshot', 'company').as('job_company'),
    ])
    .orderBy(orderOf(ordering).order);

function orderOf(ordering: string) {
  const column = ordering.replace(/^-/, '') as 'id' | 'start_time';
  const direction = sql.raw(ordering.startsWith('-') ? 'desc' : 'asc');
  const order: RawBuilder<unknown> =
    column === 'id' ? sql`id ${direction}` : sql`${sql.ref(column)} ${direction}, id ${direction}`;
  return { column, order };
}

export const LISTED = [
  'id',
  'uid',
  'company_id',
  'job_id',
  'title',
  'user_id',
  'candidate_name',
  'candidate_email',
  'status',
  'scheduled_time',
  'max_duration_minutes',
  'is_practice',
  'skills',
  'start_time',
  'end_time',
  'duration',
  'completion_percentage',
  'technical_accuracy',
  'behavioral_score',
  'created_at',
] as const;

export type ListRow = Pick<Selectable<Tables['interviews']>, (typeof LISTED)[number]> & {
  job_title: string | null;
  job_company: string | null;
};
