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
import { registerAnswers } from './features/answers/answers.routes.ts';
import { answerService } from './features/answers/answers.service.ts';
import { registerApplications } from './features/applications/applications.routes.ts';
import { applicationService } from './features/applications/applications.service.ts';
import { registerBilling } from './features/billing/billing.routes.ts';
import { billingService } from './features/billing/billing.service.ts';
import { registerInterviews } from './features/interviews/interviews.routes.ts';
import { interviewService } from './features/interviews/interviews.service.ts';
import { registerJobs } from './features/jobs/jobs.routes.ts';
import { jobService } from './features/jobs/jobs.service.ts';
import { registerQuestionBank } from './features/question-bank/question-bank.routes.ts';
import { questionBankService } from './features/question-bank/question-bank.service.ts';
import { registerQuestionSets } from './features/question-sets/question-sets.routes.ts';
import { questionSetService } from './features/question-sets/question-sets.service.ts';
import { registerQuestions } from './features/questions/questions.routes.ts';
import { questionService } from './features/questions/questions.service.ts';
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
  const billing = billingService(deps);
  const jobs = jobService(deps, skills, billing);
  const applications = applicationService(deps, jobs, billing);
  const questionBank = questionBankService(deps.content, skills);
  const questionSets = questionSetService(deps, skills, questionBank);
  const analysis = analysisService(deps, skills);
  const questions = questionService(deps, skills, analysis);
  const interviews = interviewService(deps, jobs, skills, questions, {
    sets: questionSets,
    applications,
    billing,
  });
  const answers = answerService(deps, interviews, questions, analysis);
  const auth = authService(deps, interviews);
  const users = userService(deps);
  const studio = studioService(deps, users);
  const hiring = { applications, questionBank, questionSets, billing };
  return { skills, jobs, analysis, questions, interviews, answers, auth, users, studio, ...hiring };
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
  registerAnalysis(app, services.analysis);
  registerApplications(app, services.applications);
  registerQuestionBank(app, services.questionBank);
  registerQuestionSets(app, services.questionSets);
  registerBilling(app, services.billing);
  registerStream(app, deps, services);
  const pages = findPages();
  if (pages !== undefined) await registerPages(app, pages);
  return app;
}
