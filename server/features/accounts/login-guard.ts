/**
 * Failed sign-ins per account and per address. Source: security checklist, "login".
 *
 * On a hosted instance always, whatever RATE_LIMITS says; on a device with it, since who can reach the loopback there
 * can read the store. An attempt is counted before the password is looked at and taken back when it was right, so
 * that many at once are no way around. An account that is not there is counted like one that is. The counts lie
 * in the store, which all nodes share.
 */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { authRoutes } from '../../../shared/contract/auth.ts';
import type { Deps } from '../../deps.ts';
import { addHook } from '../../http/hooks.ts';
import { addressKey } from '../../limits/addresses.ts';
import { forget, lower, raise } from '../../limits/counts.ts';
import { exceeded } from '../../limits/exceeded.ts';
import { keyOf } from './accounts.repository.ts';

/** As many for an account as one caller may try in the window by the reference's rate limit. */
export const MAX_FAILED = { account: 20, address: 50 } as const;
const WINDOW_MS = 15 * 60_000;

export function registerLoginGuard(
  app: FastifyInstance,
  { config, store, clock }: Pick<Deps, 'config' | 'store' | 'clock'>,
): void {
  if (config.mode === 'device' && !config.rateLimits) return;

  app.addHook('onRoute', (route) => {
    if (route.config?.route !== authRoutes.login) return;

    addHook(route, 'preHandler', async (request, reply) => {
      const keys = keysOf(request);
      const now = clock();
      const end = new Date(now.getTime() + WINDOW_MS).toISOString();
      const counts = await store.local(async (tx) => ({
        account: (await raise(tx, keys.account, now.toISOString(), end))[0],
        address: (await raise(tx, keys.address, now.toISOString(), end))[0],
      }));
      for (const kind of ['account', 'address'] as const) {
        const row = counts[kind];
        if (row !== undefined && row.n > MAX_FAILED[kind]) {
          throw exceeded(reply, new Date(row.resets_at), now);
        }
      }
    });
    addHook(route, 'onSend', async (request, reply) => {
      if (reply.statusCode !== 200) return;
      const keys = keysOf(request);
      await store.local(async (tx) => {
        await forget(tx, keys.account);
        await lower(tx, keys.address);
      });
    });
  });
}

function keysOf({ body, ip }: FastifyRequest): { account: string; address: string } {
  const account = createHash('sha256').update(keyOf((body as { email: string }).email));
  return {
    // Hashed: mistyped addresses, and passwords typed in their place, are nobody's to read.
    account: `login:account:${account.digest('base64url')}`,
    address: `login:address:${addressKey(ip)}`,
  };
}
