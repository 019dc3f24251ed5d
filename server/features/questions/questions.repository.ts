/** The questions of an interview. Each function takes the executor first and keeps none. */
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { deleteSynced } from '../../store/tombstones.ts';

export type QuestionRow = Selectable<Tables['questions']>;

/** All of them in one statement. */
export async function insertQuestions(
  db: Executor,
  rows: Insertable<Tables['questions']>[],
): Promise<QuestionRow[]> {
  if (rows.length === 0) return [];
  return db.insertInto('questions').values(rows).returningAll().execute();
}

/** In the order in which they are asked. */
export function questionsOf(db: Executor, interviewId: number): Promise<QuestionRow[]> {
  return db
    .selectFrom('questions')
    .selectAll()
    .where('interview_id', '=', interviewId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export function findQuestion(
  db: Executor,
  interviewId: number,
  id: number,
): Promise<QuestionRow | undefined> {
  return db
    .selectFrom('questions')
    .selectAll()
    .where('id', '=', id)
    .where('interview_id', '=', interviewId)
    .executeTakeFirst();
}

export async function lockQuestion(tx: Executor, id: number): Promise<void> {
  await tx.selectFrom('questions').select('id').where('id', '=', id).forNoKeyUpdate().execute();
}

export function updateQuestion(
  write: Write,
  id: number,
  changes: Updateable<Tables['questions']>,
): Promise<QuestionRow> {
  return write.tx
    .updateTable('questions')
    .set({ ...changes, seq: write.seq() })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Only before an interview starts: what was asked stays. */
export const deleteQuestions = (write: Write, ids: readonly number[]): Promise<void> =>
  deleteSynced(write, 'questions', ids);
