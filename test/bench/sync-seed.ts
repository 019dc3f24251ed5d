/** A company's store with interviews whose questions are all answered, for what syncing takes. */
import type { Insertable } from 'kysely';
import { buildServices } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { openDeps } from '../../server/start.ts';
import { recountJobSums, recountSums } from '../../server/store/recount.ts';
import type { Write } from '../../server/store/store.ts';
import type { Tables } from '../../server/store/tables.ts';
import type { Actor } from '../../shared/domain/permissions.ts';
import { EMPLOYER, inserter, interview, PASSWORD } from './seed.ts';

export const ANSWERS = 5;
const TEXT =
  'I would read its plan first and compare the estimates with what it really reads. Last spring a list took nine seconds';

/** Registers an employer in the store of `dataDir`, and gives them `interviews`, each with `ANSWERS` answers. */
export async function seedToSync(dataDir: string, interviews: number): Promise<{ file: string }> {
  const deps = await openDeps(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' }));
  const services = buildServices(deps);
  try {
    const account = { password: PASSWORD, first_name: 'Robin', last_name: 'Reed' };
    await services.auth.register({
      ...{ ...account, username: 'employer', email: EMPLOYER, role: 'employer' as const },
      company_name: 'Bench Inc.',
    });
    const employer = (await services.users.findByEmail(EMPLOYER)) as Actor;
    const job = await services.jobs.create(employer, {
      ...{ title: 'Backend Developer', description: 'We build things.', job_focus: 'technical' },
      ...{ requirements: 'Python, SQL', is_active: true },
    });
    const tenant = employer.company?.uid as string;
    await deps.store.write(tenant, async (write) => {
      const insertInterview = inserter(write.tx, 'interviews');
      const insertCount = inserter(write.tx, 'interview_counts');
      const plan = { employer, candidateId: employer.userId, jobId: job.id, rows: interviews };
      for (let i = 0; i < interviews; i += 1) {
        // One of a hundred of those in the other store has a candidate with an account: here nobody has.
        const { created_at, ...rest } = interview(write, plan, i);
        const done = { status: 'completed' as const, no_show_at: null, cancel_reason: null, duration: 1500 };
        const id = await insertInterview({
          ...{ ...rest, ...done, created_at, user_id: null, start_time: created_at, end_time: created_at },
          ...{ technical_accuracy: (i * 37) % 101, question_count: ANSWERS, answered_count: ANSWERS },
        });
        await answerAll(write, id, employer.userId, i);
      }
      for (const scope of [`company:${tenant}`, `job:${tenant}:${job.id}`]) {
        await insertCount({ scope, status: 'completed', n: interviews });
      }
      await recountSums(write.tx);
      await recountJobSums(write.tx);
    });
    return { file: deps.config.sqliteFile };
  } finally {
    await deps.store.close();
  }
}

async function answerAll(write: Write, interview_id: number, answered_by: number, nr: number): Promise<void> {
  const { now: created_at, tx } = write;
  const part = () => ({ ...write.fresh(), interview_id, created_at });
  for (let i = 0; i < ANSWERS; i += 1) {
    const question_id = await inserter(
      tx,
      'questions',
    )({
      ...part(),
      ...{ position: (i + 1) * 100, parent_id: null, bank_key: null, key_point_id: null, worded_by: null },
      text: 'How would you find out why a query that was fast last month takes seconds today?',
      ...{ kind: 'technical', skill: 'sql', difficulty: 'intermediate', time_limit_seconds: 180 },
      ...{ key_points: '[]', anchors: null, asked_at: created_at, answered_at: created_at },
    } satisfies Insertable<Tables['questions']>);
    await inserter(
      tx,
      'answers',
    )({
      ...part(),
      ...{ question_id, client_id: `bench-${i}`, text: `${TEXT} for ${nr * ANSWERS + i} rows.` },
      ...{ response_time: 2.5, duration: 60, words: null, answered_by },
    } satisfies Insertable<Tables['answers']>);
  }
}
