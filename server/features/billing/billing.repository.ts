/** Subscriptions and what was used. Each function takes the executor first and keeps none. */
import { type Selectable, sql } from 'kysely';
import type { SubscriptionStatus } from '../../../shared/contract/billing.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export type SubscriptionRow = Selectable<Tables['subscriptions']>;
export type Used = 'interviews' | 'job_postings' | 'applications';

/** The newest one of a company or person whose status is none of `over`. */
export function latestSubscription(
  db: Executor,
  tenant: string,
  over: readonly SubscriptionStatus[],
): Promise<SubscriptionRow | undefined> {
  return db
    .selectFrom('subscriptions')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('status', 'not in', over)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** One more of `what` on the day of this write. */
export async function countUse({ tx, tenant, now }: Write, what: Used): Promise<void> {
  const nothing = { interviews: 0, job_postings: 0, applications: 0 };
  await tx
    .insertInto('usage_days')
    .values({ tenant, day: now.slice(0, 10), ...nothing, [what]: 1 })
    .onConflict((conflict) =>
      conflict.columns(['tenant', 'day']).doUpdateSet({ [what]: sql`${sql.ref(`usage_days.${what}`)} + 1` }),
    )
    .execute();
}

/** Days with use, from `first` on and before `end` (both YYYY-MM-DD), in their order. */
export function usedDays(db: Executor, tenant: string, first: string, end: string) {
  return db
    .selectFrom('usage_days')
    .select(['day', 'interviews', 'job_postings', 'applications'])
    .where('tenant', '=', tenant)
    .where('day', '>=', first)
    .where('day', '<', end)
    .orderBy('day')
    .execute();
}
