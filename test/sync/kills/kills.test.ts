/**
 * A device and a hosted instance as processes of their own: each is killed at each of its points, starts again, and
 * nothing that was acknowledged is lost or there twice. SYNC_KILLS=n: at every point, so often; else at a few, once.
 * Source: sync protocol, "Faults that it must survive", "Real processes".
 */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { POINTS, type Point } from '../../../server/sync/points.ts';
import { ENTITY_NAMES } from '../../../shared/protocol/sync/entities.ts';
import { CONSENT } from '../../server/support/interview.ts';
import { ServedStudio } from '../../support/served-studio.ts';
import { call, type Reply } from '../../support/studio.ts';

const TIMES = Number(process.env.SYNC_KILLS ?? 1);
/** With each run of the tests, the moments between two transactions that belong together. */
const ALWAYS: readonly Point[] = ['device: answered', 'device: attempt kept', 'hosted: taken'];
const PASSWORD = 'a-long-enough-secret';
const PRELOADED = ['./test/sync/kills/kill-at.ts'];
const EMAIL = 'kills@example.com';
/** More rows than a page has. */
const MANY_JOBS = 1100;

const hosted = new ServedStudio(
  { MODE: 'hosted', WEBHOOK_ALLOW_PRIVATE: 'on', LOG_LEVEL: 'fatal', RATE_LIMITS: 'off' },
  PRELOADED,
);
const devices: Device[] = [];

/** A studio, or the hosted instance, as whoever sits there has it. */
class Seat {
  readonly served: ServedStudio;
  readonly #signIn: (served: ServedStudio) => Promise<string>;
  #token: string | undefined;

  constructor(served: ServedStudio, signIn: (served: ServedStudio) => Promise<string>) {
    this.served = served;
    this.#signIn = signIn;
  }

