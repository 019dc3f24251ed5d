/** The adapters for endpoints of the OpenAI protocol, against a scripted one. */
import { getEventListeners } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEngines, type EngineOptions } from '../../../server/engines/engines.ts';
import { toTranscription } from '../../../server/engines/openai.ts';
import { MAX_SENT_CHARS } from '../../../server/engines/prompts.ts';
import { tone } from '../../../server/engines/tone.ts';
import { createOutbound } from '../../../server/outbound.ts';
import {
  completion,
  honestGrade,
  type ModelServer,
  type Said,
  startModelServer,
} from '../support/model-server.ts';

const SAMPLE = {
  question: 'How do you find a slow query?',
  points: [
    { id: 'measure', text: 'Measures where the time goes' },
    { id: 'plan', text: 'Reads the plan of the query' },
  ],
  answer: 'I measure where the time goes. Then I change one thing.',
};
const QUICK: EngineOptions = { firstDelayMs: 1, longestDelayMs: 20, chatMs: 2000, speechMs: 2000 };

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer(() => ({}));
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked = [];
  server.script = (asked) => completion(honestGrade(asked));
});

const enginesWith = (options: EngineOptions = {}, allowPrivate = true) =>
  createEngines(
    {
      outbound: createOutbound({ allowPrivate }),
      config: { programEnv: {} },
      clock: () => new Date(),
      version: 'test',
    },
    { ...QUICK, ...options },
  );
const endpoint = (more: object = {}) => ({ url: server.url, model: 'tiny', apiKey: null, ...more });
const modelWith = (options?: EngineOptions) => enginesWith(options).languageModel(endpoint());
const troubleOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: { trouble?: string }) => error.trouble ?? error,
  );

it('is left alone for its own trouble only: with another key it is another customer’s', async () => {
  const engines = enginesWith({ retries: 0, failures: 2 });
  const grade = (apiKey: string) => troubleOf(engines.languageModel(endpoint({ apiKey })).grade(SAMPLE));
  server.script = (asked) =>
    asked.headers.authorization === 'Bearer poor' ? { status: 429 } : completion(honestGrade(asked));
  const poor = [await grade('poor'), await grade('poor'), await grade('poor')];
  expect(poor).toEqual(['server_error', 'server_error', 'circuit_open']);
  expect(await grade('rich')).toBe('none');
});

