/** Companies and who is in them. Each function takes the executor first and keeps none. */
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { MemberRole } from '../../../shared/contract/users.ts';
import { prepared } from '../../store/prepared.ts';
import { holdsUnfolded } from '../../store/search.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export type CompanyRow = Selectable<Tables['companies']>;

const companyById = prepared((db, id: number) => db.selectFrom('companies').selectAll().where('id', '=', id));

/** Companies that keep recordings for a time of their own. */
export const keepDays = (db: Executor) =>
  db
    .selectFrom('companies')
    .select(['uid', 'recording_keep_days as days'])
    .where('recording_keep_days', 'is not', null)
    .$narrowType<{ days: number }>()
    .execute();

export async function findCompany(db: Executor, id: number): Promise<CompanyRow> {
  const [row] = await companyById(db, id);
  if (row === undefined) throw new Error(`There is no company ${id}.`);
  return row;
}

export async function updateCompany(
  write: Write,
  id: number,
  changes: Updateable<Tables['companies']>,
): Promise<void> {
  await write.tx
    .updateTable('companies')
    .set({ ...changes, seq: write.seq(), updated_at: write.now })
    .where('id', '=', id)
    .execute();
}

export interface CompanyFilter {
  ownId: number | null;
  /** Sandbox and live companies are never in one list. */
  isSandbox: boolean;
  industry: string | undefined;
  search: string | undefined;
}

/** Those that hire, and the caller's own. */
function filtered(db: Executor, { ownId, isSandbox, industry, search }: CompanyFilter) {
  return db
    .selectFrom('companies')
    .where('companies.is_sandbox', '=', isSandbox ? 1 : 0)
    .where((eb) =>
      eb.or([
        eb('companies.id', '=', ownId ?? 0),
        eb.exists(
          eb
            .selectFrom('jobs')
            .select('jobs.id')
            .whereRef('jobs.company_id', '=', 'companies.id')
            .where('jobs.is_active', '=', 1)
            .where('jobs.deleted_at', 'is', null),
        ),
      ]),
    )
    .$if(industry !== undefined, (query) => query.where('industry', '=', industry as string))
    .$if(search !== undefined, (query) => query.where(holdsUnfolded(db, search as string, 'company_name')));
}

export async function countCompanies(db: Executor, filter: CompanyFilter): Promise<number> {
  const { n } = await filtered(db, filter)
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

export function listCompanies(
  db: Executor,
  filter: CompanyFilter,
  page: { limit: number; offset: number; ordering: string },
) {
  const direction = page.ordering.startsWith('-') ? 'desc' : 'asc';
  return filtered(db, filter)
    .select(['id', 'company_name', 'industry'])
    .orderBy(page.ordering.replace('-', '') as 'id' | 'company_name', direction)
    .orderBy('id', direction)
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

const team = (db: Executor, companyId: number) =>
  db
    .selectFrom('memberships')
    .leftJoin('users', 'users.id', 'memberships.user_id')
    .where('memberships.company_id', '=', companyId);

const withPerson = (db: Executor, companyId: number) =>
  team(db, companyId).select([
    'memberships.id',
    'memberships.user_id',
    'memberships.invited_email',
    'memberships.member_role',
    'memberships.created_at',
    'users.username',
    'users.first_name',
    'users.last_name',
    'users.email',
  ]);

export function findMember(db: Executor, companyId: number, id: number) {
  return withPerson(db, companyId).where('memberships.id', '=', id).executeTakeFirst();
}
export type MemberRow = NonNullable<Awaited<ReturnType<typeof findMember>>>;

export function listMembers(
  db: Executor,
  companyId: number,
  memberRole: MemberRole | undefined,
  page: { limit: number; offset: number; ordering: string },
): Promise<MemberRow[]> {
  const direction = page.ordering.startsWith('-') ? 'desc' : 'asc';
  const column = page.ordering.replace('-', '') as 'id' | 'created_at';
  return withPerson(db, companyId)
    .$if(memberRole !== undefined, (query) =>
      query.where('memberships.member_role', '=', memberRole as MemberRole),
    )
    .orderBy(`memberships.${column}`, direction)
    .orderBy('memberships.id', direction)
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

export async function countMembers(
  db: Executor,
  companyId: number,
  memberRole: MemberRole | undefined,
): Promise<number> {
  const { n } = await team(db, companyId)
    .$if(memberRole !== undefined, (query) =>
      query.where('memberships.member_role', '=', memberRole as MemberRole),
    )
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Those who own the company of a tenant; a person's own tenant has none. */
export async function ownersOf(db: Executor, tenant: string): Promise<MemberRow[]> {
  const company = await db.selectFrom('companies').select('id').where('uid', '=', tenant).executeTakeFirst();
  if (company === undefined) return [];
  return withPerson(db, company.id)
    .where('memberships.member_role', '=', 'owner')
    .where('memberships.user_id', 'is not', null)
    .execute();
}

/** How many people own the company; invitations do not count. */
export async function countOwners(db: Executor, companyId: number): Promise<number> {
  const { n } = await db
    .selectFrom('memberships')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('company_id', '=', companyId)
    .where('member_role', '=', 'owner')
    .where('user_id', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** The caller's own membership as it is now. */
export function findMembershipOf(db: Executor, userId: number) {
  return db.selectFrom('memberships').selectAll().where('user_id', '=', userId).executeTakeFirst();
}

export async function insertMember(db: Executor, values: Insertable<Tables['memberships']>): Promise<number> {
  const { id } = await db.insertInto('memberships').values(values).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function updateMember(
  db: Executor,
  id: number,
  changes: Updateable<Tables['memberships']>,
): Promise<void> {
  await db.updateTable('memberships').set(changes).where('id', '=', id).execute();
}

export async function deleteMember(db: Executor, id: number): Promise<void> {
  await db.deleteFrom('memberships').where('id', '=', id).execute();
}

/** The oldest invitation of an address; those of the sandbox wait for nobody. */
export function findInvitation(db: Executor, emailKey: string) {
  return db
    .selectFrom('memberships')
    .innerJoin('companies', 'companies.id', 'memberships.company_id')
    .select(['memberships.id', 'memberships.company_id'])
    .where('memberships.invited_email', '=', emailKey)
    .where('companies.is_sandbox', '=', 0)
    .orderBy('memberships.id')
    .limit(1)
    .executeTakeFirst();
}

export function isInvited(db: Executor, companyId: number, emailKey: string) {
  return db
    .selectFrom('memberships')
    .select('id')
    .where('company_id', '=', companyId)
    .where('invited_email', '=', emailKey)
    .executeTakeFirst();
}
