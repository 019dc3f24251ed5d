/** Reads the kept sums. Each function takes the executor first and keeps none. */
import type { Executor } from '../../store/store.ts';

/** Both days included; absent: without that end. */
export interface DayRange {
  from: string | undefined;
  to: string | undefined;
}

export function daysOf(db: Executor, tenant: string, { from, to }: DayRange) {
  let query = db
    .selectFrom('analytics_days')
    .select(['day', 'interviews', 'completed', 'scored', 'score_sum', 'duration_sum'])
    .where('tenant', '=', tenant)
    .where('interviews', '>', 0);
  if (from !== undefined) query = query.where('day', '>=', from);
  if (to !== undefined) query = query.where('day', '<=', to);
  return query.orderBy('day').execute();
}
export type DayRow = Awaited<ReturnType<typeof daysOf>>[number];

export async function skillSums(db: Executor, tenant: string, { from, to }: DayRange) {
  let query = db
    .selectFrom('analytics_skill_days')
    .select((eb) => [
      'skill',
      eb.fn.sum<number | string>('assessments').as('assessments'),
      eb.fn.sum<number | string>('score_sum').as('score_sum'),
    ])
    .where('tenant', '=', tenant);
  if (from !== undefined) query = query.where('day', '>=', from);
  if (to !== undefined) query = query.where('day', '<=', to);
  const rows = await query.groupBy('skill').execute();
  return rows.map(({ skill, assessments, score_sum }) => ({
    skill,
    assessments: Number(assessments),
    score_sum: Number(score_sum),
  }));
}