it('listens to who may break a call off for as long as the call takes', async () => {
  const { signal } = new AbortController();
  const model = modelWith();
  await model.grade(SAMPLE, signal);
  await troubleOf(modelWith({ retries: 0 }).grade({ ...SAMPLE, answer: 'x'.repeat(MAX_SENT_CHARS) }, signal));
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

describe('a language model', () => {
  it('is asked for a grade by a schema, with the answer fenced by a mark of its own', async () => {
    const model = enginesWith().languageModel(endpoint({ apiKey: 'secret' }));
    const { value, promptVersion } = await model.grade(SAMPLE);
    expect(value).toEqual({
      points: [
        { id: 'measure', covered: true, quote: 'I measure where the time goes.' },
        { id: 'plan', covered: false, quote: '' },
      ],
      score: 5,
    });
    expect(promptVersion).toMatch(/^grade-\d+$/);
    await model.grade(SAMPLE);
    const [first, second] = server.asked;
    expect(first?.path).toBe('/v1/chat/completions');
    expect(first?.headers.authorization).toBe('Bearer secret');
    expect(first?.body).toMatchObject({
      model: 'tiny',
      temperature: 0,
      response_format: {
        type: 'json_schema',
        json_schema: { strict: true, schema: { required: ['points', 'score'], additionalProperties: false } },
      },
    });
    expect(first?.answer).toBe(SAMPLE.answer);
    const markOf = (asked = first) => /<<<(\w+)/.exec(asked?.body.messages[1].content)?.[1];
    expect(markOf()).toMatch(/^[0-9a-f]{24}$/);
    expect(markOf(second)).not.toBe(markOf());
  });

  it('is asked for a follow-up', async () => {
    server.script = () => completion({ question: ' Which plan did you read? ' });
    const request = { question: SAMPLE.question, answer: 'I look.', point: 'Reads the plan', language: 'en' };
    expect((await modelWith().followUp(request)).value).toBe('Which plan did you read?');
    expect(server.asked[0]).toMatchObject({ purpose: 'follow_up', answer: 'I look.' });
  });

  it.each([500, 503, 429])('is asked again after a %i', async (status) => {
    server.script = (asked) => (server.asked.length < 3 ? { status } : completion(honestGrade(asked)));
    expect((await modelWith().grade(SAMPLE)).value.score).toBe(5);
    expect(server.asked).toHaveLength(3);
  });

  it('is asked three times and no more', async () => {
    server.script = () => ({ status: 500 });
    expect(await troubleOf(modelWith().grade(SAMPLE))).toBe('server_error');
    expect(server.asked).toHaveLength(3);
  });

  it('is not asked again at once where it wants more time than we wait', async () => {
    server.script = () => ({ status: 429, headers: { 'retry-after': '120' } });
    const failure = await modelWith()
      .grade(SAMPLE)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ trouble: 'server_error', waitMs: 120_000 });
    expect(server.asked).toHaveLength(1);
  });

  it.each<[string, Said, string]>([
    ['a refusal', { status: 401, json: { error: { message: 'No such key' } } }, 'rejected'],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:9/' } }, 'rejected'],
    ['no JSON', { text: 'Hello' }, 'broken_answer'],
    ['JSON of something else', { json: { hello: 'world' } }, 'broken_answer'],
    ['a content that is no JSON', completion('Sure! Here is the grade: 10'), 'broken_answer'],
    ['a content that is cut short', completion('{"points": ['), 'broken_answer'],
    ['a content of another shape', completion({ score: 10 }), 'wrong_schema'],
    ['a score off the scale', completion({ points: [], score: 11 }), 'wrong_schema'],
    ['a field that was not asked for', completion({ points: [], score: 1, note: 'x' }), 'wrong_schema'],
    ['more than anybody can use', { text: 'x'.repeat(5_000_000) }, 'broken_answer'],
  ])('fails by name with %s, and is not asked again', async (_, said, trouble) => {
    server.script = () => said;
    expect(await troubleOf(modelWith().grade(SAMPLE))).toBe(trouble);
    expect(server.asked).toHaveLength(1);
  });

  it('that is slow fails by its time limit', async () => {
    server.script = () => ({ ...completion({}), afterMs: 5000 });
    expect(await troubleOf(modelWith({ chatMs: 50, retries: 0 }).grade(SAMPLE))).toBe('timeout');
  });

  it('that is not there fails as unreachable', async () => {
    const model = enginesWith({ retries: 0 }).languageModel(endpoint({ url: 'http://127.0.0.1:9/v1' }));
    expect(await troubleOf(model.grade(SAMPLE))).toBe('unreachable');
  });

  it('at a private address is not called from a hosted instance', async () => {
    const model = enginesWith({}, false).languageModel(endpoint());
    expect(await troubleOf(model.grade(SAMPLE))).toBe('rejected');
    expect(server.asked).toHaveLength(0);
  });

  it('that fails again and again is left alone for a while, then asked once to see', async () => {
    const engines = enginesWith({ retries: 0, failures: 3, openMs: 100 });
    const model = engines.languageModel(endpoint());
    server.script = () => ({ status: 500 });
    for (let i = 0; i < 3; i++) expect(await troubleOf(model.grade(SAMPLE))).toBe('server_error');
    expect(await troubleOf(model.grade(SAMPLE))).toBe('circuit_open');
    // The same engine, set up by somebody else.
    expect(await troubleOf(engines.languageModel(endpoint()).grade(SAMPLE))).toBe('circuit_open');
    expect(server.asked).toHaveLength(3);
    // Another one is not to blame, and whoever tries it out sees what it does now.
    expect(await troubleOf(engines.languageModel(endpoint({ model: 'other' })).grade(SAMPLE))).toBe(
      'server_error',
    );
    expect(await troubleOf(engines.languageModel(endpoint(), 'once').grade(SAMPLE))).toBe('server_error');
    server.script = (asked) => completion(honestGrade(asked));
    await pause(120);
    expect(await troubleOf(model.grade(SAMPLE))).toBe('none');
    expect(await troubleOf(model.grade(SAMPLE))).toBe('none');
  });

  it('is not left alone for answers that are of no use', async () => {
    const model = modelWith({ failures: 2 });
    server.script = () => completion('no JSON');
    for (let i = 0; i < 4; i++) expect(await troubleOf(model.grade(SAMPLE))).toBe('broken_answer');
  });

  it('never gets an answer that is too long to be judged whole', async () => {
    const answer = 'x'.repeat(MAX_SENT_CHARS + 1);
    expect(await troubleOf(modelWith().grade({ ...SAMPLE, answer }))).toBe('too_long');
    expect(server.asked).toHaveLength(0);
  });

  it('is dropped at once when the server stops', async () => {
    server.script = () => ({ afterMs: 1500 });
    const stop = new AbortController();
    const asked = modelWith().grade(SAMPLE, stop.signal);
    setTimeout(() => stop.abort(new Error('stopped')), 30);
    await expect(asked).rejects.toThrow('stopped');
  });
});

