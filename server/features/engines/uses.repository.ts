/** What waits for an engine, and what was asked of one. Each function takes the executor first and keeps none. */
import type { Insertable, Selectable } from 'kysely';
import type { EnginePurpose } from '../../../shared/contract/engines.ts';
import { prepared } from '../../store/prepared.ts';
import type { Executor, Store, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export type TaskRow = Selectable<Tables['engine_tasks']>;
export type UseRow = Selectable<Tables['engine_uses']>;
type NewTask = Pick<TaskRow, 'tenant' | 'interview_id' | 'answer_id' | 'purpose'>;

/** An answer is given to each purpose once. */
export async function insertTask(db: Executor, task: NewTask, now: string): Promise<void> {
  await db
    .insertInto('engine_tasks')
    .values({ ...task, attempts: 0, due_at: now, claimed_until: null, created_at: now })
    .execute();
}

const firstDue = prepared((db, now: string) =>
  db.selectFrom('engine_tasks').select('id').where('due_at', '<=', now).limit(1),
);
export const isAnyDue = async (db: Executor, now: string): Promise<boolean> =>
  (await firstDue(db, now)).length > 0;

/**
 * Takes up to `limit` tasks that are due, of tenants that are not among `busy`, until `until`. When whoever took one
 * dies, it is due again by then.
 */
export async function claimTasks(
  tx: Executor,
  dialect: Store['dialect'],
  { now, until, busy, limit }: { now: string; until: string; busy: readonly string[]; limit: number },
): Promise<TaskRow[]> {
  const due = await tx
    .selectFrom('engine_tasks')
    .select('id')
    .where('due_at', '<=', now)
    .$if(busy.length > 0, (query) => query.where('tenant', 'not in', busy))
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit)
    // SQLite has one writer, which this transaction already is.
    .$if(dialect === 'postgres', (query) => query.forUpdate().skipLocked())
    .execute();
  if (due.length === 0) return [];
  return tx
    .updateTable('engine_tasks')
    .set({ due_at: until, claimed_until: until })
    .where(
      'id',
      'in',
      due.map(({ id }) => id),
    )
    .returningAll()
    .execute();
}

type Held = Pick<TaskRow, 'id' | 'claimed_until'>;

/** Puts a task off. It is left alone where somebody else holds it by now. */
export async function deferTask(
  db: Executor,
  { id, claimed_until }: Held,
  { dueAt, attempts }: { dueAt: string; attempts: number },
): Promise<void> {
  await db
    .updateTable('engine_tasks')
    .set({ due_at: dueAt, attempts, claimed_until: null })
    .where('id', '=', id)
    .where('claimed_until', '=', claimed_until)
    .execute();
}

/** Ends a task; answers false where somebody else holds it by now, or has ended it. */
export async function endTask(db: Executor, { id, claimed_until }: Held): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('engine_tasks')
    .where('id', '=', id)
    .where('claimed_until', '=', claimed_until)
    .executeTakeFirst();
  return Number(numDeletedRows) > 0;
}

export async function insertUse(
  write: Write,
  values: Omit<Insertable<Tables['engine_uses']>, 'uid' | 'tenant' | 'seq' | 'created_at'>,
): Promise<void> {
  await write.tx
    .insertInto('engine_uses')
    .values({ ...write.fresh(), ...values, created_at: write.now })
    .execute();
}

/** What a task is about. */
export const taskAnswer = prepared((db, answerId: number) =>
  db
    .selectFrom('answers')
    .innerJoin('questions', 'questions.id', 'answers.question_id')
    .select(['answers.text as answer', 'questions.id as question_id', 'questions.text as question'])
    .select('questions.key_points')
    .where('answers.id', '=', answerId),
);

/** Uses for one purpose in an interview, by the order of the answers. */
export const usesOf = (db: Executor, interviewId: number, purpose: EnginePurpose): Promise<UseRow[]> =>
  db
    .selectFrom('engine_uses')
    .selectAll()
    .where('interview_id', '=', interviewId)
    .where('purpose', '=', purpose)
    .orderBy('answer_id')
    .orderBy('id')
    .execute();

export const waitingOf = (db: Executor, interviewId: number): Promise<TaskRow[]> =>
  db
    .selectFrom('engine_tasks')
    .selectAll()
    .where('interview_id', '=', interviewId)
    .where('purpose', '=', 'scoring')
    .execute();

export const recentUses = (db: Executor, tenant: string, limit: number): Promise<UseRow[]> =>
  db
    .selectFrom('engine_uses')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
