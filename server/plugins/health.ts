/** Liveness and readiness, for whoever runs this. Source: extensions, "Service". */
import type { FastifyInstance } from 'fastify';
import type { Store } from '../store/store.ts';

export function registerHealth(app: FastifyInstance, store: Store): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (request, reply) => {
    try {
      // Migrations ran before the server listened, so a store that answers is a store that is ready.
      await store.read.selectFrom('tenants').select('uid').limit(1).execute();
      return { status: 'ready' };
    } catch (error) {
      request.log.error({ err: error }, 'The store does not answer');
      return reply.code(503).send({ status: 'unavailable' });
    }
  });
}
