/** Setting up webhooks, testing them, and reading what was sent. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../../server/config.ts';
import { SEALED_FOR } from '../../../../server/features/webhooks/webhooks.events.ts';
import { WEBHOOK_EVENT_TYPES } from '../../../../shared/contract/values.ts';
import type { WebhookEventType } from '../../../../shared/contract/webhooks.ts';
import {
  DIALECTS,
  type Person,
  person,
  type Reply,
  type Studio,
  startStudio,
} from '../../../support/studio.ts';
import {
  answer,
  api,
  finish,
  join,
  next,
  postJob,
  practise,
  schedule,
  start,
} from '../../support/interview.ts';
import { type Receiver, startReceiver, verified } from '../../support/receiver.ts';
import { allRows } from '../../support/rows.ts';

const MINUTE = 60_000;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/;
const told = ({ status, body }: Reply) => [status, body?.error?.code];
const SOMEWHERE = 'https://hooks.example.com/jobhive';
const ALL = [...WEBHOOK_EVENT_TYPES];

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`webhooks on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    let receiver: Receiver;
    const call = (who: Person, method: string, path: string, body?: unknown) =>
      api(studio)(who, method, `/webhooks/${path}`, body);
    const add = async (who = owner, more: object = {}) => {
      const made = await call(who, 'POST', 'endpoints/', { url: receiver.url, events: ALL, ...more });
      expect(made.status).toBe(201);
      return made.body;
    };
    const deliveries = async (who = owner, query = '') =>
      (await call(who, 'GET', `deliveries/${query}`)).body;

    beforeAll(async () => {
      studio = await startStudio({ dialect });
      receiver = await startReceiver();
    });
    beforeEach(async () => {
      owner = await person(studio, 'employer');
      receiver.received.length = 0;
      receiver.answer = () => 204;
    });
    afterAll(async () => {
      await studio.close();
      await receiver.close();
    });

    describe('an endpoint', () => {
      it('shows its secret once, and is kept as it was given', async () => {
        const { secret, ...endpoint } = await add(owner, {
          url: SOMEWHERE,
          events: ['interview.completed', 'interview.started', 'interview.completed'],
        });
        expect(endpoint).toEqual({
          id: expect.any(Number),
          url: SOMEWHERE,
          events: ['interview.completed', 'interview.started'],
          enabled: true,
          disabled_reason: null,
          created_at: expect.stringMatching(TIME),
          updated_at: endpoint.created_at,
        });
        expect(secret).toMatch(/^whsec_/);
        expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32);
        expect((await call(owner, 'GET', `endpoints/${endpoint.id}/`)).body).toEqual(endpoint);
        const off = await add(owner, { enabled: false });
        expect(off).toMatchObject({ enabled: false, disabled_reason: null });
        const list = await call(owner, 'GET', 'endpoints/?ordering=-created_at&limit=1');
        expect(list.body).toMatchObject({ count: 2, previous: null, results: [{ id: off.id }] });
        expect(list.body.next).toContain('offset=1');
        expect((await call(owner, 'GET', 'endpoints/?ordering=id')).body.results[0]).toEqual(endpoint);
      });

      it('is not in the store in the clear', async () => {
        const { id, secret } = await add();
        const row = await studio.deps.store.read
          .selectFrom('webhook_endpoints')
          .selectAll()
          .where('id', '=', id)
          .executeTakeFirstOrThrow();
        expect(JSON.stringify(row)).not.toContain(secret.slice(6));
        expect(studio.deps.sealer.open(row.secret, SEALED_FOR)).toBe(secret);
      });

      it('changes in what is named only', async () => {
        const { id, secret, ...made } = await add();
        const changed = await call(owner, 'PATCH', `endpoints/${id}/`, { enabled: false });
        expect(changed.body).toEqual({
          ...made,
          id,
          enabled: false,
          updated_at: expect.stringMatching(TIME),
        });
        await call(owner, 'PATCH', `endpoints/${id}/`, { events: ['results.analyzed'] });
        await call(owner, 'PATCH', `endpoints/${id}/`, { url: SOMEWHERE, enabled: true });
        expect((await call(owner, 'GET', `endpoints/${id}/`)).body).toMatchObject({
          url: SOMEWHERE,
          events: ['results.analyzed'],
          enabled: true,
        });
        expect((await call(owner, 'PATCH', `endpoints/${id}/`, {})).status).toBe(200);
        expect(told(await call(owner, 'PATCH', `endpoints/${id}/`, { secret }))).toEqual([
          400,
          'VALIDATION_ERROR',
        ]);
      });

      it('is gone once it was deleted', async () => {
        const { id } = await add();
        expect((await call(owner, 'DELETE', `endpoints/${id}/`)).status).toBe(204);
        for (const [method, path] of [
          ['GET', ''],
          ['DELETE', ''],
          ['PATCH', ''],
          ['POST', 'rotate-secret/'],
        ] as const) {
          const reply = await call(
            owner,
            method,
            `endpoints/${id}/${path}`,
            method === 'GET' ? undefined : {},
          );
          expect(told(reply), method).toEqual([404, 'RESOURCE_NOT_FOUND']);
        }
        expect((await call(owner, 'GET', 'endpoints/')).body.count).toBe(0);
      });

      it.each([
        'ftp://example.com/',
        'file:///etc/passwd',
        'javascript:alert(1)',
        'hooks.example.com',
        'https://',
        'https://user:pass@example.com/',
        `https://example.com/${'x'.repeat(2000)}`,
      ])('does not have the address %s', async (url) => {
        const before = await allRows(studio);
        const made = await call(owner, 'POST', 'endpoints/', { url, events: ALL });
        expect(told(made)).toEqual([400, 'VALIDATION_ERROR']);
        expect(Object.keys(made.body.error.details)).toEqual(['url']);
        expect(await allRows(studio)).toEqual(before);
      });

      it('is one of twenty at most', async () => {
        for (let n = 0; n < 20; n += 1) await add();
        const reply = await call(owner, 'POST', 'endpoints/', { url: SOMEWHERE, events: ALL });
        expect(told(reply)).toEqual([409, 'INVALID_STATE']);
      });
    });

    describe('who may', () => {
      const calls = (id: number, delivery: number): [string, string, object?][] => [
        ['GET', 'endpoints/'],
        ['POST', 'endpoints/', { url: SOMEWHERE, events: ALL }],
        ['GET', `endpoints/${id}/`],
        ['PATCH', `endpoints/${id}/`, { enabled: false }],
        ['POST', `endpoints/${id}/rotate-secret/`],
        ['GET', 'deliveries/'],
        ['POST', `deliveries/${delivery}/redeliver/`],
        ['POST', 'test/', { event_type: 'interview.completed', data: {} }],
        ['DELETE', `endpoints/${id}/`],
      ];
      async function one(): Promise<[number, number]> {
        const { id } = await add();
        await schedule(studio, owner, await person(studio, 'user'), (await postJob(studio, owner)).id);
        return [id, (await deliveries()).results[0].id];
      }

      it('owner and recruiter, and nobody else of the company', async () => {
        const [id, delivery] = await one();
        for (const role of ['interviewer', 'viewer'] as const) {
          const member = await person(studio, 'user');
          await join(studio, member, owner, role);
          const before = await allRows(studio);
          for (const [method, path, body] of calls(id, delivery)) {
            expect(told(await call(member, method, path, body)), `${role} ${method} ${path}`).toEqual([
              403,
              'PERMISSION_DENIED',
            ]);
          }
          expect(await allRows(studio)).toEqual(before);
        }
        const recruiter = await person(studio, 'user');
        await join(studio, recruiter, owner, 'recruiter');
        for (const [method, path, body] of calls(id, delivery)) {
          if (path.includes('redeliver')) await call(owner, 'PATCH', `endpoints/${id}/`, { enabled: true });
          expect((await call(recruiter, method, path, body)).status, `${method} ${path}`).toBeLessThan(300);
        }
      });

      it('no candidate, nobody without a token, and another company nothing of this one', async () => {
        const [id, delivery] = await one();
        const candidate = await person(studio, 'user');
        const other = await person(studio, 'employer');
        const before = await allRows(studio);
        for (const [method, path, body] of calls(id, delivery)) {
          const what = `${method} ${path}`;
          expect(told(await call(candidate, method, path, body)), what).toEqual([403, 'PERMISSION_DENIED']);
          const nobody = await studio.call(method, `/api/webhooks/${path}`, { body });
          expect(told(nobody), what).toEqual([401, 'AUTHENTICATION_REQUIRED']);
          if (/\d/.test(path))
            expect(told(await call(other, method, path, body)), what).toEqual([404, 'RESOURCE_NOT_FOUND']);
        }
        for (const list of ['endpoints/', 'deliveries/', `deliveries/?endpoint=${id}`])
          expect((await call(other, 'GET', list)).body, list).toMatchObject({ count: 0, results: [] });
        expect(await allRows(studio)).toEqual(before);
        const test = await call(other, 'POST', 'test/', { event_type: 'interview.completed' });
        expect(test.body.results).toEqual([]);
        expect(receiver.received).toEqual([]);
      });
    });

    describe('the test of the reference', () => {
      const body = { event_type: 'interview.completed', data: { interview_id: 456, status: 'completed' } };

      it('sends one now to each endpoint that wants it, and says what came of it', async () => {
        const good = await add();
        const bad = await add(owner, { url: `${receiver.url}/bad` });
        await add(owner, { events: ['interview.started'] });
        await add(owner, { enabled: false });
        let n = 0;
        receiver.answer = () => (n++ === 0 ? 200 : 503);
        const before = await allRows(studio);
        const reply = await call(owner, 'POST', 'test/', body);
        expect(reply.status).toBe(200);
        expect(reply.body).toEqual({
          event_type: 'interview.completed',
          results: expect.arrayContaining([
            expect.objectContaining({ delivered: true, status_code: 200, error: null }),
            expect.objectContaining({ delivered: false, status_code: 503, error: 'Answered 503.' }),
          ]),
        });
        expect(reply.body.results.map((each: any) => each.endpoint_id)).toEqual([good.id, bad.id]);
        expect(reply.body.results.map((each: any) => each.url)).toEqual([good.url, bad.url]);
        for (const each of reply.body.results) expect(each.duration_ms).toBeGreaterThanOrEqual(0);
        expect(receiver.received).toHaveLength(2);
        for (const got of receiver.received) {
          expect(got.body).toEqual({
            type: 'interview.completed',
            timestamp: expect.stringMatching(TIME),
            data: body.data,
          });
          expect(got.headers['content-type']).toBe('application/json');
        }
        // One of the two secrets signed each of them, and the other one did not.
        const by = (secret: string) =>
          receiver.received.filter((got) => {
            try {
              return verified(secret, got) !== undefined;
            } catch {
              return false;
            }
          });
        expect([by(good.secret).length, by(bad.secret).length]).toEqual([1, 1]);
        expect(new Set(receiver.received.map((got) => got.id)).size).toBe(1);
        expect(await allRows(studio)).toEqual(before);
      });

      it('tells of a receiver that is not there', async () => {
        const gone = await startReceiver();
        await gone.close();
        await add(owner, { url: gone.url });
        const { results } = (await call(owner, 'POST', 'test/', body)).body;
        expect(results).toMatchObject([
          { delivered: false, status_code: null, error: 'No connection: ECONNREFUSED.' },
        ]);
      });

      it.each([
        ['event_type', { event_type: 'interview.exploded', data: {} }],
        ['event_type', { data: {} }],
        ['data', { ...body, data: [] }],
        ['data', { ...body, data: JSON.parse(`${'{"a":'.repeat(12)}1${'}'.repeat(12)}`) }],
        ['data', { ...body, data: { text: 'x'.repeat(20_001) } }],
        ['more', { ...body, more: 1 }],
      ])('refuses a wrong %s', async (field, wrong) => {
        await add();
        const reply = await call(owner, 'POST', 'test/', wrong);
        expect(told(reply)).toEqual([400, 'VALIDATION_ERROR']);
        expect(Object.keys(reply.body.error.details)).toEqual([field]);
        expect(receiver.received).toEqual([]);
      });
    });

    describe('a new secret', () => {
      it('signs at once, and for a day the old one signs too', async () => {
        const { id, secret: first, ...made } = await add();
        const rotated = await call(owner, 'POST', `endpoints/${id}/rotate-secret/`);
        expect(rotated.status).toBe(200);
        const { secret: second, ...rest } = rotated.body;
        expect(rest).toEqual({ ...made, id, updated_at: expect.stringMatching(TIME) });
        expect(second).not.toBe(first);
        const signatures = async () => {
          await call(owner, 'POST', 'test/', { event_type: 'interview.completed' });
          const got = receiver.received.at(-1) as Receiver['received'][0];
          return { got, n: String(got.headers['webhook-signature']).split(' ').length };
        };
        const during = await signatures();
        for (const secret of [first, second]) expect(verified(secret, during.got)).toEqual(during.got.body);
        expect(during.n).toBe(2);
        studio.advance(24 * 60 * MINUTE + 1000);
        owner = await again(owner);
        expect((await signatures()).n).toBe(1);
      });

      it('can be asked for five times a day, also by two at once', async () => {
        const { id } = await add();
        const replies = await Promise.all(
          Array.from({ length: 7 }, () => call(owner, 'POST', `endpoints/${id}/rotate-secret/`)),
        );
        expect(replies.map((each) => each.status).sort()).toEqual([200, 200, 200, 200, 200, 409, 409]);
        const { old_secrets } = await studio.deps.store.read
          .selectFrom('webhook_endpoints')
          .select('old_secrets')
          .where('id', '=', id)
          .executeTakeFirstOrThrow();
        const kept = JSON.parse(old_secrets).map((old: any) =>
          studio.deps.sealer.open(old.secret, SEALED_FOR),
        );
        const given = replies.flatMap((each) => each.body.secret ?? []);
        // Each was given out and signs: the newest as the secret, the others beside it.
        expect(given.filter((secret) => kept.includes(secret))).toHaveLength(4);
      });
    });

    /** Signs in again: a token lasts fifteen minutes. */
    async function again(who: Person): Promise<Person> {
      const session = await studio.call('POST', '/api/auth/login/', {
        body: { email: who.email, password: 'a-long-enough-secret' },
      });
      return { ...who, token: session.body.access };
    }

    describe('events', () => {
      let candidate: Person;
      let jobId: number;
      beforeEach(async () => {
        candidate = await person(studio, 'user');
        jobId = (await postJob(studio, owner)).id;
      });
      /** Types in the order in which they were recorded. */
      const types = async (who = owner) =>
        (await deliveries(who, '?ordering=id')).results.map((each: any) => each.event_type);

      it('tell of each step of a hiring interview, with ids and no answers', async () => {
        const { id: endpoint_id } = await add();
        const { id } = await schedule(studio, owner, candidate, jobId, {
          scheduled_time: '2036-02-15T14:00:00Z',
        });
        const { question } = await start(studio, candidate, id);
        const said = 'I would use a canary-word and indexes in PostgreSQL, because a full scan is slow.';
        await answer(studio, candidate, id, question.id, said);
        await next(studio, candidate, id);
        await finish(studio, candidate, id);
        const { results } = await deliveries(owner, '?ordering=id');
        expect(results.map((each: any) => [each.event_type, each.payload.data.status])).toEqual([
          ['interview.scheduled', 'scheduled'],
          ['interview.started', 'in_progress'],
          ['interview.completed', 'completed'],
          ['results.analyzed', 'completed'],
        ]);
        expect(JSON.stringify(results)).not.toContain('canary-word');
        const interview = (await api(studio)(owner, 'GET', `/interview/interviews/${id}/`)).body;
        const { created_at } = results[2];
        expect(results[2]).toEqual({
          id: expect.any(Number),
          endpoint_id,
          webhook_id: expect.stringMatching(/^msg_[0-9a-f-]{36}$/),
          event_type: 'interview.completed',
          status: 'pending',
          attempts: 0,
          status_code: null,
          duration_ms: null,
          error: null,
          payload: {
            type: 'interview.completed',
            timestamp: created_at,
            data: {
              interview_id: id,
              session_id: interview.session_id,
              job_id: jobId,
              user_id: candidate.id,
              status: 'completed',
              scheduled_time: '2036-02-15T14:00:00Z',
              start_time: interview.start_time,
              end_time: interview.end_time,
            },
          },
          created_at: expect.stringMatching(TIME),
          last_attempt_at: null,
          next_attempt_at: created_at,
          finished_at: null,
        });
        expect(new Set(results.map((each: any) => each.webhook_id)).size).toBe(4);
      });

      it('tell of a cancelled, a moved and a missed one', async () => {
        await add();
        const cancelled = (await schedule(studio, owner, candidate, jobId)).id;
        const path = `/interview/interviews/${cancelled}/`;
        await api(studio)(owner, 'PATCH', path, { interviewer_notes: 'Nothing to tell.' });
        await api(studio)(owner, 'PATCH', path, { max_duration_minutes: 45 });
        await api(studio)(owner, 'PATCH', path, { scheduled_time: '2036-02-15T14:00:00Z' });
        await api(studio)(owner, 'POST', `${path}cancel/`, { reason: 'Filled.' });
        expect(await types()).toEqual(['interview.scheduled', 'interview.scheduled', 'interview.cancelled']);
        const { id } = await schedule(studio, owner, candidate, jobId);
        studio.advance(15 * MINUTE + 1000);
        owner = await again(owner);
        await studio.services.interviews.sweep();
        const { results } = await deliveries(owner, '?event_type=interview.no_show');
        expect(results.map((each: any) => each.payload.data)).toMatchObject([
          { interview_id: id, status: 'no_show' },
        ]);
      });

      it('has no results.analyzed where nothing was scored', async () => {
        await add();
        const { id } = await schedule(studio, owner, candidate, jobId);
        const { question } = await start(studio, candidate, id, { ai_scoring: false });
        await answer(studio, candidate, id, question.id, 'An index makes a look-up fast, a scan is slow.');
        await finish(studio, candidate, id);
        expect((await types()).at(-1)).toBe('interview.completed');
      });

      it('go to each endpoint that wants them, and only there', async () => {
        const other = await person(studio, 'employer');
        await add(other);
        const both = [await add(), await add(owner, { events: ['interview.scheduled'] })];
        await add(owner, { events: ['interview.cancelled'] });
        await add(owner, { enabled: false });
        const removed = await add();
        await call(owner, 'DELETE', `endpoints/${removed.id}/`);
        await schedule(studio, owner, candidate, jobId);
        const { results } = await deliveries(owner, '?ordering=id');
        expect(results.map((each: any) => each.endpoint_id)).toEqual(both.map((each) => each.id));
        // Both hear of one event.
        expect(new Set(results.map((each: any) => each.webhook_id)).size).toBe(1);
        expect((await deliveries(other)).count).toBe(0);
      });

      it('are not made by practice, nor by a call that is refused', async () => {
        await add();
        const { id } = await practise(studio, owner, { job_id: jobId });
        await start(studio, owner, id);
        await finish(studio, owner, id);
        expect((await deliveries()).count).toBe(0);
        const hiring = (await schedule(studio, owner, candidate, jobId)).id;
        const refused = await api(studio)(owner, 'POST', `/interview/interviews/${hiring}/end_session/`);
        expect(refused.status).toBe(409);
        expect(await types()).toEqual(['interview.scheduled']);
      });

      it('are kept together with what they tell of, or not at all', async () => {
        await add();
        const { store } = studio.deps;
        const { tenant } = await store.read
          .selectFrom('interviews')
          .select('tenant')
          .where('id', '=', (await schedule(studio, owner, candidate, jobId)).id)
          .executeTakeFirstOrThrow();
        const record = (type: WebhookEventType, fail: boolean) =>
          store.write(tenant, async (write) => {
            await studio.services.events.record(write, type, { application_id: 1 });
            if (fail) throw new Error('rolled back');
          });
        await expect(record('subscription.updated', true)).rejects.toThrow('rolled back');
        await record('application.created', false);
        expect(await types()).toEqual(['interview.scheduled', 'application.created']);
        const events = await store.read.selectFrom('webhook_events').select('type').execute();
        expect(events.map((each) => each.type)).not.toContain('subscription.updated');
      });

      it('are listed by endpoint, type and status, a page at a time', async () => {
        const [first] = [await add(), await add()];
        for (let n = 0; n < 3; n += 1) await schedule(studio, owner, candidate, jobId);
        const count = async (query: string) => (await deliveries(owner, query)).count;
        expect(await count('')).toBe(6);
        expect(await count(`?endpoint=${first?.id}`)).toBe(3);
        expect(await count('?event_type=interview.scheduled')).toBe(6);
        expect(await count('?event_type=interview.cancelled')).toBe(0);
        expect(await count('?status=pending')).toBe(6);
        expect(await count('?status=delivered')).toBe(0);
        expect(await count(`?endpoint=${first?.id}&status=pending&event_type=interview.scheduled`)).toBe(3);
        const page = await deliveries(owner, '?limit=2&offset=2&status=pending');
        expect(page.results).toHaveLength(2);
        expect(page.next).toMatch(/status=pending/);
        expect(page.next).toMatch(/offset=4/);
        expect(page.previous).toContain('offset=0');
        const ids = page.results.map((each: any) => each.id);
        expect(ids).toEqual([...ids].sort((a, b) => b - a));
        for (const wrong of ['status=gone', 'event_type=x', 'endpoint=x', 'ordering=url', 'more=1'])
          expect(told(await call(owner, 'GET', `deliveries/?${wrong}`)), wrong).toEqual([
            400,
            'VALIDATION_ERROR',
          ]);
      });
    });
  });
}

