/** Studios on devices and the hosted instance that they sync with: real servers, real stores, real HTTP. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import { start } from '../../../server/start.ts';
import { fastTmpdir } from '../../support/fast-folder.ts';
import { call, DIALECTS, type Person, person, type Studio, startStudio } from '../../support/studio.ts';
import { answer, api, start as begin, finish, next, postJob } from '../support/interview.ts';

const open: Studio[] = [];
afterEach(async () => {
  for (const studio of open.splice(0).reverse()) {
    await studio.services.sync.stop();
    await studio.close();
  }
});

async function studio(options: Parameters<typeof startStudio>[0] = {}): Promise<Studio> {
  const started = await startStudio(options);
  open.push(started);
  return started;
}

/** A local profile with a company, as the first screen makes it. */
async function offline(device: Studio, role: 'employer' | 'user' = 'employer'): Promise<Person> {
  const { body, status } = await device.call('POST', '/api/auth/offline/', {
    body: {
      first_name: 'Ada',
      last_name: 'Local',
      role,
      ...(role === 'employer' && { company_name: 'Here' }),
    },
  });
  expect(status).toBeLessThan(300);
  return { token: body.access, refresh: body.refresh, id: body.user.id, email: '' };
}

async function must(reply: Promise<{ status: number; body: any }>): Promise<any> {
  const { status, body } = await reply;
  expect(body, JSON.stringify(body)).not.toHaveProperty('error');
  expect(status).toBeLessThan(300);
  return body;
}

const connect = (
  device: Pick<Studio, 'call'>,
  who: Person,
  hosted: Studio,
  account: Person,
  existing = 'upload',
) =>
  must(
    api(device)(who, 'POST', '/sync/connect/', {
      url: hosted.url,
      email: account.email,
      password: 'a-long-enough-secret',
      existing,
    }),
  );
const now = (device: Pick<Studio, 'call'>, who: Person) => must(api(device)(who, 'POST', '/sync/now/'));

async function interviewed(device: Studio, who: Person, name = 'Grace Hopper'): Promise<any> {
  const job = await postJob(device, who);
  const interview = await must(
    api(device)(who, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name: name }),
  );
  const { question } = await begin(device, who, interview.id);
  await answer(
    device,
    who,
    interview.id,
    question.id,
    'I used an index on the customer column, and measured it before and after with EXPLAIN.',
  );
  await next(device, who, interview.id);
  await finish(device, who, interview.id);
  return must(api(device)(who, 'GET', `/interview/interviews/${interview.id}/`));
}

