/** Spoken answers as drafts: what is taken, what comes back, and that nothing of the sound is kept. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { tone } from '../../../../server/engines/tone.ts';
import { type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { answer, api, CONSENT, postJob, practise, schedule, start } from '../../support/interview.ts';
import { type ModelServer, startModelServer } from '../../support/model-server.ts';

/** As the desktop window has it, in which alone commands are set up. */
const LAUNCH_TOKEN = 'l'.repeat(32);
let studio: Studio;
let server: ModelServer;
let owner: Person;
let candidate: Person;
let id: number;
let questionId: number;
const WORDS = [
  { word: 'Good', start: 0, end: 0.4, probability: 0.5 },
  { word: 'morning', start: 0.5, end: 0.9, probability: 1 },
];

beforeAll(async () => {
  server = await startModelServer(() => ({}));
  studio = await startStudio({
    engines: { retries: 0, speechMs: 2000, failures: 1000 },
    env: { LOG_LEVEL: 'silent', LAUNCH_TOKEN },
  });
  owner = await person(studio, 'employer');
  candidate = await person(studio, 'user');
  await set({ url: server.url, model: 'ears' });
});
afterAll(async () => {
  await studio.close();
  await server.close();
});
beforeEach(async () => {
  server.asked = [];
  server.script = () => ({ json: { text: 'Good morning', words: WORDS } });
  const { id: jobId } = await postJob(studio, owner);
  id = (await schedule(studio, owner, candidate, jobId)).id;
  questionId = (await start(studio, candidate, id)).question.id;
});

const set = (body: object) => api(studio)(owner, 'PUT', '/engines/transcriber/', body);

async function speak(
  sound: Buffer | string = tone(),
  { who = candidate, query = `question_id=${questionId}` } = {},
): Promise<{ status: number; body: any }> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(Buffer.from(sound))], { type: 'audio/wav' }), 'said.wav');
  const response = await fetch(`${studio.url}/api/v1/interview/interviews/${id}/transcribe/?${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${who.token}`, 'x-launch-token': LAUNCH_TOKEN },
    body: form,
  });
  return { status: response.status, body: await response.json() };
}
const uses = () =>
  studio.deps.store.read
    .selectFrom('engine_uses')
    .select(['purpose', 'status', 'failure', 'model', 'answer_id', 'result'])
    .where('interview_id', '=', id)
    .execute();

it('gives a draft with words and confidences that fit an answer', async () => {
  const { status, body } = await speak();
  expect(status).toBe(200);
  expect(body).toMatchObject({
    question_id: questionId,
    text: 'Good morning',
    words: [
      { word: 'Good', start: 0, end: 0.4, confidence: 0.5 },
      { word: 'morning', start: 0.5, end: 0.9, confidence: 1 },
    ],
    confidence: 0.75,
    model: 'ears',
  });
  const said = await answer(studio, candidate, id, questionId, body.text, { words: body.words });
  expect(said.status).toBe(201);
});

it('records the use, and keeps neither the sound nor what was heard', async () => {
  await speak();
  expect(await uses()).toEqual([
    {
      purpose: 'transcription',
      status: 'given',
      failure: null,
      model: 'ears',
      answer_id: null,
      result: null,
    },
  ]);
  const staging = join(studio.dataDir, 'blobs', 'staging');
  expect(existsSync(staging) ? readdirSync(staging) : []).toEqual([]);
  const { results } = (await api(studio)(owner, 'GET', '/audit/?action=transcribeAnswer')).body;
  expect(results[0]).toMatchObject({ action: 'transcribeAnswer', subject: { kind: 'interview', id } });
});

