/** Entries of the audit; they are written by the store itself. Each function takes the executor first and keeps none. */
import type { SubjectKind } from '../../../shared/contract/audit.ts';
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

function filtered(db: Executor, filter: AuditFilter) {
  let query = db.selectFrom('audit_entries').where('tenant', '=', filter.tenant);
  if (filter.action !== undefined) query = query.where('action', '=', filter.action);
  if (filter.userId !== undefined) query = query.where('user_id', '=', filter.userId);
  if (filter.subject !== undefined) query = query.where('subject_kind', '=', filter.subject);
  if (filter.subjectId !== undefined) query = query.where('subject_id', '=', filter.subjectId);
  if (filter.from !== undefined) query = query.where('at', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('at', '<=', filter.to);
  return query;
}

/** How many there are: without a filter the chain itself knows. */
export async function countEntries(db: Executor, { tenant, ...filter }: AuditFilter): Promise<number> {
  if (Object.values(filter).every((value) => value === undefined)) {
    const head = await db
      .selectFrom('tenants')
      .select('audit_count')
      .where('uid', '=', tenant)
      .executeTakeFirst();
    return head?.audit_count ?? 0;
  }
  const { n } = await filtered(db, { tenant, ...filter })
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

export function listEntries(
  db: Executor,
  filter: AuditFilter,
  page: { limit: number; offset: number; ordering: 'id' | '-id' },
) {
  const direction = page.ordering === 'id' ? 'asc' : 'desc';
  // First the page's places alone, for which an index is enough; its rows are read afterwards.
  const places = filtered(db, filter)
    .select('position')
    .orderBy('position', direction)
    .limit(page.limit)
    .offset(page.offset)
    .as('page');
  return db
    .selectFrom('audit_entries')
    .leftJoin('users', 'users.id', 'audit_entries.user_id')
    .selectAll('audit_entries')
    .select(['users.first_name', 'users.last_name', 'users.username'])
    .where('audit_entries.tenant', '=', filter.tenant)
    .where('audit_entries.position', 'in', db.selectFrom(places).select('page.position'))
    .orderBy('audit_entries.position', direction)
    .execute();
}
export type EntryRow = Awaited<ReturnType<typeof listEntries>>[number];

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
  const { n } = await filtered(db, { tenant, action: 'refuseLogin', subject: 'member', subjectId: id })
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
