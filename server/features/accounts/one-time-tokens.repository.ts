/** Tokens that go out by mail, kept as hashes. */
import type { Insertable, Selectable } from 'kysely';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

type TokenRow = Selectable<Tables['one_time_tokens']>;
type Purpose = TokenRow['purpose'];

/** Stores a token, and removes those that have expired, so that the table does not grow for ever. */
export async function insertToken(
  db: Executor,
  values: Insertable<Tables['one_time_tokens']>,
): Promise<void> {
  await db.deleteFrom('one_time_tokens').where('expires_at', '<', values.created_at).execute();
  await db.insertInto('one_time_tokens').values(values).execute();
}

/** How many tokens of a person are out and can still be used. */
export async function countTokens(
  db: Executor,
  userId: number,
  purpose: Purpose,
  since: string,
): Promise<number> {
  const { n } = await db
    .selectFrom('one_time_tokens')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('user_id', '=', userId)
    .where('purpose', '=', purpose)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(n);
}

export function findToken(
  db: Executor,
  hash: string,
  purpose: Purpose,
  now: string,
): Promise<TokenRow | undefined> {
  return db
    .selectFrom('one_time_tokens')
    .selectAll()
    .where('hash', '=', hash)
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** Uses a token up, with all others of its purpose that the person was sent. False if somebody else was faster. */
export async function spendToken(db: Executor, { hash, user_id, purpose }: TokenRow): Promise<boolean> {
  const used = await db
    .deleteFrom('one_time_tokens')
    .where('hash', '=', hash)
    .returning('hash')
    .executeTakeFirst();
  await db
    .deleteFrom('one_time_tokens')
    .where('user_id', '=', user_id)
    .where('purpose', '=', purpose)
    .execute();
  return used !== undefined;
}
