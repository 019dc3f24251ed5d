import type { FastifyInstance } from 'fastify';
import { apiKeyRoutes } from '../../../shared/contract/api-keys.ts';
import { mount } from '../../http/call.ts';
import type { ApiKeyService } from './api-keys.service.ts';

export function registerApiKeys(app: FastifyInstance, keys: ApiKeyService): void {
  mount(app, apiKeyRoutes.listApiKeys, async ({ actor, query, page }) => page(await keys.list(actor, query)));
  mount(app, apiKeyRoutes.createApiKey, ({ actor, body }) => keys.create(actor, body));
  mount(app, apiKeyRoutes.deleteApiKey, ({ actor, params }) => keys.remove(actor, params.id));
}
