/** What must not stop a device, nor lose anything: crashes, full disks, restored instances, parting, second thoughts. */
import { afterEach, expect, it } from 'vitest';
import type { Outbound } from '../../../server/outbound.ts';
import { createCapture } from '../../../server/sync/device/capture.ts';
import { forgetDeletions, tellRestored } from '../../../server/sync/hosted/expiry.ts';
import { deleteRow } from '../../../server/sync/rows.ts';
import { type Person, person, type Studio, startStudio } from '../../support/studio.ts';
import { answer, api, start as begin, finish, next, postJob } from '../support/interview.ts';

const open: Studio[] = [];
afterEach(async () => {
  for (const studio of open.splice(0).reverse()) {
    await studio.services.sync.stop();
    await studio.close();
  }
});
async function studio(options: Parameters<typeof startStudio>[0] = {}): Promise<Studio> {
  const s = await startStudio(options);
  open.push(s);
  return s;
}
const hostedStudio = () =>
  studio({ env: { MODE: 'hosted', WEBHOOK_ALLOW_PRIVATE: 'on', LOG_LEVEL: 'silent', RATE_LIMITS: 'off' } });
async function must(reply: Promise<{ status: number; body: any }>): Promise<any> {
  const { status, body } = await reply;
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  return body;
}
async function offline(device: Studio): Promise<Person> {
  const body = await must(
    device.call('POST', '/api/auth/offline/', {
      body: { first_name: 'Ada', last_name: 'Local', role: 'employer', company_name: 'Here' },
    }),
  );
  return { token: body.access, refresh: body.refresh, id: body.user.id, email: '' };
}
const connect = (device: Studio, who: Person, hosted: Studio, account: Person, existing = 'upload') =>
  must(
    api(device)(who, 'POST', '/sync/connect/', {
      url: hosted.url,
      email: account.email,
      password: 'a-long-enough-secret',
      existing,
    }),
  );
const now = (device: Studio, who: Person) => must(api(device)(who, 'POST', '/sync/now/'));
const jobs = async (s: Studio, who: Person) =>
  (await must(api(s)(who, 'GET', '/interview/jobs/?limit=100'))).results;
const interviews = async (s: Studio, who: Person) =>
  (await must(api(s)(who, 'GET', '/interview/interviews/?limit=100&ordering=id'))).results;
const held = async (s: Studio, who: Person) => (await must(api(s)(who, 'GET', '/sync/quarantine/'))).results;
async function one(outbound?: (real: Outbound) => Outbound) {
  const hosted = await hostedStudio();
  const account = await person(hosted, 'employer', { company_name: 'There' });
  const a = await studio({ env: { LOG_LEVEL: 'silent' }, ...(outbound && { outbound }) });
  const ada = await offline(a);
  await connect(a, ada, hosted, account);
  await now(a, ada);
  return { hosted, account, a, ada };
}
async function two() {
  const { hosted, account, a, ada } = await one();
  const b = await studio({ env: { LOG_LEVEL: 'silent' } });
  const bob = await offline(b);
  await connect(b, bob, hosted, account);
  await now(b, bob);
  return { hosted, account, a, ada, b, bob };
}
const TEXT = 'I used an index on the customer column, and measured it before and after with EXPLAIN.';

it('sends what was done between disconnecting and connecting again', async () => {
  const { hosted, account, a, ada } = await one();
  const job = await postJob(a, ada);
  const made = await must(
    api(a)(ada, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name: 'Grace' }),
  );
  await now(a, ada);
  await must(api(a)(ada, 'POST', '/sync/disconnect/', { keep: true }));
  await must(api(a)(ada, 'PATCH', `/interview/jobs/${job.id}/`, { title: 'Changed while apart' }));
  const { question } = await begin(a, ada, made.id);
  await answer(a, ada, made.id, question.id, TEXT);
  await next(a, ada, made.id);
  await finish(a, ada, made.id);
  const before = await must(api(a)(ada, 'GET', `/interview/interviews/${made.id}/`));
  expect(before.status).toBe('completed');
  await connect(a, ada, hosted, account);
  await now(a, ada);
  await now(a, ada);
  const status = await now(a, ada);
  expect
    .soft(
      (await interviews(a, ada)).map((i: any) => i.status),
      `here; ${JSON.stringify(status)}`,
    )
    .toContain('completed');
  expect
    .soft(
      (await interviews(hosted, account)).map((i: any) => i.status),
      'there',
    )
    .toContain('completed');
  const titles = [...(await jobs(a, ada)), ...(await held(a, ada)).map((h: any) => h.mine)].map(
    (j: any) => j.title,
  );
  expect.soft(titles, 'the title is somewhere').toContain('Changed while apart');
});

