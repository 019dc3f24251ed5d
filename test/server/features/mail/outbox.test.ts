/** Mail: kept with what wants it, sent by a worker, never lost, never in the way of a call. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../../../server/features/mail/mail.worker.ts';
import { bareEnv, Program } from '../../../support/program.ts';
import { call, DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { admin, mailsTo } from '../../support/outbox.ts';
import { readable, type SmtpServer, startSmtp, until } from '../../support/smtp.ts';

const PASSWORD = 'a-long-enough-secret';
let count = 0;
const newcomer = () => {
  count += 1;
  const username = `writer${count}`;
  return { username, email: `${username}@example.com`, password: PASSWORD, first_name: 'Zoë' };
};
const register = async (studio: Pick<Studio, 'call'>) => {
  const body = newcomer();
  const { status } = await studio.call('POST', '/api/auth/register/', { body });
  expect(status).toBe(201);
  return body;
};

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`the outbox on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let smtp: SmtpServer;
    beforeAll(async () => {
      smtp = await startSmtp();
      const env = {
        SMTP_URL: smtp.url,
        PUBLIC_URL: 'https://studio.example.com',
        MAIL_FROM: 'The Studio <hello@example.com>',
        LOG_LEVEL: 'silent',
      };
      studio = await startStudio({ dialect, env });
    });
    afterEach(() => {
      smtp.mails.length = 0;
      smtp.answer = () => undefined;
    });
    afterAll(async () => {
      await studio.close();
      await smtp.close();
    });
    const deliver = () => studio.services.mail.deliver();

    it('is sent by SMTP once the call is answered, and forgets what it said', async () => {
      const { email } = await register(studio);
      expect(smtp.mails).toEqual([]);
      expect(await mailsTo(studio, email)).toMatchObject([
        {
          kind: 'verify_email',
          to: email,
          subject: 'Please confirm your email address',
          text: expect.stringContaining('https://studio.example.com/verify-email?token='),
          status: 'queued',
          attempts: 0,
          last_error: null,
          sent_at: null,
        },
      ]);
      expect(await deliver()).toBe(1);
      const [mail] = smtp.mails;
      expect(mail).toMatchObject({ from: 'hello@example.com', to: [email] });
      expect(mail?.data).toContain('From: The Studio <hello@example.com>');
      expect(readable(mail as any)).toContain('Hello Zoë,');
      expect(readable(mail as any)).toMatch(/https:\/\/studio\.example\.com\/verify-email\?token=[\w-]{43}/);
      const [sent] = await mailsTo(studio, email);
      expect(sent).toMatchObject({ status: 'sent', attempts: 1, text: null, next_attempt_at: null });
      expect(sent.sent_at).toMatch(/Z$/);
      expect(await deliver()).toBe(0);
    });

    it('keeps no text of a mail that can be read in the store', async () => {
      const { email } = await register(studio);
      const rows = await studio.deps.store.read
        .selectFrom('outbox')
        .select('sealed_text')
        .where('recipient', '=', email)
        .execute();
      expect(rows).toHaveLength(1);
      expect(rows[0]?.sealed_text).not.toContain('token');
      await deliver();
    });

    it('tries again, later and later, until the server is well; no call fails meanwhile', async () => {
      smtp.answer = (command) => (command.startsWith('RCPT') ? '451 try later' : undefined);
      const { email } = await register(studio);
      for (const attempts of [1, 2, 3]) {
        expect(await deliver()).toBe(1);
        const [mail] = await mailsTo(studio, email);
        expect(mail).toMatchObject({
          status: 'queued',
          attempts,
          last_error: expect.stringContaining('451'),
        });
        expect(await deliver()).toBe(0); // not before its time
        studio.advance(15_000 * 2 ** (attempts - 1));
      }
      smtp.answer = () => undefined;
      expect(await deliver()).toBe(1);
      expect((await mailsTo(studio, email))[0]).toMatchObject({
        status: 'sent',
        attempts: 4,
        last_error: null,
      });
      expect(smtp.mails).toHaveLength(1);
    });

    it('is the same mail again when the answer to it was lost', async () => {
      await register(studio);
      smtp.answer = (command) => (command === 'END OF DATA' ? 'end' : undefined);
      await deliver();
      smtp.answer = () => undefined;
      studio.advance(15_000);
      await deliver();
      const ids = smtp.mails.map(({ data }) => /^Message-ID: (\S+)/im.exec(data)?.[1]);
      expect(ids).toHaveLength(2);
      expect(ids[0]).toMatch(/^<.+@example\.com>$/);
      expect(ids[1]).toBe(ids[0]);
    });

    it('gives up what the server refuses for good, and goes on with the rest', async () => {
      const refused = await register(studio);
      const other = await register(studio);
      smtp.answer = (command) => (command.includes(`<${refused.email}>`) ? '550 no such box' : undefined);
      expect(await deliver()).toBe(2);
      expect((await mailsTo(studio, refused.email))[0]).toMatchObject({
        status: 'failed',
        next_attempt_at: null,
        last_error: expect.stringContaining('550'),
      });
      expect((await mailsTo(studio, other.email))[0]).toMatchObject({ status: 'sent' });
    });

    it('does not give up a mail because the server refuses us', async () => {
      smtp.answer = (command) => (command === 'CONNECT' ? '554 go away' : undefined);
      const { email } = await register(studio);
      await deliver();
      expect((await mailsTo(studio, email))[0]).toMatchObject({ status: 'queued', attempts: 1 });
      smtp.answer = () => undefined;
      studio.advance(15_000);
      await deliver();
    });

    it('asks a server that is down once, however much waits', async () => {
      await register(studio);
      await register(studio);
      const before = smtp.connections;
      smtp.answer = (command) => (command === 'CONNECT' ? 'end' : undefined);
      expect(await deliver()).toBe(1);
      expect(smtp.connections).toBe(before + 1);
      smtp.answer = () => undefined;
      studio.advance(15_000);
      expect(await deliver()).toBe(2);
    });

    it('is not sent any more once it is of no use', async () => {
      const { email } = await register(studio);
      studio.advance(7 * 86_400_000 + 1000);
      await deliver();
      expect(smtp.mails).toEqual([]);
      expect((await mailsTo(studio, email))[0]).toMatchObject({ status: 'failed', next_attempt_at: null });
    });

    it('is sent by one of two workers, and by the other when the first one died', async () => {
      const { email } = await register(studio);
      smtp.answer = (command) => (command === 'CONNECT' ? null : undefined); // the first one hangs
      const before = smtp.connections;
      const hanging = deliver();
      await until(() => smtp.connections === before + 1);
      smtp.answer = () => undefined;
      expect(await deliver()).toBe(0);
      studio.advance(5 * 60_000);
      expect(await deliver()).toBe(1);
      expect(smtp.mails.map(({ to }) => to)).toEqual([[email]]);
      smtp.hangUp();
      await hanging;
      expect((await mailsTo(studio, email))[0]).toMatchObject({ status: 'sent' });
    });

    it('is not written when what wanted it does not happen', async () => {
      const taken = await register(studio);
      await deliver();
      const { status } = await studio.call('POST', '/api/auth/register/', { body: taken });
      expect(status).toBe(409);
      expect(await mailsTo(studio, taken.email)).toHaveLength(1);
    });

    describe('for administrators', () => {
      let root: Person;
      beforeAll(async () => {
        root = await admin(studio);
      });
      const list = (who: Person | undefined, query = '') =>
        studio.call('GET', `/api/v1/admin/outbox/${query}`, { token: who?.token });

      it('is nobody else’s to read', async () => {
        for (const role of ['user', 'employer'] as const) {
          const { status, body } = await list(await person(studio, role));
          expect([status, body.error.code]).toEqual([403, 'PERMISSION_DENIED']);
        }
        expect((await list(undefined)).status).toBe(401);
      });

      it('is paged, filtered and ordered', async () => {
        for (let index = 0; index < 3; index++) await register(studio);
        const { body } = await list(root, '?status=queued&limit=2&ordering=id');
        expect(body.count).toBeGreaterThanOrEqual(3);
        expect(body.results).toHaveLength(2);
        expect(body.results[0].id).toBeLessThan(body.results[1].id);
        expect(body.next).toContain('/api/v1/admin/outbox/?status=queued&limit=2&ordering=id&offset=2');
        const sent = await list(root, '?status=sent');
        expect(new Set(sent.body.results.map((each: any) => each.status))).toEqual(new Set(['sent']));
      });
    });
  });
}

describe('the worker', { timeout: 90_000 }, () => {
  it('waits twice as long each time, up to an hour, with jitter', () => {
    expect([1, 2, 3, 9, 50].map((attempt) => retryAfterMs(attempt, 1))).toEqual([
      15_000, 30_000, 60_000, 3_600_000, 3_600_000,
    ]);
    expect(retryAfterMs(1, 0)).toBe(7_500);
  });

  const programs: Program[] = [];
  const folders: string[] = [];
  afterEach(() => {
    for (const program of programs) program.dispose();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  async function serve(dataDir: string, env: Record<string, string>) {
    const program = new Program(['main/cli.ts', 'serve'], bareEnv({ DATA_DIR: dataDir, PORT: '0', ...env }));
    programs.push(program);
    const url = (await program.says(/http:\S+/, 40_000)).trim();
    return { program, call: ((...args) => call(url, ...args)) as Studio['call'] };
  }
  const folder = () => {
    const path = mkdtempSync(join(tmpdir(), 'jobhive-test-'));
    folders.push(path);
    return path;
  };

  it('sends by itself what it is given, and what a killed server left', async () => {
    const dataDir = folder();
    const first = await serve(dataDir, {});
    const before = await register(first);
    await first.program.ends('SIGKILL');

    const smtp = await startSmtp();
    const second = await serve(dataDir, { SMTP_URL: smtp.url });
    await until(() => smtp.mails.length === 1);
    const after = await register(second);
    await until(() => smtp.mails.length === 2);
    expect(smtp.mails.map(({ to }) => to)).toEqual([[before.email], [after.email]]);
    expect(await second.program.ends('SIGTERM')).toBe(0);
    await smtp.close();
  });

  it('does not hold up a call when no mail server answers', async () => {
    const dataDir = folder();
    const nobody = await startSmtp();
    await nobody.close();
    const studio = await serve(dataDir, { SMTP_URL: nobody.url, LOG_LEVEL: 'silent' });
    const { email } = await register(studio);
    const login = await studio.call('POST', '/api/auth/login/', { body: { email, password: PASSWORD } });
    expect(login.status).toBe(200);
    expect(await studio.program.ends('SIGTERM')).toBe(0);
  });
});
