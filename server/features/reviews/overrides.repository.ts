/** Scores that people set. Each function takes the executor first and keeps none. */
import type { Insertable } from 'kysely';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

/** With who set them and who ended them, in the order in which they were set; `holding`: only those that hold. */
export async function overridesOf(
  db: Executor,
  interviewIds: readonly number[],
  { holding }: { holding: boolean },
) {
  if (interviewIds.length === 0) return [];
  return db
    .selectFrom('overrides')
    .innerJoin('users as maker', 'maker.id', 'overrides.made_by')
    .leftJoin('users as ender', 'ender.id', 'overrides.ended_by')
    .selectAll('overrides')
    .select(['maker.username as made_by_name', 'ender.username as ended_by_name'])
    .where('overrides.interview_id', 'in', interviewIds)
    .$if(holding, (query) => query.where('overrides.ended_at', 'is', null))
    .orderBy('overrides.id')
    .execute();
}
export type OverrideRow = Awaited<ReturnType<typeof overridesOf>>[number];

export async function insertOverride(db: Executor, values: Insertable<Tables['overrides']>): Promise<number> {
  return (await db.insertInto('overrides').values(values).returning('id').executeTakeFirstOrThrow()).id;
}

/** It stays as history. */
export async function endOverride(write: Write, id: number, userId: number): Promise<void> {
  await write.tx
    .updateTable('overrides')
    .set({ ended_at: write.now, ended_by: userId, seq: write.seq() })
    .where('id', '=', id)
    .execute();
}