it('sends again what a restored hosted instance has lost, whose time was not told', async () => {
  const { hosted, account, a, ada } = await one();
  await postJob(a, ada, { title: 'Before the backup' });
  await now(a, ada);
  const db = hosted.deps.store;
  const tables = ['jobs', 'sync_mutations', 'sync_clients', 'tenants'] as const;
  const backup = Object.fromEntries(
    await Promise.all(
      tables.map(async (t) => [t, await (db.read as any).selectFrom(t).selectAll().execute()]),
    ),
  );
  await postJob(a, ada, { title: 'After the backup' });
  await now(a, ada);
  await db.local(async (tx: any) => {
    await tx.deleteFrom('jobs').where('title', '=', 'After the backup').execute();
    await tx.deleteFrom('sync_mutations').where('id', '>', backup.sync_clients[0].last_mutation_id).execute();
    await tx
      .updateTable('sync_clients')
      .set({
        last_mutation_id: backup.sync_clients[0].last_mutation_id,
        cursor_seq: backup.sync_clients[0].cursor_seq,
      })
      .execute();
    for (const t of backup.tenants)
      await tx.updateTable('tenants').set({ head: t.head }).where('uid', '=', t.uid).execute();
  });
  hosted.forget();
  await postJob(a, ada, { title: 'Since' });
  let status: any;
  for (let n = 0; n < 4; n += 1) status = await now(a, ada);
  expect.soft(status).toMatchObject({ state: 'idle', pending: 0, problem: null });
  const titles = (await jobs(hosted, account)).map((j: any) => j.title).sort();
  expect(titles).toEqual(['After the backup', 'Before the backup', 'Since']);
});

it('sends again what a restored hosted instance has lost, whose time is another', async () => {
  const { hosted, account, a, ada } = await one();
  await postJob(a, ada, { title: 'Before the backup' });
  await now(a, ada);
  const db = hosted.deps.store;
  const tables = ['sync_clients', 'tenants'] as const;
  const backup = Object.fromEntries(
    await Promise.all(
      tables.map(async (t) => [t, await (db.read as any).selectFrom(t).selectAll().execute()]),
    ),
  );
  await postJob(a, ada, { title: 'After the backup' });
  await now(a, ada);
  await db.local(async (tx: any) => {
    await tx.deleteFrom('jobs').where('title', '=', 'After the backup').execute();
    await tx.deleteFrom('sync_mutations').where('id', '>', backup.sync_clients[0].last_mutation_id).execute();
    await tx
      .updateTable('sync_clients')
      .set({
        last_mutation_id: backup.sync_clients[0].last_mutation_id,
        cursor_seq: backup.sync_clients[0].cursor_seq,
      })
      .execute();
    for (const t of backup.tenants)
      await tx
        .updateTable('tenants')
        .set({ head: t.head, epoch: 'restored' })
        .where('uid', '=', t.uid)
        .execute();
  });
  hosted.forget();
  await postJob(a, ada, { title: 'Since' });
  for (let n = 0; n < 4; n += 1) await now(a, ada);
  const there = (await jobs(hosted, account)).map((j: any) => j.title).sort();
  const here = (await jobs(a, ada)).map((j: any) => j.title).sort();
  expect.soft(there).toEqual(['After the backup', 'Before the backup', 'Since']);
  expect.soft(there).toEqual(here);
});

