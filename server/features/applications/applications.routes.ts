import type { FastifyInstance } from 'fastify';
import { applicationRoutes } from '../../../shared/contract/applications.ts';
import { mount } from '../../http/call.ts';
import type { ApplicationService } from './applications.service.ts';

export function registerApplications(app: FastifyInstance, applications: ApplicationService): void {
  mount(app, applicationRoutes.applyToJob, ({ actor, params, body }) =>
    applications.apply(actor, params.id, body),
  );
  mount(app, applicationRoutes.listApplications, async ({ actor, query, page }) =>
    page(await applications.list(actor, query)),
  );
  mount(app, applicationRoutes.getApplication, ({ actor, params }) => applications.get(actor, params.id));
  mount(app, applicationRoutes.patchApplication, ({ actor, params, body }) =>
    applications.move(actor, params.id, body.status),
  );
}
