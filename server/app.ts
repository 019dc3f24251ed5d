/** The whole server out of its dependencies; listening is somebody else's business. */
import websocket from '@fastify/websocket';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Deps } from './deps.ts';
import { registerRecovery, registerSessions, registerTwoFactor } from './features/accounts/access.routes.ts';
import { adminService } from './features/accounts/admins.service.ts';
import { registerAuth } from './features/accounts/auth.routes.ts';
import { authService } from './features/accounts/auth.service.ts';
import { registerLoginGuard } from './features/accounts/login-guard.ts';
import { recoveryService } from './features/accounts/recovery.service.ts';
import { sandboxService } from './features/accounts/sandbox.service.ts';
import { sessionService } from './features/accounts/sessions.service.ts';
import { twoFactorService } from './features/accounts/two-factor.service.ts';
import { registerUploads } from './features/accounts/uploads.routes.ts';
import { uploadService } from './features/accounts/uploads.service.ts';
import { registerUsers } from './features/accounts/users.routes.ts';
import { userService } from './features/accounts/users.service.ts';
import { registerAnalysis } from './features/analysis/analysis.routes.ts';
import { analysisService } from './features/analysis/analysis.service.ts';
import { benchmarkService } from './features/analysis/benchmark.service.ts';
import { explainingService } from './features/analysis/explaining.service.ts';
import { rescoreService } from './features/analysis/rescore.service.ts';
import { resultService } from './features/analysis/results.service.ts';
import { registerAnalytics } from './features/analytics/analytics.routes.ts';
import { analyticsService } from './features/analytics/analytics.service.ts';
import { registerAnswers } from './features/answers/answers.routes.ts';
import { answerService } from './features/answers/answers.service.ts';
import { registerApiKeys } from './features/api-keys/api-keys.routes.ts';
import { apiKeyService } from './features/api-keys/api-keys.service.ts';
import { registerApplications } from './features/applications/applications.routes.ts';
import { applicationService } from './features/applications/applications.service.ts';
import { registerAudit } from './features/audit/audit.routes.ts';
import { auditService } from './features/audit/audit.service.ts';
import { registerBilling } from './features/billing/billing.routes.ts';
import { billingService } from './features/billing/billing.service.ts';
import { registerCompanies } from './features/companies/companies.routes.ts';
import { companyService } from './features/companies/companies.service.ts';
import { teamService } from './features/companies/team.service.ts';
import { registerEngines } from './features/engines/engines.routes.ts';
import { engineService } from './features/engines/engines.service.ts';
import { opinionService } from './features/engines/opinions.service.ts';
import { engineSettings } from './features/engines/settings.service.ts';
import { transcriptionService } from './features/engines/transcriptions.service.ts';
import { registerExemplars } from './features/exemplars/exemplars.routes.ts';
import { exemplarService } from './features/exemplars/exemplars.service.ts';
import { registerFairness } from './features/fairness/fairness.routes.ts';
import { fairnessService } from './features/fairness/fairness.service.ts';
import { registerInterviews } from './features/interviews/interviews.routes.ts';
import { interviewService } from './features/interviews/interviews.service.ts';
import { registerJobs } from './features/jobs/jobs.routes.ts';
import { jobService } from './features/jobs/jobs.service.ts';
import { registerMail } from './features/mail/mail.routes.ts';
import { mailService } from './features/mail/mail.service.ts';
import { registerQuestionBank } from './features/question-bank/question-bank.routes.ts';
import { questionBankService } from './features/question-bank/question-bank.service.ts';
import { ownQuestionService } from './features/question-sets/own-questions.service.ts';
import { registerQuestionSets } from './features/question-sets/question-sets.routes.ts';
import { questionSetService } from './features/question-sets/question-sets.service.ts';
import { askingService } from './features/questions/asking.service.ts';
import { planningService } from './features/questions/planning.service.ts';
import { registerQuestions } from './features/questions/questions.routes.ts';
import { questionService } from './features/questions/questions.service.ts';
import { registerRecommendations } from './features/recommendations/recommendations.routes.ts';
import { recommendationService } from './features/recommendations/recommendations.service.ts';
import { registerRecordings } from './features/recordings/recordings.routes.ts';
import { recordingService } from './features/recordings/recordings.service.ts';
import { agreementService } from './features/reports/agreement.service.ts';
import { registerReports } from './features/reports/reports.routes.ts';
import { reportService } from './features/reports/reports.service.ts';
import { overrideService } from './features/reviews/overrides.service.ts';
import { registerReviews } from './features/reviews/reviews.routes.ts';
import { reviewService } from './features/reviews/reviews.service.ts';
import { registerSkills } from './features/skills/skills.routes.ts';
import { skillService } from './features/skills/skills.service.ts';
import { registerStudio } from './features/studio/studio.routes.ts';
import { studioService } from './features/studio/studio.service.ts';
import { webhookEvents } from './features/webhooks/webhooks.events.ts';
import { registerWebhooks } from './features/webhooks/webhooks.routes.ts';
import { webhookService } from './features/webhooks/webhooks.service.ts';
import { takeOnlyJson } from './http/body.ts';
import { compilersFactory } from './http/compilers.ts';
import { registerKeptAnswers } from './http/kept.ts';
import { registerAccess, registerIdentity } from './plugins/auth.ts';
import { registerCaching } from './plugins/caching.ts';
import { registerCompression } from './plugins/compression.ts';
import { registerCors } from './plugins/cors.ts';
import { registerDocs } from './plugins/docs.ts';
import { earlyErrors, newRequestId, registerErrors } from './plugins/errors.ts';
import { registerHealth } from './plugins/health.ts';
import { registerIdempotency } from './plugins/idempotency.ts';
import { registerMetrics } from './plugins/metrics.ts';
import { registerOpenApi } from './plugins/openapi.ts';
import { findPages, registerPages } from './plugins/pages.ts';
import { registerRateLimits } from './plugins/rate-limits.ts';
import { registerSecurity } from './plugins/security.ts';
import { endStreams, MAX_MESSAGE_BYTES, registerStream } from './stream/socket.ts';
import { registerBlobs } from './sync/blobs.routes.ts';
import type { SyncOptions } from './sync/device/engine.ts';
import { registerPokes } from './sync/hosted/pokes.ts';
import { registerSync } from './sync/sync.routes.ts';
import { syncService } from './sync/sync.service.ts';

