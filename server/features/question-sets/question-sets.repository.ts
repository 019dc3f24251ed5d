/** Question sets. Each function takes the executor first and keeps none. */
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Difficulty, QuestionKind } from '../../../shared/content/schema.ts';
import { holdsUnfolded } from '../../store/search.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export type QuestionSetRow = Selectable<Tables['question_sets']>;

/** One of the questions in a row's JSON. */
export interface StoredQuestion {
  text: string;
  kind: QuestionKind;
  /** Slug. */
  skill: string;
  difficulty: Difficulty;
  time_limit_seconds: number;
  key_points: string[];
  bank_key: string | null;
}

export const questionsIn = (row: Pick<QuestionSetRow, 'questions'>): StoredQuestion[] =>
  JSON.parse(row.questions);

const ofCompany = (db: Executor, tenant: string) =>
  db.selectFrom('question_sets').where('tenant', '=', tenant).where('deleted_at', 'is', null);

function filtered(db: Executor, tenant: string, search: string | undefined) {
  const query = ofCompany(db, tenant);
  if (search === undefined) return query;
  return query.where(holdsUnfolded(db, search, 'name'));
}

/** A company has no more sets than the service lets it have, so counting them is cheap. */
export async function countSets(db: Executor, tenant: string, search?: string): Promise<number> {
  const { n } = await filtered(db, tenant, search)
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** One page, without the questions. Ties are in the order of their ids. */
export function listSets(
  db: Executor,
  tenant: string,
  page: { search: string | undefined; limit: number; offset: number; ordering: string },
) {
  const name = page.ordering.replace(/^-/, '') as 'id' | 'name' | 'created_at' | 'updated_at';
  const direction = page.ordering.startsWith('-') ? 'desc' : 'asc';
  return filtered(db, tenant, page.search)
    .select(['id', 'name', 'question_count', 'created_at', 'updated_at'])
    .orderBy(name, direction)
    .orderBy('id', direction)
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

export function findSet(db: Executor, tenant: string, id: number): Promise<QuestionSetRow | undefined> {
  return ofCompany(db, tenant).selectAll().where('id', '=', id).executeTakeFirst();
}

export function insertSet(
  { tx }: Write,
  values: Insertable<Tables['question_sets']>,
): Promise<QuestionSetRow> {
  return tx.insertInto('question_sets').values(values).returningAll().executeTakeFirstOrThrow();
}

export function updateSet(
  write: Write,
  id: number,
  changes: Updateable<Tables['question_sets']>,
): Promise<QuestionSetRow> {
  return write.tx
    .updateTable('question_sets')
    .set({ ...changes, seq: write.seq(), updated_at: write.now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Another text after each change to one of the company's sets. */
export async function setsVersion(db: Executor, tenant: string): Promise<string> {
  const { seq } = await db
    .selectFrom('question_sets')
    .where('tenant', '=', tenant)
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirstOrThrow();
  return String(seq);
}

/** The next sets by id, with their questions. */
export function setsAfter(db: Executor, tenant: string, id: number, limit: number) {
  return ofCompany(db, tenant)
    .where('id', '>', id)
    .select(['id', 'name', 'questions'])
    .orderBy('id')
    .limit(limit)
    .execute();
}
