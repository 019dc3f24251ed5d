/**
 * Who calls, and whether that suffices. In two steps, so that whoever is refused is counted first: who guesses
 * tokens meets the rate limits too.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { KEY_PREFIXES } from '../../shared/contract/api-keys.ts';
import type { Actor } from '../../shared/domain/permissions.ts';
import { ApiError, denied } from '../errors.ts';
import type { AuthService } from '../features/accounts/auth.service.ts';
import type { ApiKeyService } from '../features/api-keys/api-keys.service.ts';
import { type ClientService, DEVICE_TOKEN } from '../sync/hosted/clients.ts';

export interface Identifying {
  auth: Pick<AuthService, 'authenticate'>;
  apiKeys: Pick<ApiKeyService, 'authenticate'>;
  sync: { clients: Pick<ClientService, 'authenticate'> };
}

/** Puts the caller on each request, or why there is none, before the body is read. */
export function registerIdentity(app: FastifyInstance, services: Identifying): void {
  app.decorateRequest('actor', null);
  app.decorateRequest('refusal', null);
  app.addHook('onRequest', async (request) => {
    const { access, route } = request.routeOptions.config;
    if (access === undefined || access === 'public') return;
    try {
      const actor = await identify(services, request.headers);
      // A device syncs for its person, and does nothing else in their name.
      if (actor.client !== undefined && route?.tag !== 'Sync') throw denied('A device may only sync.');
      request.actor = actor;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      request.refusal = error;
    }
  });
}

/** Answers 401 where a caller is missing, and 403 to an API key that may not do this. */
export function registerAccess(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (request.refusal !== null) throw request.refusal;
    const { scope } = request.routeOptions.config;
    if (request.actor !== null && scope !== undefined) requireScope(request.actor, scope);
  });
}

/**
 * The caller behind the headers: a person's access token, or an API key, as `Authorization: Bearer …`; a key also
 * as `X-API-Key`.
 * @throws {ApiError} AUTHENTICATION_REQUIRED, or why the key may not be used.
 */
export async function identify(
  { auth, apiKeys, sync }: Identifying,
  headers: IncomingHttpHeaders,
): Promise<Actor> {
  const token = bearer(headers.authorization);
  const given = headers['x-api-key'];
  const key = typeof given === 'string' && token === null ? given : token;
  if (key === null) {
    throw new ApiError('AUTHENTICATION_REQUIRED', 'Send a token as "Authorization: Bearer …".');
  }
  const isKey = Object.values(KEY_PREFIXES).some((prefix) => key.startsWith(prefix));
  const isDevice = key.startsWith(DEVICE_TOKEN);
  const actor = await (isKey
    ? apiKeys.authenticate(key)
    : token && (isDevice ? sync.clients.authenticate(token) : auth.authenticate(token)));
  if (!actor) {
    throw new ApiError(
      'AUTHENTICATION_REQUIRED',
      isKey ? 'There is no such API key, or it was revoked.' : 'The token is not valid or has expired.',
    );
  }
  return actor;
}

/**
 * Lets people through, and API keys with this scope; null is for people alone.
 * @throws {ApiError} PERMISSION_DENIED naming the scope.
 */
export function requireScope({ scopes }: Actor, scope: string | null): void {
  if (scopes === undefined) return;
  if (scope === null) throw denied('An API key may not do this: sign in.');
  if (!scopes.includes(scope)) {
    const message = `This API key lacks the scope ${scope}.`;
    throw new ApiError('PERMISSION_DENIED', message, { scope: [scope] });
  }
}

/** The token of an `Authorization: Bearer …` header. */
function bearer(header: string | undefined): string | null {
  return /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Why there is no caller, until it is told. */
    refusal: ApiError | null;
  }
}