it('keeps both interviews where the other side was restored and one was not sent yet', async () => {
  const { hosted, account, a, ada, b, bob } = await two();
  const job = await postJob(a, ada);
  const made = await must(
    api(a)(ada, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name: 'Grace' }),
  );
  await now(a, ada);
  await now(b, bob);
  const [copy] = await interviews(b, bob);
  for (const [where, who, id] of [
    [a, ada, made.id],
    [b, bob, copy.id],
  ] as const) {
    const { question } = await begin(where, who, id);
    await answer(where, who, id, question.id, 'I used an index on the customer column, and measured it.');
    await finish(where, who, id);
  }
  await now(a, ada);
  await hosted.deps.store.local((tx) => tx.updateTable('tenants').set({ epoch: 'restored' }).execute());
  hosted.forget();
  let status: any;
  for (let n = 0; n < 4; n += 1) status = await now(b, bob);
  expect.soft(status).toMatchObject({ state: 'idle', pending: 0, quarantined: 0 });
  expect((await interviews(hosted, account)).length).toBe(2);
});

it('goes on writing after a transaction in which syncing began has failed', async () => {
  const a = await studio();
  const ada = await offline(a);
  const capture = createCapture(a.deps.store, a.deps.clock, () => {});
  await capture.prepare();
  await expect(
    a.deps.store.local(async (tx) => {
      await capture.start(tx, 'x');
      throw new Error('The disk is full at commit');
    }),
  ).rejects.toThrow('full');
  await postJob(a, ada);
});

it('goes on writing after the disk was full while it connected', async () => {
  const hosted = await hostedStudio();
  const account = await person(hosted, 'employer', { company_name: 'There' });
  const a = await studio({ env: { LOG_LEVEL: 'silent' } });
  const ada = await offline(a);
  const { local } = a.deps.store;
  // As SQLite does where the pages do not fit at the commit.
  (a.deps.store as any).local = (work: any) =>
    local(async (tx, after) => {
      await work(tx, after);
      if (await tx.selectFrom('sync_links').select('tenant').executeTakeFirst())
        throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    });
  const refused = await api(a)(ada, 'POST', '/sync/connect/', {
    url: hosted.url,
    email: account.email,
    password: 'a-long-enough-secret',
    existing: 'upload',
  });
  expect(refused.status).toBeGreaterThanOrEqual(500);
  (a.deps.store as any).local = local;
  await postJob(a, ada);
});

it('says that the disk is full', async () => {
  const { a, ada } = await one();
  const { write } = a.deps.store;
  (a.deps.store as any).write = () =>
    Promise.reject(Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }));
  const status = await now(a, ada);
  (a.deps.store as any).write = write;
  expect(status).toMatchObject({ state: 'attention', problem: 'storage_full' });
});

it('tries again where not even the failure can be written', async () => {
  let isAway = false;
  let asked = 0;
  const { a } = await one((real) => ({
    ...real,
    ask(url, request) {
      if (!isAway) return real.ask(url, request);
      asked += 1;
      return Promise.reject(new Error('There is no network.'));
    },
  }));
  await a.services.sync.start();
  isAway = true;
  const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  (a.deps.store as any).local = () => Promise.reject(full);
  const unhandled: unknown[] = [];
  const hear = (error: unknown) => void unhandled.push(error);
  process.on('unhandledRejection', hear);
  await expect.poll(() => asked, { timeout: 8000 }).toBeGreaterThan(1);
  process.off('unhandledRejection', hear);
  expect(unhandled).toEqual([]);
});

it('writes nothing of a pull that was under way when it was disconnected', async () => {
  let hold: Promise<void> | undefined;
  let reached = () => {};
  const isReached = new Promise<void>((r) => {
    reached = r;
  });
  const { hosted, account, a, ada } = await one((real) => ({
    ...real,
    async ask(url, request) {
      const found = await real.ask(url, request);
      if (hold !== undefined && url.includes('/pull/')) {
        reached();
        await hold;
      }
      return found;
    },
  }));
  await postJob(hosted, account, { title: 'Of the company' });
  let release = () => {};
  hold = new Promise<void>((r) => {
    release = r;
  });
  const round = api(a)(ada, 'POST', '/sync/now/');
  await isReached;
  await must(api(a)(ada, 'POST', '/sync/disconnect/', { keep: false }));
  release();
  await round;
  expect((await jobs(a, ada)).map((j: any) => j.title)).toEqual([]);
});

