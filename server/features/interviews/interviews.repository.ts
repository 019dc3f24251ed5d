/** Interviews, their exact counts, and consents. Each function takes the executor first and keeps none. */
import { type Insertable, type Selectable, type SelectQueryBuilder, sql, type Updateable } from 'kysely';
import type { InterviewStatus } from '../../../shared/contract/interviews.ts';
import { holds, textIn } from '../../store/search.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { interviewChanged } from '../analytics/kept-sums.ts';

export type InterviewRow = Selectable<Tables['interviews']>;
export type ConsentRow = Awaited<ReturnType<typeof latestConsent>>;

export function findInterview(db: Executor, id: number): Promise<InterviewRow | undefined> {
  return db.selectFrom('interviews').selectAll().where('id', '=', id).executeTakeFirst();
}

/**
 * Lists in which an interview counts. A company sees its hiring interviews, a person its own, and practice
 * stays with the person whose it is.
 */
function scopesOf(row: Pick<InterviewRow, 'tenant' | 'user_id' | 'job_id' | 'is_practice'>): string[] {
  if (row.is_practice === 1) return [practiceScope(row.user_id ?? 0)];
  return [
    companyScope(row.tenant),
    ...(row.user_id === null ? [] : [candidateScope(row.user_id)]),
    ...(row.job_id === null ? [] : [jobScope(row.tenant, row.job_id)]),
  ];
}
const companyScope = (tenant: string) => `company:${tenant}`;
const candidateScope = (userId: number) => `candidate:${userId}`;
const practiceScope = (userId: number) => `practice:${userId}`;
const jobScope = (tenant: string, jobId: number) => `job:${tenant}:${jobId}`;

/** Adds `by` to the counts of `status` in each scope, in the order of their names so that writers never cross. */
async function count(
  db: Executor,
  scopes: readonly string[],
  status: InterviewStatus,
  by: 1 | -1,
): Promise<void> {
  if (scopes.length === 0) return;
  await db
    .insertInto('interview_counts')
    .values([...scopes].sort().map((scope) => ({ scope, status, n: by })))
    .onConflict((conflict) =>
      conflict.columns(['scope', 'status']).doUpdateSet((eb) => ({ n: eb('interview_counts.n', '+', by) })),
    )
    .execute();
}

export async function insertInterview(
  db: Executor,
  values: Insertable<Tables['interviews']>,
): Promise<InterviewRow> {
  const row = await db.insertInto('interviews').values(values).returningAll().executeTakeFirstOrThrow();
  await count(db, scopesOf(row), row.status, 1);
  await interviewChanged(db, null, row);
  return row;
}

/** Changes a row, its version, and the counts and sums that it takes part in; answers the row as it is now. */
export async function updateInterview(
  write: Write,
  row: InterviewRow,
  changes: Updateable<Tables['interviews']>,
): Promise<InterviewRow> {
  const changed = await write.tx
    .updateTable('interviews')
    .set({ ...changes, seq: write.seq(), updated_at: write.now })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const before = scopesOf(row);
  const after = scopesOf(changed);
  if (row.status !== changed.status || before.join() !== after.join()) {
    await count(write.tx, before, row.status, -1);
    await count(write.tx, after, changed.status, 1);
  }
  await interviewChanged(write.tx, row, changed);
  return changed;
}

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
}

type Query = SelectQueryBuilder<Tables, 'interviews', object>;

interface Part {
  /** Whose kept counts hold all of it. */
  within: string;
  /** Whether it is all that those count. */
  isWhole: boolean;
  where(query: Query): Query;
}

