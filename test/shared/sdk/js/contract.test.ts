/** Every endpoint of the contract is in the client, under the name that its place gives it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../../../shared/contract/index.ts';
import JobHive, * as published from '../../../../shared/sdk/js/index.ts';
import { camelCase, snakeCase } from '../../../../shared/sdk/js/names.ts';
import { type Endpoint, readContract } from '../../../../shared/sdk/tools/endpoints.ts';
import { generated } from '../../../../shared/sdk/tools/generate.ts';
import { placeAll, placeOf } from '../../../../shared/sdk/tools/placement.ts';
import { answer, type Scripted, startScripted } from '../support/scripted.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const { endpoints, models } = readContract(routes);
const EMPTY_PAGE = { count: 0, next: null, previous: null, results: [] };

test('what is generated is committed: else run node shared/sdk/tools/generate.ts', () => {
  for (const [path, text] of generated()) expect(readFileSync(join(ROOT, path), 'utf8'), path).toBe(text);
}, 60_000);

describe('each endpoint', () => {
  let server: Scripted;
  let current: Endpoint;
  beforeAll(async () => {
    server = await startScripted(() =>
      current.answer.kind === 'one' ? answer(204) : answer(200, EMPTY_PAGE),
    );
  });
  afterAll(() => server.close());

  test.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s is reached',
    async (_, endpoint) => {
      current = endpoint;
      const client = new JobHive({ apiKey: 'key', baseUrl: server.url }) as any;
      const resource = client[endpoint.resource];
      expect(resource?.[endpoint.method], `client.${endpoint.resource}.${endpoint.method}`).toBeTypeOf(
        'function',
      );
      const ids = endpoint.params.map((_, index) => index + 7);
      const inputs = [
        ...(endpoint.upload ? [new Blob(['file'])] : []),
        ...(endpoint.body ? [{ someField: 1 }] : []),
        ...(endpoint.query ? [{ anotherField: 'x' }] : []),
      ];
      const result = resource[endpoint.method](...ids, ...inputs);
      await (endpoint.answer.kind === 'page' ? result.page() : result);

      const search = new URLSearchParams({
        ...(endpoint.query && { another_field: 'x' }),
        ...endpoint.fixed,
      }).toString();
      const asked = server.asked.at(-1);
      let path = `/api/v1${endpoint.path}`;
      endpoint.params.forEach(({ name }, index) => {
        path = path.replace(`{${name}}`, String(ids[index]));
      });
      expect(asked?.method).toBe(endpoint.http);
      expect(asked?.url).toBe(path + (search && `?${search}`));
      if (endpoint.body) expect(JSON.parse(asked?.body ?? '')).toEqual({ some_field: 1 });
      if (endpoint.upload)
        expect(asked?.headers['content-type']?.split('; boundary=')[0]).toBe(endpoint.upload);
      expect(asked?.headers.authorization).toBe(endpoint.isPublic ? undefined : 'Bearer key');
    },
  );
});

describe('names', () => {
  test('go to the wire and back unchanged, for every field of the contract', () => {
    for (const { name, fields } of models.all.values()) {
      for (const field of fields)
        expect(snakeCase(camelCase(field.name)), `${name}.${field.name}`).toBe(field.name);
    }
  });
  test('of types do not hide behind those of the client', () => {
    const own = [
      ...Object.keys(published),
      'Page',
      'RequestOptions',
      'LiveSubscription',
      'LiveOptions',
      'StreamState',
    ];
    expect([...models.all.keys()].filter((name) => own.includes(name))).toEqual([]);
  });
});

describe('a place', () => {
  test.each([
    ['listInterviews', 'GET', '/interview/interviews/', 'Interviews', 'interviews.list'],
    ['listCompanies', 'GET', '/companies/', 'Companies', 'companies.list'],
    ['listCompanyMembers', 'GET', '/companies/me/members/', 'Companies', 'companies.listMembers'],
    ['explainInterview', 'GET', '/interview/interviews/{id}/explain/', 'Analysis', 'interviews.explain'],
    [
      'listSkillAssessments',
      'GET',
      '/interview/skill-assessments/',
      'Analysis',
      'analysis.listSkillAssessments',
    ],
    ['login', 'POST', '/auth/login/', 'Authentication', 'auth.login'],
    [
      'compare',
      'GET',
      '/interview/interviews/{id}/benchmark-comparison/',
      'Analysis',
      'interviews.getBenchmarkComparison',
    ],
  ])('of %s', (name, method, path, tag, place) => {
    const { resource, method: called } = placeOf(name, { method: method as 'GET', path, tag });
    expect(`${resource}.${called}`).toBe(place);
  });
  test('is never given twice', () => {
    const one = { method: 'GET', path: '/jobs/', tag: 'Jobs' } as const;
    expect(() => placeAll({ listJobs: one, list: one })).toThrow('list and listJobs would both be jobs.list');
  });
});
