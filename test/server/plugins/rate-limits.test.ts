/** Rate limits: the reference's numbers on the wire, per caller and category, exact over restarts and nodes. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressKey } from '../../../server/limits/addresses.ts';
import { storeCounter } from '../../../server/limits/store-counter.ts';
import { forgetExpired } from '../../../server/store/housekeeping.ts';
import type { RateCategory } from '../../../shared/contract/common.ts';
import { routes } from '../../../shared/contract/index.ts';
import { type Running, startRedis } from '../../support/redis.ts';
import { DIALECTS, type Person, person, type Reply, type Studio, startStudio } from '../../support/studio.ts';

const HOUR_MS = 3600_000;
const ON = { RATE_LIMITS: 'on', LOG_LEVEL: 'silent' };
/** Source: API reference, "Rate Limits by Endpoint Category": requests and minutes. */
const REFERENCE: [RateCategory, string, number, number][] = [
  ['authentication', '/auth/logout/', 20, 15],
  ['interview', '/interview/interviews/', 100, 60],
  ['analysis', '/interview/sentiment-sessions/', 50, 60],
  ['analytics', '/interview/analytics/', 200, 60],
  ['general', '/users/me/', 1000, 60],
];

const limitsOf = ({ headers }: Pick<Reply, 'headers'>) =>
  ['limit', 'remaining', 'reset'].map((name) => {
    const value = headers.get(`x-ratelimit-${name}`);
    return value === null ? null : Number(value);
  });

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`rate limits on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let one: Person;
    let other: Person;
    beforeAll(async () => {
      studio = await startStudio({ dialect, env: ON });
      one = await person(studio, 'employer');
      other = await person(studio, 'user');
      studio.advance(15 * 60_000);
      const again = async (who: Person) => {
        const body = { email: who.email, password: 'a-long-enough-secret' };
        return { ...who, token: (await studio.call('POST', '/api/auth/login/', { body })).body.access };
      };
      [one, other] = [await again(one), await again(other)];
    });
    afterAll(() => studio.close());
    beforeEach(() => studio.deps.store.local((tx) => tx.deleteFrom('request_counts').execute()));

    const get = (path: string, { token }: Pick<Person, 'token'>) =>
      studio.call('GET', `/api/v1${path}`, { token });

    it.each(REFERENCE)('%s: %s has %i requests in %i minutes', async (category, path, limit, minutes) => {
      const route = Object.values(routes).find((each) => each.path === path && each.category === category);
      expect(route, 'a route of this category').toBeDefined();
      const call = () =>
        route?.method === 'POST'
          ? studio.call('POST', `/api${path}`, { body: { refresh: 'nonsense' } })
          : get(path, one);
      const before = Math.ceil((studio.deps.clock().getTime() + minutes * 60_000) / 1000);
      const first = await call();
      const [max, remaining, reset] = limitsOf(first);
      expect([first.status < 300, max, remaining]).toEqual([true, limit, limit - 1]);
      expect(reset).toBeGreaterThanOrEqual(before);
      expect(reset).toBeLessThanOrEqual(before + 20);

      // What lies between is the same step again; the store is told to have seen it.
      await studio.deps.store.local((tx) =>
        tx
          .updateTable('request_counts')
          .set({ n: limit - 1 })
          .execute(),
      );
      const last = await call();
      expect([last.status < 300, ...limitsOf(last)]).toEqual([true, limit, 0, reset]);
      const refused = await call();
      expect([refused.status, refused.body.error.code]).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
      expect(limitsOf(refused)).toEqual([limit, 0, reset]);
      const wait = Number(refused.headers.get('retry-after'));
      expect(wait).toBeGreaterThan(minutes * 60 - 30);
      expect(wait).toBeLessThanOrEqual(minutes * 60);
    });

    it('counts and tells on every answer of the API: refusals, addresses that are nothing, and documents too', async () => {
      const url = `${studio.url}/api/v1`;
      const paths = ['/users/me', '/nonsense/', '/openapi.json', '/docs/'];
      const replies = await Promise.all(paths.map((path) => fetch(url + path)));
      replies.push(await fetch(`${url}/users/me/`, { method: 'DELETE' }));
      expect(replies.map(({ status }) => status)).toEqual([401, 404, 200, 200, 405]);
      for (const { headers, url: asked } of replies)
        expect(headers.get('x-ratelimit-limit'), asked).toBe('1000');
      const left = Math.min(...replies.map(({ headers }) => Number(headers.get('x-ratelimit-remaining'))));
      expect(left).toBe(995);
      // What is not of the API is not counted: a page is more than one request.
      expect((await fetch(`${studio.url}/healthz`)).headers.get('x-ratelimit-limit')).toBeNull();
    });

    it('counts every request of many at once, once', async () => {
      const replies = await Promise.all(
        Array.from({ length: 60 }, () => get('/interview/sentiment-sessions/', one)),
      );
      expect(replies.filter(({ status }) => status === 200)).toHaveLength(50);
      expect(replies.filter(({ status }) => status === 429)).toHaveLength(10);
      const left = replies.map((reply) => limitsOf(reply)[1]).filter((n) => (n as number) > 0);
      expect(new Set(left).size).toBe(49);
    });

    it('counts each caller and each category apart, and both prefixes together', async () => {
      await get('/users/me/', one);
      const again = await studio.call('GET', '/api/users/me', { token: one.token });
      expect(limitsOf(again)[1]).toBe(998);
      expect(limitsOf(await get('/users/me/', other))[1]).toBe(999);
      expect(limitsOf(await get('/interview/interviews/', one))[1]).toBe(99);
    });

    it('has the headers on refusals too, and counts who has no token by address', async () => {
      const missing = await get('/interview/jobs/999/', one);
      expect([missing.status, limitsOf(missing)[1]]).toEqual([404, 999]);
      const wrong = await studio.call('POST', '/api/interview/jobs/', { token: one.token, body: {} });
      expect([wrong.status, limitsOf(wrong)[1]]).toEqual([400, 998]);
      const guess = () => get('/users/me/', { token: 'guessed' });
      expect([(await guess()).status, limitsOf(await guess())[1]]).toEqual([401, 998]);
      await studio.deps.store.local((tx) =>
        tx.updateTable('request_counts').set({ n: 1000 }).where('key', 'like', '%:address:%').execute(),
      );
      expect((await guess()).status).toBe(429);
      expect((await get('/users/me/', one)).status).toBe(200);
    });

    it('never limits what an interview that runs consists of', async () => {
      const reply = await studio.call('GET', '/api/interview/interviews/999/draft/', { token: one.token });
      expect([reply.status, limitsOf(reply)]).toEqual([404, [null, null, null]]);
      expect((await studio.call('GET', '/healthz')).headers.get('x-ratelimit-limit')).toBeNull();
      expect(await studio.deps.store.read.selectFrom('request_counts').selectAll().execute()).toEqual([]);
    });

    it('opens a new window when the old one has closed, and keeps no closed ones', async () => {
      await studio.deps.store.local((tx) =>
        tx
          .insertInto('request_counts')
          .values({ key: `analysis:user:${one.id}`, n: 50, resets_at: studio.deps.clock().toISOString() })
          .execute(),
      );
      expect(limitsOf(await get('/interview/sentiment-sessions/', one))[1]).toBe(49);
      const rows = () => studio.deps.store.read.selectFrom('request_counts').selectAll().execute();
      const now = studio.deps.clock();
      await forgetExpired(studio.deps.store, now);
      expect(await rows()).toHaveLength(1);
      await forgetExpired(studio.deps.store, new Date(now.getTime() + HOUR_MS + 60_000));
      expect(await rows()).toEqual([]);
    });

    it('goes on from the same count after a restart', async () => {
      await get('/users/me/', one);
      const counter = storeCounter(studio.deps);
      expect((await counter.take(`general:user:${one.id}`, 3600)).n).toBe(2);
      expect(limitsOf(await get('/users/me/', one))[1]).toBe(997);
    });
  });
}

describe('rate limits by default', () => {
  it.each([
    ['off on a device', {}, null],
    ['on when hosted', { MODE: 'hosted' }, '1000'],
    ['off when hosted, if wished', { MODE: 'hosted', RATE_LIMITS: 'off' }, null],
  ])('are %s', async (_, env, limit) => {
    const studio = await startStudio({ env });
    const reply = await studio.call('GET', '/api/studio/');
    expect(reply.headers.get('x-ratelimit-limit')).toBe(limit);
    await studio.close();
  });
});

describe('an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s counts as %s', (ip, key) => expect(addressKey(ip)).toBe(key));

  it('is the one that the proxy saw, whatever the caller claims to be', async () => {
    const studio = await startStudio({ env: { MODE: 'hosted' } });
    const from = (claimed: string) =>
      studio.call('GET', '/api/studio/', { headers: { 'x-forwarded-for': claimed } });
    expect(limitsOf(await from('198.51.100.1, 203.0.113.7'))[1]).toBe(999);
    expect(limitsOf(await from('198.51.100.2, 203.0.113.7, 10.0.0.3'))[1]).toBe(998);
    expect(limitsOf(await from('203.0.113.8'))[1]).toBe(999);
    await studio.close();
  });
});

const need = await startRedis();
describe('rate limits in Redis', () => {
  const redis = 'found' in need ? need.found : (undefined as unknown as Running);
  beforeEach((context) => {
    if ('missing' in need) context.skip(need.missing);
  });
  afterAll(() => redis?.stop());

  const env = { ...ON, REDIS_URL: redis?.url ?? '' };
  /** Waits until a node has its connection; requests before that are let through. */
  const counting = (node: Studio) =>
    expect
      .poll(async () => limitsOf(await node.call('GET', '/api/studio/'))[0], { timeout: 10_000 })
      .toBe(1000);

  it('are one count for two nodes', async () => {
    const nodes = [await startStudio({ env }), await startStudio({ env })] as const;
    for (const node of nodes) await counting(node);
    const call = (node: Studio) => node.call('POST', '/api/auth/logout/', { body: { refresh: 'nonsense' } });
    const replies: Reply[] = [];
    for (let i = 0; i < 11; i++) replies.push(await call(nodes[0]), await call(nodes[1]));
    expect(replies.map(({ status }) => status)).toEqual([...Array(20).fill(204), 429, 429]);
    expect(replies.slice(0, 20).map((reply) => limitsOf(reply)[1])).toEqual(
      Array.from({ length: 20 }, (_, i) => 19 - i),
    );
    expect(new Set(replies.map((reply) => limitsOf(reply)[2])).size).toBe(1);
    expect(replies[21]?.headers.get('retry-after')).not.toBeNull();
    // A restart forgets nothing.
    await nodes[0].close();
    const again = await startStudio({ env });
    await counting(again);
    expect((await call(again)).status).toBe(429);
    await again.close();
    await nodes[1].close();
  });

  it('let requests through while Redis is gone, say so, and count again when it is back', async () => {
    const studio = await startStudio({ env });
    const said: string[] = [];
    for (const level of ['error', 'warn'] as const) {
      studio.deps.log[level] = ((...args: unknown[]) => said.push(`${level}: ${args.at(-1)}`)) as never;
    }
    const call = () => studio.call('GET', '/api/studio/');
    await counting(studio);
    await redis.kill();
    for (let i = 0; i < 5; i++) {
      const reply = await call();
      expect([reply.status, limitsOf(reply)]).toEqual([200, [null, null, null]]);
    }
    expect(said.filter((line) => line.includes('the rate limits are off'))).toHaveLength(1);
    await expect.poll(() => said).toContain('error: Redis cannot be reached');
    await redis.start();
    await counting(studio);
    expect(said).toContain('warn: Redis is reached again');
    await studio.close();
  });

  it('start without Redis too', async () => {
    const studio = await startStudio({ env: { ...env, REDIS_URL: 'redis://127.0.0.1:1' } });
    expect((await studio.call('GET', '/api/studio/')).status).toBe(200);
    await studio.close();
  });
});
