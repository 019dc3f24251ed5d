/** Idempotency-Key: the same POST twice takes effect once, also when the server dies in between. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp, buildServices } from '../../../server/app.ts';
import { denied } from '../../../server/errors.ts';
import { forgetExpired } from '../../../server/store/housekeeping.ts';
import type { Route } from '../../../shared/contract/common.ts';
import { routes } from '../../../shared/contract/index.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../support/studio.ts';
import { again } from '../support/interview.ts';
import { allRows } from '../support/rows.ts';

const JOBS = '/api/v1/interview/jobs/';
const DAY_MS = 24 * 3600_000;
let made = 0;
const SECRETS = ['access', 'refresh', 'key', 'ticket', 'secret', 'recovery_codes'];
const newKey = () => `key-${++made}`;

it('applies to every POST that answers no secret', () => {
  const posts = (Object.entries(routes) as [string, Route][]).filter(([, { method }]) => method === 'POST');
  const secret = posts.filter(([, route]) => route.answersSecret).map(([name]) => name);
  expect(secret).toEqual(expect.arrayContaining(['login', 'refresh', 'offline', 'wsTicket', 'createApiKey']));
  expect(secret).not.toContain('register');
  // What answers tokens, keys, tickets or secrets says so.
  for (const [name, { responses, answersSecret }] of posts) {
    const fields = Object.values(responses).flatMap((schema) =>
      schema && 'shape' in schema ? Object.keys(schema.shape as object) : [],
    );
    const isSecret = fields.some((field) => SECRETS.includes(field));
    expect(answersSecret === true, name).toBe(isSecret);
  }
});

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`Idempotency-Key on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let employer: Person;
    let other: Person;
    beforeAll(async () => {
      studio = await startStudio({ dialect, env: { LOG_LEVEL: 'silent' } });
      employer = await person(studio, 'employer');
      other = await person(studio, 'employer');
    });
    afterAll(() => studio.close());

    const post = (path: string, key: string, body: unknown, who: Pick<Person, 'token'> | null = employer) =>
      studio.call('POST', path, {
        body,
        ...(who && { token: who.token }),
        headers: { 'idempotency-key': key },
      });
    const job = (more: object = {}) => ({ title: 'Developer', requirements: 'SQL', ...more });
    const jobCount = async () => (await studio.call('GET', JOBS, { token: employer.token })).body.count;
    const rowOf = (key: string) =>
      studio.deps.store.read
        .selectFrom('idempotency_keys')
        .selectAll()
        .where('key', '=', key)
        .executeTakeFirst();

    it('gives the same answer again, and does nothing', async () => {
      const key = newKey();
      const first = await post(JOBS, key, job());
      expect([first.status, first.headers.get('idempotency-replayed')]).toEqual([201, null]);
      const before = await allRows(studio);
      // The other prefix, without the last slash, and with its fields in another order: the same request.
      const repeats = [
        await post(JOBS, key, job()),
        await post('/api/interview/jobs', key, { requirements: 'SQL', title: 'Developer' }),
      ];
      for (const repeat of repeats) {
        expect([repeat.status, repeat.body]).toEqual([201, first.body]);
        expect(repeat.headers.get('idempotency-replayed')).toBe('true');
        expect(repeat.headers.get('content-type')).toBe(first.headers.get('content-type'));
      }
      expect(await allRows(studio)).toEqual(before);
    });

    it('gives an answer without a body again', async () => {
      const key = newKey();
      const refresh = { refresh: 'nonsense' };
      expect((await post('/api/auth/logout/', key, refresh, null)).status).toBe(204);
      const repeat = await post('/api/auth/logout/', key, refresh, null);
      expect([repeat.status, repeat.body, repeat.headers.get('idempotency-replayed')]).toEqual([
        204,
        undefined,
        'true',
      ]);
    });

    it('makes one account of a registration that is sent twice, and keeps nothing of its password', async () => {
      const key = newKey();
      const name = `twice-${dialect}`;
      const body = { username: name, email: `${name}@example.com`, password: 'a-long-enough-secret' };
      const first = await post('/api/auth/register/', key, body, null);
      const repeat = await post('/api/auth/register/', key, body, null);
      expect([repeat.status, repeat.body]).toEqual([201, first.body]);
      expect((await post('/api/auth/register/', newKey(), body, null)).status).toBe(409);
      const changed = await post(
        '/api/auth/register/',
        key,
        { ...body, password: 'another-long-secret' },
        null,
      );
      expect([changed.status, Object.keys(changed.body.error.details)]).toEqual([409, ['idempotency_key']]);
      expect(JSON.stringify(await rowOf(key))).not.toContain('a-long-enough-secret');
    });

    it('refuses another body or path under the same key', async () => {
      const key = newKey();
      await post(JOBS, key, job());
      const before = await allRows(studio);
      for (const reply of [
        await post(JOBS, key, job({ title: 'Designer' })),
        await post('/api/v1/interview/interviews/', key, { is_practice: true }),
      ]) {
        expect([reply.status, reply.body.error.code]).toEqual([409, 'DUPLICATE_RESOURCE']);
        expect(Object.keys(reply.body.error.details)).toEqual(['idempotency_key']);
      }
      expect(await allRows(studio)).toEqual(before);
    });

    it('belongs to its caller', async () => {
      const key = newKey();
      const mine = await post(JOBS, key, job());
      const theirs = await post(JOBS, key, job(), other);
      expect([theirs.status, theirs.headers.get('idempotency-replayed')]).toEqual([201, null]);
      expect(theirs.body.id).not.toBe(mine.body.id);
      expect(
        (await studio.call('POST', JOBS, { body: job(), headers: { 'idempotency-key': key } })).status,
      ).toBe(401);
    });

    it.each([
      ['empty', ''],
      ['too long', 'k'.repeat(256)],
      ['not printable', 'k\u00e9y'],
      ['with a tab', 'k\ty'],
    ])('refuses a key that is %s', async (_, key) => {
      const before = await jobCount();
      const reply = await post(JOBS, key, job());
      expect([reply.status, reply.body.error.code]).toEqual([400, 'VALIDATION_ERROR']);
      expect(Object.keys(reply.body.error.details)).toEqual(['idempotency_key']);
      expect(await jobCount()).toBe(before);
    });

    it('takes a key of 255 characters', async () => {
      const key = `${newKey()} ${'k'.repeat(255)}`.slice(0, 255);
      expect((await post(JOBS, key, job())).status).toBe(201);
      expect((await post(JOBS, key, job())).headers.get('idempotency-replayed')).toBe('true');
    });

    it('keeps no refusal: who mends the request may send it under the same key', async () => {
      const key = newKey();
      expect((await post(JOBS, key, { title: '' })).status).toBe(400);
      expect(
        (await post('/api/v1/interview/interviews/', key, { job_id: 999_999, candidate_name: 'A' })).status,
      ).toBe(404);
      expect(await rowOf(key)).toBeUndefined();
      expect((await post(JOBS, key, job())).status).toBe(201);
    });

    it('says nothing to other methods, nor where secrets are answered', async () => {
      const key = newKey();
      const body = { email: employer.email, password: 'a-long-enough-secret' };
      const tokens = [];
      for (let i = 0; i < 2; i++) tokens.push((await post('/api/auth/login/', key, body, null)).body.refresh);
      expect(new Set(tokens).size).toBe(2);
      const headers = { 'idempotency-key': key };
      const me = await studio.call('PUT', '/api/users/me/', {
        token: employer.token,
        body: { first_name: 'Ada' },
        headers,
      });
      expect(me.status).toBe(200);
      expect(await rowOf(key)).toBeUndefined();
    });

    it('carries out one of many at once, and tells the others to wait', async () => {
      const key = newKey();
      const before = await jobCount();
      const replies = await Promise.all(Array.from({ length: 12 }, () => post(JOBS, key, job())));
      expect(await jobCount()).toBe(before + 1);
      const [first] = replies.filter(({ status }) => status === 201);
      for (const { status, body, headers } of replies) {
        if (status === 201) expect(body).toEqual(first?.body);
        else {
          expect([status, body.error.code]).toEqual([409, 'INVALID_STATE']);
          expect(headers.get('retry-after')).toBe('1');
        }
      }
      expect((await post(JOBS, key, job())).body).toEqual(first?.body);
    });

    it('lasts over a restart, and 24 hours', async () => {
      const key = newKey();
      const first = await post(JOBS, key, job());
      const app = await buildApp(studio.deps, buildServices(studio.deps));
      const repeat = (token: string) =>
        app.inject({
          method: 'POST',
          url: JOBS,
          headers: { authorization: `Bearer ${token}`, 'idempotency-key': key },
          payload: job(),
        });
      const replayed = await repeat(employer.token);
      expect([replayed.headers['idempotency-replayed'], replayed.json()]).toEqual(['true', first.body]);
      studio.advance(DAY_MS - 60_000);
      employer = await again(studio, employer);
      expect((await repeat(employer.token)).headers['idempotency-replayed']).toBe('true');
      studio.advance(60_000);
      const anew = await repeat(employer.token);
      expect([anew.statusCode, anew.headers['idempotency-replayed']]).toEqual([201, undefined]);
      expect(anew.json().id).not.toBe(first.body.id);
      expect((await repeat(employer.token)).json()).toEqual(anew.json());
      await app.close();
    });

    it('keeps no key beyond its time', async () => {
      const key = newKey();
      await post(JOBS, key, job());
      const now = studio.deps.clock().getTime();
      await forgetExpired(studio.deps.store, new Date(now + DAY_MS - 60_000));
      expect(await rowOf(key)).toBeDefined();
      await forgetExpired(studio.deps.store, new Date(now + DAY_MS));
      expect(await rowOf(key)).toBeUndefined();
    });

    describe('when something fails', () => {
      /** A server whose `jobs.create` goes on to `then` once the job is written. */
      async function failing(then: () => Promise<never>) {
        const services = buildServices(studio.deps);
        const create: typeof services.jobs.create = async (...args) => {
          await services.jobs.create(...args);
          return then();
        };
        const app = await buildApp(studio.deps, { ...services, jobs: { ...services.jobs, create } });
        return {
          post: (key: string) =>
            app.inject({
              method: 'POST',
              url: JOBS,
              headers: { authorization: `Bearer ${employer.token}`, 'idempotency-key': key },
              payload: job(),
            }),
          close: () => app.close(),
        };
      }

      it('after the effect, never carries it out a second time', async () => {
        const key = newKey();
        const broken = await failing(() => Promise.reject(new Error('no answer')));
        const before = await jobCount();
        expect((await broken.post(key)).statusCode).toBe(500);
        await broken.close();
        studio.advance(60_000);
        const reply = await post(JOBS, key, job());
        expect([reply.status, reply.body.error.code]).toEqual([409, 'INVALID_STATE']);
        expect(reply.body.error.message).toContain('Look up');
        expect(await jobCount()).toBe(before + 1);
      });

      it('before any effect, lets the same key try again', async () => {
        const key = newKey();
        const services = buildServices(studio.deps);
        const create = () => Promise.reject(new Error('nothing was written'));
        const app = await buildApp(studio.deps, { ...services, jobs: { ...services.jobs, create } });
        const headers = { authorization: `Bearer ${employer.token}`, 'idempotency-key': key };
        const broken = await app.inject({ method: 'POST', url: JOBS, headers, payload: job() });
        expect(broken.statusCode).toBe(500);
        await app.close();
        expect((await post(JOBS, key, job())).status).toBe(201);
      });

      it('frees the key of a refusal that comes after a write', async () => {
        const key = newKey();
        const broken = await failing(() => Promise.reject(denied()));
        expect((await broken.post(key)).statusCode).toBe(403);
        await broken.close();
        expect(await rowOf(key)).toBeUndefined();
      });

      it('on the way back, has the answer for a client that hung up before it came', async () => {
        const key = newKey();
        let open = () => {};
        const gate = new Promise<void>((resolve) => {
          open = resolve;
        });
        const services = buildServices(studio.deps);
        const create: typeof services.jobs.create = async (...args) => {
          const made = await services.jobs.create(...args);
          await gate;
          return made;
        };
        const app = await buildApp(studio.deps, { ...services, jobs: { ...services.jobs, create } });
        const url = (await app.listen({ port: 0, host: '127.0.0.1' })) + JOBS;
        const before = await jobCount();
        const patience = new AbortController();
        const lost = fetch(url, {
          method: 'POST',
          signal: patience.signal,
          headers: {
            authorization: `Bearer ${employer.token}`,
            'content-type': 'application/json',
            'idempotency-key': key,
          },
          body: JSON.stringify(job()),
        });
        await expect.poll(() => rowOf(key)).toBeDefined();
        patience.abort();
        await expect(lost).rejects.toThrow();
        open();
        await expect.poll(async () => (await rowOf(key))?.status).toBe(201);
        const repeat = await post(JOBS, key, job());
        expect([repeat.status, repeat.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
        expect(await jobCount()).toBe(before + 1);
        await app.close();
      });

      it('lets of two nodes only one commit, whichever looked first', async () => {
        const key = newKey();
        let open = () => {};
        const gate = new Promise<void>((resolve) => {
          open = resolve;
        });
        let arrived = () => {};
        const arrival = new Promise<void>((resolve) => {
          arrived = resolve;
        });
        const services = buildServices(studio.deps);
        const create: typeof services.jobs.create = async (...args) => {
          arrived();
          await gate;
          return services.jobs.create(...args);
        };
        // The other node found no such key when it looked, and comes to writing when this one is done.
        const elsewhere = await buildApp(studio.deps, { ...services, jobs: { ...services.jobs, create } });
        const headers = { authorization: `Bearer ${employer.token}`, 'idempotency-key': key };
        const late = elsewhere.inject({ method: 'POST', url: JOBS, headers, payload: job() });
        await arrival;
        const first = await post(JOBS, key, job());
        const before = await allRows(studio);
        open();
        const refused = await late;
        expect([refused.statusCode, refused.json().error.code]).toEqual([409, 'INVALID_STATE']);
        expect(refused.headers['retry-after']).toBe('1');
        expect(await allRows(studio)).toEqual(before);
        const repeat = await elsewhere.inject({ method: 'POST', url: JOBS, headers, payload: job() });
        expect([repeat.headers['idempotency-replayed'], repeat.json()]).toEqual(['true', first.body]);
        await elsewhere.close();
      });
    });
  });
}