describe('a transcriber', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobhive-sound-'));
  const path = join(folder, 'tone.wav');
  const sound = { path, mediaType: 'audio/wav', name: 'answer.wav', language: 'en' };
  beforeAll(() => writeFileSync(path, tone()));
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(() => {
    server.asked = [];
  });

  const heard = () =>
    enginesWith()
      .transcriber(endpoint({ apiKey: 'secret' }))
      .transcribe(sound);

  it('may give as many words and segments as an answer holds', () => {
    // Each held against each other, these are 40 billion.
    const times = Array.from({ length: 200_000 }, (_, i) => ({ start: i, end: i + 1 }));
    const { words } = toTranscription({
      text: '',
      words: times.map((each) => ({ word: 'a', ...each })),
      segments: times.map((each) => ({ ...each, avg_logprob: 0 })),
    });
    expect(words?.every(({ confidence }) => confidence === 1)).toBe(true);
  });

  it('gets the sound as a form, and gives words with the confidence of their segments', async () => {
    server.script = () => ({
      json: {
        text: ' Good morning. ',
        words: [
          { word: ' Good', start: 0, end: 0.4 },
          { word: 'morning.', start: 0.5, end: 0.9, probability: 0.25 },
        ],
        segments: [{ start: 0, end: 1, avg_logprob: Math.log(0.5) }],
      },
    });
    expect(await heard()).toMatchObject({
      text: 'Good morning.',
      words: [
        { word: 'Good', start: 0, end: 0.4, confidence: 0.5 },
        { word: 'morning.', start: 0.5, end: 0.9, confidence: 0.25 },
      ],
    });
    const [asked] = server.asked;
    expect(asked).toMatchObject({
      path: '/v1/audio/transcriptions',
      headers: { authorization: 'Bearer secret' },
    });
    const form = await new Response(new Uint8Array(asked?.raw as Buffer), {
      headers: { 'content-type': String(asked?.headers['content-type']) },
    }).formData();
    expect(Object.fromEntries([...form].filter(([name]) => name !== 'file'))).toMatchObject({
      model: 'tiny',
      language: 'en',
      response_format: 'verbose_json',
    });
    const file = form.get('file') as File;
    expect([file.name, file.type, file.size]).toEqual(['answer.wav', 'audio/wav', tone().length]);
  });

  it('may know no words, and drops times that cannot be', async () => {
    server.script = () => ({ json: { text: 'Hello' } });
    expect(await heard()).toMatchObject({ text: 'Hello', words: null });
    server.script = () => ({ json: { text: 'Hello', words: [{ word: 'Hello', start: 2, end: 1 }] } });
    expect(await heard()).toMatchObject({ text: 'Hello', words: null });
  });

  it('fails by name for what is no transcription, or too much of one', async () => {
    server.script = () => ({ json: { words: [] } });
    expect(await troubleOf(heard())).toBe('wrong_schema');
    server.script = () => ({ json: { text: 'x'.repeat(100_001) } });
    expect(await troubleOf(heard())).toBe('broken_answer');
  });
});
