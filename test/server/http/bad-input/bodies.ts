/** Right bodies for every endpoint with one, and wrong ones that are made from the contract's own schemas. */
import { z } from 'zod';
import { type RouteName, routes } from '../../../../shared/contract/index.ts';
import { QUESTION_SET } from '../../support/scene.ts';

export type Json = Record<string, any>;
export type BodyRoute = {
  [N in RouteName]: (typeof routes)[N] extends { body?: infer B }
    ? B extends z.ZodNever
      ? never
      : N
    : never;
}[RouteName];

const UUID = '018f4e2c-0000-7000-8000-000000000001';

/** One right body for each endpoint with one; what follows breaks it in one place at a time. */
export const RIGHT: Record<string, Json> = {
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
  updateCompany: {
    company_name: 'Another Name',
    industry: 'Software',
    sentiment_in_fit: true,
    recording_keep_days: 90,
  },
  addMember: { email: 'colleague@example.com', member_role: 'recruiter' },
  updateMember: { member_role: 'viewer' },
  refresh: { refresh: 'not-a-token' },
  logout: { refresh: 'not-a-token' },
  offline: { role: 'employer', first_name: 'Off', last_name: 'Line', company_name: 'Off the grid' },
  createApiKey: {
    name: 'Payroll',
    scopes: ['jobs:read'],
    sandbox: true,
    expires_at: '2036-02-15T14:00:00Z',
  },
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
    skills: [{ skill_id: 2, is_required: true, weight: 1, years: 3 }],
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
    job_text: 'Backend Developer\nPython',
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
  createRecording: {
    question_id: 1,
    media_type: 'audio/webm',
    client_id: UUID,
    started_at: '2026-02-15T14:00:00Z',
    length: 1000,
  },
  recordConsent: {
    recording: true,
    video: true,
    region: 'eu',
    behavioral_analysis: true,
    ai_scoring: true,
    engines: {
      language_model: null,
      transcriber: null,
    },
  },
  cancelInterview: { reason: 'The job is filled.' },
  addQuestion: {
    text: 'What is a hash table?',
    kind: 'technical',
    skill_id: 2,
    difficulty: 'junior',
    time_limit_seconds: 60,
    key_points: ['constant time'],
  },
  updateQuestion: {
    text: 'How do you keep a cellar dry?',
    time_limit_seconds: 90,
    key_points: ['a dry floor'],
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
  createOverride: { skill_id: 2, score: 8, reason: 'Said more than was written down.' },
  registerSyncClient: {
    name: 'A laptop',
    public_key: 'MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=',
    schema_version: 1,
  },
  pushSync: {
    protocol: 1,
    schema_version: 1,
    client_id: '01900000-0000-7000-8000-000000000000',
    epoch: 'an epoch',
    now: 1.8e12,
    mutations: [
      {
        id: 1,
        name: 'patchJob',
        args: { changes: [] },
        base_version: 1,
        hlc: '1800000000000-00000',
        sha256: '0'.repeat(64),
      },
    ],
  },
  pullSync: {
    client_id: '01900000-0000-7000-8000-000000000000',
    schema_version: 1,
    cursor: { epoch: 'an epoch', seq: 0 },
    until: 5,
    limit: 10,
    only: [{ entity: 'jobs', uid: '01900000-0000-7000-8000-000000000000' }],
  },
  connectSync: {
    url: 'http://127.0.0.1:9',
    email: 'robin@example.com',
    password: 'a-long-enough-secret',
    otp: '123456',
    existing: 'upload',
  },
  createBlob: { sha256: '0'.repeat(64), length: 16 },
  patchSyncSettings: { send_recordings: 'unmetered', fetch_recordings: true, max_rate: 65_536 },
  disconnectSync: { keep: true },
  createExemplar: { answer_id: 1, score: 7.5, note: 'Names the plan, not the cost.' },
  patchExemplar: { score: 8, note: 'Names both.' },
  decide: { decision: 'hire', reason: 'The best of five.' },
  saveDemographics: { gender: 'woman', ethnicity: 'asian', age_group: '40_or_over' },
  saveDraft: { question_id: 1, text: 'A draft.' },
  recordAttention: { question_id: 1, samples: [{ t: 0, focused: true, speaking: false }] },
  createWebhookEndpoint: {
    url: 'https://hooks.example.com/jobhive',
    events: ['interview.completed'],
    enabled: true,
  },
  setLanguageModel: { url: 'http://127.0.0.1:9/v1', model: 'a-model', api_key: 'a-key', uses: ['scoring'] },
  setTranscriber: { url: 'http://127.0.0.1:9/v1', model: 'a-model', api_key: 'a-key' },
  testWebhook: { event_type: 'interview.completed', data: { interview_id: 456, status: 'completed' } },
};
RIGHT.tryLanguageModel = RIGHT.setLanguageModel as Json;
RIGHT.tryTranscriber = RIGHT.setTranscriber as Json;
RIGHT.applyToJob = { cover_letter: 'I would like to work with you.' };
RIGHT.patchApplication = { status: 'withdrawn' };
RIGHT.createQuestionSet = QUESTION_SET;
RIGHT.updateQuestionSet = RIGHT.patchQuestionSet = RIGHT.createQuestionSet as Json;
RIGHT.checkQuestions = { rows: [QUESTION_SET] };
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

export const NAMES = Object.keys(routes) as RouteName[];
export const withBody = NAMES.filter((name) => 'body' in routes[name]) as BodyRoute[];
export const schemaOf = (name: string) => (routes[name as BodyRoute] as { body: z.ZodType }).body;

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

export interface Bad {
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
  const options = schema.anyOf as Json[] | undefined;
  if (options?.length === 2 && options.some(({ type }) => type === 'null')) {
    const other = options.find(({ type }) => type !== 'null') as Json;
    if (other.type !== 'object') return wrongValues(other).filter(([, value]) => value !== null);
  }
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
  // What may be anything cannot be wrong.
  if (Object.keys(schema).length === 0) return found;
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

/** Every way of getting the body of this endpoint wrong that its schema knows of. */
export function badBodies(name: string): Bad[] {
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