  /** @throws where the process is gone. */
  async ask(method: string, path: string, body?: unknown): Promise<Reply> {
    const send = async () => {
      this.#token ??= await this.#signIn(this.served);
      return call(this.served.url, method, `/api/v1${path}`, { body, token: this.#token });
    };
    const reply = await send();
    if (reply.status !== 401) return reply;
    // A session lasts a quarter of an hour.
    this.#token = undefined;
    return send();
  }

  async must(method: string, path: string, body?: unknown): Promise<any> {
    const { status, body: answer } = await this.ask(method, path, body);
    expect(status, `${method} ${path} ${JSON.stringify(answer)}`).toBeLessThan(300);
    return answer;
  }
}

class Device extends Seat {
  constructor() {
    const profile = { first_name: 'Ada', last_name: 'Local', role: 'employer', company_name: 'Here' };
    let id: number | undefined;
    super(new ServedStudio({ MODE: 'device', LOG_LEVEL: 'fatal' }, PRELOADED), async ({ url }) => {
      const { body } = await call(url, 'POST', '/api/auth/offline/', {
        body: id === undefined ? profile : { profile_id: id },
      });
      id = body.user.id;
      return body.access;
    });
    devices.push(this);
  }

  connect(): Promise<Reply> {
    return this.ask('POST', '/sync/connect/', {
      ...{ url: hosted.url, email: EMAIL, password: PASSWORD, existing: 'upload' },
    });
  }

  async rest(): Promise<void> {
    await vi.waitFor(
      async () => {
        const { state, pending } = await this.must('POST', '/sync/now/');
        expect({ state, pending }).toEqual({ state: 'idle', pending: 0 });
      },
      { timeout: 60_000, interval: 100 },
    );
  }
}
const web = new Seat(hosted, async ({ url }) => {
  const { body } = await call(url, 'POST', '/api/auth/login/', {
    body: { email: EMAIL, password: PASSWORD },
  });
  return body.access;
});

let count = 0;
const unique = (what: string): string => {
  count += 1;
  return `${what} ${count}`;
};

beforeAll(async () => {
  await hosted.start();
  const registered = await call(hosted.url, 'POST', '/api/auth/register/', {
    body: { username: 'kills', email: EMAIL, password: PASSWORD, role: 'employer', company_name: 'There' },
  });
  expect(registered.status, JSON.stringify(registered.body)).toBe(201);
});
afterAll(async () => {
  for (const { served } of devices) await served.stop();
  await hosted.stop();
});

/** Runs until the process that is to be killed is gone; what could not be done then was not acknowledged. */
async function untilKilled(victim: ServedStudio, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (victim.endedBy === null) await vi.waitFor(() => expect(victim.endedBy, String(error)).not.toBeNull());
  }
  await vi.waitFor(() => expect(victim.endedBy).toBe('SIGKILL'), { timeout: 20_000 });
}

/** Titles of jobs that were acknowledged, whoever posted them. */
const posted = new Set<string>();
async function post(seat: Seat): Promise<void> {
  const title = unique('Job');
  const { status } = await seat.ask('POST', '/interview/jobs/', {
    title,
    requirements: 'SQL',
    is_active: false,
  });
  if (status === 201) posted.add(title);
}

/** Every synced row, as the disk has it. */
function rowsOn({ dataDir }: ServedStudio): { titles: string[]; rows: string[] } {
  const database = new Database(join(dataDir, 'studio.sqlite'), { readonly: true });
  try {
    const titles = database.prepare('select title from jobs order by title').pluck().all() as string[];
    const rows = ENTITY_NAMES.flatMap((entity) =>
      (database.prepare(`select uid from ${entity} order by uid`).pluck().all() as string[]).map(
        (uid) => `${entity} ${uid}`,
      ),
    );
    return { titles, rows };
  } finally {
    database.close();
  }
}

/** Both have the same, everything that was acknowledged, and nothing twice. */
async function expectWhole(device: Device): Promise<void> {
  await device.rest();
  const here = rowsOn(device.served);
  const there = rowsOn(hosted);
  expect(here.rows).toEqual(there.rows);
  expect(new Set(there.titles).size).toBe(there.titles.length);
  expect([...posted].filter((title) => !there.titles.includes(title))).toEqual([]);
}

let standing: Device | undefined;
/** A device that is connected already. */
async function connected(): Promise<Device> {
  if (standing !== undefined) return standing;
  const device = new Device();
  await device.served.start();
  await post(device);
  const { status, body } = await device.connect();
  expect(status, JSON.stringify(body)).toBe(200);
  await device.rest();
  standing = device;
  return device;
}

async function again(studio: ServedStudio, settings: NodeJS.ProcessEnv = {}): Promise<void> {
  await studio.kill();
  await studio.start(settings);
}

/** Work, sent and fetched. */
async function usual(device: Device): Promise<void> {
  await post(web);
  await post(device);
  await post(device);
  await device.must('POST', '/sync/now/');
  await device.must('POST', '/sync/now/');
}

/** Both hold one interview, and the device is told so. */
async function collide(device: Device): Promise<void> {
  const job = await web.must('POST', '/interview/jobs/', { title: unique('Held'), is_active: false });
  const candidate_name = unique('Candidate');
  const made = await web.must('POST', '/interview/interviews/', { job_id: job.id, candidate_name });
  await device.must('POST', '/sync/now/');
  const { results } = await device.must('GET', '/interview/interviews/?limit=100&ordering=-id');
  const own = results.find((each: any) => each.candidate_name === candidate_name);
  for (const [seat, id] of [
    [web, made.id],
    [device, own.id],
  ] as const) {
    await seat.must('POST', `/interview/interviews/${id}/consent/`, CONSENT);
    const { question } = await seat.must('POST', `/interview/interviews/${id}/start_session/`);
    await seat.must('POST', `/interview/interviews/${id}/answers/`, {
      ...{ question_id: question.id, text: unique('I measured it first, then added an index') },
    });
  }
  await device.must('POST', '/sync/now/');
}

const isHosted = (point: Point): boolean => point.startsWith('hosted');
const FRESH: readonly Point[] = ['device: connecting', 'hosted: registering'];
const LOADING: readonly Point[] = ['device: page staged', 'device: portion applied'];

async function killedAt(point: Point, nth: number): Promise<void> {
  const kill = { KILL_AT: point, KILL_NTH: String(nth) };
  if (FRESH.includes(point) || LOADING.includes(point)) {
    const device = new Device();
    const victim = isHosted(point) ? hosted : device.served;
    await device.served.start(isHosted(point) ? {} : kill);
    if (isHosted(point)) await again(hosted, kill);
    await post(device);
    await untilKilled(victim, () => device.connect());
    await victim.start();
    if (FRESH.includes(point)) expect((await device.connect()).status).toBe(200);
    await expectWhole(device);
    await device.served.stop();
    return;
  }
  const device = await connected();
  const victim = isHosted(point) ? hosted : device.served;
  await again(victim, kill);
  await untilKilled(victim, () => (point === 'device: attempt kept' ? collide(device) : usual(device)));
  await again(victim);
  await expectWhole(device);
}

/** Each begins with what the one before left: last come those that load all of it. */
const ORDER = (process.env.SYNC_KILLS === undefined ? [...ALWAYS] : [...POINTS]).sort(
  (a, b) => Number(LOADING.includes(a)) - Number(LOADING.includes(b)),
);

it.each(ORDER)('goes on after a kill at "%s"', { timeout: 60_000 + TIMES * 30_000 }, async (point) => {
  if (LOADING.includes(point)) {
    while (posted.size < MANY_JOBS) await Promise.all(Array.from({ length: 8 }, () => post(web)));
  }
  for (let nr = 0; nr < TIMES; nr += 1) await killedAt(point, NTH.has(point) ? 1 + (nr % 2) : 1);
});
/** Passed more than once in such work: the second time is another moment. */
const NTH: ReadonlySet<Point> = new Set<Point>(['device: taken down', 'device: applying', 'hosted: pulled']);
