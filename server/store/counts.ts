/** Exact counts of what lists hold, kept in the writing transaction so that no list counts by scanning. */
import type { Transaction } from 'kysely';
import type { Executor } from './store.ts';
import type { Tables } from './tables.ts';

type List = Tables['list_counts']['list'];

/** `scope` is the list (a company's, a person's, a job's), `bucket` what it can be filtered by. */
export interface Change {
  scope: string;
  bucket: string;
  by: 1 | -1;
}

/** Applies all changes of one row at once: in one order, so that writers of different tenants never cross. */
export async function addToCounts(
  tx: Transaction<Tables>,
  list: List,
  changes: readonly Change[],
): Promise<void> {
  const sums = new Map<string, { scope: string; bucket: string; n: number }>();
  for (const { scope, bucket, by } of changes) {
    const key = `${scope} ${bucket}`;
    sums.set(key, { scope, bucket, n: (sums.get(key)?.n ?? 0) + by });
  }
  const rows = [...sums]
    .filter(([, { n }]) => n !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => ({ list, ...row }));
  if (rows.length === 0) return;
  await tx
    .insertInto('list_counts')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['list', 'scope', 'bucket'])
        .doUpdateSet((eb) => ({ n: eb('list_counts.n', '+', eb.ref('excluded.n')) })),
    )
    .execute();
}

/** The sum of the named buckets of a scope; of all of them when none is named. */
export async function keptCount(
  db: Executor,
  list: List,
  scope: string,
  buckets?: readonly string[],
): Promise<number> {
  const row = await db
    .selectFrom('list_counts')
    .select((eb) => eb.fn.sum<number | string | null>('n').as('n'))
    .where('list', '=', list)
    .where('scope', '=', scope)
    .$if(buckets !== undefined, (query) => query.where('bucket', 'in', buckets as string[]))
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}
