/** Live updates over a line that breaks: nothing is missed, nothing comes twice. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import JobHive, {
  AuthenticationError,
  type LiveSubscription,
  type StreamMessage,
  type StreamState,
} from '../../../../shared/sdk/js/index.ts';
import { subscribe, type WireMessage } from '../../../../shared/sdk/js/subscribe.ts';
import {
  answer,
  finish,
  next,
  postJob,
  practise,
  schedule,
  start,
} from '../../../server/support/interview.ts';
import { type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { apiKey } from '../support/key.ts';
import { type Line, startLine } from '../support/line.ts';

const TEXT =
  'I would add an index on the columns that the query filters by, look at the plan with EXPLAIN, and measure again.';

let studio: Studio;
let line: Line;
let employer: Person;
let candidate: Person;
let key: string;
let client: JobHive;
const subscriptions: LiveSubscription[] = [];

beforeAll(async () => {
  studio = await startStudio();
  line = await startLine(studio.port);
  employer = await person(studio, 'employer', { company_name: 'TechCorp Inc.' });
  candidate = await person(studio, 'user');
  key = await apiKey(studio, employer);
  client = new JobHive({ apiKey: key, baseUrl: line.url });
});
afterAll(async () => {
  for (const subscription of subscriptions) subscription.close();
  await line.close();
  await studio.close();
});

/** Listens, and lets a test wait for what comes. */
function listen(id: number, options: { since?: number; as?: JobHive } = {}) {
  const heard: StreamMessage[] = [];
  const states: StreamState[] = [];
  const errors: Error[] = [];
  const subscription = (options.as ?? client).interviews.subscribe(id, (update) => heard.push(update), {
    since: options.since,
    onState: (state) => states.push(state),
    onError: (error) => errors.push(error),
  });
  subscriptions.push(subscription);
  const until = (what: () => boolean) => expect.poll(what, { timeout: 15_000 }).toBe(true);
  return { heard, states, errors, subscription, until };
}

/** Answers one question after the other; gives back how many there were. */
async function runThrough(id: number, who: Person): Promise<number> {
  const { question } = await start(studio, who, id);
  let open: { id: number } | undefined = question;
  let asked = 0;
  for (; open !== undefined; asked++) {
    await answer(studio, who, id, open.id, TEXT);
    open = (await next(studio, who, id)).body;
  }
  await finish(studio, who, id);
  return asked;
}

const isCompleted = (update: StreamMessage) =>
  update.type === 'status_change' && update.data.status === 'completed';
const idsOf = (updates: readonly StreamMessage[]) => updates.map(({ id }) => id);

test('updates arrive in camelCase, with every number once and rising', async () => {
  const job = await postJob(studio, employer);
  const { id } = await schedule(studio, employer, candidate, job.id);
  const { heard, until } = listen(id);
  const asked = await runThrough(id, candidate);
  await until(() => heard.some(isCompleted));
  const ids = idsOf(heard);
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
  expect(heard.filter(({ type }) => type === 'answer')).toHaveLength(asked);
  expect(heard.find(isCompleted)?.data).toMatchObject({
    completionPercentage: 100,
    timestamp: expect.any(String),
  });
  const skill = heard.find((update) => update.type === 'skill_update');
  expect(skill?.data).toMatchObject({ skill: expect.any(String), score: expect.any(Number) });
});

test('a line that breaks again and again loses nothing and repeats nothing', async () => {
  const job = await postJob(studio, employer);
  const { id } = await schedule(studio, employer, candidate, job.id);
  const whole = listen(id, { as: new JobHive({ apiKey: key, baseUrl: studio.url }) });
  const broken = listen(id);
  await broken.until(() => broken.states.includes('open'));

  const { question } = await start(studio, candidate, id);
  let open: { id: number } | undefined = question;
  for (let n = 0; open !== undefined; n++) {
    const opened = () => broken.states.filter((state) => state === 'open').length;
    const before = opened();
    if (n < 3) line.cut();
    await answer(studio, candidate, id, open.id, TEXT);
    line.mend();
    if (n < 3) await broken.until(() => opened() > before);
    open = (await next(studio, candidate, id)).body;
  }
  line.cut();
  await finish(studio, candidate, id);
  line.mend();

  await whole.until(() => whole.heard.some(isCompleted));
  await broken.until(() => broken.heard.some(isCompleted));
  expect(broken.states.filter((state) => state === 'waiting').length).toBeGreaterThanOrEqual(3);
  expect(broken.heard).toEqual(whole.heard);
});

