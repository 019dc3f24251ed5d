/** API keys. Each function takes the executor first and keeps none. */
import type { Insertable, Selectable } from 'kysely';
import { prepared } from '../../store/prepared.ts';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export type ApiKeyRow = Selectable<Tables['api_keys']>;

export function insertApiKey(db: Executor, values: Insertable<Tables['api_keys']>): Promise<ApiKeyRow> {
  return db.insertInto('api_keys').values(values).returningAll().executeTakeFirstOrThrow();
}

export function listApiKeys(
  db: Executor,
  userId: number,
  { limit, offset, ordering }: { limit: number; offset: number; ordering: string },
): Promise<ApiKeyRow[]> {
  const direction = ordering.startsWith('-') ? 'desc' : 'asc';
  return db
    .selectFrom('api_keys')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy(ordering.replace('-', '') as 'id' | 'created_at' | 'name', direction)
    .orderBy('id', direction)
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countApiKeys(db: Executor, userId: number): Promise<number> {
  const { n } = await db
    .selectFrom('api_keys')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Whether there was such a key of this owner. */
export async function removeApiKey(db: Executor, userId: number, id: number): Promise<boolean> {
  const row = await db
    .deleteFrom('api_keys')
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The key of a hash, with the uid of the account that it acts as. */
export const findByHash = prepared((db, hash: string) =>
  db
    .selectFrom('api_keys')
    .innerJoin('users', 'users.id', 'api_keys.acts_as')
    .select(['api_keys.id', 'users.uid', 'prefix', 'scopes', 'last_used_at', 'expires_at'])
    .where('hash', '=', hash),
);

export async function touchApiKey(db: Executor, id: number, now: string): Promise<void> {
  await db.updateTable('api_keys').set({ last_used_at: now }).where('id', '=', id).execute();
}
