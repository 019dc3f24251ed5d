/**
 * Everything that a client can get wrong, at every endpoint with a body: the answer is the envelope, it names the
 * field, and no row of any table has changed. The wrong bodies are made from the contract's own schemas.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { errorEnvelopeSchema } from '../../../shared/contract/common.ts';
import { type RouteName, routes } from '../../../shared/contract/index.ts';
import { DIALECTS, type Person, person, type Reply, type Studio, startStudio } from '../../support/studio.ts';
import { postJob, practise, schedule, start } from '../support/interview.ts';
import { allRows } from '../support/rows.ts';
import { makeScene, QUESTION_SET, type Scene, scenePath } from '../support/scene.ts';

type Json = Record<string, any>;
type BodyRoute = {
  [N in RouteName]: (typeof routes)[N] extends { body?: infer B }
    ? B extends z.ZodNever
      ? never
      : N
    : never;
}[RouteName];

const UUID = '018f4e2c-0000-7000-8000-000000000001';

/** One right body for each endpoint with one; what follows breaks it in one place at a time. */
const RIGHT: Record<string, Json> = {
  register: {
    username: 'newcomer',
    email: 'newcomer@example.com',
    password: 'a-long-enough-secret',
    first_name: 'New',
    last_name: 'Comer',
    role: 'employer',
    company_name: 'New Company',
  },
  login: { email: 'person1@example.com', password: 'not-the-right-secret', otp: '123456' },
  verifyEmail: { token: 'not-a-token' },
  requestPasswordReset: { email: 'nobody@example.com' },
  confirmPasswordReset: { token: 'not-a-token', password: 'another-long-secret' },
  changePassword: { current_password: 'not-the-right-secret', new_password: 'another-long-secret' },
  confirmTwoFactor: { otp: '123456' },
  disableTwoFactor: { otp: '123456', password: 'not-the-right-secret' },
  updateCompany: { company_name: 'Another Name', industry: 'Software', sentiment_in_fit: true },
  addMember: { email: 'colleague@example.com', member_role: 'recruiter' },
  updateMember: { member_role: 'viewer' },
  refresh: { refresh: 'not-a-token' },
  logout: { refresh: 'not-a-token' },
  offline: { role: 'employer', first_name: 'Off', last_name: 'Line', company_name: 'Off the grid' },
  createApiKey: { name: 'Payroll', scopes: ['jobs:read'], sandbox: true },
  updateMe: {
    username: 'another-name',
    first_name: 'New',
    last_name: 'Name',
    social_links: { site: 'https://example.com/' },
  },
  createJob: {
    title: 'Developer',
    description: 'We build things.',
    requirements: 'Python',
    job_focus: 'technical',
    is_active: true,
    skills: [{ skill_id: 2, is_required: true, weight: 1 }],
  },
  createInterview: {
    job_id: 1,
    scheduled_time: '2036-02-15T14:00:00Z',
    max_duration_minutes: 30,
    is_practice: false,
    enable_behavioral_analysis: true,
    candidate_email: 'somebody@example.com',
    candidate_name: 'Some Body',
    user_id: 1,
    difficulty: 'senior',
    skills: ['Python'],
    question_set_id: 1,
    language: 'en',
    adaptive: false,
  },
  updateInterview: {
    job_id: 1,
    scheduled_time: '2036-02-15T14:00:00Z',
    max_duration_minutes: 30,
    candidate_email: 'somebody@example.com',
    candidate_name: 'Some Body',
    interviewer_notes: 'Good.',
    status: 'cancelled',
  },
  recordConsent: { recording: true, behavioral_analysis: true, ai_scoring: true },
  cancelInterview: { reason: 'The job is filled.' },
  addQuestion: {
    text: 'What is a hash table?',
    kind: 'technical',
    skill_id: 2,
    difficulty: 'junior',
    time_limit_seconds: 60,
    key_points: ['constant time'],
  },
  createAnswer: {
    question_id: 1,
    text: 'An answer.',
    response_time: 1,
    duration: 2,
    words: [{ word: 'An', start: 0, end: 0.2, confidence: 0.9 }],
    client_id: UUID,
  },
  tickLearningResource: { completed: true },
  sendScorecard: {
    ratings: [{ skill_id: 2, rating: 4, notes: 'Knows it well.' }],
    notes: 'A good talk.',
  },
  decide: { decision: 'hire', reason: 'The best of five.' },
  saveDemographics: { gender: 'woman', ethnicity: 'asian', age_group: '40_or_over' },
  saveDraft: { question_id: 1, text: 'A draft.' },
  recordAttention: { question_id: 1, samples: [{ t: 0, focused: true, speaking: false }] },
  createWebhookEndpoint: {
    url: 'https://hooks.example.com/jobhive',
    events: ['interview.completed'],
    enabled: true,
  },
  testWebhook: { event_type: 'interview.completed', data: { interview_id: 456, status: 'completed' } },
};
RIGHT.applyToJob = { cover_letter: 'I would like to work with you.' };
RIGHT.patchApplication = { status: 'withdrawn' };
RIGHT.createQuestionSet = QUESTION_SET;
RIGHT.updateQuestionSet = RIGHT.patchQuestionSet = RIGHT.createQuestionSet as Json;
RIGHT.importQuestionSet = {
  name: 'Our questions',
  format: 'csv',
  content: 'bank_key\npython-mutable-default\n',
  dry_run: false,
};
RIGHT.patchMe = RIGHT.updateMe as Json;
RIGHT.patchCompany = RIGHT.updateCompany as Json;
RIGHT.updateJob = RIGHT.patchJob = RIGHT.createJob as Json;
RIGHT.patchInterview = RIGHT.updateInterview as Json;
RIGHT.updateWebhookEndpoint = RIGHT.createWebhookEndpoint as Json;

