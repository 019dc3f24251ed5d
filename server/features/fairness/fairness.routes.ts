import type { FastifyInstance } from 'fastify';
import { fairnessRoutes } from '../../../shared/contract/fairness.ts';
import { mount } from '../../http/call.ts';
import type { FairnessService } from './fairness.service.ts';

export function registerFairness(app: FastifyInstance, fairness: FairnessService): void {
  mount(app, fairnessRoutes.saveDemographics, ({ actor, params, body }) =>
    fairness.save(actor, params.id, body),
  );
  mount(app, fairnessRoutes.getAdverseImpact, ({ actor, query }) =>
    fairness.adverseImpact(actor, query.job_id),
  );
}