it('asks once more about a second change of what waits for a decision', async () => {
  const { hosted, account, a, ada, b, bob } = await two();
  const job = await postJob(a, ada, { title: 'Nurse' });
  await now(a, ada);
  await now(b, bob);
  const [copy] = await jobs(b, bob);
  await must(api(a)(ada, 'PATCH', `/interview/jobs/${job.id}/`, { title: 'Ada’s' }));
  await must(api(b)(bob, 'PATCH', `/interview/jobs/${copy.id}/`, { title: 'Bob’s' }));
  await now(a, ada);
  expect(await now(b, bob)).toMatchObject({ quarantined: 1 });
  await must(api(b)(bob, 'PATCH', `/interview/jobs/${copy.id}/`, { title: 'Bob’s second' }));
  await now(b, bob);
  expect.soft((await jobs(hosted, account))[0].title).toBe('Ada’s');
  // And keeping the first one then leaves both sides the same.
  const [first] = (await held(b, bob)).slice(-1);
  await must(api(b)(bob, 'POST', `/sync/quarantine/${first.id}/retry/`));
  await now(b, bob);
  await now(b, bob);
  expect.soft((await jobs(b, bob))[0].title).toBe((await jobs(hosted, account))[0].title);
});

it('takes an answer with the timing of each word', async () => {
  const { a, ada } = await one();
  const job = await postJob(a, ada);
  const made = await must(
    api(a)(ada, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name: 'Grace' }),
  );
  const { question } = await begin(a, ada, made.id);
  const words = Array.from({ length: 10_000 }, (_, nr) => ({
    word: 'measured',
    start: nr / 10,
    end: nr / 10 + 0.05,
    confidence: 0.987,
  }));
  const reply = await answer(a, ada, made.id, question.id, 'measured '.repeat(10_000), { words });
  expect(reply.status, JSON.stringify(reply.body).slice(0, 500)).toBeLessThan(300);
  let status: any;
  for (let n = 0; n < 3; n += 1) status = await now(a, ada);
  expect(status).toMatchObject({ pending: 0, problem: null, quarantined: 0 });
});

it('says what is to be given up first', async () => {
  const { hosted, account, a, ada } = await one();
  const { id } = await hosted.deps.store.read
    .selectFrom('memberships')
    .select('id')
    .where('user_id', '=', account.id)
    .executeTakeFirstOrThrow();
  await hosted.deps.store.local((tx) =>
    tx.updateTable('memberships').set({ member_role: 'interviewer' }).where('id', '=', id).execute(),
  );
  const job = await postJob(a, ada, { title: 'Offline' });
  await must(api(a)(ada, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name: 'Grace' }));
  await now(a, ada);
  const all = await held(a, ada);
  expect(all.length).toBe(2);
  const [ofJob, ofInterview] = [...all].sort((x: any, y: any) => x.id - y.id);
  const giveUp = (id: number) => api(a)(ada, 'POST', `/sync/quarantine/${id}/discard/`);
  expect(await giveUp(ofJob.id)).toMatchObject({ status: 409, body: { error: { code: 'INVALID_STATE' } } });
  expect((await held(a, ada)).length).toBe(2);
  expect((await giveUp(ofInterview.id)).status).toBe(200);
  expect((await giveUp(ofJob.id)).status).toBe(200);
  expect(await now(a, ada)).toMatchObject({ state: 'idle', quarantined: 0 });
});

it('goes on where the plan of an interview that it holds was changed elsewhere', async () => {
  const { hosted, account, a, ada, b, bob } = await two();
  const job = await postJob(a, ada);
  const made = await must(
    api(a)(ada, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name: 'Grace' }),
  );
  await now(a, ada);
  await now(b, bob);
  const [copy] = await interviews(b, bob);
  await must(api(b)(bob, 'PATCH', `/interview/interviews/${copy.id}/`, { max_duration_minutes: 10 }));
  await now(b, bob);
  const { question } = await begin(a, ada, made.id);
  await answer(a, ada, made.id, question.id, 'I used an index on the customer column, and measured it.');
  const logged: unknown[] = [];
  (a.deps.log as any).warn = (o: any) => logged.push(String(o.err?.message ?? o.code));
  let status: any;
  for (let n = 0; n < 3; n += 1) status = await now(a, ada);
  expect.soft(logged).toEqual([]);
  expect.soft(status.state).not.toBe('offline');
  await postJob(hosted, account, { title: 'News' });
  await now(a, ada);
  expect((await jobs(a, ada)).map((j: any) => j.title)).toContain('News');
});

