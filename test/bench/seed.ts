/** A store with as many interviews of one employer as the bench wants, written past HTTP but by its rules. */

import { CompiledQuery, type Insertable } from 'kysely';
import { buildServices } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { openDeps } from '../../server/start.ts';
import { recountSums } from '../../server/store/recount.ts';
import { searchText } from '../../server/store/search.ts';
import type { Executor, Write } from '../../server/store/store.ts';
import type { TableName, Tables } from '../../server/store/tables.ts';
import type { InterviewStatus } from '../../shared/contract/interviews.ts';
import { MOST_SET_QUESTIONS } from '../../shared/contract/values.ts';
import type { Actor } from '../../shared/domain/permissions.ts';

export const PASSWORD = 'a-long-enough-secret';
export const EMPLOYER = 'employer@example.com';
export const CANDIDATE = 'candidate@example.com';

/** What the rows of the bench need to know of a seeded store. */
export interface Seeded {
  dataDir: string;
  file: string;
  employer: Actor;
  jobId: number;
  /** How many interviews the employer has. */
  interviews: number;
  /** Interviews with questions, answers, consent and interaction signals. */
  full: number[];
}

const STATUSES: readonly InterviewStatus[] = [
  ...Array<InterviewStatus>(6).fill('completed'),
  ...Array<InterviewStatus>(2).fill('scheduled'),
  'cancelled',
  'no_show',
];
/** One in so many interviews carries all its parts; the lists do not read them, so a few are enough. */
const FULL_EVERY = 100;
const TITLE = 'Backend Developer';
const QUESTIONS = 6;
/** 100,000 interviews go with as many questions of its own as a company may have. */
const INTERVIEWS_PER_SET = 100;
const DAY_MS = 86_400_000;

