/** The API's description is served, complete, and good enough for tools. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Route } from '../../../shared/contract/common.ts';
import { routes } from '../../../shared/contract/index.ts';
import { keysOf, LIKE, TABLES } from '../../../shared/contract/openapi/properties.ts';
import { TAGS } from '../../../shared/contract/openapi.ts';
import { scopeOf } from '../../../shared/contract/scope-of.ts';
import { WEBHOOK_EVENT_TYPES } from '../../../shared/contract/values.ts';
import { run } from '../../support/command.ts';
import { type Studio, startStudio } from '../../support/studio.ts';

const REDOCLY = join(import.meta.dirname, '../../../node_modules/@redocly/cli/bin/cli.js');
const REDOCLY_RULES = join(import.meta.dirname, '../../../redocly.yaml');

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

it('is not sent again to who has it, whatever it is asked for under', async () => {
  for (const name of ['openapi.json', 'postman.json']) {
    const url = `${studio.url}/api/v1/${name}`;
    const tag = (await fetch(url)).headers.get('etag') as string;
    for (const named of [tag, tag.slice(2), `"other", ${tag}`]) {
      const again = await fetch(url, { headers: { 'if-none-match': named } });
      expect([again.status, again.headers.get('etag'), await again.text()], name).toEqual([304, tag, '']);
    }
    const other = await fetch(`${studio.url}/api/${name}`, { headers: { 'if-none-match': tag } });
    expect(other.status, name).toBe(200);
    expect(await other.text()).not.toContain('server.invalid');
  }
});

it('says of each operation who may call it, what its parameters are, and that it may be too often', async () => {
  const { body } = await studio.call('GET', '/api/openapi.json');
  for (const [name, route] of Object.entries(routes) as [string, Route][]) {
    const operation = body.paths[route.path][route.method.toLowerCase()];
    const scope = scopeOf(route);
    const keys = scope === null ? [] : [{ apiKey: [scope] }];
    expect(operation.security, name).toEqual(route.access === 'public' ? [] : [{ bearer: [] }, ...keys]);
    expect(operation.description, name).toMatch(/\S/);
    expect('429' in operation.responses, name).toBe(route.category !== 'unlimited');
    for (const parameter of operation.parameters) {
      if (parameter.$ref === undefined)
        expect(parameter.description, `${name}: ${parameter.name}`).toMatch(/\S/);
    }
    const isOnce = operation.parameters.some(({ $ref }: any) => $ref?.endsWith('/IdempotencyKey'));
    expect(isOnce, name).toBe(route.method === 'POST' && !route.answersSecret);
  }
});

it('says the same of a parameter in several operations only where it is the same', async () => {
  const { body } = await studio.call('GET', '/api/openapi.json');
  const meanings = new Map<string, Set<string>>();
  for (const operation of Object.values<any>(body.paths).flatMap((path) => Object.values<any>(path))) {
    for (const { name, in: place, description, schema } of operation.parameters) {
      if (name === undefined) continue;
      // Which values there are differs where the things do; what kind of value it is does not.
      const { type, format } = schema;
      const kind = [place, type, format].join();
      meanings.set(description, (meanings.get(description) ?? new Set()).add(`${name} ${kind}`));
    }
  }
  const vague = [...meanings].filter(([, kinds]) => kinds.size > 1);
  expect(vague).toEqual([]);
  const of = (path: string, name: string) =>
    body.paths[path].get.parameters.find((each: any) => each.name === name).description;
  expect([of('/audit/', 'to'), of('/admin/outbox/', 'to')]).toEqual([
    'Up to this time.',
    'Only mails to this address.',
  ]);
});

/** Every property of the document, however deep: its owner's name, the path to it, and what is said of it. */
function everyProperty(document: any) {
  const found: { owner: string; path: string[]; description: string | undefined }[] = [];
  const walk = (node: any, owner: string, path: string[] = []): void => {
    if (node === null || typeof node !== 'object') return;
    for (const [key, value] of Object.entries<any>(node)) {
      if (key !== 'properties') walk(value, owner, path);
      else
        for (const [name, property] of Object.entries<any>(value)) {
          found.push({ owner, path: [...path, name], description: property.description });
          walk(property, owner, [...path, name]);
        }
    }
  };
  for (const [name, schema] of Object.entries(document.components.schemas)) walk(schema, name);
  for (const { operationId, requestBody, responses } of Object.values<any>(document.paths).flatMap((path) =>
    Object.values<any>(path),
  ))
    walk({ requestBody, responses }, operationId);
  for (const { post } of Object.values<any>(document.webhooks)) walk(post.requestBody, 'WebhookPayload');
  return found;
}

it('says of each property what it is, and nothing of one that is gone', async () => {
  const { body } = await studio.call('GET', '/api/openapi.json');
  const found = everyProperty(body);
  expect(found.length).toBeGreaterThan(1000);
  const without = found.filter(({ description }) => !/^[A-Z0-9`].*\.$/.test(description ?? ''));
  expect(without.map(({ owner, path }) => [owner, ...path].join('.'))).toEqual([]);

  const keys = TABLES.flatMap((table) => Object.keys(table));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  const used = found.map(({ owner, path }) => {
    const key = keysOf(owner, path).find((each) => keys.includes(each));
    return { owner, key };
  });
  expect(keys.filter((key) => !used.some((each) => each.key === key))).toEqual([]);
  const idle = Object.entries(LIKE).filter(
    ([owner, like]) => !used.some((each) => each.owner === owner && each.key?.startsWith(`${like}.`)),
  );
  expect(idle).toEqual([]);
});

it('has an example of what is sent, which the contract takes', async () => {
  const { body } = await studio.call('GET', '/api/openapi.json');
  const without: string[] = [];
  for (const [name, route] of Object.entries(routes) as [string, Route][]) {
    if (route.body === undefined) continue;
    const operation = body.paths[route.path][route.method.toLowerCase()];
    const { example } = operation.requestBody.content['application/json'];
    if (example === undefined) without.push(name);
    else
      expect(route.body.safeParse(example), `${name}: ${JSON.stringify(example)}`).toMatchObject({
        success: true,
      });
  }
  expect(without).toEqual([]);
});

it('describes each webhook as it is sent', async () => {
  const { body } = await studio.call('GET', '/api/openapi.json');
  expect(Object.keys(body.webhooks)).toEqual([...WEBHOOK_EVENT_TYPES]);
  const { requestBody, parameters } = body.webhooks['interview.completed'].post;
  expect(parameters.map(({ name }: any) => name)).toEqual([
    'webhook-id',
    'webhook-timestamp',
    'webhook-signature',
  ]);
  expect(requestBody.content['application/json'].schema.properties.data).toMatchObject({
    $ref: '#/components/schemas/InterviewEventData',
  });
  expect(Object.keys(body.components.schemas.ApplicationEventData.properties)).toEqual([
    'application_id',
    'job_id',
    'status',
  ]);
});

it('passes the linter of OpenAPI documents without an error', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobhive-openapi-'));
  try {
    const { body } = await studio.call('GET', '/api/v1/openapi.json');
    const lint = async (document: unknown) => {
      const file = join(folder, 'openapi.json');
      writeFileSync(file, JSON.stringify(document));
      // The reference's paths end with a slash.
      const args = [REDOCLY, 'lint', '--config', REDOCLY_RULES, file];
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
