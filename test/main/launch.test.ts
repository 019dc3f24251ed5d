/** `npm start` as a person types it, on a machine without a display. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../main/launch/build.ts';
import { bareEnv, Program } from '../support/program.ts';

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//;
const programs: Program[] = [];
const servers: Server[] = [];
let folder: string;

beforeAll(() => ensureBuilt(() => {}), 60_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobhive-launch-'));
});
afterEach(async () => {
  for (const program of programs.splice(0)) program.dispose();
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

function launch(args: string[], env: NodeJS.ProcessEnv = {}): Program {
  const entry = ['--import', './main/require-node.js', 'main/launch.ts', ...args];
  const program = new Program(entry, bareEnv({ CI: '1', DATA_DIR: join(folder, 'data'), ...env }));
  programs.push(program);
  return program;
}

/** A port that another program has. */
function takenPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () =>
      resolve((server.address() as { port: number }).port),
    );
    servers.push(server);
  });
}

describe('without a window', () => {
  test('the studio is served, in one line that says why and where, until Ctrl+C', async () => {
    const program = launch(['--port', '0']);
    const url = await program.says(ADDRESS);
    expect(program.output).toMatch(
      /^(Building the studio…\n)?No window in CI; the studio is at http:\/\/127\.0\.0\.1:\d+\/ \(Ctrl\+C stops it\)\n$/,
    );
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<div id="root">');
    expect((await fetch(new URL('/readyz', url))).status).toBe(200);
    expect(await program.ends('SIGINT')).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });
  test('--browser is obeyed without a reason', async () => {
    const program = launch(['--browser', '--no-open', '--port=0']);
    await program.says(ADDRESS);
    expect(program.output).toMatch(/^The studio is at http/m);
    expect(await program.ends('SIGTERM')).toBe(0);
  });
  test('without --port a taken default is no obstacle', async () => {
    const [first, second] = [launch([]), launch([], { DATA_DIR: join(folder, 'other') })];
    const urls = [await first.says(ADDRESS), await second.says(ADDRESS)];
    expect(new Set(urls).size).toBe(2);
  });
});

describe('what can’t be done is told in one line', () => {
  test.each<[string, string[], NodeJS.ProcessEnv, number, RegExp]>([
    ['an unknown flag', ['--nope'], {}, 2, /^Unknown flag --nope;[^\n]*\n$/],
    ['a bad port', ['--port', 'x'], {}, 2, /^--port takes[^\n]*\n$/],
    ['a bad setting', [], { PORT: 'x' }, 1, /^PORT must be[^\n]*\n$/],
    ['a bad log level', [], { LOG_LEVEL: 'loud' }, 1, /^LOG_LEVEL must be[^\n]*\n$/],
  ])('%s', async (_what, args, env, status, line) => {
    const program = launch(args, env);
    expect(await program.ends()).toBe(status);
    expect(program.output).toMatch(line);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });
  test.each(['flag', 'setting'])('a taken port that was asked for by %s', async (how) => {
    const port = String(await takenPort());
    const program = how === 'flag' ? launch(['--port', port]) : launch([], { PORT: port });
    expect(await program.ends()).toBe(1);
    expect(program.output).toMatch(/^Port \d+ is taken[^\n]*\n$/);
  });
  test('a broken store, which stays as it was', async () => {
    writeFileSync(join(folder, 'file'), 'precious');
    const program = launch(['--port', '0'], { DATA_DIR: join(folder, 'file') });
    expect(await program.ends()).toBe(1);
    expect(program.output).toMatch(/^The store [^\n]*\n$/);
  });
});

test('--help lists the flags', async () => {
  const program = launch(['--help']);
  expect(await program.ends()).toBe(0);
  for (const flag of ['--demo', '--browser', '--port', '--no-open']) expect(program.output).toContain(flag);
});
