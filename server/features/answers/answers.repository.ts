/** Answers, drafts and interaction signals. Each function takes the executor first and keeps none. */
import type { Insertable, Selectable } from 'kysely';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export type AnswerRow = Selectable<Tables['answers']>;

export function insertAnswer(db: Executor, values: Insertable<Tables['answers']>): Promise<AnswerRow> {
  return db.insertInto('answers').values(values).returningAll().executeTakeFirstOrThrow();
}

export function findByClientId(
  db: Executor,
  interviewId: number,
  clientId: string,
): Promise<AnswerRow | undefined> {
  return db
    .selectFrom('answers')
    .selectAll()
    .where('interview_id', '=', interviewId)
    .where('client_id', '=', clientId)
    .executeTakeFirst();
}

/** With the time at which each one's question was asked. */
export function answersOf(db: Executor, interviewId: number) {
  return db
    .selectFrom('answers')
    .innerJoin('questions', 'questions.id', 'answers.question_id')
    .selectAll('answers')
    .select('questions.asked_at')
    .where('answers.interview_id', '=', interviewId)
    .orderBy('answers.id')
    .execute();
}

export function findDraft(db: Executor, interviewId: number) {
  return db.selectFrom('drafts').selectAll().where('interview_id', '=', interviewId).executeTakeFirst();
}

export async function saveDraft(db: Executor, values: Insertable<Tables['drafts']>): Promise<void> {
  const { question_id, text, updated_at } = values;
  await db
    .insertInto('drafts')
    .values(values)
    .onConflict((conflict) => conflict.column('interview_id').doUpdateSet({ question_id, text, updated_at }))
    .execute();
}

export async function dropDraft(db: Executor, interviewId: number, questionId: number): Promise<void> {
  await db
    .deleteFrom('drafts')
    .where('interview_id', '=', interviewId)
    .where('question_id', '=', questionId)
    .execute();
}

export async function insertAttention(db: Executor, values: Insertable<Tables['attention']>): Promise<void> {
  await db.insertInto('attention').values(values).execute();
}
