/** Where scores stand among others, by the kept histograms: an index range each, never the interviews themselves. */
import { sql } from 'kysely';
import { midRankPercentile } from '../../../shared/domain/percentile.ts';
import type { Executor } from '../../store/store.ts';

/** A population, by the name that the kept sums give it, and a score as its bucket. */
export interface Standing {
  scope: string;
  bucket: number;
}

/** Percentiles by population, in one query; null below five. */
export async function percentiles(
  db: Executor,
  wanted: readonly Standing[],
): Promise<Map<string, number | null>> {
  const found = new Map<string, number | null>(wanted.map(({ scope }) => [scope, null]));
  if (wanted.length === 0) return found;
  const own = sql<number>`case scope ${sql.join(
    wanted.map(({ scope, bucket }) => sql`when ${scope} then ${sql.lit(bucket)}`),
    sql` `,
  )} end`;
  const rows = await db
    .selectFrom('score_histogram')
    .select([
      'scope',
      sql<number | string>`sum(case when bucket < ${own} then n else 0 end)`.as('below'),
      sql<number | string>`sum(case when bucket = ${own} then n else 0 end)`.as('equal'),
      sql<number | string>`sum(n)`.as('total'),
    ])
    .where('scope', 'in', [...found.keys()])
    .groupBy('scope')
    .execute();
  for (const { scope, below, equal, total } of rows) {
    found.set(scope, midRankPercentile({ below: Number(below), equal: Number(equal), total: Number(total) }));
  }
  return found;
}

/** Percentiles of several scores within one population, which is read once; null for a score that is null. */
export async function percentilesWithin(
  db: Executor,
  scope: string,
  buckets: readonly (number | null)[],
): Promise<(number | null)[]> {
  const rows = await db
    .selectFrom('score_histogram')
    .select(['bucket', 'n'])
    .where('scope', '=', scope)
    .execute();
  const sum = (where: (bucket: number) => boolean) =>
    rows.reduce((total, { bucket, n }) => (where(bucket) ? total + n : total), 0);
  const total = sum(() => true);
  return buckets.map((own) =>
    own === null
      ? null
      : midRankPercentile({
          below: sum((bucket) => bucket < own),
          equal: sum((bucket) => bucket === own),
          total,
        }),
  );
}