const NAMES = Object.keys(routes) as RouteName[];
const withBody = NAMES.filter((name) => 'body' in routes[name]) as BodyRoute[];
const schemaOf = (name: string) => (routes[name as BodyRoute] as { body: z.ZodType }).body;

/** Fields that nobody may set by naming them, and names that objects bring with them. */
const EXTRA = [
  'role',
  'tenant',
  'is_verified',
  'is_local',
  'plan',
  'id',
  'uid',
  'seq',
  'password_hash',
  'score',
].concat(['technical_accuracy', 'company_id', 'created_by', 'constructor', 'toString', 'hasOwnProperty']);

interface Bad {
  what: string;
  /** As it goes on the wire. */
  text: string;
  /** The field that the answer must name; absent where the body as a whole is wrong. */
  field?: string;
}

const put = (body: Json, path: (string | number)[], value: unknown): string => {
  const copy = structuredClone(body);
  const last = path.at(-1) as string;
  const holder = path.slice(0, -1).reduce<any>((node, key) => node[key], copy);
  if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true });
  return JSON.stringify(copy);
};

/** Wrong values for one place, out of what its JSON Schema says. */
function wrongValues(schema: Json): [string, unknown][] {
  const values: [string, unknown][] = [['null', null]];
  const type = schema.type as string | undefined;
  if (type !== 'array') values.push(['an array', []]);
  if (type !== 'object') values.push(['an object', {}], ['an object with a prototype', { constructor: 1 }]);
  if (type === 'string' || schema.enum) {
    values.push(['a number', 12_345], ['a boolean', true]);
    values.push(
      ['NUL', 'twelve chars\0 and more'],
      ['half a surrogate pair', 'twelve chars \ud83d and more'],
    );
    if (schema.maxLength) values.push(['too long', 'x'.repeat(schema.maxLength + 1)]);
    if (schema.minLength) values.push(['too short', '']);
    if (schema.format) values.push(['not of its format', 'nonsense']);
  }
  if (type === 'integer' || type === 'number') {
    values.push(['text', '1'], ['a boolean', true]);
    if (type === 'integer')
      values.push(['a fraction', 1.5], ['beyond every id', 2 ** 53 - 1], ['huge', 1e308]);
    if (schema.minimum !== undefined) values.push(['too small', schema.minimum - 1]);
    if (schema.maximum !== undefined && schema.maximum < 2 ** 53 - 1)
      values.push(['too large', schema.maximum + 1]);
  }
  if (type === 'boolean') values.push(['text', 'true'], ['a number', 1]);
  if (type === 'array') {
    if (schema.maxItems) values.push(['too many', null]);
    if (schema.minItems) values.push(['too few', []]);
  }
  return values;
}

