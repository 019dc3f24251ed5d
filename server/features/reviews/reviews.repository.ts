/** Ratings and decisions by people. Each function takes the executor first and keeps none. */
import type { Insertable, Selectable } from 'kysely';
import { prepared } from '../../store/prepared.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

/** With who made them and who ended them. */
const withPeople = (db: Executor) =>
  db
    .selectFrom('decisions')
    .innerJoin('users as maker', 'maker.id', 'decisions.decided_by')
    .leftJoin('users as ender', 'ender.id', 'decisions.ended_by')
    .selectAll('decisions')
    .select(['maker.username as decided_by_name', 'ender.username as ended_by_name']);
export type DecisionRow = Selectable<Tables['decisions']> & {
  decided_by_name: string;
  ended_by_name: string | null;
};

/** The one of an interview that holds, or none. */
export const decisionOf = prepared((db, interviewId: number) =>
  withPeople(db).where('decisions.interview_id', '=', interviewId).where('decisions.ended_at', 'is', null),
);

/** Those of several interviews that hold, in one query. */
export async function decisionsOf(db: Executor, interviewIds: readonly number[]): Promise<DecisionRow[]> {
  if (interviewIds.length === 0) return [];
  return withPeople(db)
    .where('decisions.interview_id', 'in', interviewIds)
    .where('decisions.ended_at', 'is', null)
    .execute();
}

/** All of an interview, in the order in which they were made. */
export const allDecisionsOf = (db: Executor, interviewId: number): Promise<DecisionRow[]> =>
  withPeople(db).where('decisions.interview_id', '=', interviewId).orderBy('decisions.id').execute();

export async function insertDecision(
  write: Write,
  values: Pick<DecisionRow, 'interview_id' | 'decision' | 'reason' | 'decided_by'>,
): Promise<void> {
  const row = { ...values, ...write.fresh(), decided_at: write.now, ended_at: null, ended_by: null };
  await write.tx.insertInto('decisions').values(row).execute();
}

/** It stays as history. */
export async function endDecision(write: Write, id: number, userId: number): Promise<void> {
  await write.tx
    .updateTable('decisions')
    .set({ ended_at: write.now, ended_by: userId, seq: write.seq() })
    .where('id', '=', id)
    .execute();
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
