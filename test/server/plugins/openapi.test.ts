/** The API's description is served, complete, and good enough for tools. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { routes } from '../../../shared/contract/index.ts';
import { TAGS } from '../../../shared/contract/openapi.ts';
import { run } from '../../support/command.ts';
import { type Studio, startStudio } from '../../support/studio.ts';

const REDOCLY = join(import.meta.dirname, '../../../node_modules/@redocly/cli/bin/cli.js');

let studio: Studio;
beforeAll(async () => {
  studio = await startStudio();
});
afterAll(() => studio.close());

it.each(['/api', '/api/v1'])('is served below %s, with that as its server', async (prefix) => {
  const { status, body } = await studio.call('GET', `${prefix}/openapi.json`);
  expect([status, body.openapi]).toEqual([200, '3.1.0']);
  expect(body.servers).toEqual([{ url: studio.url + prefix }]);
});

it('describes every endpoint once, and nothing else', async () => {
  const { body } = await studio.call('GET', '/api/openapi.json');
  const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method} ${path}`),
  );
  const served = Object.entries(routes).map(
    ([name, { method, path }]) => `${name} ${method.toLowerCase()} ${path}`,
  );
  expect(described.sort()).toEqual(served.sort());
  for (const { tag } of Object.values(routes)) expect(Object.keys(TAGS)).toContain(tag);
});

it('passes the linter of OpenAPI documents without an error', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobhive-openapi-'));
  try {
    const { body } = await studio.call('GET', '/api/v1/openapi.json');
    const lint = async (document: unknown) => {
      const file = join(folder, 'openapi.json');
      writeFileSync(file, JSON.stringify(document));
      // The reference's paths end with a slash.
      const args = [REDOCLY, 'lint', '--skip-rule=no-path-trailing-slash', file];
      return run(process.execPath, args, { cwd: folder, timeoutMs: 60_000 });
    };
    const good = await lint(body);
    expect(good.code, good.stdout + good.stderr).toBe(0);
    // The linter does find what is wrong.
    expect((await lint({ ...body, paths: { '/x': { get: {} } } })).code).not.toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 90_000);
