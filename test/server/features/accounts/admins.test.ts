/** The administrator of the settings, as a start makes it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../../server/config.ts';
import { type Running, start } from '../../../../server/start.ts';
import { call, DIALECTS, person, startStudio } from '../../../support/studio.ts';

const EMAIL = 'root@example.com';
const PASSWORD = 'an-administrators-secret';

describe('SEED_ADMIN_EMAIL and SEED_ADMIN_PASSWORD', () => {
  const folders: string[] = [];
  let running: Running | undefined;
  afterEach(async () => {
    await running?.close();
    running = undefined;
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const folder = () => {
    const path = mkdtempSync(join(tmpdir(), 'jobhive-test-'));
    folders.push(path);
    return path;
  };
  const serve = async (dataDir: string, env: Record<string, string> = {}) => {
    await running?.close();
    running = undefined;
    running = await start(readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env }));
    return running.url;
  };
  const login = async (url: string, password: string) =>
    call(url, 'POST', '/api/auth/login/', { body: { email: EMAIL, password } });

  it('make an administrator at the first start, and change nothing later', async () => {
    const dataDir = folder();
    const first = await serve(dataDir, { SEED_ADMIN_EMAIL: EMAIL, SEED_ADMIN_PASSWORD: PASSWORD });
    const session = await login(first, PASSWORD);
    expect(session).toMatchObject({ status: 200, body: { user: { role: 'admin', username: 'admin' } } });
    const me = await call(first, 'GET', '/api/users/me/', { token: session.body.access });
    expect(me.body).toMatchObject({ is_verified: true, company: null });

    const second = await serve(dataDir, {
      SEED_ADMIN_EMAIL: EMAIL,
      SEED_ADMIN_PASSWORD: 'another-long-secret',
    });
    expect((await login(second, PASSWORD)).status).toBe(200);
    expect((await login(second, 'another-long-secret')).status).toBe(401);
  });

  it('make nobody an administrator who has that address already', async () => {
    const dataDir = folder();
    const url = await serve(dataDir);
    const body = { username: 'early', email: EMAIL, password: PASSWORD };
    expect((await call(url, 'POST', '/api/auth/register/', { body })).status).toBe(201);
    const seeded = serve(dataDir, { SEED_ADMIN_EMAIL: EMAIL, SEED_ADMIN_PASSWORD: PASSWORD });
    await expect(seeded).rejects.toThrow(/^SEED_ADMIN_EMAIL is the address of an account/);
    expect((await login(await serve(dataDir), PASSWORD)).body.user.role).toBe('user');
  });

  it.each([
    [{ SEED_ADMIN_EMAIL: EMAIL }, /together/],
    [{ SEED_ADMIN_PASSWORD: PASSWORD }, /together/],
    [{ SEED_ADMIN_EMAIL: 'nonsense', SEED_ADMIN_PASSWORD: PASSWORD }, /^SEED_ADMIN_EMAIL must be/],
    [{ SEED_ADMIN_EMAIL: EMAIL, SEED_ADMIN_PASSWORD: 'short' }, /^SEED_ADMIN_PASSWORD must be/],
    [{ SEED_ADMIN_EMAIL: EMAIL, SEED_ADMIN_PASSWORD: 'password123' }, /^SEED_ADMIN_PASSWORD: .*common/],
  ])('stop the start when they are wrong: %o', async (env, message) => {
    await expect(serve(folder(), env as Record<string, string>)).rejects.toThrow(message);
  });

  for (const { dialect, missing } of DIALECTS) {
    it.skipIf(missing)(`make one administrator of several starts at once on ${dialect}`, async () => {
      const studio = await startStudio({ dialect });
      try {
        await person(studio, 'user', { username: 'admin' });
        const seed = { email: EMAIL, password: PASSWORD };
        await Promise.all(Array.from({ length: 4 }, () => studio.services.admins.seed(seed)));
        const admins = studio.deps.store.read.selectFrom('users').selectAll().where('role', '=', 'admin');
        expect(await admins.execute()).toMatchObject([{ email: EMAIL, is_verified: 1 }]);
      } finally {
        await studio.close();
      }
    });
  }
});
