/** No list asks the store more often for a long page than for a short one. */
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Route } from '../../../shared/contract/common.ts';
import { type RouteName, routes } from '../../../shared/contract/index.ts';
import { person, type Studio, startStudio } from '../../support/studio.ts';
import { hold } from '../support/finished.ts';
import { answer, api, next, schedule } from '../support/interview.ts';
import { makeScene, type Scene, scenePath } from '../support/scene.ts';

const LONG = 50;
const QUESTION = {
  text: 'What is a hash table?',
  kind: 'technical',
  difficulty: 'junior',
  key_points: ['constant time', 'collisions'],
};
const isList = (name: RouteName) => {
  const answer = (routes[name] as Route).responses[200];
  return answer instanceof z.ZodObject && 'results' in answer.shape && 'next' in answer.shape;
};
const LISTS = (Object.keys(routes) as RouteName[]).filter(isList);

/** Lists that end before that, by the nature of what is in them: how much they have here. */
const SHORT: Partial<Record<RouteName, number>> = {
  listSkills: 20,
  listPlans: 3,
  listScoreWeights: 3,
  listWebhookEndpoints: 10,
  listScorecards: 3,
};
/** Who has the most in a list; left out: the owner. */
const READER: Partial<Record<RouteName, 'admin'>> = { listOutbox: 'admin' };
const ABOUT_COMPLETED: readonly RouteName[] = ['listScorecards', 'listOverrides', 'listDecisions'];

/** Counts the statements that reach SQLite. */
function statementCounter() {
  const scratch = new Database(':memory:');
  const prototype = Object.getPrototypeOf(scratch.prepare('select 1'));
  scratch.close();
  const originals = new Map<string, (...args: unknown[]) => unknown>();
  let count = 0;
  for (const name of ['all', 'get', 'run', 'iterate']) {
    const original = prototype[name];
    originals.set(name, original);
    prototype[name] = function counted(this: unknown, ...args: unknown[]) {
      count += 1;
      return original.apply(this, args);
    };
  }
  return {
    async during(work: () => Promise<unknown>): Promise<number> {
      count = 0;
      await work();
      return count;
    },
    stop: () => Object.assign(prototype, Object.fromEntries(originals)),
  };
}

describe('a page of each list', () => {
  let studio: Studio;
  let scene: Scene;
  const counter = statementCounter();

  beforeAll(async () => {
    studio = await startStudio();
    scene = await makeScene(studio);
    await fill(studio, scene);
  }, 180_000);
  afterAll(async () => {
    counter.stop();
    await studio.close();
  });

  it.each(LISTS)('%s takes as many statements for 50 rows as for one', async (name) => {
    const reader = scene.people[READER[name] ?? 'owner'];
    const path = scenePath(scene, name, ABOUT_COMPLETED.includes(name) ? 'completed' : 'running');
    const query = name === 'compareCandidates' ? `&job_id=${scene.ids.job}` : '';
    const page = async (limit: number, more = '&offset=0') => {
      let rows = 0;
      const statements = await counter.during(async () => {
        const { status, body } = await api(studio)(reader, 'GET', `${path}?limit=${limit}${more}${query}`);
        expect(status).toBe(200);
        rows = body.results.length;
        // What was read is entered into the audit beside the answer.
        await studio.services.audit.settled();
      });
      return { statements, rows };
    };
    // What is read once, under another address: the same one may be sent again as it was.
    await page(LONG, '');
    const [short, long] = [await page(1), await page(LONG)];
    expect(short.rows).toBe(1);
    expect(long.rows).toBeGreaterThanOrEqual(SHORT[name] ?? LONG);
    expect(long.statements).toBe(short.statements);
    expect(short.statements).toBeGreaterThan(0);
  });
});

