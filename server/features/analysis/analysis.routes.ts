import type { FastifyInstance } from 'fastify';
import { analysisRoutes } from '../../../shared/contract/analysis.ts';
import { mount } from '../../http/call.ts';
import type { AnalysisService } from './analysis.service.ts';

export function registerAnalysis(app: FastifyInstance, analysis: AnalysisService): void {
  mount(app, analysisRoutes.listSentimentSessions, async ({ actor, query, page }) =>
    page(await analysis.sentiments(actor, query)),
  );
  mount(app, analysisRoutes.listSkillAssessments, async ({ actor, query, page }) =>
    page(await analysis.assessments(actor, query)),
  );
  mount(app, analysisRoutes.explainInterview, ({ actor, params }) => analysis.explain(actor, params.id));
}
