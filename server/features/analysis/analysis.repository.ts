/** What the scorer found. Each function takes the executor first and keeps none. */
import type { Insertable, Kysely, Selectable, Updateable } from 'kysely';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export async function insertEvaluation(
  db: Executor,
  values: Insertable<Tables['evaluations']>,
): Promise<void> {
  await db.insertInto('evaluations').values(values).execute();
}

/** The evaluations that count, with their questions, in the order of the answers. */
export function currentEvaluations(db: Executor, interviewId: number) {
  return db
    .selectFrom('evaluations')
    .innerJoin('answers', 'answers.id', 'evaluations.answer_id')
    .innerJoin('questions', 'questions.id', 'answers.question_id')
    .select([
      'evaluations.answer_id',
      'evaluations.score',
      'evaluations.reason',
      'evaluations.result',
      'evaluations.scorer_name',
      'evaluations.scorer_version',
      'answers.question_id',
      'questions.text as question',
      'questions.skill',
      'questions.kind',
      'questions.parent_id',
    ])
    .where('evaluations.interview_id', '=', interviewId)
    .where('evaluations.is_current', '=', 1)
    .orderBy('answers.id')
    .execute();
}
export type EvaluationRow = Awaited<ReturnType<typeof currentEvaluations>>[number];

/** The same with all that goes into the scorer, to score them anew. */
export function evaluatedAnswers(db: Executor, interviewId: number) {
  return db
    .selectFrom('evaluations')
    .innerJoin('answers', 'answers.id', 'evaluations.answer_id')
    .innerJoin('questions', 'questions.id', 'answers.question_id')
    .select([
      'evaluations.id',
      'evaluations.answer_id',
      'evaluations.result',
      'evaluations.scorer_name',
      'evaluations.scorer_version',
      'evaluations.input_hash',
      'answers.question_id',
      'answers.text as answer',
      'answers.words',
      'questions.text',
      'questions.bank_key',
      'questions.skill',
      'questions.kind',
      'questions.parent_id',
      'questions.key_point_id',
      'questions.key_points',
    ])
    .where('evaluations.interview_id', '=', interviewId)
    .where('evaluations.is_current', '=', 1)
    .orderBy('answers.id')
    .execute();
}

/** A question with the answer to it, to read the answer to a follow-up with; undefined while there is none. */
export function answeredQuestion(db: Executor, questionId: number) {
  return db
    .selectFrom('questions')
    .innerJoin('answers', 'answers.question_id', 'questions.id')
    .select([
      'questions.text',
      'questions.bank_key',
      'questions.key_points',
      'answers.id as answer_id',
      'answers.text as answer',
      'answers.words',
    ])
    .where('questions.id', '=', questionId)
    .executeTakeFirst();
}
export type AnsweredQuestion = NonNullable<Awaited<ReturnType<typeof answeredQuestion>>>;

/** Takes an evaluation out of what counts; it stays for the record. */
export async function retireEvaluation(write: Write, id: number): Promise<void> {
  await write.tx
    .updateTable('evaluations')
    .set({ is_current: 0, seq: write.seq() })
    .where('id', '=', id)
    .execute();
}

export function findSentiment(db: Executor, interviewId: number) {
  return db
    .selectFrom('sentiment_sessions')
    .selectAll()
    .where('interview_id', '=', interviewId)
    .executeTakeFirst();
}

export function findAssessment(db: Executor, interviewId: number, skill: string) {
  return db
    .selectFrom('skill_assessments')
    .selectAll()
    .where('interview_id', '=', interviewId)
    .where('skill', '=', skill)
    .executeTakeFirst();
}

export function insertAssessment(db: Executor, values: Insertable<Tables['skill_assessments']>) {
  return db.insertInto('skill_assessments').values(values).returningAll().executeTakeFirstOrThrow();
}

export async function updateAssessment(
  write: Write,
  id: number,
  changes: Updateable<Tables['skill_assessments']>,
): Promise<void> {
  await write.tx
    .updateTable('skill_assessments')
    .set({ ...changes, seq: write.seq(), updated_at: write.now })
    .where('id', '=', id)
    .execute();
}

export async function insertStep(db: Executor, values: Insertable<Tables['skill_steps']>): Promise<void> {
  await db.insertInto('skill_steps').values(values).execute();
}

type Sentiment = Omit<
  Insertable<Tables['sentiment_sessions']>,
  'uid' | 'tenant' | 'seq' | 'created_at' | 'updated_at'
>;

/** One row per interview; a later answer changes it. */
export async function saveSentiment(write: Write, values: Sentiment): Promise<void> {
  const changed = await write.tx
    .updateTable('sentiment_sessions')
    .set({ ...values, seq: write.seq(), updated_at: write.now })
    .where('interview_id', '=', values.interview_id)
    .executeTakeFirst();
  if (Number(changed.numUpdatedRows) > 0) return;
  await write.tx
    .insertInto('sentiment_sessions')
    .values({ ...values, ...write.fresh(), created_at: write.now, updated_at: write.now })
    .execute();
}

/** Tenants whose scores the caller sees, and one interview of theirs or all. */
export interface AnalysisFilter {
  tenants: readonly string[];
  interviewId: number | undefined;
}
interface PageRequest {
  limit: number;
  offset: number;
  ordering: string;
}
/** Rows of one of the two tables that the filter lets through, a page of them, and how many there are. */
async function listOf<T extends 'sentiment_sessions' | 'skill_assessments'>(
  db: Executor,
  table: T,
  filter: AnalysisFilter,
  page: PageRequest,
): Promise<{ count: number; rows: Selectable<Tables[T]>[] }> {
  // Both tables have the columns that are named here; a union of their query types says nothing more.
  const found = (db as Kysely<Pick<Tables, 'skill_assessments'>>)
    .selectFrom(table as 'skill_assessments')
    .where('tenant', 'in', filter.tenants)
    .$if(filter.interviewId !== undefined, (query) =>
      query.where('interview_id', '=', filter.interviewId as number),
    )
    .$if(table === 'skill_assessments', (query) => query.where('is_scored', '=', 1));
  const { n } = await found
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow();
  const column = page.ordering.replace('-', '') as 'id';
  const direction = page.ordering.startsWith('-') ? 'desc' : 'asc';
  const rows = await found
    .selectAll()
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { count: Number(n), rows: rows as unknown as Selectable<Tables[T]>[] };
}

export const listSentiments = (db: Executor, filter: AnalysisFilter, page: PageRequest) =>
  listOf(db, 'sentiment_sessions', filter, page);
export const listAssessments = (db: Executor, filter: AnalysisFilter, page: PageRequest) =>
  listOf(db, 'skill_assessments', filter, page);

/** The scores that count, of several interviews in one query. */
export async function scoresOf(db: Executor, interviewIds: readonly number[]) {
  if (interviewIds.length === 0) return [];
  return db
    .selectFrom('skill_assessments')
    .select(['interview_id', 'skill', 'accumulated_score'])
    .where('interview_id', 'in', interviewIds)
    .where('is_scored', '=', 1)
    .orderBy('id')
    .execute();
}

/** The steps of several assessments in one query, oldest first. */
export async function stepsOf(db: Executor, assessmentIds: readonly number[]) {
  if (assessmentIds.length === 0) return [];
  return db
    .selectFrom('skill_steps')
    .select(['id', 'assessment_id', 'score', 'created_at'])
    .where('assessment_id', 'in', assessmentIds)
    .orderBy('id')
    .execute();
}