it.each([
  ['text', 'Good morning'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')],
])('refuses %s, whatever it is called', async (_, content) => {
  expect((await speak(content)).body.error.code).toBe('UNSUPPORTED_MEDIA_TYPE');
  expect(server.asked).toEqual([]);
});

it('refuses a sound that is too large', async () => {
  const { status } = await speak(Buffer.concat([tone(), Buffer.alloc(25 * 1024 * 1024)]));
  expect(status).toBe(413);
  expect(server.asked).toEqual([]);
});

it('sends nothing without the consent, for an answered question, or one of another interview', async () => {
  const refusal = async (query?: string) =>
    (await speak(tone(), { ...(query && { query }) })).body.error.code;
  expect(await refusal('question_id=999999')).toBe('RESOURCE_NOT_FOUND');
  await answer(studio, candidate, id, questionId, 'Typed.');
  expect(await refusal()).toBe('INVALID_STATE');
  const path = `/interview/interviews/${id}/consent/`;
  await api(studio)(candidate, 'POST', path, { ...CONSENT, ai_scoring: false });
  questionId = (await api(studio)(candidate, 'POST', `/interview/interviews/${id}/next_question/`)).body.id;
  expect(await refusal()).toBe('CONSENT_REQUIRED');
  expect(server.asked).toEqual([]);
});

it('says that the engine gave nothing, and records why', async () => {
  server.script = () => ({ status: 500 });
  expect((await speak()).body.error.code).toBe('SERVICE_UNAVAILABLE');
  expect(await uses()).toMatchObject([{ status: 'failed', failure: 'server_error' }]);
});

it('keeps what an engine wrote in place of an answer out of the log', async () => {
  const warn = vi.spyOn(studio.deps.log, 'warn');
  server.script = () => ({ text: 'my number is 555-0199' });
  expect((await speak()).status).toBe(503);
  const logged = JSON.stringify(warn.mock.calls, (_, value) =>
    value instanceof Error ? [value.message, value.stack, value.cause] : value,
  );
  expect(logged).toContain('broken_answer');
  expect(logged).not.toContain('555-0199');
  warn.mockRestore();
});

it('asks an engine for two of a tenant at one time, however many come at once', async () => {
  server.script = () => ({ json: { text: 'Good morning' }, afterMs: 500 });
  const said = await Promise.all(Array.from({ length: 6 }, () => speak()));
  expect(said.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503, 503, 503]);
  expect(server.asked).toHaveLength(2);
  expect((await speak()).status).toBe(200);
});

it('does not keep a server that stops, nor the program, from ending', async () => {
  const other = await startStudio({ env: { LOG_LEVEL: 'silent', LAUNCH_TOKEN } });
  const mark = join(other.dataDir, 'started');
  const script = `require("node:fs").writeFileSync(${JSON.stringify(mark)}, String(process.pid)); setTimeout(() => {}, 60000)`;
  const boss = await person(other, 'employer');
  const command = `"${process.execPath}" -e '${script}' -- {file}`;
  const trial = api(other)(boss, 'POST', '/engines/transcriber/test/', { command }).catch(() => 'broken off');
  await vi.waitFor(() => expect(readFileSync(mark, 'utf8')).toMatch(/^\d+$/), 20_000);
  const pid = Number(readFileSync(mark, 'utf8'));
  await other.close();
  await trial;
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 20_000);
});

it('takes a program as well', async () => {
  const script = 'console.log("heard " + require("node:fs").statSync(process.argv.at(-1)).size)';
  await set({ command: `"${process.execPath}" -e '${script}' -- {file}` });
  const { status, body } = await speak();
  await set({ url: server.url, model: 'ears' });
  expect([status, body.text, body.words, body.confidence]).toEqual([
    200,
    `heard ${tone().length}`,
    null,
    null,
  ]);
});

it('sends what is said nowhere that was not named to whoever says it', async () => {
  const hosted = await startStudio({
    engines: { retries: 0, speechMs: 2000 },
    env: { LOG_LEVEL: 'silent', MODE: 'hosted', WEBHOOK_ALLOW_PRIVATE: 'on', RATE_LIMITS: 'off' },
  });
  try {
    const own = await person(hosted, 'user');
    const { id: practice } = await practise(hosted, own);
    const asked = (await start(hosted, own, practice)).question.id;
    const call = api(hosted);
    await call(own, 'PUT', '/engines/transcriber/', { url: server.url, model: 'ears' });
    const engines = await call(own, 'GET', `/interview/interviews/${practice}/engines/`);
    expect(engines.body.transcriber).toMatchObject({ model: 'ears', is_local: false });
    const say = async () => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(tone())], { type: 'audio/wav' }), 'said.wav');
      const path = `/api/v1/interview/interviews/${practice}/transcribe/?question_id=${asked}`;
      const headers = { authorization: `Bearer ${own.token}` };
      return (await fetch(hosted.url + path, { method: 'POST', headers, body: form })).status;
    };
    expect(await say()).toBe(409);
    expect(server.asked).toEqual([]);
    const named = await call(own, 'POST', `/interview/interviews/${practice}/consent/`, CONSENT);
    expect(named.body.transcriber).toBe(`ears (${new URL(server.url).host})`);
    expect(await say()).toBe(200);
  } finally {
    await hosted.close();
  }
});
