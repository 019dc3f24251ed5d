import type { FastifyInstance } from 'fastify';
import { billingRoutes } from '../../../shared/contract/billing.ts';
import { mount } from '../../http/call.ts';
import type { BillingService } from './billing.service.ts';

export function registerBilling(app: FastifyInstance, billing: BillingService): void {
  mount(app, billingRoutes.listPlans, async ({ query, page }) => page(billing.plans(query)));
  mount(app, billingRoutes.getSubscription, ({ actor }) => billing.subscription(actor));
  mount(app, billingRoutes.billingAnalytics, ({ actor }) => billing.analytics(actor));
}
