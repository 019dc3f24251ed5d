/**
 * Requests per caller and category. Source: API reference, "Rate Limiting".
 *
 * Our own few lines rather than @fastify/rate-limit: all routes of a category share one count, under both prefixes;
 * X-RateLimit-Reset is a point in time, where the plugin sends seconds left; and the count lies in the store, which
 * the plugin would need an adapter for that is as long as this file.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RATE_LIMITS, type RateLimit } from '../../shared/contract/rate-limits.ts';
import type { Deps } from '../deps.ts';
import { addressKey } from '../limits/addresses.ts';
import type { Counted } from '../limits/counter.ts';
import { exceeded } from '../limits/exceeded.ts';
import { storeCounter } from '../limits/store-counter.ts';

export async function registerRateLimits(
  app: FastifyInstance,
  deps: Pick<Deps, 'config' | 'store' | 'clock' | 'log'>,
): Promise<void> {
  const { config, clock, log } = deps;
  if (!config.rateLimits) return;
  // A device has no Redis and need not load its client.
  const redis = config.redisUrl && (await import('../limits/redis-counter.ts'));
  const counter = redis ? redis.redisCounter(config.redisUrl as string, deps) : storeCounter(deps);
  app.addHook('onClose', () => counter.close());

  let isCounting = true;
  async function count(key: string, windowSeconds: number): Promise<Counted | null> {
    try {
      const counted = await counter.take(key, windowSeconds);
      isCounting = true;
      return counted;
    } catch (error) {
      // Without counts the API goes on: limits guard its fair use, and passwords have a guard of their own.
      if (isCounting) log.error({ err: error }, 'Requests cannot be counted: the rate limits are off');
      isCounting = false;
      return null;
    }
  }

  app.addHook('onRequest', async (request, reply) => {
    const { route } = request.routeOptions.config;
    // Addresses that are nothing, and the documents, are counted too: whoever searches the API for holes calls it.
    const category = route?.category ?? (request.url.startsWith('/api/') ? 'general' : undefined);
    if (category === undefined || category === 'unlimited') return;
    const rule = RATE_LIMITS[category];
    const counted = await count(`${category}:${callerOf(request)}`, rule.windowSeconds);
    if (counted === null) return;
    tell(reply, rule, counted);
    if (counted.n > rule.limit) throw exceeded(reply, counted.resetsAt, clock());
  });
}

const callerOf = ({ actor, ip }: FastifyRequest) =>
  actor === null ? `address:${addressKey(ip)}` : `user:${actor.userId}`;

function tell(reply: FastifyReply, { limit }: RateLimit, { n, resetsAt }: Counted): void {
  reply.header('x-ratelimit-limit', limit);
  reply.header('x-ratelimit-remaining', Math.max(0, limit - n));
  reply.header('x-ratelimit-reset', Math.ceil(resetsAt.getTime() / 1000));
}
