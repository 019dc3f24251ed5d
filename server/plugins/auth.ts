/** Puts the caller on each request, or answers 401, before the body is read. */
import type { FastifyInstance } from 'fastify';
import { ApiError } from '../errors.ts';
import type { AuthService } from '../features/accounts/auth.service.ts';

export function registerAuthentication(app: FastifyInstance, auth: AuthService): void {
  app.decorateRequest('actor', null);
  app.addHook('onRequest', async (request, reply) => {
    const { access } = request.routeOptions.config;
    if (access === undefined || access === 'public') return;
    const token = bearer(request.headers.authorization);
    request.actor = token === null ? null : await auth.authenticate(token);
    if (request.actor === null) {
      reply.header('www-authenticate', 'Bearer');
      throw new ApiError(
        'AUTHENTICATION_REQUIRED',
        token === null
          ? 'Send a token as "Authorization: Bearer …".'
          : 'The token is not valid or has expired.',
      );
    }
  });
}

/** The token of an `Authorization: Bearer …` header. */
export function bearer(header: string | undefined): string | null {
  return /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? null;
}