/** The parts of a list, each of which walks one index; they never overlap. */
function parts(scope: ListScope): Part[] {
  const { tenant, userId, jobId } = scope;
  const hiring =
    tenant === null
      ? {
          within: candidateScope(userId),
          isWhole: jobId === undefined,
          where: (query: Query) => query.where('user_id', '=', userId).where('is_practice', '=', 0),
        }
      : {
          within: jobId === undefined ? companyScope(tenant) : jobScope(tenant, jobId),
          isWhole: true,
          where: (query: Query) => query.where('tenant', '=', tenant).where('is_practice', '=', 0),
        };
  const practice = {
    within: practiceScope(userId),
    isWhole: jobId === undefined,
    where: (query: Query) => query.where('user_id', '=', userId).where('is_practice', '=', 1),
  };
  // A member of one company may be the candidate of another.
  const elsewhere = {
    within: candidateScope(userId),
    isWhole: false,
    where: (query: Query) =>
      query
        .where('user_id', '=', userId)
        .where('is_practice', '=', 0)
        .where('tenant', '<>', tenant as string),
  };
  if (scope.practice === true) return [practice];
  return [
    hiring,
    ...(tenant === null || userId === NOBODY ? [] : [elsewhere]),
    ...(scope.practice === undefined ? [practice] : []),
  ];
}

function filtered(db: Executor, query: Query, scope: ListScope): Query {
  let result = query;
  if (scope.status !== undefined) result = result.where('status', '=', scope.status);
  if (scope.jobId !== undefined) result = result.where('job_id', '=', scope.jobId);
  if (scope.search !== undefined) {
    const title = textIn(db, 'job_snapshot', 'title');
    result = result.where(holds(db, scope.search, ['candidate_name', 'candidate_email', title]));
  }
  return result;
}

/** How many interviews the list has: from the kept counts wherever these know. */
export async function countInterviews(db: Executor, scope: ListScope): Promise<number> {
  const all = parts(scope);
  const kept = await keptCounts(db, all, scope.status);
  let total = 0;
  for (const { within, isWhole, where } of all) {
    if (isWhole && scope.search === undefined) total += kept.get(within) ?? 0;
    else if (kept.has(within)) {
      const { n } = await filtered(db, where(db.selectFrom('interviews')), scope)
        .select((eb) => eb.fn.countAll<number | string>().as('n'))
        .executeTakeFirstOrThrow();
      total += Number(n);
    }
  }
  return total;
}

/** The counts around the parts, without those that are zero. */
async function keptCounts(
  db: Executor,
  around: readonly Part[],
  status: InterviewStatus | undefined,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('interview_counts')
    .select((eb) => ['scope', eb.fn.sum<number | string>('n').as('n')])
    .where(
      'scope',
      'in',
      around.map((part) => part.within),
    )
    .$if(status !== undefined, (query) => query.where('status', '=', status as InterviewStatus))
    .groupBy('scope')
    .execute();
  return new Map(rows.map((row) => [row.scope, Number(row.n)] as const).filter(([, n]) => n > 0));
}

export interface PageRequest {
  limit: number;
  offset: number;
  /** A column, `-` before it for descending. */
  ordering: string;
}

/** One page. Ties, and rows without a value, are in the order of their ids. */
export async function listInterviews(
  db: Executor,
  scope: ListScope,
  page: PageRequest,
): Promise<InterviewRow[]> {
  const name = page.ordering.replace(/^-/, '') as keyof InterviewRow;
  const direction = sql.raw(page.ordering.startsWith('-') ? 'desc' : 'asc');
  const order = name === 'id' ? sql`id ${direction}` : sql`${sql.ref(name)} ${direction}, id ${direction}`;
  const all = parts(scope);
  // Most people have no practice, or nothing else: one part is read faster than two.
  const kept = all.length > 1 ? await keptCounts(db, all, scope.status) : undefined;
  // First the page's ids alone, for which the indexes are enough; its rows are read afterwards.
  const [first, ...others] = all
    .filter(({ within }) => kept?.has(within) ?? true)
    .map((part) =>
      filtered(db, part.where(db.selectFrom('interviews')), scope)
        .select(name === 'id' ? ['id'] : ['id', name])
        .orderBy(order),
    );
  if (first === undefined) return [];
  // PostgreSQL walks an index only where the part itself says how far.
  const upTo = (part: typeof first) =>
    db.selectFrom(part.limit(page.offset + page.limit).as('part')).selectAll();
  const union = others.reduce((query, other) => query.unionAll(upTo(other)), upTo(first));
  const ids = (others.length === 0 ? first : (union.orderBy(order) as unknown as typeof first))
    .limit(page.limit)
    .offset(page.offset)
    .as('page');
  return db
    .selectFrom('interviews')
    .selectAll()
    .where('id', 'in', db.selectFrom(ids).select('page.id'))
    .orderBy(order)
    .execute();
}

