/** Where people are signed in. A session lasts as long as its family of refresh tokens. */
import type { Insertable } from 'kysely';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { revokeFamily } from './tokens.repository.ts';

export type NewSession = Insertable<Tables['sessions']>;

/** A session begins with its first tokens and is prolonged by each further pair. */
export async function keepSession(db: Executor, values: NewSession): Promise<void> {
  const { last_used_at, expires_at } = values;
  await db
    .insertInto('sessions')
    .values(values)
    .onConflict((conflict) => conflict.column('family').doUpdateSet({ last_used_at, expires_at }))
    .execute();
}

/** Ends a session: its refresh tokens are revoked, and its access tokens find no session any more. */
export async function endSession(db: Executor, family: string, now: string): Promise<void> {
  await revokeFamily(db, family, now);
  await db.deleteFrom('sessions').where('family', '=', family).execute();
}

/** Ends every session of a person but one; their devices sign in again before they sync on. */
export async function endSessions(
  db: Executor,
  userId: number,
  now: string,
  exceptId: number | null,
): Promise<void> {
  const ids = db
    .selectFrom('sessions')
    .select('id')
    .where('user_id', '=', userId)
    .where('id', '<>', exceptId ?? 0);
  await db
    .updateTable('refresh_tokens')
    .set({ revoked_at: now })
    .where('family', 'in', db.selectFrom('sessions').select('family').where('id', 'in', ids))
    .where('revoked_at', 'is', null)
    .execute();
  await db.deleteFrom('sessions').where('id', 'in', ids).execute();
  await db.deleteFrom('ws_tickets').where('user_id', '=', userId).execute();
  await db
    .updateTable('sync_clients')
    .set({ revoked_at: now })
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .execute();
}

export function findSession(db: Executor, userId: number, id: number) {
  return db
    .selectFrom('sessions')
    .selectAll()
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .executeTakeFirst();
}
export type SessionRow = NonNullable<Awaited<ReturnType<typeof findSession>>>;

const current = (db: Executor, userId: number, now: string) =>
  db.selectFrom('sessions').where('user_id', '=', userId).where('expires_at', '>', now);

export async function countSessions(db: Executor, userId: number, now: string): Promise<number> {
  const { n } = await current(db, userId, now)
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

export function listSessions(
  db: Executor,
  userId: number,
  now: string,
  page: { limit: number; offset: number; ordering: string },
): Promise<SessionRow[]> {
  const direction = page.ordering.startsWith('-') ? 'desc' : 'asc';
  const column = page.ordering.replace('-', '') as 'id' | 'created_at' | 'last_used_at';
  return current(db, userId, now)
    .selectAll()
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}
