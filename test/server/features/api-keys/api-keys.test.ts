/** API keys: shown once, kept as hashes, good for their scopes and nothing else. Source: extensions; security checklist. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { buildApp, buildServices } from '../../../../server/app.ts';
import { sandboxService } from '../../../../server/features/accounts/sandbox.service.ts';
import { apiKeyService } from '../../../../server/features/api-keys/api-keys.service.ts';
import type { Route } from '../../../../shared/contract/common.ts';
import { routes } from '../../../../shared/contract/index.ts';
import { scopeOf } from '../../../../shared/contract/scope-of.ts';
import { SCOPES } from '../../../../shared/contract/scopes.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { api, postJob, practise, schedule, start } from '../../support/interview.ts';
import { verify } from '../../support/outbox.ts';
import { allRows } from '../../support/rows.ts';

const KEYS = '/api/auth/api-keys/';
const ALL = [...SCOPES];

it('derives scopes from the route table: GET reads, the rest writes, and the account itself is out of reach', () => {
  expect(SCOPES).toContain('interviews:read');
  expect(SCOPES).toContain('interviews:write');
  expect(SCOPES).toContain('jobs:write');
  expect(SCOPES.filter((scope) => !/^[a-z_]+:(read|write)$/.test(scope))).toEqual([]);
  expect(SCOPES.filter((scope) => scope.startsWith('authentication'))).toEqual([]);
  expect(scopeOf({ tag: 'Question Sets', method: 'PATCH' })).toBe('question_sets:write');
  for (const name of ['listApiKeys', 'createApiKey', 'deleteApiKey'] as const) {
    expect(scopeOf(routes[name]), name).toBeNull();
  }
});

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`API keys on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let employer: Person;
    let stranger: Person;
    beforeAll(async () => {
      studio = await startStudio({ dialect, env: { LOG_LEVEL: 'silent' } });
      employer = await person(studio, 'employer');
      stranger = await person(studio, 'employer');
    });
    afterAll(() => studio.close());

    const make = async (scopes: string[], more: object = {}, who: Person = employer) => {
      const body = { name: 'Payroll', scopes, ...more };
      const reply = await studio.call('POST', KEYS, { token: who.token, body });
      if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
      return reply.body as { id: number; key: string };
    };
    const call = (method: string, path: string, key: string, body?: unknown) =>
      studio.call(method, `/api/v1${path}`, { token: key, body });

    it('shows a key once and keeps its hash', async () => {
      const reply = await studio.call('POST', KEYS, {
        token: employer.token,
        body: { name: '  Payroll ', scopes: ['jobs:read', 'interviews:read', 'jobs:read'] },
      });
      expect(reply.status).toBe(201);
      const { key, ...shown } = reply.body;
      expect(key).toMatch(/^jh_live_[\w-]{43}$/);
      expect(shown).toEqual({
        id: expect.any(Number),
        name: 'Payroll',
        prefix: 'jh_live_',
        last_four: key.slice(-4),
        scopes: ['jobs:read', 'interviews:read'],
        sandbox: false,
        created_at: expect.stringMatching(/Z$/),
        last_used_at: null,
        expires_at: null,
      });
      expect(reply.headers.get('cache-control')).toBe('no-store');
      const listed = await studio.call('GET', KEYS, { token: employer.token });
      expect(listed.body).toMatchObject({ count: 1, next: null, previous: null, results: [shown] });
      const [row] = await studio.deps.store.read.selectFrom('api_keys').selectAll().execute();
      expect(row?.hash).toBe(createHash('sha256').update(key).digest('base64url'));
      expect(JSON.stringify(row)).not.toContain(key.slice(8));
    });

    it('acts as its owner, by either header and under both prefixes', async () => {
      const { key } = await make(['users:read']);
      const me = (await studio.call('GET', '/api/users/me/', { token: employer.token })).body;
      for (const path of ['/api/users/me/', '/api/v1/users/me']) {
        expect((await studio.call('GET', path, { token: key })).body).toEqual(me);
        expect((await studio.call('GET', path, { headers: { 'x-api-key': key } })).body).toEqual(me);
      }
    });

    it('reaches what its scopes name, and is told which one it lacks', async () => {
      const { key } = await make(['jobs:read']);
      expect((await call('GET', '/interview/jobs/', key)).status).toBe(200);
      const before = await allRows(studio);
      const refused = await call('POST', '/interview/jobs/', key, { title: 'Developer' });
      expect([refused.status, refused.body.error.code]).toEqual([403, 'PERMISSION_DENIED']);
      expect(refused.body.error.message).toContain('jobs:write');
      expect(refused.body.error.details).toEqual({ scope: ['jobs:write'] });
      expect(await allRows(studio)).toEqual(before);
      const writer = await make(['jobs:write']);
      expect((await call('POST', '/interview/jobs/', writer.key, { title: 'Developer' })).status).toBe(201);
      expect((await call('GET', '/interview/jobs/', writer.key)).status).toBe(403);
    });

    const guarded = (Object.entries(routes) as [string, Route][]).filter(
      ([, route]) => route.access !== 'public',
    );
    it.each(guarded)('%s wants its scope', async (_, route) => {
      const need = scopeOf(route);
      const { key } = await make(ALL.filter((scope) => scope !== need));
      const path = route.path.replace(/\{\w+\}/g, '1');
      const reply = await call(route.method, path, key, route.method === 'GET' ? undefined : {});
      expect([reply.status, reply.body.error.code]).toEqual([403, 'PERMISSION_DENIED']);
      expect(reply.body.error.details).toEqual(need === null ? {} : { scope: [need] });
    });

    it('refuses scopes that no endpoint asks for, all or none', async () => {
      const before = await allRows(studio);
      const scopes = ['jobs:read', 'jobs:*', '*', 'unknown:read', 'authentication:write', 'Jobs:read'];
      const body = { name: 'Wrong', scopes };
      const reply = await studio.call('POST', KEYS, { token: employer.token, body });
      expect([reply.status, reply.body.error.code]).toEqual([400, 'VALIDATION_ERROR']);
      expect(Object.keys(reply.body.error.details)).toEqual([1, 2, 3, 4, 5].map((n) => `scopes.${n}`));
      expect(await allRows(studio)).toEqual(before);
    });

    it('is gone as soon as it is deleted, and only its owner deletes it', async () => {
      const { id, key } = await make(['users:read']);
      const remove = (who: Person) => studio.call('DELETE', `${KEYS}${id}/`, { token: who.token });
      expect((await remove(stranger)).status).toBe(404);
      expect((await studio.call('GET', KEYS, { token: stranger.token })).body.count).toBe(0);
      expect((await call('GET', '/users/me/', key)).status).toBe(200);
      expect((await remove(employer)).status).toBe(204);
      expect((await remove(employer)).status).toBe(404);
      const gone = await call('GET', '/users/me/', key);
      expect([gone.status, gone.body.error.code]).toEqual([401, 'AUTHENTICATION_REQUIRED']);
      expect(gone.headers.get('www-authenticate')).toBe('Bearer');
    });

    it('works until it expires, and says then that it has', async () => {
      const { deps } = studio;
      const expires_at = new Date(deps.clock().getTime() + 60_000).toISOString();
      const { id, key } = await make(['users:read'], { expires_at });
      const shown = (await studio.call('GET', KEYS, { token: employer.token })).body.results;
      expect(shown.find((each: any) => each.id === id).expires_at).toBe(expires_at.replace('.000Z', 'Z'));
      const ask = () => call('GET', '/users/me/', key);
      expect((await ask()).status).toBe(200);
      studio.advance(60_000);
      const before = await allRows(studio);
      const refused = await ask();
      expect([refused.status, refused.body.error]).toMatchObject([
        401,
        { code: 'AUTHENTICATION_REQUIRED', message: expect.stringContaining('This API key expired at ') },
      ]);
      expect(refused.headers.get('www-authenticate')).toBe('Bearer');
      expect(await allRows(studio)).toEqual(before);
      studio.advance(-60_000);
    });

    it('is not made with an end that is past, or with a time that is none', async () => {
      const past = new Date(studio.deps.clock().getTime() - 1).toISOString();
      for (const expires_at of [past, 'tomorrow', '2036-02-15T14:00:00', null]) {
        const body = { name: 'Late', scopes: ['users:read'], expires_at };
        const { status, body: answer } = await studio.call('POST', KEYS, { token: employer.token, body });
        expect([status, Object.keys(answer.error.details)], String(expires_at)).toEqual([
          400,
          ['expires_at'],
        ]);
      }
    });

    it.each(['jh_live_', 'jh_live_nonsense', 'jh_test_nonsense', 'jh_nonsense', 'nonsense'])(
      'does not know %s',
      async (key) => {
        expect((await studio.call('GET', '/api/users/me/', { token: key })).status).toBe(401);
        expect((await studio.call('GET', '/api/users/me/', { headers: { 'x-api-key': key } })).status).toBe(
          401,
        );
      },
    );

    it('notes its use, once a minute', async () => {
      const { id, key } = await make(['users:read']);
      const lastUsed = async () =>
        (
          await studio.deps.store.read
            .selectFrom('api_keys')
            .select('last_used_at')
            .where('id', '=', id)
            .executeTakeFirstOrThrow()
        ).last_used_at;
      await call('GET', '/users/me/', key);
      const first = await lastUsed();
      expect(first).not.toBeNull();
      const before = await allRows(studio);
      await call('GET', '/users/me/', key);
      expect(await allRows(studio)).toEqual(before);
      studio.advance(60_000);
      await call('GET', '/users/me/', key);
      expect(Date.parse((await lastUsed()) as string)).toBeGreaterThanOrEqual(
        Date.parse(first as string) + 60_000,
      );
    });

    it('needs the plan, where billing is set up: to be made, and to be used', async () => {
      employer = { ...employer, token: (await again(employer)).token };
      const { key } = await make(['users:read']);
      const asked: number[] = [];
      const services = buildServices(studio.deps);
      const apiKeys = apiKeyService(studio.deps, services.users, sandboxService(studio.deps), {
        mayUse: async ({ userId }) => {
          asked.push(userId);
          return false;
        },
      });
      const app = await buildApp(studio.deps, { ...services, apiKeys });
      const used = await app.inject({ url: '/api/users/me/', headers: { 'x-api-key': key } });
      const make2 = (sandbox: boolean) =>
        app.inject({
          method: 'POST',
          url: KEYS,
          headers: { authorization: `Bearer ${employer.token}` },
          payload: { name: 'More', scopes: ['users:read'], sandbox },
        });
      for (const reply of [used, await make2(false)]) {
        expect([reply.statusCode, reply.json().error.code]).toEqual([403, 'SUBSCRIPTION_REQUIRED']);
      }
      expect(asked).toEqual([employer.id, employer.id]);
      expect((await make2(true)).statusCode).toBe(201);
      await app.close();
    });

    const again = async (who: Person) => {
      const body = { email: who.email, password: 'a-long-enough-secret' };
      return { token: (await studio.call('POST', '/api/auth/login/', { body })).body.access };
    };

    describe('on the stream', () => {
      const opened = async (id: number, { key, ticket }: { key?: string; ticket?: string }) => {
        const query = ticket ? `?ticket=${ticket}` : '';
        const socket = new WebSocket(`ws://127.0.0.1:${studio.port}/ws/interview/${id}/${query}`, {
          headers: key ? { authorization: `Bearer ${key}` } : {},
        });
        const told: any[] = [];
        socket.on('message', (data) => told.push(JSON.parse(data.toString())));
        await once(socket, 'open');
        return { socket, told };
      };
      const ticketOf = async (key: string) => (await call('POST', '/auth/ws-ticket/', key)).body.ticket;

      it('listens with interviews:read alone, by header or ticket, and writes with interviews:write', async () => {
        const who = { ...employer, ...(await again(employer)) };
        const { id } = await practise(studio, who);
        const begun = await start(studio, who, id);
        const partial = JSON.stringify({
          type: 'transcript_partial',
          data: { question_id: begun.question.id, text: 'An index makes look-ups fast.' },
        });
        const draft = async () =>
          (await api(studio)(who, 'GET', `/interview/interviews/${id}/draft/`)).status;
        const reader = await make(['interviews:read'], {}, who);
        for (const how of [{ key: reader.key }, { ticket: await ticketOf(reader.key) }]) {
          const { socket, told } = await opened(id, how);
          socket.send(partial);
          await expect
            .poll(() => told.find(({ type }) => type === 'error')?.data.code)
            .toBe('PERMISSION_DENIED');
          socket.close();
        }
        expect(await draft()).toBe(204);

        const writer = await make(['interviews:read', 'interviews:write'], {}, who);
        const { socket } = await opened(id, { ticket: await ticketOf(writer.key) });
        socket.send(partial);
        await expect.poll(draft).toBe(200);
        socket.close();
      });

      it('is closed to a key without the scope, by header and by ticket', async () => {
        const who = { ...employer, ...(await again(employer)) };
        const { id } = await practise(studio, who);
        const { key } = await make(['jobs:read'], {}, who);
        const refused = await call('POST', '/auth/ws-ticket/', key);
        expect([refused.status, refused.body.error.details]).toEqual([403, { scope: ['interviews:read'] }]);
        const { socket } = await opened(id, { key });
        const [code] = await once(socket, 'close');
        expect(code).toBe(4403);
      });
    });

    describe('in the sandbox', () => {
      it('knows nothing of live data, and live accounts know nothing of it', async () => {
        const who = { ...employer, ...(await again(employer)) };
        const other = { ...stranger, ...(await again(stranger)) };
        const live = await postJob(studio, who, { title: 'Live job' });
        const { key, ...shown } = await make(ALL, { sandbox: true }, who);
        expect(key).toMatch(/^jh_test_/);
        expect(shown).toMatchObject({ prefix: 'jh_test_', sandbox: true });

        const made = await call('POST', '/interview/jobs/', key, { title: 'Test job', requirements: 'SQL' });
        expect(made.status).toBe(201);
        const scheduled = await call('POST', '/interview/interviews/', key, {
          job_id: made.body.id,
          candidate_email: other.email,
        });
        // The address is somebody's, but nobody is told.
        expect([scheduled.status, scheduled.body.user_id]).toEqual([201, null]);

        const titles = async (token: string) =>
          (await call('GET', '/interview/jobs/?limit=100', token)).body.results.map((job: any) => job.title);
        expect(await titles(key)).toEqual(['Test job']);
        for (const { token } of [who, other]) {
          expect(await titles(token)).toContain('Live job');
          expect(await titles(token)).not.toContain('Test job');
          expect((await call('GET', `/interview/jobs/${made.body.id}/`, token)).status).toBe(404);
          expect((await call('GET', `/interview/interviews/${scheduled.body.id}/`, token)).status).toBe(404);
        }
        expect((await call('GET', `/interview/jobs/${live.id}/`, key)).status).toBe(404);
        const own = await schedule(studio, who, other, live.id);
        expect((await call('GET', `/interview/interviews/${own.id}/`, key)).status).toBe(404);
        expect((await call('GET', '/interview/interviews/', key)).body.count).toBe(1);
      });

      it('links nobody across the border: not by id, nor by an address that registers later', async () => {
        const who = { ...employer, ...(await again(employer)) };
        const { key } = await make(ALL, { sandbox: true }, who);
        const twin = (await call('GET', '/users/me/', key)).body;
        expect([twin.id === who.id, twin.email, twin.role]).toEqual([false, null, 'employer']);
        const job = (await call('POST', '/interview/jobs/', key, { title: 'Test job' })).body;
        const liveJob = await postJob(studio, who);
        const named = (token: string, job_id: number, more: object) =>
          call('POST', '/interview/interviews/', token, { job_id, ...more });
        for (const reply of [
          await named(key, job.id, { user_id: stranger.id }),
          await named(who.token, liveJob.id, { user_id: twin.id }),
        ]) {
          expect([reply.status, Object.keys(reply.body.error.details)]).toEqual([400, ['user_id']]);
        }
        const email = `late-${dialect}@example.com`;
        const waiting = (await named(key, job.id, { candidate_email: email })).body;
        await named(who.token, liveJob.id, { candidate_email: email });
        const body = { username: `late-${dialect}`, email, password: 'a-long-enough-secret' };
        expect((await studio.call('POST', '/api/auth/register/', { body })).status).toBe(201);
        const session = (
          await studio.call('POST', '/api/auth/login/', { body: { email, password: body.password } })
        ).body;
        const mine = (await call('GET', '/interview/interviews/', session.access)).body;
        expect(mine.count).toBe(1);
        expect(mine.results[0].id).not.toBe(waiting.id);
        expect(
          (await call('PATCH', `/interview/interviews/${waiting.id}/`, key, { candidate_email: email })).body
            .user_id,
        ).toBeNull();
      });

      it('keeps its company out of the lists of live ones, and live ones out of its own', async () => {
        const who = { ...employer, ...(await again(employer)) };
        const other = { ...stranger, ...(await again(stranger)) };
        await postJob(studio, who);
        const { key } = await make(ALL, { sandbox: true }, who);
        await call('POST', '/interview/jobs/', key, { title: 'Test job' });
        const names = async (token: string) =>
          (await call('GET', '/companies/?limit=100', token)).body.results.map(
            ({ company_name }: any) => company_name,
          );
        const own = (await call('GET', '/companies/me/', key)).body.company_name;
        expect(await names(key)).toEqual([own]);
        for (const { token } of [who, other]) expect(await names(token)).not.toContain(own);
        expect(await names(who.token)).toContain(
          (await call('GET', '/companies/me/', who.token)).body.company_name,
        );
      });

      it('mails nobody and moves no account into its team', async () => {
        const who = { ...employer, ...(await again(employer)) };
        const free = await person(studio, 'user');
        const { key } = await make(ALL, { sandbox: true }, who);
        const mails = () => studio.deps.store.read.selectFrom('outbox').select('id').execute();
        const before = await mails();
        const late = `invited-${dialect}@example.com`;
        for (const email of [free.email, stranger.email, late]) {
          const added = await call('POST', '/companies/me/members/', key, { email, member_role: 'viewer' });
          expect([added.status, added.body.user_id, added.body.status]).toEqual([201, null, 'invited']);
        }
        expect(await mails()).toEqual(before);
        expect((await call('GET', '/users/me/', (await again(free)).token)).body.company).toBeNull();

        // Nor later, when the address registers and proves to be its own.
        const body = { username: `invited-${dialect}`, email: late, password: 'a-long-enough-secret' };
        await studio.call('POST', '/api/auth/register/', { body });
        await verify(studio, late);
        const session = await studio.call('POST', '/api/auth/login/', {
          body: { email: late, password: body.password },
        });
        expect((await call('GET', '/users/me/', session.body.access)).body.company).toBeNull();
      });

      it('has one twin per account, with no password and no way to make keys', async () => {
        const newcomer = await person(studio, 'user');
        const made = await Promise.all(
          Array.from({ length: 4 }, () => make(ALL, { sandbox: true }, newcomer)),
        );
        const twins = await Promise.all(
          made.map(async ({ key }) => (await call('GET', '/users/me/', key)).body),
        );
        expect(new Set(twins.map(({ id }) => id)).size).toBe(1);
        expect([twins[0].role, twins[0].company]).toEqual(['user', null]);
        const rows = await studio.deps.store.read
          .selectFrom('users')
          .selectAll()
          .where('sandbox_of', '=', newcomer.id)
          .execute();
        expect(rows.map(({ password_hash, is_local }) => [password_hash, is_local])).toEqual([[null, 0]]);
        const refused = await studio.call('POST', KEYS, {
          token: made[0]?.key,
          body: { name: 'Another', scopes: ['jobs:read'] },
        });
        expect(refused.status).toBe(403);
      });

      it('is no administrator, whoever its owner is', async () => {
        const boss = await person(studio, 'user');
        await studio.deps.store.local((tx) =>
          tx.updateTable('users').set({ role: 'admin' }).where('id', '=', boss.id).execute(),
        );
        const { key } = await make(ALL, { sandbox: true }, boss);
        expect((await call('GET', '/users/me/', key)).body.role).toBe('user');
      });
    });
  });
}

it('makes test keys only, for the account itself, where the whole instance is a sandbox', async () => {
  const studio = await startStudio({ env: { SANDBOX: 'on' } });
  const who = await person(studio, 'employer');
  const body = { name: 'Any', scopes: ['users:read'] };
  const { key, sandbox } = (await studio.call('POST', KEYS, { token: who.token, body })).body;
  expect([key.slice(0, 8), sandbox]).toEqual(['jh_test_', true]);
  expect((await studio.call('GET', '/api/users/me/', { token: key })).body.id).toBe(who.id);
  await studio.close();
});
