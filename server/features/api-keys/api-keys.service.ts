/** API keys: making, listing, revoking them, and who stands behind one. Source: extensions, "Accounts and access". */
import { type ApiKey, type apiKeyRoutes, KEY_PREFIXES } from '../../../shared/contract/api-keys.ts';
import type { RouteBody, RouteQuery } from '../../../shared/contract/common.ts';
import { SCOPES } from '../../../shared/contract/scopes.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, invalid, notFound } from '../../errors.ts';
import { storedTime, wireTime } from '../../http/time.ts';
import type { SandboxService } from '../accounts/sandbox.service.ts';
import { hashOf, randomSecret } from '../accounts/tokens.ts';
import type { UserService } from '../accounts/users.service.ts';
import type { BillingService } from '../billing/billing.service.ts';
import { toApiKey } from './api-keys.mapper.ts';
import {
  countApiKeys,
  findByHash,
  insertApiKey,
  listApiKeys,
  removeApiKey,
  touchApiKey,
} from './api-keys.repository.ts';

/** `last_used_at` is written at most this often, so that reading with a key stays a read. */
const TOUCH_EVERY_MS = 60_000;

export function apiKeyService(
  { store, clock, config, log }: Pick<Deps, 'store' | 'clock' | 'config' | 'log'>,
  users: Pick<UserService, 'actorOf'>,
  sandbox: SandboxService,
  billing: Pick<BillingService, 'mayUse'>,
) {
  async function requirePlan(actor: Actor): Promise<void> {
    if (await billing.mayUse(actor, 'api_access')) return;
    throw new ApiError('SUBSCRIPTION_REQUIRED', 'API keys need a plan with API access.');
  }

  function checkScopes(scopes: readonly string[]): void {
    const details: Record<string, string[]> = {};
    for (const [index, scope] of scopes.entries()) {
      if (!SCOPES.includes(scope))
        details[`scopes.${index}`] = [`There is no such scope, only: ${SCOPES.join(', ')}.`];
    }
    if (Object.keys(details).length > 0) {
      throw new ApiError('VALIDATION_ERROR', 'Invalid input data', details);
    }
  }

  async function touch(id: number, lastUsed: string | null): Promise<void> {
    const now = clock();
    if (lastUsed !== null && now.getTime() - Date.parse(lastUsed) < TOUCH_EVERY_MS) return;
    try {
      await store.local((tx) => touchApiKey(tx, id, now.toISOString()));
    } catch (error) {
      // Where nothing can be written, what only reads still goes on.
      log.error({ err: error }, 'The use of an API key could not be noted');
    }
  }

  return {
    async list(actor: Actor, query: RouteQuery<typeof apiKeyRoutes.listApiKeys>) {
      const rows = await listApiKeys(store.read, actor.userId, {
        ...query,
        ordering: query.ordering ?? '-id',
      });
      return { count: await countApiKeys(store.read, actor.userId), rows: rows.map(toApiKey) };
    },

    /** @throws {ApiError} VALIDATION_ERROR for an unknown scope or an end that is past, SUBSCRIPTION_REQUIRED. */
    async create(
      actor: Actor,
      body: RouteBody<typeof apiKeyRoutes.createApiKey>,
    ): Promise<ApiKey & { key: string }> {
      checkScopes(body.scopes);
      const now = clock().toISOString();
      const expires_at = body.expires_at === undefined ? null : storedTime(body.expires_at);
      if (expires_at !== null && expires_at <= now)
        throw invalid('expires_at', 'Enter a time in the future.');
      // The sandbox is there to be tried before a plan is bought.
      const isTest = body.sandbox || config.sandbox;
      if (!isTest) await requirePlan(actor);
      const acts_as = isTest && !config.sandbox ? await sandbox.twinOf(actor) : actor.userId;
      const prefix = isTest ? KEY_PREFIXES.sandbox : KEY_PREFIXES.live;
      const key = prefix + randomSecret();
      const row = await store.local((tx) =>
        insertApiKey(tx, {
          user_id: actor.userId,
          acts_as,
          name: body.name,
          hash: hashOf(key),
          prefix,
          last_four: key.slice(-4),
          scopes: JSON.stringify([...new Set(body.scopes)]),
          created_at: now,
          last_used_at: null,
          expires_at,
        }),
      );
      return { ...toApiKey(row), key };
    },

    /** @throws {ApiError} RESOURCE_NOT_FOUND for another's key too. */
    async remove(actor: Actor, id: number): Promise<undefined> {
      await store.local(async (tx) => {
        if (!(await removeApiKey(tx, actor.userId, id))) throw notFound('API key');
      });
    },

    /**
     * Who stands behind a key, with what the key may do; null for a key that is none. It is looked up by its hash,
     * so how long that takes says nothing about any key.
     * @throws {ApiError} AUTHENTICATION_REQUIRED for a key whose time is over; SUBSCRIPTION_REQUIRED for a live key
     *   whose owner's plan has ended.
     */
    async authenticate(key: string): Promise<Actor | null> {
      const [row] = await findByHash(store.read, hashOf(key));
      const actor = row && (await users.actorOf(row.uid));
      if (!actor) return null;
      if (row.expires_at !== null && row.expires_at <= clock().toISOString())
        throw new ApiError(
          'AUTHENTICATION_REQUIRED',
          `This API key expired at ${wireTime(row.expires_at)}. Make a new one.`,
        );
      if (row.prefix === KEY_PREFIXES.live) await requirePlan(actor);
      await touch(row.id, row.last_used_at);
      return { ...actor, scopes: JSON.parse(row.scopes) };
    },
  };
}
export type ApiKeyService = ReturnType<typeof apiKeyService>;
