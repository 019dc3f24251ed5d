/** Second factors and their recovery codes. Each function takes the executor first and keeps none. */
import type { Selectable } from 'kysely';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export type TwoFactorRow = Selectable<Tables['two_factor']>;

export function findFactor(db: Executor, userId: number): Promise<TwoFactorRow | undefined> {
  return db.selectFrom('two_factor').selectAll().where('user_id', '=', userId).executeTakeFirst();
}

/** Puts a secret that is not confirmed yet in the place of another such. False where one is confirmed. */
export async function replaceUnconfirmed(db: Executor, userId: number, secret: string): Promise<boolean> {
  const row = await db
    .insertInto('two_factor')
    .values({ user_id: userId, secret, confirmed_at: null, last_step: 0 })
    .onConflict((conflict) =>
      conflict
        .column('user_id')
        .doUpdateSet({ secret, last_step: 0 })
        .where('two_factor.confirmed_at', 'is', null),
    )
    .returning('user_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Marks a time step, and with it all before, as used. False where it is used already: of two at once, one gets it. */
export async function claimStep(db: Executor, userId: number, step: number): Promise<boolean> {
  const row = await db
    .updateTable('two_factor')
    .set({ last_step: step })
    .where('user_id', '=', userId)
    .where('last_step', '<', step)
    .returning('user_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function confirmFactor(
  db: Executor,
  userId: number,
  now: string,
  codeHashes: readonly string[],
): Promise<void> {
  await db.updateTable('two_factor').set({ confirmed_at: now }).where('user_id', '=', userId).execute();
  await db
    .insertInto('recovery_codes')
    .values(codeHashes.map((hash) => ({ user_id: userId, hash })))
    .execute();
}

/** Uses a recovery code up. False where there is none like it. */
export async function spendRecoveryCode(db: Executor, userId: number, hash: string): Promise<boolean> {
  const row = await db
    .deleteFrom('recovery_codes')
    .where('user_id', '=', userId)
    .where('hash', '=', hash)
    .returning('hash')
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteFactor(db: Executor, userId: number): Promise<void> {
  await db.deleteFrom('recovery_codes').where('user_id', '=', userId).execute();
  await db.deleteFrom('two_factor').where('user_id', '=', userId).execute();
}
