/** The Postman collection holds every endpoint, and newman runs it on a real server as Postman would. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { ERROR_STATUS } from '../../../shared/contract/common.ts';
import { routes } from '../../../shared/contract/index.ts';
import { CHAPTERS } from '../../../shared/contract/postman/steps.ts';
import { run } from '../../support/command.ts';
import { DIALECTS, type Studio, startStudio } from '../../support/studio.ts';

const NEWMAN = join(import.meta.dirname, '../../../node_modules/newman/bin/newman.js');
const steps = CHAPTERS.flatMap((chapter) => chapter.steps);
const titleOf = (step: (typeof steps)[number]) => step.title ?? routes[step.route].summary;

it('walks through every endpoint', () => {
  expect([...new Set(steps.map(({ route }) => route))].sort()).toEqual(Object.keys(routes).sort());
});

it('expects what the contract says, and sends what it takes', () => {
  for (const step of steps) {
    const route = routes[step.route] as { responses: object; body?: z.ZodType; errors: readonly string[] };
    const { expect: expected } = step;
    if (typeof expected === 'number')
      expect(Object.keys(route.responses), titleOf(step)).toContain(String(expected));
    else {
      expect(route.errors, titleOf(step)).toContain(expected.code);
      expect(ERROR_STATUS[expected.code], titleOf(step)).toBe(expected.status);
    }
    if (route.body) {
      const text = JSON.stringify(step.body).replace(/"\{\{\w+_id\}\}"/g, '1');
      const sent = JSON.parse(text.replaceAll(/\{\{\w+\}\}/g, 'x'));
      expect(route.body.safeParse(sent).error, titleOf(step)).toBeUndefined();
    } else expect(step.body, titleOf(step)).toBeUndefined();
  }
});

it('goes on to steps by a name that only they have', () => {
  for (const target of steps
    .flatMap(({ at204, next }) => [at204, next])
    .filter((name) => name !== undefined)) {
    expect(
      steps.filter((step) => titleOf(step) === target),
      target,
    ).toHaveLength(1);
  }
});

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`in newman on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    const folder = mkdtempSync(join(tmpdir(), 'jobhive-postman-'));
    beforeAll(async () => {
      studio = await startStudio({ dialect });
    });
    afterAll(async () => {
      await studio.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const walk = async (collection: unknown) => {
      const file = join(folder, 'collection.json');
      writeFileSync(file, JSON.stringify(collection));
      const args = [NEWMAN, 'run', file, '--color', 'off', '--timeout-request', '20000'];
      const { code, stdout, stderr } = await run(process.execPath, args, { cwd: folder, timeoutMs: 120_000 });
      const done = /requests │\s+(\d+) │\s+(\d+) │/.exec(stdout)?.slice(1).map(Number);
      return { code, done, said: stdout + stderr };
    };

    it.each([dialect === 'sqlite' ? '/api/v1' : '/api'])(
      'runs below %s from top to bottom',
      async (prefix) => {
        const { body } = await studio.call('GET', `${prefix}/postman.json`);
        expect(body.variable[0]).toEqual({ key: 'base_url', value: studio.url + prefix });
        const { code, done, said } = await walk(body);
        expect(code, said).toBe(0);
        // The question and its answer come more than once.
        expect(done?.[0], said).toBeGreaterThan(steps.length);
        expect(done?.[1], said).toBe(0);
      },
      150_000,
    );

    it('is red when an answer is not as expected', async () => {
      const { body } = await studio.call('GET', '/api/postman.json');
      const first = body.item[0];
      first.item[0].request.url = {
        raw: '{{base_url}}/nonsense/',
        host: ['{{base_url}}'],
        path: ['nonsense', ''],
      };
      expect((await walk({ ...body, item: [{ ...first, item: [first.item[0]] }] })).code).not.toBe(0);
    }, 60_000);
  });
}
