/** Guessing passwords: failed sign-ins per account and per address. Source: security checklist, "login". */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MAX_FAILED } from '../../../../server/features/accounts/login-guard.ts';
import {
  DIALECTS,
  type Person,
  person,
  type Reply,
  type Studio,
  startStudio,
} from '../../../support/studio.ts';

const PASSWORD = 'a-long-enough-secret';
const WINDOW_MS = 15 * 60_000;

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`the login guard on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let kim: Person;
    beforeAll(async () => {
      // The guard of a hosted instance does not depend on the rate limits.
      studio = await startStudio({
        dialect,
        env: { MODE: 'hosted', RATE_LIMITS: 'off', LOG_LEVEL: 'silent' },
      });
      kim = await person(studio, 'user');
    });
    afterAll(() => studio.close());
    beforeEach(() => studio.deps.store.local((tx) => tx.deleteFrom('request_counts').execute()));

    const login = (email: string, password: string, from = '203.0.113.1'): Promise<Reply> =>
      studio.call('POST', '/api/auth/login/', {
        body: { email, password },
        headers: { 'x-forwarded-for': from },
      });
    const fail = async (times: number, email: string, from?: string) => {
      const replies = [];
      for (let i = 0; i < times; i++) replies.push((await login(email, `wrong-${i}`, from)).status);
      return replies;
    };

    it('refuses an account after twenty wrong passwords, from every address and with the right one too', async () => {
      expect(await fail(MAX_FAILED.account, kim.email)).toEqual(Array(MAX_FAILED.account).fill(401));
      const refused = await login(kim.email.toUpperCase(), PASSWORD, '203.0.113.99');
      expect([refused.status, refused.body.error.code]).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
      const wait = Number(refused.headers.get('retry-after'));
      expect(wait).toBeGreaterThan(14 * 60);
      expect(wait).toBeLessThanOrEqual(15 * 60);
      studio.advance(WINDOW_MS);
      expect((await login(kim.email, PASSWORD)).status).toBe(200);
    });

    it('treats an account that is not there alike', async () => {
      const email = 'nobody@example.com';
      expect(await fail(MAX_FAILED.account + 1, email)).toEqual([
        ...Array(MAX_FAILED.account).fill(401),
        429,
      ]);
    });

    it('lets no more guesses through when they come all at once', async () => {
      const replies = await Promise.all(Array.from({ length: 30 }, (_, i) => login(kim.email, `wrong-${i}`)));
      expect(replies.filter(({ status }) => status === 401)).toHaveLength(MAX_FAILED.account);
      expect(replies.filter(({ status }) => status === 429)).toHaveLength(30 - MAX_FAILED.account);
    });

    it('starts anew after the right password', async () => {
      await fail(MAX_FAILED.account - 1, kim.email);
      expect((await login(kim.email, PASSWORD)).status).toBe(200);
      expect(await fail(MAX_FAILED.account, kim.email)).toEqual(Array(MAX_FAILED.account).fill(401));
    });

    it('refuses an address that tries account after account, and nobody else', async () => {
      await studio.deps.store.local((tx) =>
        tx
          .insertInto('request_counts')
          .values({
            key: 'login:address:203.0.113.5',
            n: MAX_FAILED.address - 1,
            resets_at: new Date(studio.deps.clock().getTime() + WINDOW_MS).toISOString(),
          })
          .execute(),
      );
      // A right password takes its own attempt back.
      expect((await login(kim.email, PASSWORD, '203.0.113.5')).status).toBe(200);
      expect(await fail(2, 'other@example.com', '203.0.113.5')).toEqual([401, 429]);
      expect((await login(kim.email, PASSWORD, '203.0.113.5')).status).toBe(429);
      expect((await login(kim.email, PASSWORD, '203.0.113.6')).status).toBe(200);
    });

    it('keeps no address of a person', async () => {
      await login('kim.secret@example.com', 'wrong');
      const rows = await studio.deps.store.read.selectFrom('request_counts').select('key').execute();
      expect(rows).toHaveLength(2);
      expect(JSON.stringify(rows)).not.toContain('kim.secret');
    });
  });
}

describe('the login guard on a device', () => {
  it.each([
    ['follows RATE_LIMITS=on', { RATE_LIMITS: 'on' }, 429],
    ['is off by default', {}, 200],
  ])('%s', async (_, env, status) => {
    const studio = await startStudio({ env });
    const kim = await person(studio, 'user');
    const login = (password: string) =>
      studio.call('POST', '/api/auth/login/', { body: { email: kim.email, password } });
    // What the guard counts is told apart from the requests of a caller, which have the same number.
    const forgetRequests = () =>
      studio.deps.store.local((tx) =>
        tx.deleteFrom('request_counts').where('key', 'like', 'authentication:%').execute(),
      );
    await forgetRequests();
    for (let i = 0; i < MAX_FAILED.account; i++) expect((await login('wrong')).status).toBe(401);
    await forgetRequests();
    expect((await login(PASSWORD)).status).toBe(status);
    await studio.close();
  });
});
