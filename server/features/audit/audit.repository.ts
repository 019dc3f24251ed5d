/** Entries of the audit; they are written by the store itself. Each function takes the executor first and keeps none. */
import { type SqlBool, sql } from 'kysely';
import type { SubjectKind } from '../../../shared/contract/audit.ts';
import { amongIds, findMatches } from '../../store/search.ts';
import type { Executor } from '../../store/store.ts';

export interface AuditFilter {
  tenant: string;
  action?: string | undefined;
  userId?: number | undefined;
  subject?: SubjectKind | undefined;
  subjectId?: number | undefined;
  /** ISO 8601, UTC; both belong to the range. */
  from?: string | undefined;
  to?: string | undefined;
}

/** Looking up a row takes longer than what an index has. */
const SLICE = 2000;

const ofTenant = (db: Executor, tenant: string) =>
  db.selectFrom('audit_entries').where('audit_entries.tenant', '=', tenant);

/**
 * What the filters say of an entry; undefined where there are none. The times are written so that SQLite does not take
 * their index, which would be walked anew for each slice of places.
 */
function conditionOf({ action, userId, subject, subjectId, from, to }: AuditFilter) {
  const conditions = [
    action !== undefined && sql<SqlBool>`action = ${action}`,
    userId !== undefined && sql<SqlBool>`user_id = ${userId}`,
    subject !== undefined && sql<SqlBool>`subject_kind = ${subject}`,
    subjectId !== undefined && sql<SqlBool>`subject_id = ${subjectId}`,
    from !== undefined && sql<SqlBool>`at || '' >= ${from}`,
    to !== undefined && sql<SqlBool>`at || '' <= ${to}`,
  ].filter((condition) => condition !== false);
  return conditions.length === 0 ? undefined : sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

/** How many entries there are, and one page of them. Without a filter the chain itself knows how many. */
export async function listEntries(
  db: Executor,
  filter: AuditFilter,
  page: { limit: number; offset: number; ordering: 'id' | '-id' },
): Promise<{ count: number; rows: EntryRow[] }> {
  const all = ofTenant(db, filter.tenant);
  const condition = conditionOf(filter);
  // An entry's place in its chain is in the order of its id, and none is left out.
  const ordering = page.ordering.replace('id', 'position');
  if (condition === undefined) {
    const count = await countAll(db, filter.tenant);
    const from = ordering === 'position' ? page.offset + 1 : count - page.offset - page.limit + 1;
    const within = all.where('position', '>=', from).where('position', '<', from + page.limit);
    return { count, rows: await shown(within, ordering).execute() };
  }
  const { count, ids } = await findMatches(db, [all], condition, { ...page, ordering }, SLICE, 'position');
  const rows =
    ids.length === 0 ? [] : await shown(all.where(amongIds(db, 'position', ids)), ordering).execute();
  return { count, rows };
}

async function countAll(db: Executor, tenant: string): Promise<number> {
  const head = await db
    .selectFrom('tenants')
    .select('audit_count')
    .where('uid', '=', tenant)
    .executeTakeFirst();
  return head?.audit_count ?? 0;
}

const shown = (entries: ReturnType<typeof ofTenant>, ordering: string) =>
  entries
    .leftJoin('users', 'users.id', 'audit_entries.user_id')
    .selectAll('audit_entries')
    .select(['users.first_name', 'users.last_name', 'users.username'])
    .orderBy('position', ordering.startsWith('-') ? 'desc' : 'asc');
export type EntryRow = Awaited<ReturnType<ReturnType<typeof shown>['execute']>>[number];

/** What somebody read, and on which day. */
export interface Sight {
  tenant: string;
  userId: number;
  /** YYYY-MM-DD, UTC. */
  day: string;
  kind: SubjectKind;
  ids: readonly number[];
}

/** The membership of somebody who works for a company. */
export const findMembership = (db: Executor, userId: number) =>
  db
    .selectFrom('memberships')
    .innerJoin('companies', 'companies.id', 'memberships.company_id')
    .select(['memberships.id', 'companies.uid as tenant'])
    .where('memberships.user_id', '=', userId)
    .executeTakeFirst();

/** How often a member was not let in after a time, ISO 8601. */
export async function countRefusals(
  db: Executor,
  { tenant, id }: { tenant: string; id: number },
  after: string,
): Promise<number> {
  const { n } = await ofTenant(db, tenant)
    .where('action', '=', 'refuseLogin')
    .where('subject_kind', '=', 'member')
    .where('subject_id', '=', id)
    .where('at', '>', after)
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Which of these are interviews that the company holds: practice is nobody else's business. */
export async function hiringAmong(
  db: Executor,
  companyId: number,
  ids: readonly number[],
): Promise<number[]> {
  const rows = await db
    .selectFrom('interviews')
    .select('id')
    .where('id', 'in', ids)
    .where('company_id', '=', companyId)
    .where('is_practice', '=', 0)
    .execute();
  return rows.map(({ id }) => id);
}

/** Which of them are not entered yet, whichever way they were read. */
export async function unseen(
  db: Executor,
  { tenant, userId, day, kind, ids }: Sight,
): Promise<readonly number[]> {
  if (ids.length === 0) return ids;
  const rows = await db
    .selectFrom('audit_entries')
    .select('subject_id')
    .where('tenant', '=', tenant)
    .where('user_id', '=', userId)
    .where('seen_on', 'is not', null)
    .where('seen_on', '=', day)
    .where('subject_kind', '=', kind)
    .where('subject_id', 'in', ids)
    .execute();
  const seen = new Set(rows.map(({ subject_id }) => subject_id));
  return ids.filter((id) => !seen.has(id));
}
