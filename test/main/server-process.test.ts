/** The bundled server, run by plain Node as the utility process would run it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../main/launch/build.ts';
import { bareEnv, Program } from '../support/program.ts';

const ENTRY = join(import.meta.dirname, '../../out/main/server-process.js');
const TOKEN = 'a1'.repeat(32);
const folder = mkdtempSync(join(tmpdir(), 'jobhive-bundle-'));
let program: Program | undefined;

beforeAll(() => ensureBuilt(() => {}), 60_000);
afterEach(() => program?.dispose());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function boot(env: NodeJS.ProcessEnv): Program {
  program = new Program([ENTRY], bareEnv({ PORT: '0', ...env }), folder);
  return program;
}

test('serves pages and API to who carries the launch token, and stops when told', async () => {
  const server = boot({ DATA_DIR: join(folder, 'data'), LAUNCH_TOKEN: TOKEN });
  const url = await server.says(/http:\/\/127\.0\.0\.1:\d+/);
  const get = (path: string, headers = {}) => fetch(new URL(path, url), { headers });
  const withToken = { 'x-launch-token': TOKEN };
  expect((await get('/readyz', withToken)).status).toBe(200);
  expect((await get('/interviews/7', withToken)).headers.get('content-type')).toContain('text/html');
  expect((await get('/', withToken)).status).toBe(200);
  expect((await get('/')).status).toBe(403);
  expect((await get('/', { 'x-launch-token': 'b2'.repeat(32) })).status).toBe(403);
  expect(await server.ends('SIGTERM')).toBe(0);
});
test('says in one line why it can’t start', async () => {
  writeFileSync(join(folder, 'file'), '');
  const server = boot({ DATA_DIR: join(folder, 'file') });
  expect(await server.ends()).toBe(1);
  expect(server.output).toMatch(/^The store [^\n]*\n$/);
});
