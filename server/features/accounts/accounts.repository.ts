/** Accounts and their company. Each function takes the executor first and keeps none. */
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Role } from '../../../shared/contract/users.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import { prepared } from '../../store/prepared.ts';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export type UserRow = Selectable<Tables['users']>;
export type CompanyRow = Selectable<Tables['companies']>;

/** Upper and lower case are one name, and so are the composed and decomposed forms of a letter. */
export const keyOf = (text: string): string => text.normalize('NFKC').toLowerCase();

const withCompany = (db: Executor) =>
  db
    .selectFrom('users')
    .leftJoin('memberships', 'memberships.user_id', 'users.id')
    .leftJoin('companies', 'companies.id', 'memberships.company_id');

const actors = prepared((db, uid: string, family?: string) =>
  withCompany(db)
    .leftJoin('sessions', (join) =>
      join.onRef('sessions.user_id', '=', 'users.id').on('sessions.family', '=', family ?? ''),
    )
    .select([
      'users.id as userId',
      'users.uid as uid',
      'users.role as role',
      'users.is_verified',
      'users.sandbox_of as sandboxOf',
      'companies.id as companyId',
      'companies.uid as companyUid',
      'memberships.member_role as memberRole',
      'sessions.id as sessionId',
    ])
    // A profile that was connected to a hosted account has its uid since; its sessions go on.
    .where((eb) =>
      family === undefined
        ? eb('users.uid', '=', uid)
        : eb.or([
            eb('users.uid', '=', uid),
            eb.and([eb('users.former_uid', '=', uid), eb('sessions.family', '=', family)]),
          ]),
    ),
);

/** The caller. `family`: of the session that calls, which must not have ended. */
export async function findActor(db: Executor, uid: string, family?: string): Promise<Actor | null> {
  const [row] = await actors(db, uid, family);
  if (row === undefined || (family !== undefined && row.sessionId === null)) return null;
  const { companyId, companyUid, memberRole, is_verified, sandboxOf, ...user } = row;
  const company =
    companyId !== null && companyUid !== null && memberRole !== null
      ? { id: companyId, uid: companyUid, memberRole }
      : null;
  return { ...user, company, isVerified: is_verified === 1, ...(sandboxOf !== null && { isSandbox: true }) };
}

/** The sandbox account of a live one. */
export function findTwin(db: Executor, ownerId: number): Promise<UserRow | undefined> {
  return db.selectFrom('users').selectAll().where('sandbox_of', '=', ownerId).executeTakeFirst();
}

export function findProfile(db: Executor, userId: number) {
  return withCompany(db)
    .leftJoin('two_factor', 'two_factor.user_id', 'users.id')
    .selectAll('users')
    .select(['companies.id as company_id', 'companies.company_name', 'memberships.member_role'])
    .select('two_factor.confirmed_at as two_factor_since')
    .select((eb) =>
      (['avatar', 'resume'] as const).map((kind) =>
        eb
          .selectFrom('uploads')
          .select('sha256')
          .whereRef('uploads.user_id', '=', 'users.id')
          .where('kind', '=', kind)
          .as(kind),
      ),
    )
    .where('users.id', '=', userId)
    .executeTakeFirstOrThrow();
}
export type ProfileRow = Awaited<ReturnType<typeof findProfile>>;

export function listLocalProfiles(db: Executor) {
  return withCompany(db)
    .select([
      'users.id',
      'users.first_name',
      'users.last_name',
      'users.username',
      'users.role',
      'companies.company_name',
    ])
    .where('users.is_local', '=', 1)
    .orderBy('users.id')
    .execute();
}

export function findByEmail(db: Executor, email: string): Promise<UserRow | undefined> {
  return db.selectFrom('users').selectAll().where('email_key', '=', keyOf(email)).executeTakeFirst();
}

export function findById(db: Executor, id: number): Promise<UserRow | undefined> {
  return db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Which of the two are taken by somebody else than `exceptId`. */
export async function takenNames(
  db: Executor,
  { username, email, exceptId }: { username?: string; email?: string; exceptId?: number },
): Promise<{ username: boolean; email: boolean }> {
  const taken = async (column: 'username_key' | 'email_key', value: string | undefined) => {
    if (value === undefined) return false;
    const row = await db.selectFrom('users').select('id').where(column, '=', keyOf(value)).executeTakeFirst();
    return row !== undefined && row.id !== exceptId;
  };
  return { username: await taken('username_key', username), email: await taken('email_key', email) };
}

export function insertUser(db: Executor, values: Insertable<Tables['users']>): Promise<UserRow> {
  return db.insertInto('users').values(values).returningAll().executeTakeFirstOrThrow();
}

export async function updateUser(
  db: Executor,
  id: number,
  values: Updateable<Tables['users']>,
): Promise<void> {
  if (Object.keys(values).length > 0)
    await db.updateTable('users').set(values).where('id', '=', id).execute();
}

/** Whether both work for one company. */
export async function areColleagues(db: Executor, { company }: Actor, userId: number): Promise<boolean> {
  if (company === null) return false;
  const row = await db
    .selectFrom('memberships')
    .select('id')
    .where('user_id', '=', userId)
    .where('company_id', '=', company.id)
    .executeTakeFirst();
  return row !== undefined;
}

export async function hasAdmin(db: Executor): Promise<boolean> {
  const row = await db
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'admin')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives the account another role, if it has the one that it is expected to have. */
export async function changeRole(db: Executor, id: number, from: Role, to: Role): Promise<void> {
  await db.updateTable('users').set({ role: to }).where('id', '=', id).where('role', '=', from).execute();
}

export function insertCompany(db: Executor, values: Insertable<Tables['companies']>): Promise<CompanyRow> {
  return db.insertInto('companies').values(values).returningAll().executeTakeFirstOrThrow();
}

export async function insertMembership(
  db: Executor,
  values: Insertable<Tables['memberships']>,
): Promise<void> {
  await db.insertInto('memberships').values(values).execute();
}
