/** A second factor: what opens the door, and that each code does so once. */
import { Secret, TOTP, URI } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  DIALECTS,
  type Person,
  person,
  type Reply,
  type Studio,
  startStudio,
} from '../../../support/studio.ts';
import { mailsTo } from '../../support/outbox.ts';
import { allRows } from '../../support/rows.ts';

const PASSWORD = 'a-long-enough-secret';
const STEP_MS = 30_000;
const field = ({ status, body }: Reply) => [status, body.error?.code, Object.keys(body.error?.details ?? {})];
const MISSING = [401, 'AUTHENTICATION_REQUIRED', ['otp']];
const WRONG = [400, 'VALIDATION_ERROR', ['otp']];

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`a second factor on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    beforeAll(async () => {
      // In the middle of a step: a slow machine doesn't come into the next one.
      studio = await startStudio({ dialect, standsAt: '2026-06-01T12:00:15Z' });
    });
    afterAll(() => studio.close());
    const post = (path: string, body?: unknown, token?: string) =>
      studio.call('POST', `/api/auth/${path}/`, { body, token });
    const login = (email: string, otp?: string, password = PASSWORD) =>
      post('login', { email, password, ...(otp !== undefined && { otp }) });
    /** What the app shows, `steps` from now on the server's clock. */
    const code = (secret: string, steps = 0) =>
      TOTP.generate({
        secret: Secret.fromBase32(secret),
        timestamp: studio.deps.clock().getTime() + steps * STEP_MS,
      });

    /** Somebody with the second factor on; the server's clock then stands in a fresh time step. */
    async function guarded(): Promise<Person & { secret: string; codes: string[] }> {
      const who = await person(studio, 'user');
      const { secret } = (await post('2fa/setup', undefined, who.token)).body;
      const { body } = await post('2fa/confirm', { otp: code(secret) }, who.token);
      studio.advance(2 * STEP_MS);
      return { ...who, secret, codes: body.recovery_codes };
    }

    it('is set up with a secret that an app takes, confirmed by a first code, and answers recovery codes', async () => {
      const who = await person(studio, 'user');
      const setup = await post('2fa/setup', undefined, who.token);
      expect([setup.status, Object.keys(setup.body)]).toEqual([200, ['secret', 'otpauth_url']]);
      const { secret, otpauth_url } = setup.body;
      const parsed = URI.parse(otpauth_url) as TOTP;
      expect(parsed).toBeInstanceOf(TOTP);
      expect([parsed.secret.base32, parsed.label, parsed.issuer, parsed.period, parsed.digits]).toEqual([
        secret,
        who.email,
        'JobHive Studio',
        30,
        6,
      ]);
      expect((await login(who.email)).status).toBe(200); // not on before it is confirmed
      const confirmed = await post('2fa/confirm', { otp: code(secret) }, who.token);
      expect([confirmed.status, Object.keys(confirmed.body)]).toEqual([200, ['recovery_codes']]);
      expect(new Set(confirmed.body.recovery_codes).size).toBe(10);
      for (const each of confirmed.body.recovery_codes)
        expect(each).toMatch(/^([a-z2-7]{4}-){3}[a-z2-7]{4}$/);
      const me = await studio.call('GET', '/api/users/me/', { token: who.token });
      expect(me.body.two_factor_enabled).toBe(true);
    });

    it('asks for the code after the password, and never before', async () => {
      const who = await guarded();
      expect(field(await login(who.email))).toEqual(MISSING);
      expect(field(await login(who.email, undefined, 'not-the-right-one'))).toEqual([
        401,
        'AUTHENTICATION_REQUIRED',
        [],
      ]);
      expect(field(await login(who.email, code(who.secret), 'not-the-right-one'))).toEqual([
        401,
        'AUTHENTICATION_REQUIRED',
        [],
      ]);
      expect((await login(who.email, code(who.secret))).status).toBe(200); // that did not use it up
    });

    it('takes a code once', async () => {
      const who = await guarded();
      const otp = code(who.secret);
      expect((await login(who.email, otp)).status).toBe(200);
      expect(field(await login(who.email, otp))).toEqual(MISSING);
      studio.advance(STEP_MS);
      expect(field(await login(who.email, otp))).toEqual(MISSING); // still in the window, but used
      expect((await login(who.email, code(who.secret))).status).toBe(200);
    });

    it('opens one session of ten that come with one code at once', async () => {
      const who = await guarded();
      const otp = code(who.secret);
      const statuses = (await Promise.all(Array.from({ length: 10 }, () => login(who.email, otp)))).map(
        (each) => each.status,
      );
      expect(statuses.sort()).toEqual([200, ...Array(9).fill(401)]);
    });

    it('allows for clocks that are a step apart, and no more', async () => {
      const who = await guarded();
      for (const steps of [-2, 2, 10, -100]) {
        expect(field(await login(who.email, code(who.secret, steps))), String(steps)).toEqual(MISSING);
      }
      expect((await login(who.email, code(who.secret, -1))).status).toBe(200);
      expect((await login(who.email, code(who.secret, 1))).status).toBe(200);
      // What came after the last code is gone with it.
      expect(field(await login(who.email, code(who.secret)))).toEqual(MISSING);
    });

    it('refuses what is no code, and changes nothing', async () => {
      const who = await guarded();
      const before = await allRows(studio);
      for (const otp of ['000000', '12345', '1234567', 'abcdef', 'aaaa-aaaa-aaaa-aaaa', '💡']) {
        expect(field(await login(who.email, otp)), otp).toEqual(MISSING);
      }
      expect(await allRows(studio)).toEqual(before);
    });

    it('takes a recovery code instead, once, however it is typed', async () => {
      const who = await guarded();
      const [first, second] = who.codes as [string, string];
      expect((await login(who.email, first)).status).toBe(200);
      expect(field(await login(who.email, first))).toEqual(MISSING);
      expect((await login(who.email, second.toUpperCase().replaceAll('-', ' '))).status).toBe(200);
      const other = await guarded();
      expect(field(await login(other.email, who.codes[2]))).toEqual(MISSING); // another person's
    });

    it('keeps the secret sealed and the recovery codes hashed', async () => {
      const who = await guarded();
      const db = studio.deps.store.read;
      const rows = JSON.stringify([
        await db.selectFrom('two_factor').selectAll().execute(),
        await db.selectFrom('recovery_codes').selectAll().execute(),
      ]);
      expect(rows).not.toContain(who.secret);
      for (const each of who.codes) {
        expect(rows).not.toContain(each);
        expect(rows).not.toContain(each.replaceAll('-', ''));
      }
    });

    it('is not confirmed by a wrong code, without a set-up, or twice', async () => {
      const who = await person(studio, 'user');
      const confirm = (otp: string) => post('2fa/confirm', { otp }, who.token);
      expect(field(await confirm('123456'))).toEqual([409, 'INVALID_STATE', []]);
      const stale = (await post('2fa/setup', undefined, who.token)).body.secret;
      const { secret } = (await post('2fa/setup', undefined, who.token)).body;
      const before = await allRows(studio);
      expect(field(await confirm(code(secret, 5)))).toEqual(WRONG);
      expect(field(await confirm(code(stale)))).toEqual(WRONG); // the newer secret counts
      expect(await allRows(studio)).toEqual(before);
      expect((await confirm(code(secret))).status).toBe(200);
      expect((await confirm(code(secret, 1))).status).toBe(409);
      expect(field(await post('2fa/setup', undefined, who.token))).toEqual([409, 'INVALID_STATE', []]);
    });

    it('does not sign in with the code that confirmed it', async () => {
      const who = await person(studio, 'user');
      const { secret } = (await post('2fa/setup', undefined, who.token)).body;
      const otp = code(secret);
      await post('2fa/confirm', { otp }, who.token);
      expect(field(await login(who.email, otp))).toEqual(MISSING);
    });

    it('is turned off with a code and the password, and says so by mail', async () => {
      const who = await guarded();
      const disable = (otp: string, password = PASSWORD) => post('2fa/disable', { otp, password }, who.token);
      const before = await allRows(studio);
      expect(field(await disable(code(who.secret), 'not-the-right-one'))).toEqual([
        400,
        'VALIDATION_ERROR',
        ['password'],
      ]);
      expect(field(await disable(code(who.secret, 7)))).toEqual(WRONG);
      expect(await allRows(studio)).toEqual(before);
      expect((await disable(code(who.secret))).status).toBe(200);
      expect((await login(who.email)).status).toBe(200);
      expect((await mailsTo(studio, who.email))[0]).toMatchObject({ kind: 'two_factor_disabled' });
      expect(field(await disable(code(who.secret, 1)))).toEqual([409, 'INVALID_STATE', []]);
      expect(field(await login(who.email, who.codes[0]))).toEqual([200, undefined, []]); // no code is asked for
      const db = studio.deps.store.read;
      const left = db.selectFrom('recovery_codes').selectAll().where('user_id', '=', who.id).execute();
      expect(await left).toEqual([]);
    });

    it('is turned off with a recovery code too', async () => {
      const who = await guarded();
      const reply = await post('2fa/disable', { otp: who.codes[3], password: PASSWORD }, who.token);
      expect(reply.status).toBe(200);
    });

    it('is of no use to a profile without a password, and nobody’s without a token', async () => {
      const made = await post('offline', { role: 'user', first_name: 'Off' });
      expect(field(await post('2fa/setup', undefined, made.body.access))).toEqual([409, 'INVALID_STATE', []]);
      for (const path of ['2fa/setup', '2fa/confirm', '2fa/disable']) {
        expect((await post(path, { otp: '123456', password: PASSWORD })).status, path).toBe(401);
      }
    });
  });
}
