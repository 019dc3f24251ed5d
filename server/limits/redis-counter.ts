import { Redis } from 'ioredis';
import type { Deps } from '../deps.ts';
import type { Counter } from './counter.ts';

const PREFIX = 'jobhive:limits:';
/** A request does not wait for a Redis that is slow or gone. */
const ANSWER_WITHIN_MS = 1000;
const CONNECT_WITHIN_MS = 5000;
const RECONNECT_AFTER_AT_MOST_MS = 2000;

/** One step, so that no count stays without an end. */
const TAKE = `
local n = redis.call('HINCRBY', KEYS[1], 'n', 1)
if n == 1 then
  redis.call('HSET', KEYS[1], 'end', ARGV[1])
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return {n, redis.call('HGET', KEYS[1], 'end')}`;

declare module 'ioredis' {
  interface RedisCommander {
    takeOne(key: string, endMs: number, windowMs: number): Promise<[n: number, endMs: string]>;
  }
}

/**
 * Counts in Redis: all nodes share them. It connects on its own and again; a command fails at once while there is no
 * connection, and the caller decides what that means.
 */
export function redisCounter(url: string, { clock, log }: Pick<Deps, 'clock' | 'log'>): Counter {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: CONNECT_WITHIN_MS,
    commandTimeout: ANSWER_WITHIN_MS,
    retryStrategy: (attempt) => Math.min(attempt * 100, RECONNECT_AFTER_AT_MOST_MS),
    scripts: { takeOne: { lua: TAKE, numberOfKeys: 1 } },
  });
  // Told when the connection is lost and when it is back, not at every attempt in between.
  let isLost = false;
  redis.on('error', (error) => {
    if (!isLost) log.error({ err: error }, 'Redis cannot be reached');
    isLost = true;
  });
  redis.on('ready', () => {
    if (isLost) log.warn('Redis is reached again');
    isLost = false;
  });
  const connected = new Promise<void>((resolve) => {
    redis.once('ready', resolve);
    redis.once('error', () => resolve());
  });
  return {
    async take(key, windowSeconds) {
      await connected;
      const windowMs = windowSeconds * 1000;
      const [n, end] = await redis.takeOne(PREFIX + key, clock().getTime() + windowMs, windowMs);
      return { n, resetsAt: new Date(Number(end)) };
    },
    async close() {
      redis.disconnect();
    },
  };
}
