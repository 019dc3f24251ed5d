/** Delivering: signed, retried, given up, shared between processes, and taken over from one that died. */
import { CompiledQuery, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  claim,
  dueEndpoints,
  release,
  settle,
} from '../../../../server/features/webhooks/queue.repository.ts';
import {
  type Delivery,
  type DeliveryOptions,
  startDelivery,
} from '../../../../server/features/webhooks/webhooks.worker.ts';
import { openDeps } from '../../../../server/start.ts';
import { WEBHOOK_EVENT_TYPES } from '../../../../shared/contract/values.ts';
import type { DeliveryStatus, WebhookDelivery } from '../../../../shared/contract/webhooks.ts';
import type { Actor } from '../../../../shared/domain/permissions.ts';
import { RETRY_DELAYS_MS } from '../../../../shared/domain/webhooks.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { api } from '../../support/interview.ts';
import { mailsTo } from '../../support/outbox.ts';
import { type Receiver, startReceiver, verified } from '../../support/receiver.ts';

const DAY = 24 * 3600_000;
/** Quick to look again, as nothing else tells a worker of a clock that a test moves. */
const QUICK = { pollMs: 20 };
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 15_000 });

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`delivering on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    let tenant: string;
    let actor: Actor;
    let receiver: Receiver;
    const working: Delivery[] = [];

    beforeAll(async () => {
      receiver = await startReceiver();
      studio = await startStudio({ dialect, env: { LOG_LEVEL: 'fatal' } });
      owner = await person(studio, 'employer');
      const { id, uid } = await studio.deps.store.read
        .selectFrom('companies')
        .select(['id', 'uid'])
        .executeTakeFirstOrThrow();
      tenant = uid;
      const company = { id, uid, memberRole: 'owner' } as const;
      actor = { userId: owner.id, uid: '', role: 'employer', company, isVerified: true, sessionId: null };
    });
    beforeEach(() => {
      receiver.received.length = 0;
      receiver.answer = () => 204;
    });
    afterEach(async () => {
      await Promise.all(working.splice(0).map((each) => each.stop()));
      studio.advance(-passed);
      passed = 0;
      await studio.deps.store.local(async (tx) => {
        await tx.deleteFrom('webhook_deliveries').execute();
        await tx.deleteFrom('webhook_events').execute();
        await tx.deleteFrom('webhook_endpoints').execute();
      });
    });
    afterAll(async () => {
      await studio.close();
      await receiver.close();
    });

    const work = (options: Partial<DeliveryOptions> = {}) => {
      const delivery = startDelivery(studio.deps, studio.services, { ...QUICK, ...options });
      working.push(delivery);
      return delivery;
    };
    const call = (method: string, path: string, body?: unknown) =>
      api(studio)(owner, method, `/webhooks/${path}`, body);
    const add = async (url = receiver.url) =>
      (await call('POST', 'endpoints/', { url, events: WEBHOOK_EVENT_TYPES })).body;
    const record = (n = 1) =>
      studio.deps.store.write(tenant, async (write) => {
        for (let i = 0; i < n; i += 1)
          await studio.services.events.record(write, 'application.created', { application_id: i });
      });
    /** The log, by the service: a test that lets days pass would have to sign in at each look. */
    const log = (filter: { status?: DeliveryStatus } = {}) =>
      studio.services.webhooks.deliveries(actor, { limit: 100, offset: 0, ordering: 'id', ...filter });
    const count = async (status: DeliveryStatus) => (await log({ status })).count;
    const only = async () => (await log()).rows[0] as WebhookDelivery;
    const endpoint = (id: number) => studio.services.webhooks.get(actor, id);
    const until = (state: object) => eventually(only).toMatchObject(state);
    let passed = 0;
    const pass = (ms: number) => {
      passed += ms;
      studio.advance(ms);
    };

    it('sends what was recorded at once, signed, and writes down how it went', async () => {
      const { secret } = await add();
      work({ pollMs: 60_000 });
      await record();
      await until({ status: 'delivered' });
      const [got] = receiver.received;
      const delivery = await only();
      expect(verified(secret, got as Receiver['received'][0])).toEqual(delivery.payload);
      expect(got?.headers).toMatchObject({
        'webhook-id': delivery.webhook_id,
        'content-type': 'application/json',
        'user-agent': expect.stringMatching(/^JobHive-Studio\//),
      });
      expect(delivery).toMatchObject({
        attempts: 1,
        status_code: 204,
        duration_ms: expect.any(Number),
        error: null,
        last_attempt_at: expect.any(String),
        finished_at: expect.any(String),
        next_attempt_at: null,
      });
      expect(receiver.received).toHaveLength(1);
    });

    it('sends what was recorded before it started', async () => {
      await add();
      await record(3);
      work();
      await eventually(() => count('delivered')).toBe(3);
    });

    it('tries ten times over three days with one webhook-id, then switches the endpoint off', async () => {
      const { id } = await add();
      receiver.answer = () => 500;
      await record();
      work();
      for (const [index, delay] of RETRY_DELAYS_MS.entries()) {
        await until({ attempts: index + 1, status: 'pending', status_code: 500, error: 'Answered 500.' });
        const { last_attempt_at, next_attempt_at } = await only();
        const waits = Date.parse(String(next_attempt_at)) - Date.parse(String(last_attempt_at));
        expect(waits).toBeGreaterThanOrEqual(delay);
        expect(waits).toBeLessThan(delay * 1.1 + 5000);
        expect(receiver.received).toHaveLength(index + 1);
        pass(waits + 1);
      }
      await until({ attempts: 10, status: 'failed', next_attempt_at: null });
      expect(receiver.received).toHaveLength(10);
      expect(new Set(receiver.received.map((got) => got.id)).size).toBe(1);
      expect(new Set(receiver.received.map((got) => got.text)).size).toBe(1);
      const stamps = receiver.received.map((got) => Number(got.headers['webhook-timestamp']));
      expect(stamps).toEqual([...new Set(stamps)].sort((a, b) => a - b));
      expect(await endpoint(id)).toMatchObject({
        enabled: false,
        disabled_reason: 'exhausted',
      });
      await record();
      expect((await log()).count).toBe(1);
      const [notice, ...others] = (await mailsTo(studio, owner.email)).filter(
        ({ kind }) => kind === 'webhook_disabled',
      );
      expect(others).toEqual([]);
      expect(notice.text).toContain(`${receiver.url}\nThe last attempt: Answered 500.`);
    });

    it('leaves an endpoint on that takes other events, whatever becomes of one', async () => {
      const { id } = await add();
      await record();
      const [poison] = (await log()).rows as [WebhookDelivery];
      receiver.answer = (got) => (got.id === poison.webhook_id ? 500 : 204);
      work({ retryDelaysMs: [60_000] });
      await until({ attempts: 1, status: 'pending' });
      pass(1000);
      await record();
      await eventually(() => count('delivered')).toBe(1);
      pass(70_000);
      await eventually(() => count('failed')).toBe(1);
      expect(await endpoint(id)).toMatchObject({ enabled: true, disabled_reason: null });
    });

    it('tries again no sooner than the receiver asks', async () => {
      await add();
      receiver.answer = () => (response) => response.writeHead(429, { 'retry-after': '7200' }).end();
      await record();
      work();
      await until({ attempts: 1, status: 'pending', status_code: 429 });
      const { last_attempt_at, next_attempt_at } = await only();
      const waits = Date.parse(String(next_attempt_at)) - Date.parse(String(last_attempt_at));
      expect(waits).toBeGreaterThanOrEqual(7_200_000);
    });

    it('switches an endpoint off that is gone, and goes on when it is switched on again', async () => {
      const { id } = await add();
      receiver.answer = () => 410;
      await record(2);
      const first = work({ concurrencyPerEndpoint: 1 });
      await eventually(() => count('failed')).toBe(1);
      await eventually(() => endpoint(id)).toMatchObject({
        enabled: false,
        disabled_reason: 'gone',
      });
      const of = `action=disableWebhookEndpoint&subject=webhook_endpoint&subject_id=${id}`;
      const entered = await api(studio)(owner, 'GET', `/audit/?${of}`);
      expect(entered.body.results).toMatchObject([
        { user: null, via: 'system', fields: [], request_id: null },
      ]);
      // The second one waits.
      await first.stop();
      expect(receiver.received).toHaveLength(1);
      expect((await log({ status: 'pending' })).rows).toMatchObject([{ attempts: 0 }]);
      const [failed] = (await log({ status: 'failed' })).rows as [WebhookDelivery];
      const refused = await call('POST', `deliveries/${failed.id}/redeliver/`);
      expect([refused.status, refused.body.error.code]).toEqual([409, 'INVALID_STATE']);

      receiver.answer = () => 200;
      work({ pollMs: 60_000 });
      const on = await call('PATCH', `endpoints/${id}/`, { enabled: true });
      expect(on.body).toMatchObject({ enabled: true, disabled_reason: null });
      await eventually(() => count('delivered')).toBe(1);
      expect((await call('POST', `deliveries/${failed.id}/redeliver/`)).status).toBe(200);
      await eventually(() => count('delivered')).toBe(2);
    });

    it('sends again what was delivered, with the same webhook-id and all its retries', async () => {
      await add();
      await record();
      work();
      await until({ status: 'delivered' });
      const before = await only();
      receiver.answer = () => 503;
      const reply = await call('POST', `deliveries/${before.id}/redeliver/`);
      expect([reply.status, reply.body]).toEqual([
        200,
        { ...before, status: 'pending', attempts: 0, next_attempt_at: expect.any(String), finished_at: null },
      ]);
      await until({ status: 'pending', attempts: 1, status_code: 503 });
      receiver.answer = () => 200;
      // Also one that waits for its retry.
      await call('POST', `deliveries/${before.id}/redeliver/`);
      await until({ status: 'delivered', attempts: 1, status_code: 200 });
      expect(new Set(receiver.received.map((got) => got.id))).toEqual(new Set([before.webhook_id]));
      expect(receiver.received).toHaveLength(3);
    });

    it('gives up waiting for an answer', async () => {
      await add();
      receiver.answer = () => () => {};
      await record();
      work({ answerMs: 100 });
      await until({
        attempts: 1,
        status: 'pending',
        status_code: null,
        error: 'No answer within 0.1 seconds.',
      });
    });

    it('counts a redirect as a failure and does not follow it', async () => {
      await add();
      receiver.answer = () => (response) =>
        response.writeHead(302, { location: `${receiver.url}/elsewhere` }).end();
      await record();
      work();
      await until({ attempts: 1, status_code: 302, error: 'Answered 302: redirects are not followed.' });
      expect(receiver.received).toHaveLength(1);
    });

    it('tells when its secret cannot be opened, and goes on with a new one', async () => {
      const { id } = await add();
      const sealed = { secret: 'x'.repeat(60) };
      await studio.deps.store.local((tx) => tx.updateTable('webhook_endpoints').set(sealed).execute());
      await record();
      work();
      await until({ attempts: 1, error: expect.stringContaining('rotate it') });
      expect(receiver.received).toHaveLength(0);
      const { secret } = (await call('POST', `endpoints/${id}/rotate-secret/`)).body;
      await call('POST', `deliveries/${(await only()).id}/redeliver/`);
      await until({ status: 'delivered' });
      expect(verified(secret, receiver.received[0] as Receiver['received'][0])).toBeDefined();
    });

    it('lets one endpoint that never answers hold only its own share', async () => {
      const silent = await startReceiver(() => () => {});
      let atOnce = 0;
      let most = 0;
      silent.answer = () => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        return () => {};
      };
      await add(silent.url);
      await add();
      await record(60);
      work({ concurrency: 8, concurrencyPerEndpoint: 4 });
      await eventually(() => count('delivered')).toBe(60);
      expect(receiver.received).toHaveLength(60);
      expect(most).toBe(4);
      await silent.close();
    });

    it('serves every endpoint in its turn, however many there are', async () => {
      for (let n = 0; n < 12; n += 1) await add(`${receiver.url}/${n}`);
      await record(4);
      work({ concurrency: 3, concurrencyPerEndpoint: 1 });
      await eventually(() => count('delivered')).toBe(48);
      const served = receiver.received.map((got) => got.path);
      const firsts = served.map((path, at) => (served.indexOf(path) === at ? at : -1));
      const thirds = served.map((path, at) =>
        served.slice(0, at).filter((each) => each === path).length === 2 ? at : 48,
      );
      expect(new Set(served).size).toBe(12);
      expect(Math.max(...firsts)).toBeLessThan(Math.min(...thirds));
    });

    it('shares the queue with another process: each delivery is taken by one of them', async () => {
      await add();
      await record(300);
      // Another process on the same store, where the store can be shared by processes.
      const second =
        dialect === 'postgres' ? await openDeps(studio.deps.config, studio.deps.clock) : studio.deps;
      const sent = [0, 0];
      const counting = (which: 0 | 1, deps: typeof second) => ({
        ...deps,
        outbound: {
          ...deps.outbound,
          post: (...args: Parameters<typeof deps.outbound.post>) => {
            sent[which] = (sent[which] as number) + 1;
            return deps.outbound.post(...args);
          },
        },
      });
      const workers = [studio.deps, second].map((deps, which) =>
        startDelivery(counting(which as 0 | 1, deps), studio.services, QUICK),
      );
      await eventually(() => count('delivered')).toBe(300);
      await Promise.all(workers.map((each) => each.stop()));
      if (second !== studio.deps) await second.store.close();
      expect(receiver.received).toHaveLength(300);
      expect(new Set(receiver.received.map((got) => got.id)).size).toBe(300);
      expect(sent[0]).toBeGreaterThan(0);
      expect(sent[1]).toBeGreaterThan(0);
    });

    it('takes over from one that died when its lease ends, and not before', async () => {
      const { id: endpointId } = await add();
      await record(2);
      const { store, clock } = studio.deps;
      const take = (leaseMs: number) =>
        store.local((tx) =>
          claim(tx, store.dialect, {
            endpointId,
            now: clock().toISOString(),
            until: new Date(clock().getTime() + leaseMs).toISOString(),
            limit: 10,
          }),
        );
      const dead = await take(30_000);
      expect(dead).toHaveLength(2);
      expect(await take(30_000)).toEqual([]);
      work();
      pass(29_000);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(receiver.received).toHaveLength(0);
      pass(1001);
      await eventually(() => count('delivered')).toBe(2);
      // It was not dead but slow: its outcome comes too late to change anything.
      const attempt = {
        at: clock().toISOString(),
        statusCode: 500,
        durationMs: 1,
        error: null,
        retryAfterMs: 0,
      };
      await store.local(async (tx) => {
        await settle(tx, dead[0] as (typeof dead)[0], 'failed', null, attempt);
        await release(tx, dead[1] as (typeof dead)[0], clock().toISOString());
      });
      expect(await count('delivered')).toBe(2);
    });

    it('finishes what is under way when it stops', async () => {
      await add();
      let answerNow = () => {};
      receiver.answer = () => new Promise((resolve) => (answerNow = () => resolve(200)));
      await record(1);
      const delivery = work();
      await eventually(() => receiver.received.length).toBe(1);
      await record(5);
      const stopping = delivery.stop();
      answerNow();
      await stopping;
      expect(await count('delivered')).toBe(1);
    });

    it('gives back what takes too long when it stops, without counting it', async () => {
      await add();
      receiver.answer = () => () => {};
      await record(3);
      const delivery = work({ graceMs: 50 });
      await eventually(() => receiver.received.length).toBe(3);
      await delivery.stop();
      expect((await log()).rows).toMatchObject(Array(3).fill({ status: 'pending', attempts: 0 }));
      receiver.answer = () => 200;
      work();
      await eventually(() => count('delivered')).toBe(3);
      const ids = receiver.received.map((got) => got.id);
      expect([ids.length, new Set(ids).size]).toEqual([6, 3]);
    });

    it('goes on after the store was away for a moment', async () => {
      await add();
      const { store } = studio.deps;
      let broken = true;
      const failing: typeof store = {
        ...store,
        local: (inside) => (broken ? Promise.reject(new Error('disk full')) : store.local(inside)),
      };
      working.push(startDelivery({ ...studio.deps, store: failing }, studio.services, QUICK));
      await record();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(receiver.received).toHaveLength(0);
      broken = false;
      await until({ status: 'delivered' });
      broken = true;
      receiver.answer = () => {
        // The outcome of this one cannot be written at first.
        broken = true;
        setTimeout(() => (broken = false), 100);
        return 200;
      };
      broken = false;
      await record();
      await eventually(() => count('delivered')).toBe(2);
      expect(receiver.received).toHaveLength(2);
    });

    it('deletes what ended more than thirty days ago, and what a deleted endpoint leaves', async () => {
      await add();
      const { id: deleted } = await add();
      const { id: off } = await add();
      await record();
      const first = work();
      await eventually(() => count('delivered')).toBe(3);
      await call('PATCH', `endpoints/${off}/`, { enabled: false });
      await first.stop();
      await record();
      await call('DELETE', `endpoints/${deleted}/`);
      const rows = async () => {
        const n = async (table: 'webhook_deliveries' | 'webhook_events' | 'webhook_endpoints') =>
          (await studio.deps.store.read.selectFrom(table).selectAll().execute()).length;
        return [await n('webhook_deliveries'), await n('webhook_events'), await n('webhook_endpoints')];
      };
      expect(await rows()).toEqual([5, 2, 3]);
      const options = { pruneEveryMs: 20 };
      const second = work(options);
      // Three delivered to the two that are left, now also the second of the one that is on.
      await eventually(rows).toEqual([3, 2, 2]);
      await second.stop();
      pass(30 * DAY - 60_000);
      const third = work(options);
      await record();
      await eventually(() => count('delivered')).toBe(4);
      expect(await rows()).toEqual([4, 3, 2]);
      await third.stop();
      pass(2 * 60_000);
      work(options);
      await eventually(rows).toEqual([1, 1, 2]);
    });

    it('finds what is due by the index, however long the queue is', async () => {
      const { id } = await add();
      await record();
      const { store } = studio.deps;
      const columns = [
        'event_id',
        'endpoint_id',
        'tenant',
        'event_type',
        'status',
        'attempts',
        'due_at',
        'created_at',
      ] as const;
      for (let doubled = 0; doubled < 12; doubled += 1)
        await store.local((tx) =>
          tx
            .insertInto('webhook_deliveries')
            .columns(columns)
            .expression(tx.selectFrom('webhook_deliveries').select(columns))
            .execute(),
        );
      const now = studio.deps.clock().toISOString();
      if (dialect === 'postgres') await sql`analyze`.execute(store.read);
      expect(await dueEndpoints(store.read, { now, after: 0, limit: 5 })).toEqual([id]);
      expect(await dueEndpoints(store.read, { now, after: id, limit: 5 })).toEqual([]);
      expect(await dueEndpoints(store.read, { now: '2000-01-01', after: 0, limit: 5 })).toEqual([]);

      // The plans of the queries as the worker makes them.
      const queries: CompiledQuery[] = [];
      const executor = store.read.getExecutor();
      const watched = store.read.withPlugin({
        transformQuery: ({ node, queryId }) => {
          queries.push(executor.compileQuery(node, queryId));
          return node;
        },
        transformResult: async ({ result }) => result,
      });
      await dueEndpoints(watched, { now, after: 0, limit: 5 });
      await claim(watched, 'sqlite', { endpointId: id, now: '2000-01-01', until: now, limit: 5 });
      expect(queries).toHaveLength(2);
      for (const { sql: text, parameters } of queries) {
        const explain = dialect === 'postgres' ? 'explain' : 'explain query plan';
        const { rows } = await store.read.executeQuery(
          CompiledQuery.raw(`${explain} ${text}`, [...parameters]),
        );
        const lines = rows.flatMap((row) => Object.values(row as object)).map(String);
        const plan = lines.join('\n');
        expect(plan).toContain('webhook_deliveries_queue');
        expect(plan).not.toMatch(/Seq Scan on webhook_deliveries|SCAN webhook_deliveries(?! USING)/);
      }
    });
  });
}