it('loads page by page although what is gone there is answered here', async () => {
  const { hosted, account, b, bob } = await two();
  const a = await studio({ env: { LOG_LEVEL: 'silent' }, sync: { pageRows: 5 } });
  const ada = await offline(a);
  await connect(a, ada, hosted, account);
  const job = await postJob(b, bob);
  const made = await must(
    api(b)(bob, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name: 'Grace' }),
  );
  await now(b, bob);
  await now(a, ada);
  const [copy] = await interviews(a, ada);
  const { question } = await begin(a, ada, copy.id);
  await answer(a, ada, copy.id, question.id, TEXT);
  await must(api(b)(bob, 'PATCH', `/interview/interviews/${made.id}/`, { max_duration_minutes: 10 }));
  await now(b, bob);
  // As whoever has connected and did not get through since: they fetch before they send.
  await a.deps.store.local((tx) => tx.updateTable('sync_links').set({ last_success_at: null }).execute());
  for (let n = 0; n < 3; n += 1) await now(a, ada);
  const { state, pending } = await must(api(a)(ada, 'GET', '/sync/status/'));
  expect({ state, pending }).toEqual({ state: 'idle', pending: 0 });
  const counts = async (s: Studio) =>
    Promise.all(
      (['interviews', 'questions', 'answers'] as const).map(async (table) => {
        const rows = await s.deps.store.read.selectFrom(table).select('uid').orderBy('uid').execute();
        return rows.map(({ uid }) => uid);
      }),
    );
  expect(await counts(a)).toEqual(await counts(hosted));
});

it('sends a change once, however often it is asked to', async () => {
  const { a, ada, b, bob } = await two();
  const job = await postJob(a, ada, { title: 'Nurse' });
  await now(a, ada);
  await now(b, bob);
  const [copy] = await jobs(b, bob);
  await must(api(a)(ada, 'PATCH', `/interview/jobs/${job.id}/`, { title: 'Ada’s' }));
  await must(api(b)(bob, 'PATCH', `/interview/jobs/${copy.id}/`, { title: 'Bob’s' }));
  await now(a, ada);
  await now(b, bob);
  const [{ id }] = await held(b, bob);
  const count = async () => (await b.deps.store.read.selectFrom('sync_outbox').select('id').execute()).length;
  const before = await count();
  await Promise.all([1, 2].map(() => api(b)(bob, 'POST', `/sync/quarantine/${id}/retry/`)));
  expect(await count()).toBe(before + 1);
});

it('sends soon what is changed while a round is under way', async () => {
  let hold: Promise<void> | undefined;
  let reached = () => {};
  const isReached = new Promise<void>((r) => {
    reached = r;
  });
  const { hosted, account, a, ada } = await one((real) => ({
    ...real,
    async ask(url, request) {
      const found = await real.ask(url, request);
      if (hold !== undefined && url.includes('/pull/')) {
        reached();
        await hold;
      }
      return found;
    },
  }));
  await a.services.sync.start();
  let release = () => {};
  hold = new Promise<void>((r) => {
    release = r;
  });
  const round = api(a)(ada, 'POST', '/sync/now/');
  await isReached;
  await postJob(a, ada, { title: 'Meanwhile' });
  await new Promise((r) => setTimeout(r, 600));
  hold = undefined;
  release();
  await round;
  await expect
    .poll(async () => (await jobs(hosted, account)).map((j: any) => j.title), { timeout: 5000 })
    .toContain('Meanwhile');
});

