/** /metrics: what it counts, and who may read it. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineUses, type UseTold } from '../../../server/features/engines/opinions.service.ts';
import { type Person, person, type Studio, startStudio } from '../../support/studio.ts';
import { postJob } from '../support/interview.ts';

const read = async (studio: Studio, headers: Record<string, string> = {}) => {
  const response = await fetch(`${studio.url}/metrics`, { headers });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

describe('metrics on a device', () => {
  let studio: Studio;
  let employer: Person;
  beforeAll(async () => {
    studio = await startStudio();
    employer = await person(studio, 'employer');
  });
  afterAll(() => studio.close());

  /** The value of a line of the exposition, 0 where it is not there. */
  const sample = (text: string, line: string) =>
    Number(
      text
        .split('\n')
        .find((each) => each.startsWith(`${line} `))
        ?.slice(line.length + 1) ?? 0,
    );

  it('count requests by route, method and status, whatever the id and the prefix', async () => {
    const { id } = await postJob(studio, employer);
    const line =
      'http_request_duration_seconds_count{method="GET",route="/interview/jobs/{id}/",status="200"}';
    const before = sample((await read(studio)).text, line);
    for (const path of [`/api/interview/jobs/${id}`, `/api/v1/interview/jobs/${id}/`]) {
      await studio.call('GET', path, { token: employer.token });
    }
    await studio.call('GET', `/api/interview/jobs/999/`, { token: employer.token });
    await studio.call('GET', `/api/nowhere/${crypto.randomUUID()}/`);
    const { status, type, text } = await read(studio);
    expect([status, type]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    expect(sample(text, line)).toBe(before + 2);
    expect(sample(text, line.replace('"200"', '"404"'))).toBe(1);
    expect(sample(text, 'http_request_duration_seconds_count{method="GET",route="none",status="404"}')).toBe(
      1,
    );
    expect(text).not.toMatch(/nowhere|jobs\/\d/);
  });

  it('measure writes of the store, and the event loop', async () => {
    const writes = async () => sample((await read(studio)).text, 'store_write_duration_seconds_count');
    const before = await writes();
    await postJob(studio, employer);
    expect(await writes()).toBeGreaterThan(before);
    expect((await read(studio)).text).toMatch(/^event_loop_lag_seconds\{quantile="0.99"\} [\d.e-]+$/m);
    expect(sample((await read(studio)).text, 'process_resident_memory_bytes')).toBeGreaterThan(1e7);
  });

  it('count what was asked of engines', async () => {
    const count = 'engine_uses_total{purpose="scoring",status="refused"}';
    expect((await read(studio)).text).not.toContain(count);
    engineUses.publish({ purpose: 'scoring', status: 'refused', seconds: 2 } satisfies UseTold);
    const { text } = await read(studio);
    expect(sample(text, count)).toBe(1);
    expect(sample(text, 'engine_use_duration_seconds_sum{purpose="scoring"}')).toBe(2);
  });

  it('are for this machine: another name for it is refused', async () => {
    const status = await new Promise((resolve) => {
      request({ port: studio.port, path: '/metrics', headers: { host: 'example.com' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  });
});

describe('metrics of a hosted instance', () => {
  it('are for administrators, by token or by a key with service:read', async () => {
    const studio = await startStudio({ env: { MODE: 'hosted', RATE_LIMITS: 'off' } });
    const boss = await person(studio, 'user');
    const someone = await person(studio, 'employer');
    const makeKey = async ({ token }: Person, scope: string) => {
      const body = { name: 'Prometheus', scopes: [scope] };
      return (await studio.call('POST', '/api/auth/api-keys/', { token, body })).body.key;
    };
    const good = await makeKey(boss, 'service:read');
    const narrow = await makeKey(boss, 'jobs:read');
    const foreign = await makeKey(someone, 'service:read');
    await studio.deps.store.local((tx) =>
      tx.updateTable('users').set({ role: 'admin' }).where('id', '=', boss.id).execute(),
    );
    const statusFor = async (token?: string) =>
      (await read(studio, token ? { authorization: `Bearer ${token}` } : {})).status;
    expect(await Promise.all([boss.token, good].map(statusFor))).toEqual([200, 200]);
    expect(await Promise.all([someone.token, narrow, foreign].map(statusFor))).toEqual([403, 403, 403]);
    // A proxy on the same machine comes from the loopback too.
    expect([await statusFor(), await statusFor('nonsense')]).toEqual([401, 401]);
    await studio.close();
  });
});
