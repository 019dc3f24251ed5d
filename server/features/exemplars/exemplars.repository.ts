/** Graded examples. Each function takes the executor first and keeps none. */
import { type Insertable, type SqlBool, sql, type Updateable } from 'kysely';
import { prepared } from '../../store/prepared.ts';
import { amongIds, findMatches, holdsUnfolded } from '../../store/search.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

/** Those of a question that the scorer may go by, with their answers, in the order in which they were graded. */
export const exemplarsFor = prepared((db, tenant: string, key: string) =>
  db
    .selectFrom('exemplars')
    .innerJoin('answers', 'answers.id', 'exemplars.answer_id')
    .select(['exemplars.uid', 'exemplars.answer_id', 'exemplars.score', 'answers.text as answer'])
    .where('exemplars.tenant', '=', tenant)
    .where('exemplars.question_key', '=', key)
    .where('exemplars.deleted_at', 'is', null)
    .orderBy('exemplars.uid'),
);

export async function countFor(db: Executor, tenant: string, key: string): Promise<number> {
  const { n } = await db
    .selectFrom('exemplars')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('tenant', '=', tenant)
    .where('question_key', '=', key)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Ids by uids, of deleted ones too. */
export async function idsOf(db: Executor, uids: readonly string[]): Promise<Map<string, number>> {
  if (uids.length === 0) return new Map();
  const rows = await db.selectFrom('exemplars').select(['uid', 'id']).where('uid', 'in', uids).execute();
  return new Map(rows.map((row) => [row.uid, row.id]));
}

/** What is graded: an answer with its question, and whether the candidate lets the engine score it. */
export function findAnswer(db: Executor, id: number) {
  return db
    .selectFrom('answers')
    .innerJoin('questions', 'questions.id', 'answers.question_id')
    .select(['answers.id', 'answers.interview_id', 'answers.text as answer'])
    .select(['questions.bank_key', 'questions.text', 'questions.parent_id'])
    .select((eb) =>
      // Consents are appended, so the last one counts; once the interview is over it stays.
      eb
        .selectFrom('consents')
        .select('ai_scoring')
        .whereRef('consents.interview_id', '=', 'answers.interview_id')
        .orderBy('consents.id', 'desc')
        .limit(1)
        .as('ai_scoring'),
    )
    .where('answers.id', '=', id)
    .executeTakeFirst();
}

export async function isGraded(db: Executor, answerId: number): Promise<boolean> {
  const row = await db
    .selectFrom('exemplars')
    .select('id')
    .where('answer_id', '=', answerId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

export interface ExemplarFilter {
  tenant: string;
  interviewId: number | undefined;
  search: string | undefined;
}

const SEARCHED = ['questions.text', 'answers.text', 'interviews.candidate_name'];

const kept = (db: Executor, tenant: string) =>
  db
    .selectFrom('exemplars')
    .innerJoin('answers', 'answers.id', 'exemplars.answer_id')
    .innerJoin('questions', 'questions.id', 'answers.question_id')
    .innerJoin('interviews', 'interviews.id', 'exemplars.interview_id')
    .innerJoin('users', 'users.id', 'exemplars.graded_by')
    .where('exemplars.tenant', '=', tenant)
    .where('exemplars.deleted_at', 'is', null);

/** Texts are folded when they are searched: so many at a time take some milliseconds. */
const SLICE = 200;

/** With what an answer shows of the question, the candidate, the grader, and the engine's score as it is now. */
const withNames = (query: ReturnType<typeof kept>) =>
  query
    .leftJoin('evaluations', (join) =>
      join.onRef('evaluations.answer_id', '=', 'answers.id').on('evaluations.is_current', '=', 1),
    )
    .select(['exemplars.id', 'exemplars.interview_id', 'exemplars.answer_id', 'exemplars.score'])
    .select(['exemplars.note', 'exemplars.graded_by', 'exemplars.created_at', 'exemplars.updated_at'])
    .select(['answers.text as answer', 'questions.text as question', 'questions.skill'])
    .select(['interviews.candidate_name', 'users.username', 'evaluations.score as engine_score']);

export function findExemplar(db: Executor, tenant: string, id: number) {
  return withNames(kept(db, tenant)).where('exemplars.id', '=', id).executeTakeFirst();
}
export type ExemplarRow = NonNullable<Awaited<ReturnType<typeof findExemplar>>>;

/** How many there are, and one page of them. Ties are in the order of their ids. */
export async function listExemplars(
  db: Executor,
  { tenant, interviewId, search }: ExemplarFilter,
  page: { limit: number; offset: number; ordering: string },
): Promise<{ count: number; rows: ExemplarRow[] }> {
  const name = page.ordering.replace('-', '') as 'id' | 'score' | 'updated_at';
  const direction = page.ordering.startsWith('-') ? 'desc' : 'asc';
  const among = kept(db, tenant).$if(interviewId !== undefined, (query) =>
    query.where('exemplars.interview_id', '=', interviewId as number),
  );
  const shown = (query: typeof among) =>
    withNames(query).orderBy(`exemplars.${name}`, direction).orderBy('exemplars.id', direction);
  if (search === undefined) {
    const rows = await shown(among).limit(page.limit).offset(page.offset).execute();
    return { count: await countKept(db, tenant, interviewId), rows };
  }
  const has = sql.join<SqlBool>(
    SEARCHED.map((column) => holdsUnfolded(db, search, column)),
    sql` or `,
  );
  const ordering = `${direction === 'desc' ? '-' : ''}exemplars.${name}`;
  const condition = sql<SqlBool>`(${has})`;
  const { count, ids } = await findMatches(
    db,
    [among],
    condition,
    { ...page, ordering },
    SLICE,
    'exemplars.id',
  );
  if (ids.length === 0) return { count, rows: [] };
  return { count, rows: await shown(among.where(amongIds(db, 'exemplars.id', ids))).execute() };
}

async function countKept(db: Executor, tenant: string, interviewId: number | undefined): Promise<number> {
  const { n } = await db
    .selectFrom('exemplars')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('tenant', '=', tenant)
    .where('deleted_at', 'is', null)
    .$if(interviewId !== undefined, (query) => query.where('interview_id', '=', interviewId as number))
    .executeTakeFirstOrThrow();
  return Number(n);
}

export async function insertExemplar(db: Executor, values: Insertable<Tables['exemplars']>): Promise<number> {
  return (await db.insertInto('exemplars').values(values).returning('id').executeTakeFirstOrThrow()).id;
}

export async function updateExemplar(
  write: Write,
  id: number,
  changes: Updateable<Tables['exemplars']>,
): Promise<void> {
  await write.tx
    .updateTable('exemplars')
    .set({ ...changes, seq: write.seq(), updated_at: write.now })
    .where('id', '=', id)
    .execute();
}