it('goes on where it was after the studio was closed', async () => {
  const hosted = await studio({ env: { MODE: 'hosted', WEBHOOK_ALLOW_PRIVATE: 'on' } });
  const account = await person(hosted, 'employer', { company_name: 'There' });
  const config = readConfig({
    ...{ PORT: '0', DATA_DIR: mkdtempSync(join(fastTmpdir(), 'jobhive-restart-')), LOG_LEVEL: 'error' },
  });
  const at = (url: string) => ({
    call: (method: string, path: string, options?: object) => call(url, method, path, options),
  });
  let device = await start(config);
  try {
    const { body } = await at(device.url).call('POST', '/api/auth/offline/', {
      body: { first_name: 'Ada', last_name: 'Local', role: 'employer', company_name: 'Here' },
    });
    const ada = { token: body.access, refresh: body.refresh, id: body.user.id, email: '' };
    await connect(at(device.url), ada, hosted, account);
    await device.close();
    device = await start(config);
    // The same sign-in, though the profile has another uid since.
    await postJob(at(device.url), ada, { title: 'Posted after the start' });
    await now(at(device.url), ada);
    const { results } = await must(api(hosted)(account, 'GET', '/interview/jobs/'));
    expect(results).toMatchObject([{ title: 'Posted after the start' }]);
  } finally {
    await device.close();
    rmSync(config.dataDir, { recursive: true, force: true });
  }
});

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing !== undefined)(`with a hosted instance on ${dialect}`, () => {
    const hostedStudio = () => studio({ dialect, env: { MODE: 'hosted', WEBHOOK_ALLOW_PRIVATE: 'on' } });

    it('sends what a studio holds when it connects, and a second device has all of it', async () => {
      const hosted = await hostedStudio();
      const account = await person(hosted, 'employer', { company_name: 'There' });
      const first = await studio();
      const ada = await offline(first);
      const ended = await interviewed(first, ada);

      const status = await connect(first, ada, hosted, account);
      expect(status.pending).toBeGreaterThan(0);
      expect(await now(first, ada)).toMatchObject({ state: 'idle', pending: 0, quarantined: 0 });

      const list = await must(api(hosted)(account, 'GET', '/interview/interviews/'));
      expect(list).toMatchObject({
        count: 1,
        results: [{ status: 'completed', session_id: ended.session_id }],
      });
      const there = await must(
        api(hosted)(account, 'GET', `/interview/interviews/${list.results[0].id}/report/`),
      );
      const here = await must(api(first)(ada, 'GET', `/interview/interviews/${ended.id}/report/`));
      expect(there.skills).toEqual(here.skills);
      expect((await must(api(hosted)(account, 'GET', '/interview/jobs/'))).count).toBe(1);

      const second = await studio();
      const bob = await offline(second);
      await connect(second, bob, hosted, account, 'discard');
      await now(second, bob);
      const copied = await must(api(second)(bob, 'GET', '/interview/interviews/'));
      expect(copied).toMatchObject({ count: 1, results: [{ session_id: ended.session_id }] });
      const again = await must(
        api(second)(bob, 'GET', `/interview/interviews/${copied.results[0].id}/report/`),
      );
      expect(again.skills).toEqual(here.skills);
      expect(again.summary ?? null).toEqual(here.summary ?? null);
      const analytics = (who: Person, where: Studio) => must(api(where)(who, 'GET', '/interview/analytics/'));
      expect(await analytics(bob, second)).toEqual(await analytics(account, hosted));
    });

    /** Two devices of one company, and what is the same on all three. */
    async function twoDevices() {
      const hosted = await hostedStudio();
      const account = await person(hosted, 'employer', { company_name: 'There' });
      const devices = [await studio(), await studio()] as const;
      const people = [await offline(devices[0]), await offline(devices[1])] as const;
      for (const nr of [0, 1] as const) {
        await connect(devices[nr], people[nr], hosted, account, 'upload');
        await now(devices[nr], people[nr]);
      }
      const [a, b] = devices;
      const [ada, bob] = people;
      return { hosted, account, a, b, ada, bob };
    }
    const jobs = (where: Studio, who: Person) => must(api(where)(who, 'GET', '/interview/jobs/'));
    const interviews = (where: Studio, who: Person) =>
      must(api(where)(who, 'GET', '/interview/interviews/?ordering=id'));

    it('brings what is done at one place to the others', async () => {
      const { hosted, account, a, b, ada, bob } = await twoDevices();
      const job = await postJob(a, ada, { title: 'Nurse' });
      await now(a, ada);
      await now(b, bob);
      expect((await jobs(b, bob)).results).toMatchObject([{ title: 'Nurse' }]);
      const [there] = (await jobs(hosted, account)).results;
      await must(api(hosted)(account, 'PATCH', `/interview/jobs/${there.id}/`, { title: 'Head nurse' }));
      await now(a, ada);
      expect((await jobs(a, ada)).results).toMatchObject([{ id: job.id, title: 'Head nurse' }]);
      expect((await jobs(a, ada)).count).toBe(1);
    });

    it('takes a deletion back at every place, also where it had come already', async () => {
      const { hosted, account, a, b, ada, bob } = await twoDevices();
      const job = await postJob(a, ada, { title: 'Nurse' });
      await now(a, ada);
      await now(b, bob);
      expect((await api(a)(ada, 'DELETE', `/interview/jobs/${job.id}/`)).status).toBe(204);
      await now(a, ada);
      await now(b, bob);
      for (const [where, who] of [
        [b, bob],
        [hosted, account],
      ] as const) {
        expect((await jobs(where, who)).count).toBe(0);
      }
      await must(api(a)(ada, 'POST', `/interview/jobs/${job.id}/restore/`));
      await must(api(a)(ada, 'PATCH', `/interview/jobs/${job.id}/`, { is_active: true }));
      expect(await now(a, ada)).toMatchObject({ state: 'idle', quarantined: 0, pending: 0 });
      await now(b, bob);
      for (const [where, who] of [
        [a, ada],
        [b, bob],
        [hosted, account],
      ] as const) {
        expect((await jobs(where, who)).results).toMatchObject([{ title: 'Nurse', is_active: true }]);
      }
    });

    it('lets a person choose where two changed one job', async () => {
      const { hosted, account, a, b, ada, bob } = await twoDevices();
      const job = await postJob(a, ada, { title: 'Nurse' });
      await now(a, ada);
      await now(b, bob);
      const [copy] = (await jobs(b, bob)).results;
      await must(api(a)(ada, 'PATCH', `/interview/jobs/${job.id}/`, { title: 'Nurse, nights' }));
      await must(api(b)(bob, 'PATCH', `/interview/jobs/${copy.id}/`, { title: 'Nurse, days' }));
      await now(a, ada);
      expect(await now(b, bob)).toMatchObject({ state: 'attention', quarantined: 1, pending: 0 });
      const held = await must(api(b)(bob, 'GET', '/sync/quarantine/'));
      expect(held.results).toMatchObject([
        {
          name: 'patchJob',
          code: 'conflict',
          subject: { entity: 'jobs', title: 'Nurse, days' },
          mine: { title: 'Nurse, days' },
          theirs: { title: 'Nurse, nights' },
        },
      ]);
      // Until then what was written here stands here.
      expect((await jobs(b, bob)).results).toMatchObject([{ title: 'Nurse, days' }]);

      await must(api(b)(bob, 'POST', `/sync/quarantine/${held.results[0].id}/retry/`));
      expect(await now(b, bob)).toMatchObject({ state: 'idle', quarantined: 0 });
      await now(a, ada);
      for (const [where, who] of [
        [a, ada],
        [b, bob],
        [hosted, account],
      ] as const) {
        expect((await jobs(where, who)).results).toMatchObject([{ title: 'Nurse, days' }]);
      }

      await must(api(a)(ada, 'PATCH', `/interview/jobs/${job.id}/`, { title: 'A' }));
      await must(api(b)(bob, 'PATCH', `/interview/jobs/${copy.id}/`, { title: 'B' }));
      await now(b, bob);
      await now(a, ada);
      const [mine] = (await must(api(a)(ada, 'GET', '/sync/quarantine/'))).results;
      await must(api(a)(ada, 'POST', `/sync/quarantine/${mine.id}/discard/`));
      expect(await now(a, ada)).toMatchObject({ state: 'idle', quarantined: 0 });
      expect((await jobs(a, ada)).results).toMatchObject([{ title: 'B' }]);
    });

    it('keeps both texts where two wrote notes, and both interviews where two held one', async () => {
      const { hosted, account, a, b, ada, bob } = await twoDevices();
      const job = await postJob(a, ada);
      const made = await must(
        api(a)(ada, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name: 'Grace' }),
      );
      await now(a, ada);
      await now(b, bob);
      const [copy] = (await interviews(b, bob)).results;
      await must(
        api(a)(ada, 'PATCH', `/interview/interviews/${made.id}/`, { interviewer_notes: 'From Ada' }),
      );
      b.advance(60_000);
      await must(
        api(b)(bob, 'PATCH', `/interview/interviews/${copy.id}/`, { interviewer_notes: 'From Bob' }),
      );
      // The later one gets through first: the order of arrival is not that of writing.
      await now(b, bob);
      await now(a, ada);
      await now(b, bob);
      for (const [where, who, id] of [
        [a, ada, made.id],
        [b, bob, copy.id],
      ] as const) {
        const { interviewer_notes } = await must(api(where)(who, 'GET', `/interview/interviews/${id}/`));
        expect(interviewer_notes).toBe('From Bob');
        const kept = await where.deps.store.read.selectFrom('kept_notes').select('text').execute();
        expect(kept).toEqual([{ text: 'From Ada' }]);
      }

      for (const [where, who, id, text] of [
        [a, ada, made.id, 'I asked the team what they needed first, and wrote it down.'],
        [b, bob, copy.id, 'I would look at the query plan first, and then add an index.'],
      ] as const) {
        const { question } = await begin(where, who, id);
        await must(answer(where, who, id, question.id, text));
        await finish(where, who, id);
      }
      await now(a, ada);
      expect(await now(b, bob)).toMatchObject({ state: 'idle', pending: 0, quarantined: 0 });
      await now(b, bob);
      await now(a, ada);
      for (const [where, who] of [
        [a, ada],
        [b, bob],
        [hosted, account],
      ] as const) {
        const all = (await interviews(where, who)).results;
        expect(all, where.url).toHaveLength(2);
        const texts: string[] = [];
        for (const { id } of all) {
          const answers = await must(api(where)(who, 'GET', `/interview/interviews/${id}/answers/`));
          texts.push(...answers.results.map((each: { text: string }) => each.text));
        }
        expect(texts.sort()).toEqual([
          'I asked the team what they needed first, and wrote it down.',
          'I would look at the query plan first, and then add an index.',
        ]);
      }
    });
  });
}
