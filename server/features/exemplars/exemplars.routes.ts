import type { FastifyInstance } from 'fastify';
import { exemplarRoutes } from '../../../shared/contract/exemplars.ts';
import { mount } from '../../http/call.ts';
import type { ExemplarService } from './exemplars.service.ts';

export function registerExemplars(app: FastifyInstance, exemplars: ExemplarService): void {
  mount(app, exemplarRoutes.listExemplars, async ({ actor, query, page }) =>
    page(await exemplars.list(actor, query)),
  );
  mount(app, exemplarRoutes.createExemplar, ({ actor, body }) => exemplars.create(actor, body));
  mount(app, exemplarRoutes.getExemplar, ({ actor, params }) => exemplars.get(actor, params.id));
  mount(app, exemplarRoutes.patchExemplar, ({ actor, params, body }) =>
    exemplars.update(actor, params.id, body),
  );
  mount(app, exemplarRoutes.deleteExemplar, ({ actor, params }) => exemplars.remove(actor, params.id));
}