/** Every way of being wrong in one place of `value`, below `path`. */
function breakages(root: Json, schema: Json, value: unknown, path: (string | number)[]): Bad[] {
  const found: Bad[] = [];
  const at = (what: string, wrong: unknown) =>
    found.push({ what: `${path.join('.')}: ${what}`, text: put(root, path, wrong), field: path.join('.') });
  if (path.length > 0) {
    for (const [what, wrong] of wrongValues(schema)) {
      const many = what === 'too many' ? Array(schema.maxItems + 1).fill((value as unknown[])[0]) : wrong;
      at(what, many);
    }
  }
  if (schema.type === 'object' && schema.properties) {
    for (const name of schema.required ?? []) {
      const field = [...path, name].join('.');
      found.push({ what: `${field}: missing`, text: put(root, [...path, name], undefined), field });
    }
    for (const name of EXTRA.filter(
      (each) => !(each in { ...schema.properties }) || !Object.hasOwn(schema.properties, each),
    )) {
      const field = [...path, name].join('.');
      found.push({ what: `${field}: unknown`, text: put(root, [...path, name], 'admin'), field });
    }
    for (const [name, inner] of Object.entries(schema.properties as Json)) {
      if (value !== undefined && Object.hasOwn(value as Json, name)) {
        found.push(...breakages(root, inner as Json, (value as Json)[name], [...path, name]));
      }
    }
  }
  if (schema.type === 'array')
    found.push(...breakages(root, schema.items, (value as unknown[])[0], [...path, 0]));
  return found;
}

