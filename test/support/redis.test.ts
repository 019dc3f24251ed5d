import { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { startRedis } from './redis.ts';

test('a throw-away Redis is empty, works, comes back empty, and is gone after stop', async (context) => {
  const need = await startRedis();
  if ('missing' in need) return context.skip(need.missing);
  const { url, kill, start, stop } = need.found;
  const ask = async <T>(work: (redis: Redis) => Promise<T>): Promise<T> => {
    const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => {});
    try {
      await redis.connect();
      return await work(redis);
    } finally {
      redis.disconnect();
    }
  };
  expect(await ask((redis) => redis.dbsize())).toBe(0);
  await ask((redis) => redis.set('a', '1'));
  expect(await ask((redis) => redis.dbsize())).toBe(1);
  await kill();
  await start();
  expect(await ask((redis) => redis.dbsize())).toBe(0);
  await stop();
  await expect(ask((redis) => redis.dbsize())).rejects.toThrow();
});