/** An answer of 100,000 characters with its word timings fits. */
const BODY_LIMIT_BYTES = 4 * 1024 * 1024;

/** The rules of the product, usable without a socket in between. */
export function buildServices(deps: Deps, options: { sync?: Partial<SyncOptions> } = {}) {
  const events = webhookEvents();
  const skills = skillService(deps.content);
  const billing = billingService(deps);
  const jobs = jobService(deps, skills, billing);
  const applications = applicationService(deps, jobs, billing, events);
  const questionBank = questionBankService(deps.content, skills);
  const questionSets = questionSetService(deps, skills, questionBank);
  const ownQuestions = ownQuestionService(deps, skills, questionBank);
  const exemplars = exemplarService(deps, skills);
  const settings = engineSettings(deps);
  const opinions = opinionService(settings);
  const analysis = analysisService(deps, skills, exemplars);
  const explaining = explainingService(deps, skills, exemplars, opinions);
  const questions = questionService(deps, skills);
  const planning = planningService(deps, skills);
  const asking = askingService(deps, skills, planning, analysis, opinions);
  const recommendations = recommendationService(deps, skills);
  const companies = companyService(deps);
  const results = resultService(jobs, skills, companies, analysis, explaining, recommendations);
  const reviews = reviewService(deps, skills);
  const parts = { planning, sets: questionSets, applications, billing };
  const interviews = interviewService(deps, jobs, skills, asking, results, reviews, events, parts, settings);
  const overrides = overrideService(deps, skills, analysis, questions);
  const answers = answerService(deps, interviews, asking, analysis, opinions);
  const engines = engineService(deps, settings);
  const sync = syncService(deps, events, interviews, options.sync);
  const recordings = recordingService(deps, interviews, asking, companies, sync.bring);
  const transcriptions = transcriptionService(deps, settings, interviews, asking);
  const benchmark = benchmarkService(deps, skills, companies, analysis, results);
  const rescoring = rescoreService(deps, analysis, results, interviews);
  const analytics = analyticsService(deps, skills);
  const fairness = fairnessService(deps, jobs, interviews);
  const agreements = agreementService(deps, { skills, jobs, analysis, reviews });
  const people = { reviews, overrides, agreements };
  const advice = { analysis, explaining, benchmark, results, recommendations };
  const scoring = { skills, jobs, ...advice, ...people, interviews };
  const reports = reportService(deps, scoring);
  const users = userService(deps);
  const mail = mailService(deps);
  const team = teamService(deps, users, mail);
  const sessions = sessionService(deps);
  const recovery = recoveryService(deps, mail, team, sessions);
  const twoFactor = twoFactorService(deps, mail);
  const audit = auditService(deps);
  const auth = authService(deps, interviews, team, recovery, twoFactor, audit);
  const uploads = uploadService(deps, interviews);
  const admins = adminService(deps);
  const apiKeys = apiKeyService(deps, users, sandboxService(deps), billing);
  const studio = studioService(deps, users);
  const webhooks = webhookService(deps, events);
  return {
    ...{ ...scoring, questions, asking, answers, auth, users, studio },
    ...{ exemplars, rescoring, analytics, fairness, reports },
    ...{ mail, companies, team, sessions, recovery, twoFactor, uploads, admins, apiKeys },
    ...{ engines, engineSettings: settings, opinions, transcriptions, recordings },
    ...{ sync },
    ...{ events, webhooks, applications, questionBank, questionSets, ownQuestions, billing, audit },
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
    // A proxy is beside us; what stands further off may write into X-Forwarded-For what it likes.
    trustProxy: deps.config.mode === 'hosted' && 'loopback, linklocal, uniquelocal',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    genReqId: newRequestId,
    schemaController: { compilersFactory },
    ...earlyErrors(deps.clock),
    forceCloseConnections: true,
  });
  takeOnlyJson(app);

  registerErrors(app, deps.clock);
  registerSecurity(app, deps.config);
  // Before anybody is asked who they are, and before a call counts: a browser asks first whether it may call at all.
  await registerCors(app, deps.config);
  registerIdentity(app, services);
  await registerRateLimits(app, deps);
  registerAccess(app);
  registerLoginGuard(app, deps);
  registerIdempotency(app, deps);
  registerKeptAnswers(app);
  registerCaching(app);
  await registerCompression(app);
  registerMetrics(app, deps, services);
  registerAudit(app, services.audit);
  await app.register(websocket, { options: { maxPayload: MAX_MESSAGE_BYTES }, preClose: endStreams });

  registerHealth(app, deps.store);
  registerOpenApi(app, deps.version);
  registerDocs(app);
  registerAuth(app, services.auth);
  registerRecovery(app, services.recovery);
  registerTwoFactor(app, services.twoFactor);
  registerSessions(app, services.sessions);
  registerApiKeys(app, services.apiKeys);
  registerUsers(app, services.users);
  await registerUploads(app, services.uploads);
  registerCompanies(app, services.companies, services.team);
  registerMail(app, services.mail);
  registerStudio(app, services.studio);
  registerSkills(app, services.skills);
  registerJobs(app, services.jobs);
  registerInterviews(app, services.interviews);
  registerQuestions(app, services.questions, services.asking);
  registerAnswers(app, services.answers);
  await registerRecordings(app, services.recordings);
  registerAnalysis(app, services.analysis, services.explaining, services.benchmark, services.rescoring);
  registerRecommendations(app, services.recommendations);
  registerAnalytics(app, services.analytics);
  registerReports(app, services.reports, services.agreements);
  registerReviews(app, services.reviews, services.overrides);
  registerFairness(app, services.fairness);
  await registerEngines(app, services.engines, services.transcriptions);
  registerWebhooks(app, services.webhooks);
  registerApplications(app, services.applications);
  registerQuestionBank(app, services.questionBank);
  registerQuestionSets(app, services.questionSets, services.ownQuestions);
  registerExemplars(app, services.exemplars);
  registerBilling(app, services.billing);
  registerSync(app, services.sync);
  await registerBlobs(app, services.sync);
  registerStream(app, deps, services);
  if (deps.config.mode === 'hosted') registerPokes(app, deps, services);
  const pages = findPages();
  if (pages !== undefined) await registerPages(app, pages);
  return app;
}