/** Makes the store in `dataDir`. The same `rows` always give the same interviews. */
export async function seed(dataDir: string, rows: number): Promise<Seeded> {
  const deps = await openDeps(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' }));
  const services = buildServices(deps);
  try {
    const account = { password: PASSWORD, first_name: 'Robin', last_name: 'Reed' };
    await services.auth.register({
      ...account,
      username: 'employer',
      email: EMPLOYER,
      role: 'employer',
      company_name: 'Bench Inc.',
    });
    await services.auth.register({ ...account, username: 'candidate', email: CANDIDATE, role: 'user' });
    const employer = (await services.users.findByEmail(EMPLOYER)) as Actor;
    const candidate = (await services.users.findByEmail(CANDIDATE)) as Actor;
    const job = await services.jobs.create(employer, {
      title: TITLE,
      description: 'We build things that people use all day.',
      requirements: 'Python, SQL, REST APIs, 3+ years experience. Nice to have: React',
      job_focus: 'technical',
      is_active: true,
    });
    for (let nr = 0; nr < rows / INTERVIEWS_PER_SET; nr++) {
      const questions = Array.from({ length: MOST_SET_QUESTIONS }, (_, i) =>
        ownQuestion(nr * MOST_SET_QUESTIONS + i),
      );
      await services.questionSets.create(employer, { name: `Set ${nr}`, questions });
    }
    const tenant = employer.company?.uid as string;
    const full = await deps.store.write(tenant, (write) =>
      fill(write, { employer, candidateId: candidate.userId, jobId: job.id, rows }),
    );
    return { dataDir, file: deps.config.sqliteFile, employer, jobId: job.id, interviews: rows, full };
  } finally {
    await deps.store.close();
  }
}

/** In no order of their texts. */
const ownQuestion = (nr: number) => ({
  text: `How would you go about case ${(nr * 7919) % 50_021} of those that came up last year?`,
  skill: 'sql',
  key_points: ['finds out first what is known', 'says how the result is checked'],
});

interface Plan {
  employer: Actor;
  candidateId: number;
  jobId: number;
  rows: number;
}

async function fill(write: Write, plan: Plan): Promise<number[]> {
  const counts = new Map<string, number>();
  const full: number[] = [];
  const insertInterview = inserter(write.tx, 'interviews');
  for (let i = 0; i < plan.rows; i++) {
    const row = interview(write, plan, i);
    const id = await insertInterview(row);
    const scopes = [`company:${write.tenant}`, `job:${write.tenant}:${plan.jobId}`];
    if (row.user_id !== null) scopes.push(`candidate:${row.user_id}`);
    for (const scope of scopes) {
      const key = `${scope} ${row.status}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    if (row.status === 'completed') await assess(write, id, i);
    if (i % FULL_EVERY === 0) {
      await addParts(write, id, plan.candidateId);
      full.push(id);
    }
  }
  const insertCount = inserter(write.tx, 'interview_counts');
  for (const [key, n] of counts) {
    const [scope, status] = key.split(' ') as [string, InterviewStatus];
    await insertCount({ scope, status, n });
  }
  await recountSums(write.tx);
  return full;
}

/** Times are spread by a step that is prime to the count, so that no index is in the order of the ids. */
export function interview(write: Write, { employer, candidateId, jobId, rows }: Plan, i: number) {
  const hasParts = i % FULL_EVERY === 0;
  const status = hasParts ? 'completed' : (STATUSES[(i * 7) % STATUSES.length] as InterviewStatus);
  const past = new Date(Date.parse(write.now) - (1 + ((i * 7919) % rows)) * 60_000).toISOString();
  const future = new Date(Date.parse(write.now) + 3650 * DAY_MS + i * 60_000).toISOString();
  const done = status === 'completed';
  const candidate_email = hasParts ? CANDIDATE : `person${i}@example.com`;
  const candidate_name = `Person Number ${i}`;
  return {
    ...write.fresh(),
    company_id: employer.company?.id ?? null,
    job_id: jobId,
    job_snapshot: JSON.stringify({
      title: TITLE,
      company: 'Bench Inc.',
      requirements: 'Python, SQL, REST APIs, 3+ years experience. Nice to have: React',
    }),
    user_id: hasParts ? candidateId : null,
    candidate_email,
    candidate_name,
    search_text: searchText(candidate_name, candidate_email, TITLE),
    created_by: employer.userId,
    status,
    scheduled_time: status === 'scheduled' ? future : past,
    no_show_at: status === 'scheduled' ? future : null,
    max_duration_minutes: 30,
    is_practice: 0,
    enable_behavioral_analysis: hasParts ? 1 : 0,
    adaptive: 0,
    difficulty: 'intermediate',
    language: 'en',
    plan_source: 'job',
    skills: JSON.stringify([
      { slug: 'python', weight: 1 },
      { slug: 'sql', weight: 1 },
    ]),
    start_time: done ? past : null,
    end_time: done ? past : null,
    duration: done ? 1500 + (i % 900) : null,
    question_count: QUESTIONS,
    answered_count: hasParts ? QUESTIONS : 0,
    completion_percentage: done ? 100 : 0,
    technical_accuracy: done ? (i * 37) % 101 : null,
    behavioral_score: done ? (i * 53) % 101 : null,
    interviewer_notes: '',
    cancel_reason: status === 'cancelled' ? 'The position was filled.' : null,
    created_at: past,
    updated_at: past,
  } satisfies Insertable<Tables['interviews']>;
}

/** Two skills with a score each, for what is computed over all of them. */
async function assess(write: Write, interview_id: number, i: number): Promise<void> {
  for (const [index, skill] of ['python', 'sql'].entries()) {
    await inserter(
      write.tx,
      'skill_assessments',
    )({
      ...write.fresh(),
      interview_id,
      skill,
      accumulated_score: ((i * 37 + index * 53) % 101) / 10,
      update_count: 1,
      created_at: write.now,
      updated_at: write.now,
    });
  }
}

async function addParts(write: Write, interviewId: number, candidateId: number): Promise<void> {
  const { now: created_at, tx } = write;
  const part = () => ({ ...write.fresh(), interview_id: interviewId, created_at });
  await inserter(
    tx,
    'consents',
  )({
    ...part(),
    recording: 0,
    behavioral_analysis: 1,
    ai_scoring: 1,
    text_version: 'bench',
    recorded_by: candidateId,
  });
  for (let i = 0; i < QUESTIONS; i++) {
    const questionId = await inserter(
      tx,
      'questions',
    )({
      ...part(),
      position: (i + 1) * 100,
      parent_id: null,
      bank_key: null,
      key_point_id: null,
      text: 'How would you find out why a query that was fast last month takes seconds today?',
      kind: 'technical',
      skill: 'sql',
      difficulty: 'intermediate',
      time_limit_seconds: 180,
      key_points: '[]',
      anchors: null,
      asked_at: created_at,
      answered_at: created_at,
    });
    await inserter(
      tx,
      'answers',
    )({
      ...part(),
      question_id: questionId,
      client_id: `bench-${i}`,
      text: 'I would read its plan first and compare the estimates with what it really reads.',
      response_time: 2.5,
      duration: 60,
      words: null,
      answered_by: candidateId,
    });
    await inserter(
      tx,
      'attention',
    )({ ...part(), question_id: questionId, samples: 60, focused: 50 + i, speaking: 55 });
  }
}

const statements = new Map<string, string>();

/** Inserts single rows into `table` by a statement that is built once; answers the new id. */
export function inserter<T extends TableName>(db: Executor, table: T) {
  return async (row: Insertable<Tables[T]>): Promise<number> => {
    const known = statements.get(table);
    const sql =
      known ??
      db
        .insertInto(table)
        .values(row as never)
        .compile().sql;
    statements.set(table, sql);
    const { insertId } = await db.executeQuery(CompiledQuery.raw(sql, Object.values(row)));
    return Number(insertId ?? 0);
  };
}
