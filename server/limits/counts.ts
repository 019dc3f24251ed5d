/** Counts in the store, of this instance only. Each function takes the executor first and keeps none. */
import { sql } from 'kysely';
import { prepared } from '../store/prepared.ts';
import type { Executor } from '../store/store.ts';

/** Raises a count, and opens a new window where the old one has closed. One statement, so that none is lost. */
export const raise = prepared((db, key: string, now: string, end: string) =>
  db
    .insertInto('request_counts')
    .values({ key, n: 1, resets_at: end })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        n: sql`case when request_counts.resets_at <= ${now} then 1 else request_counts.n + 1 end`,
        resets_at: sql`case when request_counts.resets_at <= ${now} then excluded.resets_at else request_counts.resets_at end`,
      }),
    )
    .returning(['n', 'resets_at']),
);

export async function lower(db: Executor, key: string): Promise<void> {
  await db
    .updateTable('request_counts')
    .set((eb) => ({ n: eb('n', '-', 1) }))
    .where('key', '=', key)
    .where('n', '>', 0)
    .execute();
}

export async function forget(db: Executor, key: string): Promise<void> {
  await db.deleteFrom('request_counts').where('key', '=', key).execute();
}
