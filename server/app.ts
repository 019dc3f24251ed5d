/** The whole server out of its dependencies; listening is somebody else's business. */
import websocket from '@fastify/websocket';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Deps } from './deps.ts';
import { registerAuth } from './features/accounts/auth.routes.ts';
import { authService } from './features/accounts/auth.service.ts';
import { registerUsers } from './features/accounts/users.routes.ts';
import { userService } from './features/accounts/users.service.ts';
import { registerAnalysis } from './features/analysis/analysis.routes.ts';
import { analysisService } from './features/analysis/analysis.service.ts';
import { benchmarkService } from './features/analysis/benchmark.service.ts';
import { rescoreService } from './features/analysis/rescore.service.ts';
import { resultService } from './features/analysis/results.service.ts';
import { registerAnalytics } from './features/analytics/analytics.routes.ts';
import { analyticsService } from './features/analytics/analytics.service.ts';
import { registerAnswers } from './features/answers/answers.routes.ts';
import { answerService } from './features/answers/answers.service.ts';
import { registerFairness } from './features/fairness/fairness.routes.ts';
import { fairnessService } from './features/fairness/fairness.service.ts';
import { registerInterviews } from './features/interviews/interviews.routes.ts';
import { interviewService } from './features/interviews/interviews.service.ts';
import { registerJobs } from './features/jobs/jobs.routes.ts';
import { jobService } from './features/jobs/jobs.service.ts';
import { registerQuestions } from './features/questions/questions.routes.ts';
import { questionService } from './features/questions/questions.service.ts';
import { registerRecommendations } from './features/recommendations/recommendations.routes.ts';
import { recommendationService } from './features/recommendations/recommendations.service.ts';
import { registerReports } from './features/reports/reports.routes.ts';
import { reportService } from './features/reports/reports.service.ts';
import { registerReviews } from './features/reviews/reviews.routes.ts';
import { reviewService } from './features/reviews/reviews.service.ts';
import { registerSkills } from './features/skills/skills.routes.ts';
import { skillService } from './features/skills/skills.service.ts';
import { registerStudio } from './features/studio/studio.routes.ts';
import { studioService } from './features/studio/studio.service.ts';
import { takeOnlyJson } from './http/body.ts';
import { validatorCompiler } from './http/validation.ts';
import { registerAuthentication } from './plugins/auth.ts';
import { earlyErrors, newRequestId, registerErrors } from './plugins/errors.ts';
import { registerHealth } from './plugins/health.ts';
import { findPages, registerPages } from './plugins/pages.ts';
import { registerSecurity } from './plugins/security.ts';
import { MAX_MESSAGE_BYTES, registerStream } from './stream/socket.ts';

/** An answer of 100,000 characters with its word timings fits. */
const BODY_LIMIT_BYTES = 4 * 1024 * 1024;

/** The rules of the product, usable without a socket in between. */
export function buildServices(deps: Deps) {
  const skills = skillService(deps.content);
  const jobs = jobService(deps, skills);
  const analysis = analysisService(deps, skills);
  const questions = questionService(deps, skills, analysis);
  const recommendations = recommendationService(deps, skills);
  const results = resultService(jobs, skills, analysis, recommendations);
  const reviews = reviewService(deps, skills);
  const interviews = interviewService(deps, jobs, skills, questions, results, reviews);
  const answers = answerService(deps, interviews, questions, analysis);
  const benchmark = benchmarkService(deps, skills, analysis, results);
  const rescoring = rescoreService(deps, analysis, results, interviews);
  const analytics = analyticsService(deps, skills);
  const fairness = fairnessService(deps, jobs, interviews);
  const scoring = { skills, jobs, analysis, benchmark, results, recommendations, reviews, interviews };
  const reports = reportService(deps, scoring);
  const auth = authService(deps, interviews);
  const users = userService(deps);
  const studio = studioService(deps, users);
  return {
    ...scoring,
    questions,
    answers,
    rescoring,
    analytics,
    fairness,
    reports,
    auth,
    users,
    studio,
  };
}
export type Services = ReturnType<typeof buildServices>;

export async function buildApp(
  deps: Deps,
  services: Services = buildServices(deps),
): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: deps.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: deps.config.mode === 'hosted',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    genReqId: newRequestId,
    ...earlyErrors(deps.clock),
    forceCloseConnections: true,
  });
  app.setValidatorCompiler(validatorCompiler);
  takeOnlyJson(app);

  registerErrors(app, deps.clock);
  await registerSecurity(app, deps.config);
  registerAuthentication(app, services.auth);
  await app.register(websocket, { options: { maxPayload: MAX_MESSAGE_BYTES } });

  registerHealth(app, deps.store);
  registerAuth(app, services.auth);
  registerUsers(app, services.users);
  registerStudio(app, services.studio);
  registerSkills(app, services.skills);
  registerJobs(app, services.jobs);
  registerInterviews(app, services.interviews);
  registerQuestions(app, services.questions);
  registerAnswers(app, services.answers);
  registerAnalysis(app, services.analysis, services.benchmark, services.rescoring);
  registerRecommendations(app, services.recommendations);
  registerAnalytics(app, services.analytics);
  registerReports(app, services.reports);
  registerReviews(app, services.reviews);
  registerFairness(app, services.fairness);
  registerStream(app, deps, services);
  const pages = findPages();
  if (pages !== undefined) await registerPages(app, pages);
  return app;
}
