/** A device hears at once that something is new, and nobody else does. */
import { afterEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { deviceToken, newKeyPair } from '../../../server/sync/device/remote.ts';
import { type Person, person, type Studio, startStudio } from '../../support/studio.ts';
import { api, postJob } from '../support/interview.ts';

const open: Studio[] = [];
afterEach(async () => {
  for (const studio of open.splice(0).reverse()) {
    await studio.services.sync.stop();
    await studio.close();
  }
});

async function started(mode: 'hosted' | 'device'): Promise<Studio> {
  const studio = await startStudio({
    env: { MODE: mode, WEBHOOK_ALLOW_PRIVATE: 'on', LOG_LEVEL: 'silent', RATE_LIMITS: 'off' },
  });
  open.push(studio);
  return studio;
}

async function deviceOf(hosted: Studio, who: Person) {
  const keys = newKeyPair();
  const { body } = await api(hosted)(who, 'POST', '/sync/v1/clients/', {
    ...{ name: 'A laptop', public_key: keys.publicKey, schema_version: 1 },
  });
  return deviceToken(body.client_id, keys.privateKey);
}

function listen(studio: Studio, path: string, token: string) {
  const socket = new WebSocket(`${studio.url.replace('http', 'ws')}${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const heads: number[] = [];
  const texts: string[] = [];
  socket.on('message', (data) => {
    texts.push(String(data));
    heads.push(JSON.parse(String(data)).head);
  });
  const closed = new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)));
  return { socket, heads, texts, closed };
}

it('tells a device the version of its tenant, and nothing else', async () => {
  const hosted = await started('hosted');
  const ada = await person(hosted, 'employer', { company_name: 'One' });
  const bob = await person(hosted, 'employer', { company_name: 'Other' });
  const one = listen(hosted, '/ws/sync/', await deviceOf(hosted, ada));
  const other = listen(hosted, '/ws/sync/', await deviceOf(hosted, bob));
  await expect.poll(() => [one.heads.length, other.heads.length]).toEqual([1, 1]);
  await postJob(hosted, ada);
  await expect.poll(() => one.heads.length).toBe(2);
  const { head } = await hosted.deps.store.read
    .selectFrom('tenants')
    .innerJoin('jobs', 'jobs.tenant', 'tenants.uid')
    .select('head')
    .executeTakeFirstOrThrow();
  expect(one.heads.at(-1)).toBe(Number(head));
  expect(one.texts.every((text) => /^\{"head":\d+\}$/.test(text))).toBe(true);
  expect(other.heads).toHaveLength(1);
  for (const { socket } of [one, other]) socket.terminate();
});

it('lets nobody in who is no one’s device, and a device into no interview', async () => {
  const hosted = await started('hosted');
  const ada = await person(hosted, 'employer', { company_name: 'One' });
  const job = await postJob(hosted, ada);
  const { body } = await api(hosted)(ada, 'POST', '/interview/interviews/', {
    ...{ job_id: job.id, candidate_name: 'Grace' },
  });
  const token = await deviceOf(hosted, ada);
  expect(await listen(hosted, '/ws/sync/', 'jhd_nobody.x').closed).toBe(4401);
  expect(await listen(hosted, `/ws/interview/${body.id}/`, token).closed).toBe(4403);
});

it('brings to one device at once what another has sent', async () => {
  const hosted = await started('hosted');
  const account = await person(hosted, 'employer', { company_name: 'There' });
  const devices: { studio: Studio; who: Person }[] = [];
  for (const name of ['Ada', 'Bob']) {
    const studio = await started('device');
    const { body } = await studio.call('POST', '/api/auth/offline/', {
      body: { first_name: name, last_name: 'L', role: 'employer', company_name: name },
    });
    const who = { token: body.access, refresh: body.refresh, id: body.user.id, email: '' };
    devices.push({ studio, who });
    await studio.services.sync.start();
    await api(studio)(who, 'POST', '/sync/connect/', {
      ...{ url: hosted.url, email: account.email, password: 'a-long-enough-secret', existing: 'upload' },
    });
    await api(studio)(who, 'POST', '/sync/now/');
  }
  const [one, two] = devices as [(typeof devices)[0], (typeof devices)[0]];
  await postJob(one.studio, one.who, { title: 'Posted at one' });
  const titles = async () =>
    (await api(two.studio)(two.who, 'GET', '/interview/jobs/')).body.results.map((job: any) => job.title);
  // It would ask by itself only after half a minute.
  await expect.poll(titles, { timeout: 10_000 }).toContain('Posted at one');
});

it('puts a person’s devices out when they change their password', async () => {
  const hosted = await started('hosted');
  const ada = await person(hosted, 'employer', { company_name: 'One' });
  const token = await deviceOf(hosted, ada);
  const asked = () => hosted.call('GET', '/api/sync/v1/entitlement/', { token });
  expect((await asked()).body).toMatchObject({ lease: null });
  const changed = await hosted.call('POST', '/api/auth/password/change/', {
    token: ada.token,
    body: { current_password: 'a-long-enough-secret', new_password: 'another-long-secret' },
  });
  expect(changed.status, JSON.stringify(changed.body)).toBeLessThan(300);
  expect((await asked()).status).toBe(401);
});
