import type { FastifyInstance } from 'fastify';
import { jobRoutes } from '../../../shared/contract/jobs.ts';
import { mount } from '../../http/call.ts';
import type { JobService } from './jobs.service.ts';

export function registerJobs(app: FastifyInstance, jobs: JobService): void {
  mount(app, jobRoutes.listJobs, async ({ actor, query, page }) => page(await jobs.list(actor, query)));
  mount(app, jobRoutes.createJob, ({ actor, body }) => jobs.create(actor, body));
  mount(app, jobRoutes.getJob, ({ actor, params }) => jobs.get(actor, params.id));
  mount(app, jobRoutes.updateJob, ({ actor, params, body }) => jobs.update(actor, params.id, body));
  mount(app, jobRoutes.patchJob, ({ actor, params, body }) => jobs.update(actor, params.id, body));
  mount(app, jobRoutes.deleteJob, ({ actor, params }) => jobs.remove(actor, params.id));
  mount(app, jobRoutes.restoreJob, ({ actor, params }) => jobs.restore(actor, params.id));
}
