/** Ratings and decisions by people. Each function takes the executor first and keeps none. */
import type { Insertable, Selectable } from 'kysely';
import { prepared } from '../../store/prepared.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export type DecisionRow = Selectable<Tables['decisions']>;

/** Of one interview, or none. */
export const decisionOf = prepared((db, interviewId: number) =>
  db.selectFrom('decisions').selectAll().where('interview_id', '=', interviewId),
);

/** Of several interviews in one query. */
export async function decisionsOf(db: Executor, interviewIds: readonly number[]): Promise<DecisionRow[]> {
  if (interviewIds.length === 0) return [];
  return db.selectFrom('decisions').selectAll().where('interview_id', 'in', interviewIds).execute();
}

/** One per interview; a later one takes its place. */
export async function saveDecision(
  write: Write,
  values: Pick<DecisionRow, 'interview_id' | 'decision' | 'reason' | 'decided_by'>,
): Promise<DecisionRow> {
  const row = { ...values, ...write.fresh(), decided_at: write.now };
  const { uid: _uid, interview_id: _id, ...changes } = row;
  return write.tx
    .insertInto('decisions')
    .values(row)
    .onConflict((conflict) => conflict.column('interview_id').doUpdateSet(changes))
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The scorecards of interviews with their raters, in the order in which they were sent. */
export async function scorecardsOf(db: Executor, interviewIds: readonly number[]) {
  if (interviewIds.length === 0) return [];
  return db
    .selectFrom('scorecards')
    .innerJoin('users', 'users.id', 'scorecards.rater_id')
    .select([
      'scorecards.id',
      'scorecards.interview_id',
      'scorecards.rater_id',
      'scorecards.ratings',
      'scorecards.notes',
      'scorecards.created_at',
      'scorecards.updated_at',
      'users.username',
    ])
    .where('interview_id', 'in', interviewIds)
    .orderBy('scorecards.id')
    .execute();
}
export type ScorecardRow = Awaited<ReturnType<typeof scorecardsOf>>[number];

export async function insertScorecard(db: Executor, values: Insertable<Tables['scorecards']>): Promise<void> {
  await db.insertInto('scorecards').values(values).execute();
}

export async function updateScorecard(
  write: Write,
  id: number,
  changes: { ratings: string; notes: string },
): Promise<void> {
  await write.tx
    .updateTable('scorecards')
    .set({ ...changes, seq: write.seq(), updated_at: write.now })
    .where('id', '=', id)
    .execute();
}

/** The latest finished interviews of a job that somebody rated. */
export async function ratedOfJob(db: Executor, jobId: number, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('interviews')
    .select('interviews.id')
    .where('job_id', '=', jobId)
    .where('is_practice', '=', 0)
    .where('status', '=', 'completed')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('scorecards')
          .select('scorecards.id')
          .whereRef('scorecards.interview_id', '=', 'interviews.id'),
      ),
    )
    .orderBy('interviews.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}