it('ends what follows from a refusal also after a crash in between', async () => {
  const { hosted, account, a, ada, b, bob } = await two();
  const job = await postJob(a, ada);
  const made = await must(
    api(a)(ada, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name: 'Grace' }),
  );
  await now(a, ada);
  await now(b, bob);
  const [copy] = await interviews(b, bob);
  for (const [where, who, id] of [
    [a, ada, made.id],
    [b, bob, copy.id],
  ] as const) {
    const { question } = await begin(where, who, id);
    await answer(where, who, id, question.id, 'I used an index on the customer column, and measured it.');
    await finish(where, who, id);
  }
  await now(a, ada);
  // The process ends after `take` has committed, before `keepAsAttempt` has.
  const { write } = b.deps.store;
  (b.deps.store as any).write = () => Promise.reject(new Error('killed'));
  await now(b, bob);
  (b.deps.store as any).write = write;
  const logged: string[] = [];
  (b.deps.log as any).warn = (o: any) => logged.push(String(o.err?.message ?? o.code));
  await postJob(hosted, account, { title: 'News' });
  let status: any;
  for (let n = 0; n < 3; n += 1) status = await now(b, bob);
  expect.soft(logged).toEqual([]);
  expect.soft(status).toMatchObject({ state: 'idle', quarantined: 0 });
  expect.soft((await jobs(b, bob)).map((j: any) => j.title)).toContain('News');
  expect.soft((await interviews(hosted, account)).length).toBe(2);
});

it('hears of a deletion that the other side has forgotten, and sends its own work first', async () => {
  const { hosted, account, a, ada, b, bob } = await two();
  const job = await postJob(a, ada, { title: 'Deleted elsewhere' });
  await now(a, ada);
  await now(b, bob);
  expect((await jobs(b, bob)).map((each: any) => each.title)).toContain('Deleted elsewhere');
  await must(api(a)(ada, 'DELETE', `/interview/jobs/${job.id}/`));
  const made = await must(
    api(a)(ada, 'POST', '/interview/jobs/', { title: 'Kept', requirements: 'SQL', description: 'We build.' }),
  );
  await now(a, ada);
  // A job is only marked as deleted; what is gone for good leaves a tombstone, as a question of a plan that was changed.
  const db = hosted.deps.store;
  const { tenant, uid } = await db.read
    .selectFrom('jobs')
    .select(['tenant', 'uid'])
    .where('title', '=', 'Deleted elsewhere')
    .executeTakeFirstOrThrow();
  await db.write(tenant, (write) => deleteRow(write, 'jobs', uid));
  await postJob(b, bob, { title: 'Not sent yet' });
  await db.local((tx) =>
    tx.updateTable('sync_clients').set({ last_seen_at: '2020-01-01T00:00:00.000Z' }).execute(),
  );
  await forgetDeletions(db, new Date(Date.now() + 91 * 86_400_000));
  expect(await db.read.selectFrom('sync_tombstones').selectAll().execute()).toEqual([]);
  for (let n = 0; n < 2; n += 1) await now(b, bob);
  expect(await now(b, bob)).toMatchObject({ state: 'idle', pending: 0, quarantined: 0 });
  const rows = await b.deps.store.read.selectFrom('jobs').select('title').orderBy('title').execute();
  expect(rows.map(({ title }) => title)).toEqual(['Kept', 'Not sent yet']);
  expect((await jobs(hosted, account)).map((each: any) => each.title).sort()).toEqual([
    'Kept',
    'Not sent yet',
  ]);
  expect(made.title).toBe('Kept');
});

it('brings back to a restored instance what was made there since its backup', async () => {
  const { hosted, account, a, ada } = await one();
  const db = hosted.deps.store;
  await postJob(hosted, account, { title: 'Made there, then lost' });
  await now(a, ada);
  await db.local((tx) => tx.deleteFrom('jobs').where('title', '=', 'Made there, then lost').execute());
  expect(await tellRestored(db)).toBeGreaterThan(0);
  hosted.forget();
  for (let n = 0; n < 2; n += 1) await now(a, ada);
  expect(await now(a, ada)).toMatchObject({ state: 'idle', pending: 0, quarantined: 0 });
  expect((await jobs(hosted, account)).map((each: any) => each.title)).toEqual(['Made there, then lost']);
});

