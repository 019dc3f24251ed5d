/** Exact counts of interviews per list and status, kept in the writing transaction. */
import type { Selectable } from 'kysely';
import type { InterviewStatus } from '../../../shared/contract/interviews.ts';
import { prepared } from '../../store/prepared.ts';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

type Counted = Pick<Selectable<Tables['interviews']>, 'tenant' | 'user_id' | 'job_id' | 'is_practice'>;

/**
 * Lists in which an interview counts. A company sees its hiring interviews, a person its own, and practice
 * stays with the person whose it is.
 */
export function scopesOf(row: Counted): string[] {
  if (row.is_practice === 1) return [practiceScope(row.user_id ?? 0)];
  return [
    companyScope(row.tenant),
    ...(row.user_id === null ? [] : [candidateScope(row.user_id)]),
    ...(row.job_id === null ? [] : [jobScope(row.tenant, row.job_id)]),
  ];
}
export const companyScope = (tenant: string) => `company:${tenant}`;
export const candidateScope = (userId: number) => `candidate:${userId}`;
export const practiceScope = (userId: number) => `practice:${userId}`;
export const jobScope = (tenant: string, jobId: number) => `job:${tenant}:${jobId}`;

export interface CountChange {
  scopes: readonly string[];
  status: InterviewStatus;
  by: 1 | -1;
}

/** Adds to the counts of a status in each scope, all at once and in one order, so that writers never cross. */
export async function addToCounts(db: Executor, ...changes: readonly CountChange[]): Promise<void> {
  const sums = new Map<string, { scope: string; status: InterviewStatus; n: number }>();
  for (const { scopes, status, by } of changes) {
    for (const scope of scopes) {
      const key = `${scope} ${status}`;
      sums.set(key, { scope, status, n: (sums.get(key)?.n ?? 0) + by });
    }
  }
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  if (rows.length === 0) return;
  await db
    .insertInto('interview_counts')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['scope', 'status'])
        .doUpdateSet((eb) => ({ n: eb('interview_counts.n', '+', eb.ref('excluded.n')) })),
    )
    .execute();
}

/** The counts of these lists, without those that are zero. */
export async function keptCounts(
  db: Executor,
  scopes: readonly [string, string?, string?],
  status: InterviewStatus | undefined,
): Promise<Map<string, number>> {
  const rows = await countsIn(db, status, ...scopes);
  return new Map(rows.map((row) => [row.scope, Number(row.n)] as const).filter(([, n]) => n > 0));
}

const countsIn = prepared(
  (db, status: InterviewStatus | undefined, first: string, second?: string, third?: string) =>
    db
      .selectFrom('interview_counts')
      .select((eb) => ['scope', eb.fn.sum<number | string>('n').as('n')])
      .where(
        'scope',
        'in',
        [first, second, third].filter((scope) => scope !== undefined),
      )
      .$if(status !== undefined, (query) => query.where('status', '=', status as InterviewStatus))
      .groupBy('scope'),
);
