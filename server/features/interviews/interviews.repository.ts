/** Interviews and consents. Each function takes the executor first and keeps none. */
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import { isNews } from '../../store/changes.ts';
import { headOf } from '../../store/head.ts';
import { prepared } from '../../store/prepared.ts';
import { searchText } from '../../store/search.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { interviewChanged } from '../analytics/kept-sums.ts';
import { addToCounts, scopesOf } from './interviews.counts.ts';

export type InterviewRow = Selectable<Tables['interviews']>;
export type ConsentRow = Awaited<ReturnType<typeof latestConsent>>;

const interviewById = prepared((db, id: number) =>
  db.selectFrom('interviews').selectAll().where('id', '=', id),
);

export async function findInterview(db: Executor, id: number): Promise<InterviewRow | undefined> {
  return (await interviewById(db, id))[0];
}

/** What a search looks into: who is interviewed, and for what. */
export function foundBy(
  row: Partial<Pick<InterviewRow, 'candidate_name' | 'candidate_email' | 'job_snapshot' | 'title'>>,
): string {
  const job = row.job_snapshot ? (JSON.parse(row.job_snapshot) as { title: string }) : null;
  return searchText(row.candidate_name, row.candidate_email, job?.title ?? row.title);
}

export async function insertInterview(
  db: Executor,
  values: Omit<Insertable<Tables['interviews']>, 'search_text'>,
): Promise<InterviewRow> {
  const row = await db
    .insertInto('interviews')
    .values({ ...values, search_text: foundBy(values) })
    .returningAll()
    .executeTakeFirstOrThrow();
  await addToCounts(db, { scopes: scopesOf(row), status: row.status, by: 1 });
  await interviewChanged(db, null, row);
  return row;
}

/**
 * Changes a row, its version, and the counts and sums that it takes part in, where anything of it is other than it was;
 * answers the row as it is now.
 */
export async function updateInterview(
  write: Write,
  row: InterviewRow,
  changes: Updateable<Tables['interviews']>,
): Promise<InterviewRow> {
  if (!isNews(row, changes)) return row;
  const changed = await write.tx
    .updateTable('interviews')
    .set({
      ...changes,
      search_text: foundBy({ ...row, ...changes }),
      seq: write.seq(),
      updated_at: write.now,
    })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const before = scopesOf(row);
  const after = scopesOf(changed);
  if (row.status !== changed.status || before.join() !== after.join()) {
    await addToCounts(
      write.tx,
      { scopes: before, status: row.status, by: -1 },
      { scopes: after, status: changed.status, by: 1 },
    );
  }
  await interviewChanged(write.tx, row, changed);
  return changed;
}

/** Scheduled interviews whose time has run out, oldest first. */
export function overdue(db: Executor, now: string, limit: number) {
  return db
    .selectFrom('interviews')
    .select(['id', 'tenant'])
    .where('no_show_at', '<=', now)
    .orderBy('no_show_at')
    .limit(limit)
    .execute();
}

/** Hiring interviews that wait for somebody with this address; those of the sandbox wait for nobody. */
export function waitingFor(db: Executor, email: string) {
  return db
    .selectFrom('interviews')
    .innerJoin('companies', 'companies.id', 'interviews.company_id')
    .select(['interviews.id', 'interviews.tenant'])
    .where('candidate_email', '=', email)
    .where('user_id', 'is', null)
    .where('is_sandbox', '=', 0)
    .execute();
}

export async function insertConsent(db: Executor, values: Insertable<Tables['consents']>) {
  return db.insertInto('consents').values(values).returningAll().executeTakeFirstOrThrow();
}

/** As the text's version: whoever is the candidate now was not asked. */
export const NOT_ASKED = '';

const lastConsent = prepared((db, interviewId: number) =>
  db
    .selectFrom('consents')
    .selectAll()
    .where('interview_id', '=', interviewId)
    .orderBy('id', 'desc')
    .limit(1),
);

