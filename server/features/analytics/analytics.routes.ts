import type { FastifyInstance } from 'fastify';
import { analyticsRoutes } from '../../../shared/contract/analytics.ts';
import { mount } from '../../http/call.ts';
import type { AnalyticsService } from './analytics.service.ts';

export function registerAnalytics(app: FastifyInstance, analytics: AnalyticsService): void {
  mount(app, analyticsRoutes.getInterviewAnalytics, ({ actor, query }) => analytics.interviews(actor, query));
}