function badBodies(name: string): Bad[] {
  const right = RIGHT[name] as Json;
  const json = z.toJSONSchema(schemaOf(name), {
    io: 'input',
    reused: 'inline',
    unrepresentable: 'any',
  }) as Json;
  // Of alternatives, the one that the right body is.
  const schema = json.anyOf
    ? json.anyOf.find((choice: Json) => Object.keys(right).every((key) => key in choice.properties))
    : json;
  const whole = (what: string, text: string): Bad => ({ what, text });
  const open = JSON.stringify(right).slice(0, -1);
  return [
    ...breakages(right, schema, right, []),
    whole('an array', '[]'),
    whole('null', 'null'),
    whole('text', '"text"'),
    whole('a number', '1'),
    whole('cut short', open),
    whole('not JSON', '{nonsense'),
    whole('a prototype', `${open},"__proto__":{"role":"admin"}}`),
    whole('a prototype, escaped', `${open},"\\u005f_proto__":{"role":"admin"}}`),
    whole('the constructor’s prototype', `${open},"constructor":{"prototype":{"role":"admin"}}}`),
    whole('deep', `${open},"deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
  ];
}

it('knows a right body for every endpoint with one', () => {
  expect(Object.keys(RIGHT).sort()).toEqual([...withBody].sort());
  for (const name of withBody) {
    expect(schemaOf(name).safeParse(RIGHT[name]).error, name).toBeUndefined();
    expect(badBodies(name).length, name).toBeGreaterThan(25);
  }
});

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`bad input on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let employer: Person;
    let jobId: number;
    let scheduled: number;
    let running: number;
    let refusals = 0;

    beforeAll(async () => {
      studio = await startStudio({ dialect, env: { LOG_LEVEL: 'silent' } });
      employer = await person(studio, 'employer');
      const candidate = await person(studio, 'user');
      jobId = (await postJob(studio, employer)).id;
      scheduled = (await schedule(studio, employer, candidate, jobId)).id;
      running = (await schedule(studio, employer, candidate, jobId, { enable_behavioral_analysis: true })).id;
      await start(studio, employer, running);
      await start(studio, candidate, (await practise(studio, candidate)).id);
    });
    afterAll(async () => {
      await studio.close();
      console.log(`bad input on ${dialect}: ${refusals} malformed requests were refused`);
      expect(refusals).toBeGreaterThan(300);
    });

    const pathOf = (name: string, prefix = '/api/v1') => {
      const route = routes[name as RouteName];
      const isRunTime = [
        'createAnswer',
        'saveDraft',
        'recordAttention',
        'recordConsent',
        'nextQuestion',
      ].includes(name);
      const id = route.path.includes('/jobs/')
        ? jobId
        : isRunTime || name === 'endInterview'
          ? running
          : scheduled;
      return prefix + route.path.replace('{id}', String(id)).replace(/\{\w+\}/, '1');
    };
    const send = async (
      method: string,
      path: string,
      body: string | Buffer<ArrayBuffer> | undefined,
      headers: Record<string, string> = {},
    ): Promise<Reply> => {
      const response = await fetch(studio.url + path, {
        method,
        body,
        headers: {
          authorization: `Bearer ${employer.token}`,
          'content-type': 'application/json',
          ...headers,
        },
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: text === '' ? undefined : JSON.parse(text),
      };
    };
    /** The answer is the envelope, with this status and code. */
    const refused = (reply: Reply, status: number, code: string, what?: string) => {
      refusals += 1;
      expect([reply.status, reply.body?.error?.code], what).toEqual([status, code]);
      expect(errorEnvelopeSchema.safeParse(reply.body).error, what).toBeUndefined();
      expect(reply.headers.get('x-request-id'), what).toBe(reply.body.error.request_id);
    };

    it.each(withBody)('%s refuses every wrong body by name', async (name) => {
      const before = await allRows(studio);
      for (const { what, text, field } of badBodies(name)) {
        const reply = await send(routes[name].method, pathOf(name), text);
        refused(reply, 400, 'VALIDATION_ERROR', what);
        const named = Object.keys(reply.body.error.details);
        expect(named.length, what).toBeGreaterThan(0);
        if (field !== undefined) {
          expect(
            named.some((each) => each === field || each.startsWith(`${field}.`)),
            `${what} → ${named}`,
          ).toBe(true);
        }
      }
      expect(await allRows(studio)).toEqual(before);
    });

    it.each(withBody)('%s refuses bytes that are no UTF-8', async (name) => {
      const before = await allRows(studio);
      const text = JSON.stringify(RIGHT[name]);
      const field = Object.keys(RIGHT[name] as Json)[0] as string;
      // A lone byte, a cut sequence, an overlong slash, half a surrogate pair, beyond the last character.
      for (const bytes of ['ff', 'c3', 'c0af', 'eda080', 'f4908080']) {
        const at = text.indexOf(field) + 1;
        const body = Buffer.concat([
          Buffer.from(text.slice(0, at)),
          Buffer.from(bytes, 'hex'),
          Buffer.from(text.slice(at)),
        ]);
        const reply = await send(routes[name].method, pathOf(name), body);
        refused(reply, 400, 'VALIDATION_ERROR', bytes);
        expect(reply.body.error.details, bytes).toEqual({ body: ['The body is not valid UTF-8.'] });
      }
      expect(await allRows(studio)).toEqual(before);
    });

    it.each(NAMES.filter((name) => routes[name].method !== 'GET' && !('multipart' in routes[name])))(
      '%s refuses other media types, other JSON and too much of it',
      async (name) => {
        const before = await allRows(studio);
        const { method } = routes[name];
        for (const type of [
          'text/plain',
          'application/x-www-form-urlencoded',
          'multipart/form-data; boundary=x',
          'application/xml',
        ]) {
          refused(
            await send(method, pathOf(name), '{}', { 'content-type': type }),
            415,
            'UNSUPPORTED_MEDIA_TYPE',
            type,
          );
        }
        refused(await send(method, pathOf(name), '{'), 400, 'VALIDATION_ERROR');
        if (!('body' in routes[name])) {
          refused(await send(method, pathOf(name), '{"role":"admin"}'), 400, 'VALIDATION_ERROR');
        }
        const large = JSON.stringify({ text: 'x'.repeat(4 * 1024 * 1024) });
        refused(await send(method, pathOf(name), large), 413, 'PAYLOAD_TOO_LARGE');
        expect(await allRows(studio)).toEqual(before);
      },
    );

    it.each(NAMES.filter((name) => 'params' in routes[name]))(
      '%s knows no id that cannot be',
      async (name) => {
        const { method, path } = routes[name];
        const body = RIGHT[name] && JSON.stringify(RIGHT[name]);
        for (const id of [
          '0',
          '-1',
          '1.5',
          'abc',
          '%00',
          '01',
          '1e3',
          '2147483648',
          '999999999999999',
          '9'.repeat(30),
          '%F0%9F%92%A9',
          '9'.repeat(400),
        ]) {
          refused(await send(method, `/api${path.replace('{id}', id)}`, body), 404, 'RESOURCE_NOT_FOUND', id);
        }
      },
    );

    it.each(NAMES.filter((name) => 'query' in routes[name]))(
      '%s refuses a wrong query by name',
      async (name) => {
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
            cases.push(
              [`${field}=nonsense`, field],
              [`${field}=${choices[0]}&${field}=${choices[0]}`, field],
            );
          if (pattern?.startsWith('^[1-9]'))
            cases.push([`${field}=0`, field], [`${field}=abc`, field], [`${field}=2147483648`, field]);
          if (field === 'search') cases.push(['search=%00', field], [`search=${'x'.repeat(201)}`, field]);
        }
        for (const [search, field] of cases) {
          const reply = await send('GET', `${pathOf(name)}?${search}`, undefined);
          refused(reply, 400, 'VALIDATION_ERROR', search);
          expect(Object.keys(reply.body.error.details), search).toContain(field);
        }
      },
    );

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
            const reply = await send(method, prefix + path, undefined);
            refused(reply, 405, 'METHOD_NOT_ALLOWED', `${method} ${path}`);
            expect(reply.headers.get('allow')?.split(', ').sort(), path).toEqual([...allowed].sort());
          }
        }
      }
      refused(await send('POST', '/healthz', '{}'), 405, 'METHOD_NOT_ALLOWED');
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
      refused(await send('GET', path, undefined), 404, 'RESOURCE_NOT_FOUND');
    });

    it.each(['/api/%zz', '/%', '/api/interview/jobs/%C3%28/'])(
      'refuses the malformed address %s',
      async (path) => {
        refused(await send('GET', path, undefined), 400, 'VALIDATION_ERROR');
      },
    );

    it('refuses headers that are too large in the envelope', async () => {
      const reply = await send('GET', '/api/users/me/', undefined, { 'x-large': 'x'.repeat(20_000) });
      expect([reply.status, reply.body.error.code]).toEqual([431, 'PAYLOAD_TOO_LARGE']);
      expect(errorEnvelopeSchema.safeParse(reply.body).error).toBeUndefined();
    });

    describe('with everything in its place', () => {
      let scene: Scene;
      beforeAll(async () => {
        scene = await makeScene(studio);
      });
      const ask = (name: RouteName, path: string, token: string) => {
        const body = RIGHT[name] && JSON.stringify(RIGHT[name]);
        const query = name === 'exportQuestionSet' ? '?format=csv' : '';
        return send(routes[name].method, `/api/v1${path}${query}`, body, {
          authorization: `Bearer ${token}`,
        });
      };

      /** What is there for everybody: active jobs, and applying for them. */
      const FOR_ALL = ['getJob', 'applyToJob'];
      const JOB_CHANGES = ['updateJob', 'patchJob', 'deleteJob'];
      it.each(NAMES.filter((name) => 'params' in routes[name] && !FOR_ALL.includes(name)))(
        '%s is refused to whom it does not belong',
        async (name) => {
          const before = await allRows(studio);
          for (const role of ['stranger', 'outsider', 'admin'] as const) {
            for (const state of ['scheduled', 'running', 'completed'] as const) {
              const reply = await ask(name, scenePath(scene, name, state), scene.people[role].token);
              const isDenied = reply.status === 403;
              // Another company's thing is not there, but for its active jobs; whoever has no company may be told
              // that one is needed.
              if (role === 'stranger') expect(isDenied, name).toBe(JOB_CHANGES.includes(name));
              const code = isDenied ? 'PERMISSION_DENIED' : 'RESOURCE_NOT_FOUND';
              refused(reply, isDenied ? 403 : 404, code, `${role}, ${state}`);
            }
          }
          expect(await allRows(studio)).toEqual(before);
        },
      );

      const RUN = ['nextQuestion', 'createAnswer', 'saveDraft', 'recordAttention', 'endInterview'] as const;
      const ORDER: [route: RouteName, state: 'scheduled' | 'running' | 'completed', code: string][] = [
        ...RUN.map((name): [RouteName, 'scheduled', string] => [name, 'scheduled', 'INVALID_STATE']),
        ...RUN.map((name): [RouteName, 'completed', string] => [name, 'completed', 'INVALID_STATE']),
        ['startInterview', 'scheduled', 'CONSENT_REQUIRED'],
        ['startInterview', 'running', 'INVALID_STATE'],
        ['startInterview', 'completed', 'INVALID_STATE'],
        ['cancelInterview', 'running', 'INVALID_STATE'],
        ['cancelInterview', 'completed', 'INVALID_STATE'],
        ['recordConsent', 'completed', 'INVALID_STATE'],
        ['addQuestion', 'completed', 'INVALID_STATE'],
        ['updateInterview', 'running', 'INTERVIEW_IN_PROGRESS'],
        ['updateInterview', 'completed', 'INVALID_STATE'],
        ['rescoreInterview', 'scheduled', 'INVALID_STATE'],
        ['rescoreInterview', 'running', 'INVALID_STATE'],
        ['sendScorecard', 'scheduled', 'INVALID_STATE'],
        ['decide', 'scheduled', 'INVALID_STATE'],
      ];
      it.each(ORDER)('%s is refused for an interview that is %s: %s', async (name, state, code) => {
        const before = await allRows(studio);
        refused(await ask(name, scenePath(scene, name, state), scene.people.owner.token), 409, code);
        expect(await allRows(studio)).toEqual(before);
      });
    });
  });
}
