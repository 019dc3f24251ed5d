/** Refresh tokens and tickets, kept as hashes. */
import type { Insertable, Selectable } from 'kysely';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export type RefreshRow = Selectable<Tables['refresh_tokens']>;

export async function insertRefresh(
  db: Executor,
  values: Insertable<Tables['refresh_tokens']>,
): Promise<void> {
  await db.insertInto('refresh_tokens').values(values).execute();
}

export function findRefresh(db: Executor, hash: string): Promise<RefreshRow | undefined> {
  return db.selectFrom('refresh_tokens').selectAll().where('hash', '=', hash).executeTakeFirst();
}

/** Marks a token as used and answers its row; undefined for one that is used or revoked. Of several at once, one gets it. */
export function claimRefresh(db: Executor, hash: string, now: string): Promise<RefreshRow | undefined> {
  return db
    .updateTable('refresh_tokens')
    .set({ used_at: now })
    .where('hash', '=', hash)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
}

export async function nameSuccessor(db: Executor, hash: string, successor: string): Promise<void> {
  await db
    .updateTable('refresh_tokens')
    .set({ successor_hash: successor })
    .where('hash', '=', hash)
    .execute();
}

export async function revokeFamily(db: Executor, family: string, now: string): Promise<void> {
  await db
    .updateTable('refresh_tokens')
    .set({ revoked_at: now })
    .where('family', '=', family)
    .where('revoked_at', 'is', null)
    .execute();
}

/** Removes what has expired; called where tokens are made, so that the tables do not grow for ever. */
export async function forgetExpired(db: Executor, now: string): Promise<void> {
  await db.deleteFrom('refresh_tokens').where('expires_at', '<', now).execute();
  await db.deleteFrom('sessions').where('expires_at', '<', now).execute();
  await db.deleteFrom('ws_tickets').where('expires_at', '<', now).execute();
}

export async function insertTicket(db: Executor, values: Insertable<Tables['ws_tickets']>): Promise<void> {
  await db.insertInto('ws_tickets').values(values).execute();
}

/** The ticket's user and scopes, once: a ticket is gone as soon as it was shown. */
export async function takeTicket(
  db: Executor,
  hash: string,
  now: string,
): Promise<{ uid: string; scopes: string | null } | null> {
  const ticket = await db
    .deleteFrom('ws_tickets')
    .where('hash', '=', hash)
    .returning(['user_id', 'expires_at', 'scopes'])
    .executeTakeFirst();
  if (ticket === undefined || ticket.expires_at <= now) return null;
  const user = await db.selectFrom('users').select('uid').where('id', '=', ticket.user_id).executeTakeFirst();
  return user === undefined ? null : { uid: user.uid, scopes: ticket.scopes };
}
