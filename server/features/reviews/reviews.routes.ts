import type { FastifyInstance } from 'fastify';
import { overrideRoutes } from '../../../shared/contract/overrides.ts';
import { reviewRoutes } from '../../../shared/contract/reviews.ts';
import { Answer, mount } from '../../http/call.ts';
import type { OverrideService } from './overrides.service.ts';
import type { ReviewService } from './reviews.service.ts';

export function registerReviews(
  app: FastifyInstance,
  reviews: ReviewService,
  overrides: OverrideService,
): void {
  mount(app, reviewRoutes.listScorecards, async ({ actor, params, query, page }) =>
    page(await reviews.list(actor, params.id, query)),
  );
  mount(app, reviewRoutes.sendScorecard, async ({ actor, params, body }) => {
    const { card, isNew } = await reviews.rate(actor, params.id, body);
    return new Answer(isNew ? 201 : 200, card);
  });
  mount(app, reviewRoutes.decide, ({ actor, params, body }) => reviews.decide(actor, params.id, body));
  mount(app, reviewRoutes.takeBackDecision, ({ actor, params }) => reviews.takeBack(actor, params.id));
  mount(app, reviewRoutes.listDecisions, async ({ actor, params, query, page }) =>
    page(await reviews.allDecisions(actor, params.id, query)),
  );
  mount(app, overrideRoutes.listOverrides, async ({ actor, params, query, page }) =>
    page(await overrides.list(actor, params.id, query)),
  );
  mount(app, overrideRoutes.createOverride, ({ actor, params, body }) =>
    overrides.set(actor, params.id, body),
  );
  mount(app, overrideRoutes.endOverride, ({ actor, params }) =>
    overrides.end(actor, params.id, params.override_id),
  );
}