it('is told how far deletions are forgotten only where it would miss one', async () => {
  const { hosted, a, ada } = await one();
  await postJob(a, ada, { title: 'There' });
  await now(a, ada);
  await forgetDeletions(hosted.deps.store, new Date());
  const { sync_floor } = await hosted.deps.store.read
    .selectFrom('tenants')
    .innerJoin('jobs', 'jobs.tenant', 'tenants.uid')
    .select('sync_floor')
    .executeTakeFirstOrThrow();
  expect(Number(sync_floor)).toBe(0);
});

it('loads page by page where deletions were forgotten, also once it was brought up to date', async () => {
  const { hosted, account, a, ada } = await one();
  const job = await postJob(a, ada);
  for (const candidate_name of ['Grace', 'Jean']) {
    await must(api(a)(ada, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name }));
  }
  await now(a, ada);
  const b = await studio({ env: { LOG_LEVEL: 'silent' }, sync: { pageRows: 5 } });
  const bob = await offline(b);
  await connect(b, bob, hosted, account);
  await now(b, bob);
  // Questions of a plan that became another one, deleted long ago.
  const [there] = await interviews(hosted, account);
  const plan = { max_duration_minutes: 10 };
  await must(api(hosted)(account, 'PATCH', `/interview/interviews/${there.id}/`, plan));
  await now(a, ada);
  const later = new Date(Date.now() + 200 * 86_400_000);
  await hosted.deps.store.local((tx) =>
    tx.updateTable('sync_clients').set({ last_seen_at: '2020-01-01T00:00:00.000Z' }).execute(),
  );
  await forgetDeletions(hosted.deps.store, later);
  await b.deps.store.local((tx) => tx.updateTable('sync_links').set({ schema_version: 1 }).execute());
  const c = await studio({ env: { LOG_LEVEL: 'silent' }, sync: { pageRows: 5 } });
  const cyd = await offline(c);
  await connect(c, cyd, hosted, account);
  const questionsOn = async ({ deps }: Studio) =>
    (await deps.store.read.selectFrom('questions').select('uid').orderBy('uid').execute()).map(
      ({ uid }) => uid,
    );
  for (const [device, who] of [
    [b, bob],
    [c, cyd],
  ] as const) {
    const { state } = await now(device, who);
    expect(state).toBe('idle');
    expect(await questionsOn(device)).toEqual(await questionsOn(hosted));
  }
  const { floor } = await hosted.deps.store.read
    .selectFrom('tenants')
    .select((eb) => eb.fn.max('sync_floor').as('floor'))
    .executeTakeFirstOrThrow();
  expect(Number(floor)).toBeGreaterThan(5);
});

it('takes over a plan that was changed there, and doubles no question', async () => {
  const { hosted, account, a, ada } = await one();
  const job = await postJob(a, ada);
  const made = await must(
    api(a)(ada, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name: 'Grace' }),
  );
  await now(a, ada);
  const [there] = await interviews(hosted, account);
  await must(
    api(hosted)(account, 'PATCH', `/interview/interviews/${there.id}/`, { max_duration_minutes: 10 }),
  );
  await now(a, ada);
  const count = async (s: Studio, who: Person, id: number) =>
    (await must(api(s)(who, 'GET', `/interview/interviews/${id}/questions/?limit=100`))).results.length;
  expect(await count(a, ada, made.id)).toBe(await count(hosted, account, there.id));
});

it('calls it no conflict where a device that begins anew meets its own changes', async () => {
  const { a, ada } = await one();
  const job = await postJob(a, ada, { title: 'Nurse' });
  await now(a, ada);
  await must(api(a)(ada, 'PATCH', `/interview/jobs/${job.id}/`, { title: 'Nurse, days' }));
  // The disk is copied: the copy has sent something under the next number.
  await a.deps.store.local((tx) =>
    tx
      .updateTable('sync_outbox')
      .set((eb) => ({ mutation_id: eb('mutation_id', '-', 1) }))
      .where('state', '=', 'pending')
      .execute(),
  );
  const status = await now(a, ada);
  expect(status).toMatchObject({ quarantined: 0, pending: 0 });
});