/** Fifty of everything, made by the API. */
async function fill(studio: Studio, { people, ids }: Scene): Promise<void> {
  const { owner, candidate } = people;
  const post = async (path: string, body?: object, who = owner) => {
    const reply = await api(studio)(who, 'POST', path, body);
    if (reply.status >= 300) throw new Error(`${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  };
  const running = `/interview/interviews/${ids.running}`;
  await quarantine(studio, people.owner);
  for (let nr = 0; nr < LONG; nr++) {
    await post('/companies/me/members/', { email: `member${nr}@example.com`, member_role: 'viewer' });
    await post('/auth/api-keys/', { name: `Key ${nr}`, scopes: ['jobs:read'] });
    await post('/interview/jobs/', { title: `Job ${nr}`, requirements: 'Python' });
    await post('/interview/question-sets/', {
      name: `Set ${nr}`,
      questions: [{ ...QUESTION, skill: 'python' }],
    });
    await post(`${running}/recordings/`, { question_id: ids.question, media_type: 'audio/webm' }, candidate);
    await post(`${running}/questions/`, { ...QUESTION, skill_id: 2 });
    await post('/auth/login/', { email: owner.email, password: 'a-long-enough-secret' });
    const elsewhere = await person(studio, 'employer', { company_name: `Company ${nr}` });
    await post('/interview/jobs/', { title: 'Job', requirements: 'Python' }, elsewhere);
    await post(`/interview/jobs/${ids.job}/apply/`, {}, await person(studio, 'user'));
    const { id } = await schedule(studio, owner, candidate, ids.job, { question_set_id: ids.set });
    await hold(studio, candidate, id, {
      python: 'I would measure first and then change one thing at a time, because',
    });
    const held = await api(studio)(owner, 'GET', `/interview/interviews/${id}/answers/`);
    await post('/interview/exemplars/', { answer_id: held.body.results[0].id, score: nr % 11 });
    await post(`/interview/interviews/${ids.completed}/overrides/`, { score: nr, reason: 'Again.' });
    await api(studio)(owner, 'PUT', `/interview/interviews/${ids.completed}/decision/`, {
      decision: 'maybe',
      reason: `Thought over ${nr} times.`,
    });
  }
  for (let nr = 0; nr <= LONG; nr++) {
    const question = (await next(studio, candidate, ids.running)).body;
    await answer(studio, candidate, ids.running, question.id, '');
  }
  for (const who of [owner, people.recruiter, people.interviewer]) {
    await post(
      `/interview/interviews/${ids.completed}/scorecards/`,
      { ratings: [{ skill_id: 2, rating: 4 }] },
      who,
    );
  }
  for (let nr = 1; nr < 10; nr++) {
    await post('/webhooks/endpoints/', { url: `http://127.0.0.1:9/${nr}`, events: ['subscription.updated'] });
  }
}

/** Fifty changes that a hosted instance refused; there is none here that would. */
async function quarantine({ deps }: Studio, { id }: { id: number }): Promise<void> {
  await deps.store.local(async (tx) => {
    const { tenant, uid } = await tx
      .selectFrom('memberships')
      .innerJoin('companies', 'companies.id', 'company_id')
      .innerJoin('users', 'users.id', 'user_id')
      .select(['companies.tenant', 'users.uid'])
      .where('user_id', '=', id)
      .executeTakeFirstOrThrow();
    const at = new Date().toISOString();
    await tx
      .insertInto('sync_links')
      .values({
        ...{ tenant, url: 'http://127.0.0.1:9', client: uid, private_key: '', email: '', user_uid: uid },
        ...{ epoch: '', cursor_seq: 0, staged_seq: 0, last_mutation_id: LONG, hlc: '', connected_at: at },
        ...{ last_success_at: null, problem: null, parted_at: null, anew_after: null },
      })
      .execute();
    const jobs = await tx.selectFrom('jobs').select('uid').limit(1).execute();
    for (let nr = 1; nr <= LONG; nr++) {
      const held = { state: 'held', code: 'conflict', detail: '' } as const;
      const { id: outbox_id } = await tx
        .insertInto('sync_outbox')
        .values({ tenant, mutation_id: nr, name: 'patchJob', hlc: '', created_at: at, ...held })
        .returning('id')
        .executeTakeFirstOrThrow();
      const data = JSON.stringify({ title: `Title ${nr}` });
      await tx
        .insertInto('sync_outbox_rows')
        .values({
          outbox_id,
          position: 0,
          op: 'set',
          entity: 'jobs',
          uid: jobs[0]?.uid ?? uid,
          data,
          was: null,
        })
        .execute();
    }
  });
}
