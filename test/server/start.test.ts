/** What keeps a server from starting: one line that says so, exit status 1, and nothing changed. */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { environment, readConfig } from '../../server/config.ts';
import { type Running, start } from '../../server/start.ts';
import { openStore } from '../../server/store/store.ts';
import { run } from '../support/command.ts';
import { bareEnv, Program } from '../support/program.ts';

const CLI = join(import.meta.dirname, '../../main/cli.ts');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobhive-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const serve = (env: NodeJS.ProcessEnv, cwd?: string) =>
  run(process.execPath, [CLI, 'serve'], {
    env: bareEnv({ PORT: '0', DATA_DIR: folder, ...env }),
    timeoutMs: 20_000,
    ...(cwd && { cwd }),
  });

/** Every file below the folder, with a hash of what is in it. */
function contents(): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path, createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

async function refuses(env: NodeJS.ProcessEnv, line: RegExp, cwd?: string): Promise<void> {
  const before = contents();
  const { code, stderr, stdout } = await serve(env, cwd);
  expect(stderr).toMatch(line);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect([code, stdout]).toEqual([1, '']);
  expect(contents()).toEqual(before);
}

/** Makes a store as a server does. */
async function makeStore(): Promise<void> {
  await (await start(readConfig({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error' }))).close();
}

describe('a start', () => {
  it('does not touch another program’s database, its log included', async () => {
    const file = join(folder, 'studio.sqlite');
    const child = `
      const db = new (require('better-sqlite3'))(${JSON.stringify(file)});
      db.pragma('journal_mode = WAL');
      db.exec('create table theirs (n); insert into theirs values (1)');
      process.kill(process.pid, 'SIGKILL');`;
    await run(process.execPath, ['-e', child], { timeoutMs: 10_000 });
    expect(existsSync(`${file}-wal`)).toBe(true);
    await refuses({}, /another program's database/);
  });

  it('refuses a damaged store, one cut short, and what is no database', async () => {
    await makeStore();
    const file = join(folder, 'studio.sqlite');
    const whole = readFileSync(file);
    for (const bytes of [whole.subarray(0, whole.length / 2), whole.subarray(0, 60), Buffer.from('text')]) {
      writeFileSync(file, bytes);
      await refuses({}, /damaged/);
    }
  });

  it('refuses a store that is a folder, or write-protected', async () => {
    mkdirSync(join(folder, 'studio.sqlite'));
    await refuses({}, /is a folder/);
    rmSync(join(folder, 'studio.sqlite'), { recursive: true });
    await makeStore();
    chmodSync(join(folder, 'studio.sqlite'), 0o444);
    await refuses({}, /write-protected/);
  });

  it('refuses a DATA_DIR that is a file', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    await refuses({ DATA_DIR: file }, /cannot be used/);
  });

  it.skipIf(process.platform !== 'linux')('refuses a DATA_DIR where nothing can be made', async () => {
    await refuses({ DATA_DIR: '/proc/nope/studio' }, /cannot be used/);
  });

  it.skipIf(process.platform === 'win32')('takes an older store from everybody else', async () => {
    const file = join(folder, 'studio.sqlite');
    await makeStore();
    // A log that a crash has left.
    writeFileSync(`${file}-wal`, '');
    for (const end of ['', '-wal']) chmodSync(`${file}${end}`, 0o644);
    const store = await openStore({ postgresUrl: undefined, sqliteFile: file });
    await store.local((tx) => tx.deleteFrom('request_counts').execute());
    for (const end of ['', '-wal', '-shm']) expect(statSync(`${file}${end}`).mode & 0o777, end).toBe(0o600);
    await store.close();
  });

  it.skipIf(process.platform === 'win32')('keeps its files to its own account, in any folder', async () => {
    chmodSync(folder, 0o755);
    const running = await start(readConfig({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error' }));
    const modes = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mode & 0o777]);
    await running.close();
    expect(modes.map(([name]) => name)).toEqual(
      expect.arrayContaining(['studio.sqlite', 'studio.sqlite-wal', 'studio.sqlite-shm', 'jwt-secret']),
    );
    expect(modes.filter(([, mode]) => mode !== 0o600)).toEqual([]);
  });

  it('refuses an empty or short jwt-secret, and does not replace it', async () => {
    await makeStore();
    for (const text of ['', 'short']) {
      writeFileSync(join(folder, 'jwt-secret'), text);
      const { code, stderr } = await serve({});
      expect(stderr).toMatch(/^.*jwt-secret is cut short.*\n$/);
      expect(code).toBe(1);
      expect(readFileSync(join(folder, 'jwt-secret'), 'utf8')).toBe(text);
    }
  });

  it('refuses a PostgreSQL store that it cannot reach, and keeps the password to itself', async () => {
    const url = 'postgres://someone:hunter2hunter2@127.0.0.1:1/studio';
    await refuses(
      { DATABASE_URL: url },
      /^The PostgreSQL store at 127\.0\.0\.1:1 cannot be reached: (?!.*hunter2)/,
    );
  });

  it('refuses a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    await makeStore();
    const { code, stderr } = await serve({ PORT: String(port) });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^Port \d+ is in use\..*\n$/)]);
    other.close();
  });

  it('refuses a .env that is a folder', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'jobhive-cwd-'));
    mkdirSync(join(cwd, '.env'));
    await refuses({}, /^The file \.env cannot be read/, cwd);
    rmSync(cwd, { recursive: true });
  });

  it('refuses a second server on the same store, until the first is gone, however it went', async () => {
    const first = new Program([CLI, 'serve'], bareEnv({ PORT: '0', DATA_DIR: folder }));
    await first.says(/ready at/);
    const { code, stderr } = await serve({});
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^The store .* is in use by another server .*\n$/),
    ]);
    await first.ends('SIGKILL');
    const second: Running = await start(readConfig({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error' }));
    await second.close();
  });

  it('takes in what a killed server left in the log', async () => {
    const first = new Program([CLI, 'serve'], bareEnv({ PORT: '0', DATA_DIR: folder }));
    await first.says(/ready at/);
    await first.ends('SIGKILL');
    await makeStore();
    const database = new Database(join(folder, 'studio.sqlite'), { readonly: true });
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    database.close();
  });
});

