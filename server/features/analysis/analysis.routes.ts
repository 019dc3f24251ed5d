import type { FastifyInstance } from 'fastify';
import { analysisRoutes } from '../../../shared/contract/analysis.ts';
import { benchmarkRoutes } from '../../../shared/contract/benchmark.ts';
import { mount } from '../../http/call.ts';
import type { AnalysisService } from './analysis.service.ts';
import type { BenchmarkService } from './benchmark.service.ts';
import type { ExplainingService } from './explaining.service.ts';
import type { RescoreService } from './rescore.service.ts';

export function registerAnalysis(
  app: FastifyInstance,
  analysis: AnalysisService,
  explaining: ExplainingService,
  benchmark: BenchmarkService,
  rescoring: RescoreService,
): void {
  mount(app, analysisRoutes.listSentimentSessions, async ({ actor, query, page }) =>
    page(await analysis.sentiments(actor, query)),
  );
  mount(app, analysisRoutes.listSkillAssessments, async ({ actor, query, page }) =>
    page(await analysis.assessments(actor, query)),
  );
  mount(app, analysisRoutes.explainInterview, ({ actor, params }) => explaining.explain(actor, params.id));
  mount(app, benchmarkRoutes.getBenchmark, ({ actor, params }) => benchmark.get(actor, params.id));
  mount(app, benchmarkRoutes.listScoreWeights, async ({ query, page }) => page(benchmark.weights(query)));
  mount(app, benchmarkRoutes.rescoreInterview, ({ actor, params }) => rescoring.rescore(actor, params.id));
}
