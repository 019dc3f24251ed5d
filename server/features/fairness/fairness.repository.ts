/**
 * Demographics and what was decided on groups. Nothing else reads this table, the scorer least of all. Each
 * function takes the executor first and keeps none.
 */
import type { Insertable, Selectable } from 'kysely';
import type { Dimension } from '../../../shared/contract/values.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export type DemographicsRow = Selectable<Tables['demographics']>;
type Said = Pick<Insertable<Tables['demographics']>, Dimension>;

/** What a candidate has said of themselves for an interview. */
export const demographicsOf = (db: Executor, interviewId: number): Promise<DemographicsRow | undefined> =>
  db.selectFrom('demographics').selectAll().where('interview_id', '=', interviewId).executeTakeFirst();

/** One row per interview; only the named fields change. */
export async function saveDemographics(
  write: Write,
  interviewId: number,
  said: Partial<Said>,
): Promise<DemographicsRow> {
  const { uid, tenant, seq } = write.fresh();
  return write.tx
    .insertInto('demographics')
    .values({
      gender: null,
      ethnicity: null,
      age_group: null,
      ...said,
      uid,
      tenant,
      seq,
      interview_id: interviewId,
      updated_at: write.now,
    })
    .onConflict((conflict) =>
      conflict.column('interview_id').doUpdateSet({ ...said, seq, updated_at: write.now }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** How many decisions of each kind a job's completed interviews have. */
export async function countDecisions(db: Executor, tenant: string, jobId: number) {
  const rows = await db
    .selectFrom('decisions')
    .innerJoin('interviews', 'interviews.id', 'decisions.interview_id')
    .select((eb) => ['decision', eb.fn.countAll<number | string>().as('n')])
    .where('decisions.ended_at', 'is', null)
    .where('interviews.job_id', '=', jobId)
    .where('interviews.tenant', '=', tenant)
    .where('interviews.is_practice', '=', 0)
    .where('interviews.status', '=', 'completed')
    .groupBy('decision')
    .execute();
  return new Map(rows.map(({ decision, n }) => [decision, Number(n)]));
}

/** Of a job's hires and refusals, those whose candidates told their group. */
export async function countGroups(db: Executor, tenant: string, jobId: number, dimension: Dimension) {
  const column = `demographics.${dimension}` as const;
  const rows = await db
    .selectFrom('demographics')
    .innerJoin('interviews', 'interviews.id', 'demographics.interview_id')
    .innerJoin('decisions', 'decisions.interview_id', 'interviews.id')
    .select((eb) => [`${column} as group_name`, 'decision', eb.fn.countAll<number | string>().as('n')])
    .where('decisions.ended_at', 'is', null)
    .where('interviews.job_id', '=', jobId)
    .where('interviews.tenant', '=', tenant)
    .where('interviews.is_practice', '=', 0)
    .where('interviews.status', '=', 'completed')
    .where('decision', 'in', ['hire', 'no_hire'])
    .where(column, 'is not', null)
    .groupBy([column, 'decision'])
    .execute();
  return rows.map(({ group_name, decision, n }) => ({
    group: group_name as string,
    decision,
    n: Number(n),
  }));
}

/** What was said goes with the interviews that go. */
export async function forgetSaid(db: Executor, interviewIds: readonly number[]): Promise<void> {
  await db.deleteFrom('demographics').where('interview_id', 'in', interviewIds).execute();
}

/** What somebody said stays theirs under another uid. */
export async function moveSaid(db: Executor, from: string, to: string): Promise<void> {
  await db.updateTable('demographics').set({ tenant: to }).where('tenant', '=', from).execute();
}
