/** What reports read. Each function takes the executor first and keeps none. */
import { sql } from 'kysely';
import type { Executor } from '../../store/store.ts';

/** Whose interviews of one person: the own practice, and those with a company. */
export interface TrendScope {
  userId: number;
  ownPractice: boolean;
  tenant: string | null;
}

const ofPerson = (db: Executor, { userId, ownPractice, tenant }: TrendScope) =>
  db
    .selectFrom('interviews')
    .where('user_id', '=', userId)
    .where((eb) =>
      eb.or([
        ...(ownPractice ? [eb('is_practice', '=', 1)] : []),
        ...(tenant === null ? [] : [eb.and([eb('is_practice', '=', 0), eb('tenant', '=', tenant)])]),
      ]),
    );

/** Whether there is any, finished or not. */
export async function hasInterviews(db: Executor, scope: TrendScope): Promise<boolean> {
  return (await ofPerson(db, scope).select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** The latest finished ones, oldest first. */
export async function finishedOf(db: Executor, scope: TrendScope, limit: number) {
  const rows = await ofPerson(db, scope)
    .select(['id', 'end_time', 'technical_accuracy', 'behavioral_score'])
    .where('status', '=', 'completed')
    .orderBy('end_time', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.reverse();
}

export async function countFinished(db: Executor, scope: TrendScope): Promise<number> {
  const { n } = await ofPerson(db, scope)
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('status', '=', 'completed')
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** One page of a job's completed interviews by the fit; those without one come last, or first in rising order. */
export function byFit(
  db: Executor,
  jobId: number,
  column: 'fit_score' | 'fit_with_sentiment',
  page: { limit: number; offset: number; ordering: string; interviews?: readonly number[] | undefined },
) {
  const direction = sql.raw(page.ordering.startsWith('-') ? 'desc' : 'asc');
  return db
    .selectFrom('interviews')
    .selectAll()
    .where('job_id', '=', jobId)
    .where('is_practice', '=', 0)
    .where('status', '=', 'completed')
    .$if(page.interviews !== undefined, (query) => query.where('id', 'in', page.interviews as number[]))
    .orderBy(sql`coalesce(${sql.ref(column)}, -1) ${direction}, id ${direction}`)
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

/** The questions that were asked, in the order in which they were, with their answers. */
export function askedOf(db: Executor, interviewId: number) {
  return db
    .selectFrom('questions')
    .leftJoin('answers', 'answers.question_id', 'questions.id')
    .select([
      'questions.id',
      'questions.text as question',
      'questions.kind',
      'questions.skill',
      'questions.parent_id',
      'questions.asked_at',
      'answers.id as answer_id',
      'answers.text',
      'answers.response_time',
      'answers.duration',
      'answers.words',
    ])
    .where('questions.interview_id', '=', interviewId)
    .where('questions.asked_at', 'is not', null)
    .orderBy('questions.asked_at')
    .orderBy('questions.position')
    .execute();
}
export type AskedRow = Awaited<ReturnType<typeof askedOf>>[number];
