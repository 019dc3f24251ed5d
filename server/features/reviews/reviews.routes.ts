import type { FastifyInstance } from 'fastify';
import { reviewRoutes } from '../../../shared/contract/reviews.ts';
import { Answer, mount } from '../../http/call.ts';
import type { ReviewService } from './reviews.service.ts';

export function registerReviews(app: FastifyInstance, reviews: ReviewService): void {
  mount(app, reviewRoutes.listScorecards, async ({ actor, params, query, page }) =>
    page(await reviews.list(actor, params.id, query)),
  );
  mount(app, reviewRoutes.sendScorecard, async ({ actor, params, body }) => {
    const { card, isNew } = await reviews.rate(actor, params.id, body);
    return new Answer(isNew ? 201 : 200, card);
  });
  mount(app, reviewRoutes.decide, ({ actor, params, body }) => reviews.decide(actor, params.id, body));
}
