import type { FastifyInstance } from 'fastify';
import { webhookRoutes } from '../../../shared/contract/webhooks.ts';
import { mount } from '../../http/call.ts';
import type { WebhookService } from './webhooks.service.ts';

export function registerWebhooks(app: FastifyInstance, webhooks: WebhookService): void {
  mount(app, webhookRoutes.listWebhookEndpoints, async ({ actor, query, page }) =>
    page(await webhooks.list(actor, query)),
  );
  mount(app, webhookRoutes.createWebhookEndpoint, ({ actor, body }) => webhooks.create(actor, body));
  mount(app, webhookRoutes.getWebhookEndpoint, ({ actor, params }) => webhooks.get(actor, params.id));
  mount(app, webhookRoutes.updateWebhookEndpoint, ({ actor, params, body }) =>
    webhooks.update(actor, params.id, body),
  );
  mount(app, webhookRoutes.deleteWebhookEndpoint, ({ actor, params }) => webhooks.remove(actor, params.id));
  mount(app, webhookRoutes.rotateWebhookSecret, ({ actor, params }) => webhooks.rotate(actor, params.id));
  mount(app, webhookRoutes.listWebhookDeliveries, async ({ actor, query, page }) =>
    page(await webhooks.deliveries(actor, query)),
  );
  mount(app, webhookRoutes.redeliverWebhook, ({ actor, params }) => webhooks.redeliver(actor, params.id));
  mount(app, webhookRoutes.testWebhook, ({ actor, body }) => webhooks.test(actor, body));
}
