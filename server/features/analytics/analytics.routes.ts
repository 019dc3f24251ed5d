import type { FastifyInstance } from 'fastify';
import { analyticsRoutes } from '../../../shared/contract/analytics.ts';
import { mount, SavedFile } from '../../http/call.ts';
import type { AnalyticsService } from './analytics.service.ts';
import { analyticsTable } from './analytics.table.ts';

export function registerAnalytics(app: FastifyInstance, analytics: AnalyticsService): void {
  mount(app, analyticsRoutes.getInterviewAnalytics, async ({ actor, query }) => {
    const found = await analytics.interviews(actor, query);
    if (query.export !== 'csv') return found;
    return new SavedFile({
      mediaType: 'text/csv',
      saveAs: 'analytics.csv',
      content: analyticsTable(found, query.interval),
    });
  });
}