test('a line that went silent is given up for a new one', async () => {
  const { id } = await practise(studio, candidate, { skills: ['sql'] });
  const heard: WireMessage[] = [];
  const states: StreamState[] = [];
  const newTicket = async () => {
    const { body } = await studio.call('POST', '/api/v1/auth/ws-ticket/', { token: candidate.token });
    return body.ticket;
  };
  const stream = subscribe({ origin: line.url, newTicket, pingMs: 200 }, id, 0, {
    onMessage: (message) => heard.push(message),
    onState: (state) => states.push(state),
  });
  await expect.poll(() => states.includes('open')).toBe(true);
  line.hold();
  await expect.poll(() => states.includes('waiting'), { timeout: 10_000 }).toBe(true);
  line.mend();
  await runThrough(id, candidate);
  await expect
    .poll(() => heard.some(({ data }) => data.status === 'completed'), { timeout: 15_000 })
    .toBe(true);
  stream.close();
});

test('since goes on after a message that was handled', async () => {
  const { id } = await practise(studio, candidate, { skills: ['sql'] });
  const as = new JobHive({ apiKey: candidate.token, baseUrl: line.url });
  await runThrough(id, candidate);
  const first = listen(id, { as });
  await first.until(() => first.heard.some(isCompleted));
  const middle = first.heard[Math.floor(first.heard.length / 2)]?.id;
  const later = listen(id, { as, since: middle });
  await later.until(() => later.heard.some(isCompleted));
  expect(later.heard).toEqual(first.heard.filter((update) => update.id > (middle ?? 0)));
});

test('an unfinished answer is sent, kept and scored, and what is sent on a closed line is not', async () => {
  const { id } = await practise(studio, candidate, { skills: ['sql'] });
  const { question } = await start(studio, candidate, id);
  const as = new JobHive({ apiKey: candidate.token, baseUrl: studio.url });
  const { heard, states, until, subscription } = listen(id, { as });
  const partial = { questionId: question.id as number, text: TEXT };
  expect(subscription.sendTranscriptPartial(partial)).toBe(false);
  await until(() => states.includes('open'));
  expect(subscription.sendTranscriptPartial(partial)).toBe(true);
  await until(() => heard.some(({ type }) => type === 'sentiment_update'));
  expect(await as.interviews.getDraft(id)).toMatchObject(partial);
  subscription.close();
  expect(subscription.sendTranscriptPartial(partial)).toBe(false);
});

test('nothing comes after close, and the connection is gone', async () => {
  const { id } = await practise(studio, candidate, { skills: ['sql'] });
  const { heard, states, until, subscription } = listen(id, {
    as: new JobHive({ apiKey: candidate.token, baseUrl: studio.url }),
  });
  await until(() => states.includes('open'));
  subscription.close();
  const before = [...heard];
  await runThrough(id, candidate);
  const watch = listen(id, { as: new JobHive({ apiKey: candidate.token, baseUrl: studio.url }) });
  await watch.until(() => watch.heard.some(isCompleted));
  expect(heard).toEqual(before);
  expect(states.at(-1)).toBe('closed');
});

describe('what ends a subscription for good', () => {
  test('there is no such interview', async () => {
    const { errors, states, until } = listen(999_999);
    await until(() => errors.length > 0);
    expect(errors[0]?.message).toMatch(/interview/i);
    expect(states.at(-1)).toBe('closed');
  });
  test('the key is not valid', async () => {
    const { errors, until } = listen(1, {
      as: new JobHive({ apiKey: 'jh_live_nobody', baseUrl: studio.url }),
    });
    await until(() => errors.length > 0);
    expect(errors[0]).toBeInstanceOf(AuthenticationError);
  });
});

test('a runtime without WebSocket says so', () => {
  const own = globalThis.WebSocket;
  try {
    Reflect.deleteProperty(globalThis, 'WebSocket');
    expect(() => client.interviews.subscribe(1, () => undefined)).toThrow('no WebSocket');
  } finally {
    globalThis.WebSocket = own;
  }
});

test('a WebSocket of a package serves as well', async () => {
  const { WebSocket } = await import('ws');
  const { id } = await practise(studio, candidate, { skills: ['sql'] });
  const as = new JobHive({
    apiKey: candidate.token,
    baseUrl: line.url,
    WebSocket: WebSocket as unknown as typeof globalThis.WebSocket,
  });
  const { heard, states, until } = listen(id, { as });
  await until(() => states.includes('open'));
  // Refused and broken connections reach this socket as an event that nobody must miss.
  line.cut();
  await until(() => states.includes('waiting'));
  line.mend();
  await runThrough(id, candidate);
  await until(() => heard.some(isCompleted));
});