describe('on a hosted instance', () => {
  const PRIVATE = [
    'http://localhost/',
    'http://127.0.0.1:8787/',
    'http://2130706433/',
    'http://0177.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://10.1.2.3/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/',
  ];

  it('private addresses are refused when they are registered and when they are called', async () => {
    const studio = await startStudio({ env: { MODE: 'hosted', RATE_LIMITS: 'off' } });
    const receiver = await startReceiver();
    try {
      const owner = await person(studio, 'employer');
      const call = (method: string, path: string, body?: unknown) =>
        api(studio)(owner, method, `/webhooks/${path}`, body);
      const before = await allRows(studio);
      for (const url of PRIVATE) {
        const reply = await call('POST', 'endpoints/', { url, events: ALL });
        expect(told(reply), url).toEqual([400, 'VALIDATION_ERROR']);
        expect(reply.body.error.details.url?.[0], url).toContain('private or reserved');
      }
      expect(await allRows(studio)).toEqual(before);
      const made = await call('POST', 'endpoints/', { url: 'http://8.8.8.8/', events: ALL });
      expect(made.status).toBe(201);
      const moved = await call('PATCH', `endpoints/${made.body.id}/`, { url: receiver.url });
      expect(told(moved)).toEqual([400, 'VALIDATION_ERROR']);
      // As if its name had led elsewhere when it was registered.
      await studio.deps.store.local((tx) =>
        tx.updateTable('webhook_endpoints').set({ url: receiver.url }).execute(),
      );
      const { results } = (await call('POST', 'test/', { event_type: 'interview.completed' })).body;
      expect(results).toMatchObject([
        { delivered: false, status_code: null, error: expect.stringContaining('private or reserved') },
      ]);
      expect(receiver.received).toEqual([]);
    } finally {
      await studio.close();
      await receiver.close();
    }
  });

  it('they are allowed by WEBHOOK_ALLOW_PRIVATE=on, and refused on a device by off', async () => {
    expect(() => readConfig({ WEBHOOK_ALLOW_PRIVATE: 'maybe' })).toThrow(
      'WEBHOOK_ALLOW_PRIVATE must be on or off.',
    );
    for (const [env, status] of [
      [{ MODE: 'hosted', WEBHOOK_ALLOW_PRIVATE: 'on' }, 201],
      [{ WEBHOOK_ALLOW_PRIVATE: 'off' }, 400],
    ] as const) {
      const studio = await startStudio({ env });
      const owner = await person(studio, 'employer');
      const made = await api(studio)(owner, 'POST', '/webhooks/endpoints/', {
        url: 'http://127.0.0.1:9/',
        events: ALL,
      });
      await studio.close();
      expect(made.status).toBe(status);
    }
  });
});