describe('the settings', () => {
  it.each([
    ['PORT', '0x50'],
    ['PORT', ' '],
    ['PORT', '99999'],
    ['PORT', '-1'],
    ['PORT', '1e3'],
    ['PORT', '12345678901234567890'],
    ['DATABASE_URL', 'file://%zz'],
    ['DATABASE_URL', 'file:///%zz'],
    ['DATABASE_URL', 'postgres://'],
    ['DATABASE_URL', 'postgres://a:b@host:port/x'],
    ['DATABASE_URL', 'mysql://host/x'],
    ['PUBLIC_URL', 'ftp://host'],
    ['MODE', 'toString'],
    ['LAUNCH_TOKEN', 'short'],
    ['JWT_SECRET', `${'x'.repeat(40)},short`],
    ['SMTP_URL', 'smtp://'],
    ['SMTP_URL', 'http://host'],
    ['MAIL_FROM', 'nobody'],
    ['SEED_ADMIN_EMAIL', 'nobody'],
    ['SEED_ADMIN_PASSWORD', 'short'],
    ['RATE_LIMITS', 'yes'],
    ['REDIS_URL', 'redis://'],
    ['SANDBOX', '1'],
    ['WEBHOOK_ALLOW_PRIVATE', 'true'],
    ['STRIPE_SECRET_KEY', 'pk_live'],
    ['LLM_BASE_URL', 'ollama'],
    ['STT_BASE_URL', 'ftp://host/v1'],
    ['LOG_LEVEL', 'loud'],
  ])('refuse %s=%s by its name', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} must be [^\\n]+\\.$`));
  });

  it('refuse engines that cannot be: half of one, two of a kind, a program on a hosted instance', () => {
    const LLM_BASE_URL = 'http://127.0.0.1:11434/v1/';
    expect(() => readConfig({ LLM_BASE_URL })).toThrow(/^LLM_BASE_URL and LLM_MODEL must be set together\.$/);
    expect(() => readConfig({ STT_BASE_URL: LLM_BASE_URL, STT_COMMAND: 'hear' })).toThrow(/not both\.$/);
    expect(() => readConfig({ MODE: 'hosted', STT_COMMAND: 'hear' })).toThrow(/^STT_COMMAND is for a device/);
    expect(readConfig({ LLM_BASE_URL, LLM_MODEL: 'tiny', STT_COMMAND: 'hear' }).engines).toEqual({
      languageModel: { url: 'http://127.0.0.1:11434/v1', model: 'tiny', apiKey: null },
      transcriber: { command: 'hear' },
    });
  });

  it('take addresses with and without a path, and an empty value as none', () => {
    const env = {
      SMTP_URL: 'smtp://mail',
      REDIS_URL: 'redis://cache',
      DATABASE_URL: 'file:///a%20b',
      PORT: '',
    };
    expect(readConfig(env)).toMatchObject({
      smtpUrl: 'smtp://mail',
      redisUrl: 'redis://cache',
      sqliteFile: '/a b',
      port: 8787,
    });
  });

  it('come from the environment where there is no .env', () => {
    expect(environment()).toHaveProperty('PATH');
  });
});
