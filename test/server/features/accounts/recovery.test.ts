/** Proving an address, and getting back in. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  DIALECTS,
  type Person,
  person,
  type Reply,
  type Studio,
  startStudio,
} from '../../../support/studio.ts';
import { again, api, postJob } from '../../support/interview.ts';
import { mailedToken, mailsTo, verify } from '../../support/outbox.ts';
import { allRows } from '../../support/rows.ts';

const PASSWORD = 'a-long-enough-secret';
const ANOTHER = 'another-long-secret';
const HOUR_MS = 3_600_000;
const field = ({ status, body }: Reply) => [status, body.error?.code, Object.keys(body.error?.details ?? {})];

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`recovery on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    beforeAll(async () => {
      studio = await startStudio({ dialect });
    });
    afterAll(() => studio.close());
    const post = (path: string, body: unknown, token?: string) =>
      studio.call('POST', `/api/auth/${path}/`, { body, token });
    const login = (email: string, password = PASSWORD) => post('login', { email, password });
    const refresh = (who: Person) => post('token/refresh', { refresh: who.refresh });
    const me = (token: string) => studio.call('GET', '/api/users/me/', { token });

    describe('verifying an address', () => {
      it('takes the token of the mail, once', async () => {
        const who = await person(studio, 'user');
        expect((await me(who.token)).body.is_verified).toBe(false);
        const token = await mailedToken(studio, who.email, 'verify_email');
        const reply = await post('verify-email', { token });
        expect([reply.status, reply.body]).toEqual([200, { message: expect.any(String) }]);
        expect((await me(who.token)).body.is_verified).toBe(true);
        expect(field(await post('verify-email', { token }))).toEqual([400, 'VALIDATION_ERROR', ['token']]);
      });

      it('refuses what is no such token, and one that is a week old', async () => {
        const who = await person(studio, 'user');
        const token = await mailedToken(studio, who.email, 'verify_email');
        await post('password/reset', { email: who.email });
        const other = await mailedToken(studio, who.email, 'password_reset');
        const before = await allRows(studio);
        for (const wrong of ['nonsense', token.slice(1), `${token}x`, other]) {
          expect(field(await post('verify-email', { token: wrong })), wrong).toEqual([
            400,
            'VALIDATION_ERROR',
            ['token'],
          ]);
        }
        expect(await allRows(studio)).toEqual(before);
        studio.advance(7 * 24 * HOUR_MS);
        expect((await post('verify-email', { token })).status).toBe(400);
      });

      it('sends another mail on request, but not without end, and not to who needs none', async () => {
        const who = await person(studio, 'user');
        const resend = (token: string) => studio.call('POST', '/api/auth/verify-email/resend/', { token });
        for (let sent = 2; sent <= 5; sent++) expect((await resend(who.token)).status).toBe(200);
        expect(await mailsTo(studio, who.email)).toHaveLength(5);
        expect(field(await resend(who.token))).toEqual([409, 'INVALID_STATE', []]);
        studio.advance(HOUR_MS);
        const later = await again(studio, who);
        expect((await resend(later.token)).status).toBe(200);
        await verify(studio, who.email);
        expect((await resend(later.token)).status).toBe(409);
      });

      it('keeps tokens as hashes only', async () => {
        const who = await person(studio, 'user');
        const token = await mailedToken(studio, who.email, 'verify_email');
        const rows = [
          await studio.deps.store.read.selectFrom('one_time_tokens').selectAll().execute(),
          await studio.deps.store.read.selectFrom('outbox').selectAll().execute(),
        ];
        expect(JSON.stringify(rows)).not.toContain(token);
      });
    });

    describe('a forgotten password', () => {
      const ask = (email: string) => post('password/reset', { email });
      const confirm = (token: string, password: string) =>
        post('password/reset/confirm', { token, password });

      it('answers alike, and no sooner, whether there is an account or not', async () => {
        const who = await person(studio, 'user');
        const answers = [];
        for (const email of [who.email, 'nobody@example.com']) {
          const before = performance.now();
          const { status, body } = await ask(email);
          answers.push([status, body]);
          // Both wait for the same moment, so neither can be told by being early.
          expect(performance.now() - before).toBeGreaterThan(290);
        }
        expect(answers[0]).toEqual(answers[1]);
        expect(answers[0]?.[0]).toBe(200);
        expect(await mailsTo(studio, 'nobody@example.com')).toEqual([]);
      });

      it('is replaced with the mailed token, which ends every session and proves the address', async () => {
        const who = await person(studio, 'user');
        const elsewhere = await again(studio, who);
        await ask(who.email.toUpperCase());
        const token = await mailedToken(studio, who.email, 'password_reset');
        const reply = await confirm(token, ANOTHER);
        expect([reply.status, reply.body]).toEqual([200, { message: expect.any(String) }]);
        for (const session of [who, elsewhere]) {
          expect((await me(session.token)).status).toBe(401);
          expect((await refresh(session)).status).toBe(401);
        }
        expect((await login(who.email)).status).toBe(401);
        const session = await login(who.email, ANOTHER);
        expect(session.status).toBe(200);
        expect((await me(session.body.access)).body.is_verified).toBe(true);
        const [notice] = await mailsTo(studio, who.email);
        expect(notice).toMatchObject({ kind: 'password_changed', status: 'queued' });
        expect(field(await confirm(token, PASSWORD))).toEqual([400, 'VALIDATION_ERROR', ['token']]);
      });

      it('makes every other mailed token worthless once it is replaced', async () => {
        const who = await person(studio, 'user');
        await ask(who.email);
        const first = await mailedToken(studio, who.email, 'password_reset');
        await ask(who.email);
        const second = await mailedToken(studio, who.email, 'password_reset');
        expect(first).not.toBe(second);
        expect((await confirm(first, ANOTHER)).status).toBe(200);
        expect((await confirm(second, PASSWORD)).status).toBe(400);
      });

      it('is replaced once by ten who show one token at once', async () => {
        const who = await person(studio, 'user');
        await ask(who.email);
        const token = await mailedToken(studio, who.email, 'password_reset');
        const statuses = (await Promise.all(Array.from({ length: 10 }, () => confirm(token, ANOTHER)))).map(
          (each) => each.status,
        );
        expect(statuses.sort()).toEqual([200, ...Array(9).fill(400)]);
      });

      it('refuses a weak one by the rules of signing up, and the token stays good', async () => {
        const who = await person(studio, 'user');
        await ask(who.email);
        const token = await mailedToken(studio, who.email, 'password_reset');
        const before = await allRows(studio);
        for (const weak of ['nine-char', 'password123', 'aaaaaaaaaaaa', who.email]) {
          expect(field(await confirm(token, weak)), weak).toEqual([400, 'VALIDATION_ERROR', ['password']]);
        }
        expect(await allRows(studio)).toEqual(before);
        expect((await confirm(token, ANOTHER)).status).toBe(200);
      });

      it('is not replaced an hour later', async () => {
        const who = await person(studio, 'user');
        await ask(who.email);
        const token = await mailedToken(studio, who.email, 'password_reset');
        studio.advance(HOUR_MS);
        expect(field(await confirm(token, ANOTHER))).toEqual([400, 'VALIDATION_ERROR', ['token']]);
        expect((await login(who.email)).status).toBe(200);
      });

      it('fills nobody’s mailbox', async () => {
        const who = await person(studio, 'user');
        for (let asked = 0; asked < 7; asked++) expect((await ask(who.email)).status).toBe(200);
        const mails = (await mailsTo(studio, who.email)).filter(({ kind }) => kind === 'password_reset');
        expect(mails).toHaveLength(5);
      });
    });

    describe('changing the password', () => {
      const change = (who: Person, current_password: string, new_password: string) =>
        post('password/change', { current_password, new_password }, who.token);

      it('ends all sessions but the one that asks, and says so by mail', async () => {
        const who = await person(studio, 'user');
        const elsewhere = await again(studio, who);
        expect((await change(who, PASSWORD, ANOTHER)).status).toBe(200);
        expect((await me(who.token)).status).toBe(200);
        expect((await refresh(who)).status).toBe(200);
        expect((await me(elsewhere.token)).status).toBe(401);
        expect((await refresh(elsewhere)).status).toBe(401);
        expect([(await login(who.email)).status, (await login(who.email, ANOTHER)).status]).toEqual([
          401, 200,
        ]);
        expect((await mailsTo(studio, who.email))[0]).toMatchObject({ kind: 'password_changed' });
      });

      it('wants the present one, and a good new one', async () => {
        const who = await person(studio, 'user');
        const before = await allRows(studio);
        expect(field(await change(who, 'not-the-right-one', ANOTHER))).toEqual([
          400,
          'VALIDATION_ERROR',
          ['current_password'],
        ]);
        expect(field(await change(who, PASSWORD, 'password123'))).toEqual([
          400,
          'VALIDATION_ERROR',
          ['new_password'],
        ]);
        expect(await allRows(studio)).toEqual(before);
        expect(
          (await post('password/change', { current_password: PASSWORD, new_password: ANOTHER })).status,
        ).toBe(401);
      });

      it('has nothing to change for a profile without one', async () => {
        const made = await post('offline', { role: 'user', first_name: 'Off' });
        const who = { token: made.body.access } as Person;
        expect(field(await change(who, PASSWORD, ANOTHER))).toEqual([409, 'INVALID_STATE', []]);
        const resend = await studio.call('POST', '/api/auth/verify-email/resend/', { token: who.token });
        expect(resend.status).toBe(409);
      });
    });
  });

  describe.skipIf(missing)(
    `an unverified account on a hosted instance, ${dialect}${missing ? ` (${missing})` : ''}`,
    () => {
      let studio: Studio;
      beforeAll(async () => {
        studio = await startStudio({
          dialect,
          env: { MODE: 'hosted', PUBLIC_URL: 'https://studio.example.com/' },
        });
      });
      afterAll(() => studio.close());
      const denied = ({ status, body }: Reply) => [status, body.error?.code, body.error?.message];
      const DENIED = [403, 'PERMISSION_DENIED', expect.stringContaining('Verify')];

      it('signs in and practises, but invites nobody until the address is verified', async () => {
        const employer = await person(studio, 'employer');
        const candidate = await person(studio, 'user');
        const job_id = (await postJob(studio, employer)).id;
        const create = (body: object) => api(studio)(employer, 'POST', '/interview/interviews/', body);
        expect((await create({ is_practice: true })).status).toBe(201);
        expect((await create({ job_id, candidate_name: 'Walk In' })).status).toBe(201);
        const own = await create({ job_id, candidate_email: employer.email });
        expect(own.status).toBe(201);
        // By its number nobody is invited whom the company does not know.
        expect((await create({ job_id, user_id: candidate.id })).status).toBe(400);
        const before = await allRows(studio);
        const invitations = [
          create({ job_id, candidate_email: 'stranger@example.com' }),
          create({ job_id, candidate_email: candidate.email, candidate_name: 'Known' }),
          api(studio)(employer, 'PATCH', `/interview/interviews/${own.body.id}/`, {
            candidate_email: candidate.email,
          }),
          api(studio)(employer, 'POST', '/companies/me/members/', {
            email: candidate.email,
            member_role: 'viewer',
          }),
        ];
        for (const reply of await Promise.all(invitations)) expect(denied(reply)).toEqual(DENIED);
        expect(await allRows(studio)).toMatchObject({
          interviews: before.interviews,
          memberships: before.memberships,
          outbox: before.outbox,
        });
        await verify(studio, employer.email);
        expect((await create({ job_id, candidate_email: 'stranger@example.com' })).status).toBe(201);
      });

      it('gets links to the public address', async () => {
        const { email } = await person(studio, 'user');
        const [mail] = await mailsTo(studio, email);
        expect(mail.text).toContain('https://studio.example.com/verify-email?token=');
      });
    },
  );
}
