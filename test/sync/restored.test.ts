/**
 * A hosted store is brought back from a backup, nobody says so, and it goes on: devices find out, however they meet it
 * next, and nothing that was acknowledged is lost. Source: sync protocol, rule 10.
 */
import { rmSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import type { Outbound } from '../../server/outbound.ts';
import { type Person, person, type Studio, startStudio } from '../support/studio.ts';
import { Instance } from './simulator/instance.ts';

const PASSWORD = 'a-long-enough-secret';
const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function hostedInstance(): Promise<{ hosted: Instance; account: Person }> {
  const hosted = await Instance.start({
    env: { MODE: 'hosted', WEBHOOK_ALLOW_PRIVATE: 'on', LOG_LEVEL: 'silent', RATE_LIMITS: 'off' },
  });
  open.push(() => hosted.close());
  return { hosted, account: await person(hosted.studio, 'employer', { company_name: 'There' }) };
}

async function must(reply: Promise<{ status: number; body: any }>): Promise<any> {
  const { status, body } = await reply;
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  return body;
}

/** A device of the account, whose way there can be cut for the calls that are named. */
class Device {
  readonly studio: Studio;
  readonly #token: string;
  readonly #cut: Set<string>;
  private constructor(studio: Studio, token: string, cut: Set<string>) {
    this.studio = studio;
    this.#token = token;
    this.#cut = cut;
  }

  static async start(hosted: Instance): Promise<Device> {
    const cut = new Set<string>();
    const studio = await startStudio({
      env: { LOG_LEVEL: 'silent' },
      sync: { schedule: () => undefined },
      // It starts on another port after each restore.
      outbound: (real): Outbound => ({
        ...real,
        check: () => Promise.reject(new Error('Nobody is listened to.')),
        ask(url, request) {
          const { pathname } = new URL(url);
          if ([...cut].some((call) => pathname.includes(call))) return Promise.reject(new Error('Cut.'));
          return real.ask(hosted.studio.url + pathname, request);
        },
      }),
    });
    open.push(async () => {
      await studio.services.sync.stop();
      await studio.close();
    });
    const { access } = await must(
      studio.call('POST', '/api/auth/offline/', {
        body: { first_name: 'Ada', last_name: 'Local', role: 'employer', company_name: 'Here' },
      }),
    );
    return new Device(studio, access, cut);
  }

  call(method: string, path: string, body?: unknown): Promise<any> {
    return must(this.studio.call(method, `/api/v1${path}`, { body, token: this.#token }));
  }
  connect(hosted: Instance, { email }: Person): Promise<any> {
    const account = { email, password: PASSWORD };
    return this.call('POST', '/sync/connect/', { url: hosted.studio.url, ...account, existing: 'upload' });
  }
  /** A round, in which these calls do not get through. */
  async sync(...cut: string[]): Promise<any> {
    for (const call of cut) this.#cut.add(call);
    const status = await this.call('POST', '/sync/now/');
    this.#cut.clear();
    return status;
  }
  post = (title: string) => this.call('POST', '/interview/jobs/', { title, is_active: false });
  jobs = async (): Promise<any[]> => (await this.call('GET', '/interview/jobs/?limit=100')).results;
}

const titlesOf = (jobs: readonly { title: string }[]): string[] => jobs.map(({ title }) => title).sort();

/** What somebody does on the web there. */
function web(hosted: Instance, { token }: Person) {
  const call = (method: string, path: string, body?: unknown) =>
    must(hosted.studio.call(method, `/api/v1${path}`, { body, token }));
  return {
    call,
    post: (title: string) => call('POST', '/interview/jobs/', { title, is_active: false }),
    jobs: async (): Promise<any[]> => (await call('GET', '/interview/jobs/?limit=100')).results,
  };
}

async function restore(hosted: Instance, backup: string): Promise<void> {
  await hosted.restart(backup);
  rmSync(backup, { recursive: true });
}

it('is found out by a push, before anything is overwritten unseen', async () => {
  const { hosted, account } = await hostedInstance();
  const there = web(hosted, account);
  const device = await Device.start(hosted);
  await device.connect(hosted, account);
  const job = await there.post('Called so at first');
  await device.sync();
  const backup = hosted.copy();
  for (let nr = 0; nr < 5; nr += 1) await there.post(`Lost ${nr}`);
  await device.sync();
  await restore(hosted, backup);
  await there.call('PATCH', `/interview/jobs/${job.id}/`, { title: 'A colleague called it so' });
  for (let nr = 0; nr < 8; nr += 1) await there.post(`Since ${nr}`);
  const [own] = (await device.jobs()).filter(({ title }) => title === 'Called so at first');
  await device.call('PATCH', `/interview/jobs/${own.id}/`, { title: 'Called so on the device' });
  for (let nr = 0; nr < 3; nr += 1) await device.sync();
  expect(titlesOf(await there.jobs())).toContain('A colleague called it so');
  const { results } = await device.call('GET', '/sync/quarantine/');
  expect(results.map(({ code }: { code: string }) => code)).toEqual(['conflict']);
});

it('is found out where it has forgotten what it took', async () => {
  const { hosted, account } = await hostedInstance();
  const device = await Device.start(hosted);
  await device.connect(hosted, account);
  await device.sync();
  const backup = hosted.copy();
  await device.post('Acknowledged');
  // It is taken, and nothing was fetched since.
  await device.sync('/pull/');
  expect(titlesOf(await web(hosted, account).jobs())).toContain('Acknowledged');
  await restore(hosted, backup);
  expect(titlesOf(await web(hosted, account).jobs())).not.toContain('Acknowledged');
  const { state } = await device.sync();
  expect(state).toBe('idle');
  expect(titlesOf(await web(hosted, account).jobs())).toContain('Acknowledged');
});

it('is found out where the device itself is unknown by now, and somebody signs in again', async () => {
  const { hosted, account } = await hostedInstance();
  const there = web(hosted, account);
  await there.post('From the beginning');
  const backup = hosted.copy();
  const device = await Device.start(hosted);
  await device.connect(hosted, account);
  await device.post('Acknowledged');
  await device.sync();
  await restore(hosted, backup);
  // It grows past what the device had: these have versions that it thinks it knows.
  for (let nr = 0; nr < 12; nr += 1) await there.post(`Since ${nr}`);
  expect((await device.sync()).problem).toBe('signed_out');
  await device.connect(hosted, account);
  for (let nr = 0; nr < 2; nr += 1) await device.sync();
  const titles = titlesOf(await there.jobs());
  expect(titles).toContain('Acknowledged');
  expect(titlesOf(await device.jobs())).toEqual(titles);
});