/** Scheduled interviews whose time has run out, oldest first. */
export function overdue(db: Executor, now: string, limit: number) {
  return db
    .selectFrom('interviews')
    .select(['id', 'tenant'])
    .where('no_show_at', '<=', now)
    .orderBy('no_show_at')
    .limit(limit)
    .execute();
}

/** Hiring interviews that wait for somebody with this address; those of the sandbox wait for nobody. */
export function waitingFor(db: Executor, email: string) {
  return db
    .selectFrom('interviews')
    .innerJoin('companies', 'companies.id', 'interviews.company_id')
    .select(['interviews.id', 'interviews.tenant'])
    .where('candidate_email', '=', email)
    .where('user_id', 'is', null)
    .where('is_sandbox', '=', 0)
    .execute();
}

export async function insertConsent(db: Executor, values: Insertable<Tables['consents']>) {
  return db.insertInto('consents').values(values).returningAll().executeTakeFirstOrThrow();
}

/** As the text's version: whoever is the candidate now was not asked. */
export const NOT_ASKED = '';

/** What the candidate agreed to last; consents are appended, never changed. */
export async function latestConsent(db: Executor, interviewId: number) {
  const last = await db
    .selectFrom('consents')
    .selectAll()
    .where('interview_id', '=', interviewId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.text_version === NOT_ASKED ? undefined : last;
}

/** Share of attentive samples per question, in the order in which they were asked. */
export function focusScores(db: Executor, interviewId: number) {
  return db
    .selectFrom('attention')
    .innerJoin('questions', 'questions.id', 'attention.question_id')
    .select((eb) => [
      eb.fn.sum<number>('attention.samples').as('samples'),
      eb.fn.sum<number>('focused').as('focused'),
    ])
    .where('attention.interview_id', '=', interviewId)
    .groupBy(['questions.id', 'questions.position'])
    .orderBy('questions.position')
    .execute();
}

/** What `String.prototype.trim` takes off: white space and line ends of Unicode. */
const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Of the answers that say something: a question that was passed on is not answered. */
export async function responseTimes(db: Executor, interviewId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('answers')
    .select('response_time')
    .where('interview_id', '=', interviewId)
    .where(sql`trim(text, ${BLANKS})`, '<>', '')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.response_time);
}

/** Whether a company has, or had, a hiring interview with this person. */
export async function hasInterviewed(db: Executor, companyId: number, userId: number): Promise<boolean> {
  const row = await db
    .selectFrom('interviews')
    .select('id')
    .where('user_id', '=', userId)
    .where('is_practice', '=', 0)
    .where('company_id', '=', companyId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The company that a person works for, or null. */
export async function employerOf(db: Executor, userId: number): Promise<number | null> {
  const row = await db
    .selectFrom('memberships')
    .select('company_id')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row?.company_id ?? null;
}

export async function findUserSummary(db: Executor, userId: number | null) {
  if (userId === null) return undefined;
  return db
    .selectFrom('users')
    .select(['id', 'username', 'email', 'first_name', 'last_name', 'sandbox_of'])
    .where('id', '=', userId)
    .executeTakeFirst();
}

export function findUserByEmailKey(db: Executor, emailKey: string) {
  return db
    .selectFrom('users')
    .select(['id', 'username', 'first_name', 'last_name'])
    .where('email_key', '=', emailKey)
    .executeTakeFirst();
}

/** Bank questions that this person was asked before, so that practice brings new ones. */
export async function keysAskedBefore(db: Executor, userId: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom('questions')
    .innerJoin('interviews', 'interviews.id', 'questions.interview_id')
    .select('questions.bank_key')
    .where('interviews.user_id', '=', userId)
    .where('interviews.is_practice', '=', 1)
    .where('questions.asked_at', 'is not', null)
    .orderBy('questions.id', 'desc')
    .limit(200)
    .execute();
  return new Set(rows.flatMap((row) => row.bank_key ?? []));
}
