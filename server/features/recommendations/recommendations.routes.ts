import type { FastifyInstance } from 'fastify';
import { recommendationRoutes } from '../../../shared/contract/recommendations.ts';
import { mount } from '../../http/call.ts';
import type { RecommendationService } from './recommendations.service.ts';

export function registerRecommendations(app: FastifyInstance, recommendations: RecommendationService): void {
  mount(app, recommendationRoutes.listRecommendations, async ({ actor, query, page }) =>
    page(await recommendations.list(actor, query)),
  );
  mount(app, recommendationRoutes.listLearningPaths, async ({ actor, query, page }) =>
    page(await recommendations.paths(actor, query)),
  );
  mount(app, recommendationRoutes.tickLearningResource, ({ actor, params, body }) =>
    recommendations.tick(actor, params, body.completed),
  );
}