/** What the candidate agreed to last; consents are appended, never changed. */
export async function latestConsent(db: Executor, interviewId: number) {
  const [last] = await lastConsent(db, interviewId);
  return last?.text_version === NOT_ASKED ? undefined : last;
}

/** Share of attentive samples per question, in the order in which they were asked. */
export const focusScores = prepared((db, interviewId: number) =>
  db
    .selectFrom('attention')
    .innerJoin('questions', 'questions.id', 'attention.question_id')
    .select((eb) => [
      eb.fn.sum<number>('attention.samples').as('samples'),
      eb.fn.sum<number>('focused').as('focused'),
    ])
    .where('attention.interview_id', '=', interviewId)
    .groupBy(['questions.id', 'questions.position'])
    .orderBy('questions.position'),
);

/** What `String.prototype.trim` takes off: white space and line ends of Unicode. */
const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Of the answers that say something: a question that was passed on is not answered. */
export async function responseTimes(db: Executor, interviewId: number): Promise<number[]> {
  return (await answerTimes(db, interviewId)).map((row) => row.response_time);
}

const answerTimes = prepared((db, interviewId: number) =>
  db
    .selectFrom('answers')
    .select('response_time')
    .where('interview_id', '=', interviewId)
    .where(sql`trim(text, ${BLANKS})`, '<>', '')
    .orderBy('id'),
);

/** Whether a company has, or had, a hiring interview with this person. */
export async function hasInterviewed(db: Executor, companyId: number, userId: number): Promise<boolean> {
  const row = await db
    .selectFrom('interviews')
    .select('id')
    .where('user_id', '=', userId)
    .where('is_practice', '=', 0)
    .where('company_id', '=', companyId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The company that a person works for, or null. */
export async function employerOf(db: Executor, userId: number): Promise<number | null> {
  const row = await db
    .selectFrom('memberships')
    .select('company_id')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row?.company_id ?? null;
}

export async function findUserSummary(db: Executor, userId: number | null) {
  return userId === null ? undefined : (await userSummaries(db, userId))[0];
}

const standOf = prepared((db, tenant: string, userId: number) =>
  db.selectNoFrom((eb) => [
    headOf(db, tenant).as('head'),
    eb.selectFrom('users').select('username').where('id', '=', userId).as('username'),
    eb.selectFrom('users').select('email').where('id', '=', userId).as('email'),
  ]),
);

/**
 * Another text after each change to what is told of an interview: all of it lies with its tenant, but the account.
 * The row was read before, so its own version is in it too.
 */
export async function versionOfDetail(
  db: Executor,
  { tenant, user_id, seq }: Pick<InterviewRow, 'tenant' | 'user_id' | 'seq'>,
): Promise<string> {
  return JSON.stringify([seq, (await standOf(db, tenant, user_id ?? 0))[0]]);
}

const userSummaries = prepared((db, id: number) =>
  db
    .selectFrom('users')
    .select(['id', 'username', 'email', 'first_name', 'last_name', 'sandbox_of'])
    .where('id', '=', id),
);

export function findUserByEmailKey(db: Executor, emailKey: string) {
  return db
    .selectFrom('users')
    .select(['id', 'username', 'first_name', 'last_name'])
    .where('email_key', '=', emailKey)
    .executeTakeFirst();
}

/** Bank questions that this person was asked before, so that practice brings new ones. */
export async function keysAskedBefore(db: Executor, userId: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom('questions')
    .innerJoin('interviews', 'interviews.id', 'questions.interview_id')
    .select('questions.bank_key')
    .where('interviews.user_id', '=', userId)
    .where('interviews.is_practice', '=', 1)
    .where('questions.asked_at', 'is not', null)
    .orderBy('questions.id', 'desc')
    .limit(200)
    .execute();
  return new Set(rows.flatMap((row) => row.bank_key ?? []));
}
