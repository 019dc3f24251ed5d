/** Reads the kept sums. Each function takes the executor first and keeps none. */
import type { Executor } from '../../store/store.ts';

/** Whose sums, and of which days, both included; absent: without that end, of all jobs. */
export interface SumScope {
  tenant: string;
  from: string | undefined;
  to: string | undefined;
  jobId: number | undefined;
  jobFocus: string | undefined;
}

export const SUMS = ['interviews', 'completed', 'scored', 'score_sum', 'duration_sum'] as const;
type Sum = (typeof SUMS)[number];

/** The table that has the sums of the scope: those of jobs only where jobs are asked for. */
const isOfJobs = ({ jobId, jobFocus }: SumScope) => jobId !== undefined || jobFocus !== undefined;

/** Days with interviews, in order. */
export async function daysOf(
  db: Executor,
  scope: SumScope,
): Promise<({ day: string } & Record<Sum, number>)[]> {
  const { tenant, from, to, jobId, jobFocus } = scope;
  const table = isOfJobs(scope) ? 'analytics_job_days' : 'analytics_days';
  const rows = await db
    .selectFrom(table)
    .select((eb) => ['day', ...SUMS.map((name) => eb.fn.sum<number | string>(name).as(name))])
    .where('tenant', '=', tenant)
    .$if(from !== undefined, (query) => query.where('day', '>=', from as string))
    .$if(to !== undefined, (query) => query.where('day', '<=', to as string))
    .$if(jobId !== undefined, (query) => query.where('analytics_job_days.job_id', '=', jobId as number))
    .$if(jobFocus !== undefined, (query) =>
      query.where('analytics_job_days.job_id', 'in', jobsOf(db, tenant, jobFocus as string)),
    )
    .groupBy('day')
    .having((eb) => eb(eb.fn.sum('interviews'), '>', 0))
    .orderBy('day')
    .execute();
  return rows.map((row) => ({
    ...row,
    ...(Object.fromEntries(SUMS.map((name) => [name, Number(row[name])])) as Record<Sum, number>),
  }));
}
export type DayRow = Awaited<ReturnType<typeof daysOf>>[number];

export async function skillSums(db: Executor, scope: SumScope) {
  const { tenant, from, to, jobId, jobFocus } = scope;
  const table = isOfJobs(scope) ? 'analytics_job_skill_days' : 'analytics_skill_days';
  const rows = await db
    .selectFrom(table)
    .select((eb) => [
      'skill',
      eb.fn.sum<number | string>('assessments').as('assessments'),
      eb.fn.sum<number | string>('score_sum').as('score_sum'),
    ])
    .where('tenant', '=', tenant)
    .$if(from !== undefined, (query) => query.where('day', '>=', from as string))
    .$if(to !== undefined, (query) => query.where('day', '<=', to as string))
    .$if(jobId !== undefined, (query) => query.where('analytics_job_skill_days.job_id', '=', jobId as number))
    .$if(jobFocus !== undefined, (query) =>
      query.where('analytics_job_skill_days.job_id', 'in', jobsOf(db, tenant, jobFocus as string)),
    )
    .groupBy('skill')
    .execute();
  return rows.map(({ skill, assessments, score_sum }) => ({
    skill,
    assessments: Number(assessments),
    score_sum: Number(score_sum),
  }));
}

const jobsOf = (db: Executor, tenant: string, focus: string) =>
  db.selectFrom('jobs').select('jobs.id').where('jobs.tenant', '=', tenant).where('job_focus', '=', focus);
