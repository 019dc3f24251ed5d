/** Accounts and tokens: what gets in, what stays out, and what a stolen or repeated token does. */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';

const SECRET = 'a-secret-of-at-least-32-characters';
const PASSWORD = 'a-long-enough-secret';

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** A JWT with any header and claims, signed with any key. */
function forge(header: object, claims: object, key: string | null): string {
  const text = `${base64url(header)}.${base64url(claims)}`;
  return `${text}.${key === null ? '' : createHmac('sha256', key).update(text).digest('base64url')}`;
}
const decode = (token: string) =>
  token
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString())) as [any, any];

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`accounts on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    beforeAll(async () => {
      studio = await startStudio({ dialect, env: { JWT_SECRET: SECRET } });
    });
    afterAll(() => studio.close());

    const register = (body: object) => studio.call('POST', '/api/auth/register/', { body });
    const login = (email: string, password = PASSWORD) =>
      studio.call('POST', '/api/auth/login/', { body: { email, password } });
    const refresh = (token: string) =>
      studio.call('POST', '/api/auth/token/refresh/', { body: { refresh: token } });
    const me = (token: string) => studio.call('GET', '/api/users/me/', { token });
    const newcomer = (more: object = {}) => {
      const name = `n${crypto.randomUUID().slice(0, 8)}`;
      return { username: name, email: `${name}@example.com`, password: PASSWORD, ...more };
    };

    describe('signing up', () => {
      it('answers as the reference does', async () => {
        const body = { ...newcomer(), first_name: 'New', last_name: 'User', role: 'user' };
        const reply = await register(body);
        expect(reply.status).toBe(201);
        expect(reply.body).toEqual({
          user: { id: expect.any(Number), username: body.username, email: body.email, role: 'user' },
          message: 'Registration successful. Please verify your email.',
        });
        const { body: session } = await login(body.email);
        expect(session.user).toEqual(reply.body.user);
        expect((await me(session.access)).body).toMatchObject({
          is_verified: false,
          company: null,
          avatar: null,
        });
      });

      it('has one account per address and per name, whatever the case', async () => {
        const first = newcomer();
        expect((await register(first)).status).toBe(201);
        const cases: [object, string[]][] = [
          [{ ...newcomer(), email: first.email.toUpperCase() }, ['email']],
          [{ ...newcomer(), username: first.username.toUpperCase() }, ['username']],
          [{ ...newcomer(), username: first.username.replace('n', 'ｎ') }, ['username']], // full-width letter
          [first, ['username', 'email']],
        ];
        for (const [body, fields] of cases) {
          const { status, body: answer } = await register(body);
          expect([status, answer.error.code, Object.keys(answer.error.details)]).toEqual([
            409,
            'DUPLICATE_RESOURCE',
            fields,
          ]);
        }
        expect((await login(first.email.toUpperCase())).status).toBe(200);
      });

      it('makes one account of ten that sign up at once, and refuses nine by 409', async () => {
        const body = newcomer();
        const statuses = (await Promise.all(Array.from({ length: 10 }, () => register(body)))).map(
          (each) => each.status,
        );
        expect(statuses.sort()).toEqual([201, ...Array(9).fill(409)]);
      });

      it.each([
        ['too short', 'nine-char'],
        ['common', 'Password123'],
        ['repeated', 'aaaaaaaaaaaa'],
      ])('refuses a password that is %s', async (_, password) => {
        const { status, body } = await register(newcomer({ password }));
        expect([status, Object.keys(body.error.details)]).toEqual([400, ['password']]);
      });

      it('refuses the own name and address as password', async () => {
        const body = newcomer({ username: `long-${crypto.randomUUID()}` });
        for (const password of [body.username, body.email.toUpperCase()]) {
          expect((await register({ ...body, password })).body.error.details).toHaveProperty('password');
        }
      });

      it('makes nobody an administrator', async () => {
        const { status, body } = await register(newcomer({ role: 'admin' }));
        expect([status, Object.keys(body.error.details)]).toEqual([400, ['role']]);
      });

      it('gives an employer a company, named or not, and a candidate none', async () => {
        const named = newcomer({ role: 'employer', company_name: 'TechCorp Inc.' });
        const unnamed = newcomer({ role: 'employer', first_name: 'Ada', last_name: 'Hopper' });
        const bare = newcomer({ role: 'employer' });
        const names = [];
        for (const body of [named, unnamed, bare]) {
          expect((await register(body)).status).toBe(201);
          const { company } = (await me((await login(body.email)).body.access)).body;
          expect(company.member_role).toBe('owner');
          names.push(company.company_name);
        }
        expect(names).toEqual(['TechCorp Inc.', 'Ada Hopper’s company', `${bare.username}’s company`]);
        const refused = await register(newcomer({ role: 'user', company_name: 'Mine' }));
        expect([refused.status, Object.keys(refused.body.error.details)]).toEqual([400, ['company_name']]);
      });

      it('keeps no password that can be read', async () => {
        const rows = await studio.deps.store.read.selectFrom('users').select('password_hash').execute();
        expect(rows.length).toBeGreaterThan(3);
        for (const row of rows) expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      });
    });

    describe('signing in', () => {
      it('answers alike for an unknown account and a wrong password, and takes as long', async () => {
        const body = newcomer();
        await register(body);
        const times: Record<string, number[]> = { unknown: [], wrong: [] };
        const answers = new Set<string>();
        for (let round = 0; round < 7; round++) {
          for (const [kind, email] of [
            ['unknown', 'nobody@example.com'],
            ['wrong', body.email],
          ] as const) {
            const before = performance.now();
            // Another one each time: the tests' argon2 knows again what it has worked out.
            const reply = await login(email, `not-the-right-secret-${round}`);
            times[kind]?.push(performance.now() - before);
            answers.add(JSON.stringify([reply.status, reply.body.error.code, reply.body.error.message]));
          }
        }
        expect([...answers]).toEqual([
          '[401,"AUTHENTICATION_REQUIRED","The email address or the password is wrong."]',
        ]);
        // The fastest of several is free of the machine's noise; without hashing it would be a tenth.
        const [unknown, wrong] = [Math.min(...(times.unknown ?? [])), Math.min(...(times.wrong ?? []))];
        expect(unknown / wrong).toBeGreaterThan(0.4);
        expect(unknown / wrong).toBeLessThan(2.5);
      });

      it('does not sign a local profile in by password', async () => {
        const made = await studio.call('POST', '/api/auth/offline/', {
          body: { role: 'user', first_name: 'Off' },
        });
        expect(made.status).toBe(200);
        expect(made.body.user.email).toBeNull();
        expect((await login(made.body.user.username, 'anything-at-all')).status).toBe(401);
      });
    });

    describe('refreshing', () => {
      let someone: Person;
      const session = async () => (await login(someone.email)).body as { access: string; refresh: string };
      beforeAll(async () => {
        someone = await person(studio, 'user');
      });

      it('rotates both tokens', async () => {
        const first = await session();
        const { status, body } = await refresh(first.refresh);
        expect(status).toBe(200);
        expect(Object.keys(body).sort()).toEqual(['access', 'refresh']);
        expect(body.refresh).not.toBe(first.refresh);
        expect(body.access).not.toBe(first.access);
        expect((await me(body.access)).status).toBe(200);
        expect((await refresh(body.refresh)).status).toBe(200);
      });

      it('answers a retry within ten seconds with the same refresh token', async () => {
        const first = await session();
        const once = (await refresh(first.refresh)).body;
        studio.advance(9_000);
        const again = await refresh(first.refresh);
        expect(again).toMatchObject({ status: 200, body: { refresh: once.refresh } });
        expect((await me(again.body.access)).status).toBe(200);
        expect((await refresh(once.refresh)).status).toBe(200);
      });

      it('ends the whole family when an old token comes after ten seconds', async () => {
        const first = await session();
        const second = (await refresh(first.refresh)).body;
        studio.advance(10_500);
        expect((await refresh(first.refresh)).status).toBe(401);
        expect((await refresh(second.refresh)).status).toBe(401);
      });

      it('ends the grace once the successor was used', async () => {
        const first = await session();
        const second = (await refresh(first.refresh)).body;
        const third = (await refresh(second.refresh)).body;
        expect((await refresh(first.refresh)).status).toBe(401);
        expect((await refresh(third.refresh)).status).toBe(401); // the family is gone
      });

      it('leaves other sessions of the same person alone', async () => {
        const [stolen, other] = [await session(), await session()];
        await refresh(stolen.refresh);
        studio.advance(11_000);
        expect((await refresh(stolen.refresh)).status).toBe(401);
        expect((await refresh(other.refresh)).status).toBe(200);
      });

      it('gives twenty refreshes of one token at once the same successor', async () => {
        const first = await session();
        const replies = await Promise.all(Array.from({ length: 20 }, () => refresh(first.refresh)));
        expect(new Set(replies.map((each) => each.status))).toEqual(new Set([200]));
        expect(new Set(replies.map((each) => each.body.refresh)).size).toBe(1);
        expect((await refresh(replies[0]?.body.refresh)).status).toBe(200);
      });

      it('is over after thirty days without use', async () => {
        const first = await session();
        studio.advance(30 * 24 * 3600_000 + 1000);
        expect((await refresh(first.refresh)).status).toBe(401);
        const rows = await studio.deps.store.read.selectFrom('refresh_tokens').select('hash').execute();
        await session();
        const left = await studio.deps.store.read.selectFrom('refresh_tokens').select('hash').execute();
        expect(left.length).toBe(1);
        expect(rows.length).toBeGreaterThan(1);
      });

      it('is over after signing out, for what came from it too', async () => {
        const first = await session();
        const second = (await refresh(first.refresh)).body;
        const out = await studio.call('POST', '/api/auth/logout/', { body: { refresh: first.refresh } });
        expect([out.status, out.body]).toEqual([204, undefined]);
        expect((await refresh(second.refresh)).status).toBe(401);
        const unknown = await studio.call('POST', '/api/auth/logout/', { body: { refresh: 'never-seen' } });
        expect(unknown.status).toBe(204);
      });

      it('keeps tokens as hashes only', async () => {
        const { refresh: secret } = await session();
        const rows = await studio.deps.store.read.selectFrom('refresh_tokens').selectAll().execute();
        expect(JSON.stringify(rows)).not.toContain(secret.split('.')[2]);
      });
    });

    describe('a token that is not ours', () => {
      let owner: Person;
      let header: { alg: string; kid: string };
      let claims: Record<string, unknown>;
      beforeAll(async () => {
        const known = await person(studio, 'employer');
        owner = {
          ...known,
          ...(await login(known.email)).body,
          token: (await login(known.email)).body.access,
        };
        [header, claims] = decode(owner.token);
      });

      it('is 401 with the challenge, each in its way', async () => {
        const [head, body, signature] = owner.token.split('.') as [string, string, string];
        const { kid: _, ...noKid } = header;
        const { exp: __, ...noExp } = claims;
        const { iss: ___, ...noIss } = claims;
        const wrong: Record<string, string> = {
          'alg none': forge({ ...header, alg: 'none' }, claims, null),
          'alg none, signature kept': `${base64url({ ...header, alg: 'none' })}.${body}.${signature}`,
          'alg None': forge({ ...header, alg: 'None' }, claims, SECRET),
          'alg RS256': forge({ ...header, alg: 'RS256' }, claims, SECRET),
          'another key': forge(header, claims, 'another-secret-of-at-least-32-chars'),
          'the empty key': forge(header, claims, ''),
          'the key id as key': forge(header, claims, header.kid),
          'another key id': forge({ ...header, kid: 'nonsense' }, claims, SECRET),
          'a key id of Object': forge({ ...header, kid: 'constructor' }, claims, SECRET),
          'no key id': forge(noKid, claims, SECRET),
          'another issuer': forge(header, { ...claims, iss: 'somebody' }, SECRET),
          'no issuer': forge(header, noIss, SECRET),
          'audience refresh': forge(header, { ...claims, aud: 'refresh' }, SECRET),
          'both audiences': forge(header, { ...claims, aud: ['access', 'refresh'] }, SECRET),
          'no expiry': forge(header, noExp, SECRET),
          'expiry as text': forge(header, { ...claims, exp: 'never' }, SECRET),
          expired: forge(header, { ...claims, exp: 1 }, SECRET),
          'nobody as subject': forge(
            header,
            { ...claims, sub: '00000000-0000-0000-0000-000000000000' },
            SECRET,
          ),
          'no subject': forge(header, { ...claims, sub: undefined }, SECRET),
          'changed claims': `${head}.${base64url({ ...claims, sub: crypto.randomUUID() })}.${signature}`,
          'a bit changed': `${head}.${body}.${signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`,
          'no signature': `${head}.${body}.`,
          'cut short': owner.token.slice(0, -1),
          'a refresh token': owner.refresh,
          nonsense: 'nonsense',
          long: 'a.b.'.repeat(3000),
        };
        expect((await me(forge(header, claims, SECRET))).status).toBe(200); // the forger can sign
        for (const [what, token] of Object.entries(wrong)) {
          const reply = await me(token);
          expect([reply.status, reply.body.error?.code], what).toEqual([401, 'AUTHENTICATION_REQUIRED']);
          expect(reply.headers.get('www-authenticate'), what).toBe('Bearer');
        }
        expect((await refresh(owner.token)).status).toBe(401); // an access token is no refresh token
      });

      it.each(['', 'Bearer', 'Bearer ', 'Basic dXNlcjpwYXNz', 'Token abc', 'Bearer a b'])(
        'is 401 for the header %j',
        async (authorization) => {
          expect(
            (await call(studio.url, 'GET', '/api/users/me/', { headers: { authorization } })).status,
          ).toBe(401);
        },
      );

      it('is 401 after fifteen minutes', async () => {
        const { access } = (await login(owner.email)).body;
        studio.advance(14 * 60_000);
        expect((await me(access)).status).toBe(200);
        studio.advance(61_000);
        expect((await me(access)).status).toBe(401);
      });
    });

    describe('the own profile', () => {
      it('changes only what is named', async () => {
        const someone = await person(studio, 'user');
        const put = (body: object, method = 'PUT') =>
          studio.call(method, '/api/users/me/', { body, token: someone.token });
        const linkedin = { linkedin: 'https://linkedin.com/in/johnsmith' };
        const changed = await put({ first_name: 'John', social_links: linkedin });
        expect(changed).toMatchObject({
          status: 200,
          body: { first_name: 'John', last_name: /Nr/, social_links: linkedin },
        } as any);
        const patched = await put({ last_name: 'Smith' }, 'PATCH');
        expect(patched.body).toMatchObject({
          first_name: 'John',
          last_name: 'Smith',
          social_links: linkedin,
        });
        expect((await put({ social_links: { site: 'javascript:alert(1)' } })).status).toBe(400);
      });

      it('keeps names apart, also of ten that take one at once', async () => {
        const people = await Promise.all(Array.from({ length: 10 }, () => person(studio, 'user')));
        const username = `wanted-${crypto.randomUUID().slice(0, 8)}`;
        const put = ({ token }: Person, name: string) =>
          studio.call('PUT', '/api/users/me/', { body: { username: name }, token });
        const statuses = (await Promise.all(people.map((each) => put(each, username)))).map(
          (each) => each.status,
        );
        expect(statuses.sort()).toEqual([200, ...Array(9).fill(409)]);
        const [holder] = await Promise.all(
          people.map(async (each) => ((await me(each.token)).body.username === username ? each : null)),
        ).then((found) => found.filter((each) => each !== null));
        expect((await put(holder as Person, username.toUpperCase())).status).toBe(200); // one's own name
      });
    });
  });
}

describe('working offline', () => {
  let studio: Studio;
  const offline = (where: Pick<Studio, 'call'>, body: object) =>
    where.call('POST', '/api/auth/offline/', { body });
  beforeAll(async () => {
    studio = await startStudio();
  });
  afterAll(() => studio.close());

  it('makes a profile, lists it, and opens it again without a password', async () => {
    const made = await offline(studio, { role: 'employer', first_name: 'Ada', company_name: 'Engines' });
    expect(made).toMatchObject({ status: 200, body: { user: { role: 'employer', email: null } } });
    const listed = (await studio.call('GET', '/api/studio/')).body;
    const { id } = made.body.user;
    expect(listed).toMatchObject({ mode: 'device', data_dir: studio.dataDir });
    expect(listed.profiles).toEqual([{ id, name: 'Ada', role: 'employer', company_name: 'Engines' }]);
    const opened = await offline(studio, { profile_id: id });
    expect(opened).toMatchObject({ status: 200, body: { user: { id } } });
    expect((await studio.call('GET', '/api/users/me/', { token: opened.body.access })).status).toBe(200);
  });

  it('opens no account that has a password, and none that is not there', async () => {
    const account = await person(studio, 'employer');
    for (const profile_id of [account.id, 999_999]) {
      expect((await offline(studio, { profile_id })).status).toBe(404);
    }
    const listed = (await studio.call('GET', '/api/studio/')).body.profiles;
    expect(listed.map((each: any) => each.id)).not.toContain(account.id);
  });

  it('wants a first name', async () => {
    const { status, body } = await offline(studio, { role: 'user' });
    expect([status, Object.keys(body.error.details)]).toEqual([400, ['first_name']]);
  });

  it('is refused on a hosted instance, which tells nothing of its profiles or folders', async () => {
    const hosted = await startStudio({ env: { MODE: 'hosted' } });
    try {
      for (const body of [{ role: 'user', first_name: 'Off' }, { profile_id: 1 }]) {
        expect(await offline(hosted, body)).toMatchObject({
          status: 403,
          body: { error: { code: 'PERMISSION_DENIED' } },
        });
      }
      expect((await hosted.call('GET', '/api/studio/')).body).toMatchObject({
        mode: 'hosted',
        profiles: [],
        data_dir: null,
      });
    } finally {
      await hosted.close();
    }
  });
});
