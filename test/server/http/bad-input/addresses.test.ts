/**
 * Wrong queries, methods, addresses and headers at every endpoint: the answer is the envelope and names what is wrong.
 * None of them comes as far as a store, so one store is enough.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { errorEnvelopeSchema } from '../../../../shared/contract/common.ts';
import { routes } from '../../../../shared/contract/index.ts';
import { type Json, NAMES } from './bodies.ts';
import { badInputStage, sentTo } from './stage.ts';

let stage: Awaited<ReturnType<typeof badInputStage>>;
beforeAll(async () => {
  stage = await badInputStage('sqlite');
});
afterAll(() => stage.close('wrong addresses'));

it.each(NAMES.filter((name) => 'query' in routes[name]))('%s refuses a wrong query by name', async (name) => {
  const cases: [string, string][] = [
    ['limit=-1', 'limit'],
    ['limit=abc', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['offset=-1', 'offset'],
    ['offset=1.5', 'offset'],
    ['ordering=nonsense', 'ordering'],
    ['ordering=id%00', 'ordering'],
    ['ordering=', 'ordering'],
    ['nonsense=1', 'nonsense'],
    ['constructor=1', 'constructor'],
    ['__proto__=1', '__proto__'],
    ['toString=1', 'toString'],
  ];
  const query = z.toJSONSchema((routes[name] as { query: z.ZodType }).query, { io: 'input' }) as Json;
  for (const [field, { enum: choices, pattern }] of Object.entries<Json>(query.properties)) {
    if (choices)
      cases.push([`${field}=nonsense`, field], [`${field}=${choices[0]}&${field}=${choices[0]}`, field]);
    if (pattern?.startsWith('^[1-9]'))
      cases.push([`${field}=0`, field], [`${field}=abc`, field], [`${field}=2147483648`, field]);
    if (field === 'search') cases.push(['search=%00', field], [`search=${'x'.repeat(201)}`, field]);
  }
  for (const [search, field] of cases) {
    const [body, headers] = sentTo(name);
    const path = `${stage.pathOf(name)}?${search}`;
    const reply = await stage.send(routes[name].method, path, body, headers);
    stage.refused(reply, 400, 'VALIDATION_ERROR', search);
    expect(Object.keys(reply.body.error.details), search).toContain(field);
  }
});

it('answers a wrong method by naming the right ones', async () => {
  const methodsOf = new Map<string, string[]>();
  for (const name of NAMES) {
    const path = routes[name].path.replace(/\{\w+\}/g, '1');
    methodsOf.set(path, [...(methodsOf.get(path) ?? []), routes[name].method]);
  }
  for (const [path, allowed] of methodsOf) {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].filter(
      (each) => !allowed.includes(each),
    )) {
      for (const prefix of ['/api', '/api/v1']) {
        const reply = await stage.send(method, prefix + path, undefined);
        stage.refused(reply, 405, 'METHOD_NOT_ALLOWED', `${method} ${path}`);
        expect(reply.headers.get('allow')?.split(', ').sort(), path).toEqual([...allowed].sort());
      }
    }
  }
  stage.refused(await stage.send('POST', '/healthz', '{}'), 405, 'METHOD_NOT_ALLOWED');
});

it.each([
  '/api/',
  '/api/nonsense/',
  '/api/v1/interview/',
  '/api/v2/users/me/',
  '/nonsense.txt',
  '/ws/',
  '/ws/interview/1/',
  '/api/interview/jobs/1/nonsense/',
  '/..%2f..%2fpackage.json',
  '/assets/nonsense.js',
])('has nothing at %s', async (path) => {
  stage.refused(await stage.send('GET', path, undefined), 404, 'RESOURCE_NOT_FOUND');
});

it.each(['/api/%zz', '/%', '/api/interview/jobs/%C3%28/'])(
  'refuses the malformed address %s',
  async (path) => {
    stage.refused(await stage.send('GET', path, undefined), 400, 'VALIDATION_ERROR');
  },
);

it('refuses headers that are too large in the envelope', async () => {
  const reply = await stage.send('GET', '/api/users/me/', undefined, { 'x-large': 'x'.repeat(20_000) });
  expect([reply.status, reply.body.error.code]).toEqual([431, 'PAYLOAD_TOO_LARGE']);
  expect(errorEnvelopeSchema.safeParse(reply.body).error).toBeUndefined();
});
