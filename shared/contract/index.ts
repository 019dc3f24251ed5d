/** The whole contract: every endpoint that this server answers, by name. */
import { analysisRoutes } from './analysis.ts';
import { analyticsRoutes } from './analytics.ts';
import { answerRoutes } from './answers.ts';
import { apiKeyRoutes } from './api-keys.ts';
import { applicationRoutes } from './applications.ts';
import { auditRoutes } from './audit.ts';
import { authRoutes } from './auth.ts';
import { benchmarkRoutes } from './benchmark.ts';
import { billingRoutes } from './billing.ts';
import { companyRoutes } from './companies.ts';
import { engineRoutes } from './engines.ts';
import { exemplarRoutes } from './exemplars.ts';
import { fairnessRoutes } from './fairness.ts';
import { interviewRoutes } from './interviews.ts';
import { jobRoutes } from './jobs.ts';
import { outboxRoutes } from './outbox.ts';
import { overrideRoutes } from './overrides.ts';
import { questionBankRoutes } from './question-bank.ts';
import { questionSetRoutes } from './question-sets.ts';
import { questionRoutes } from './questions.ts';
import { recommendationRoutes } from './recommendations.ts';
import { recordingRoutes } from './recordings.ts';
import { recoveryRoutes } from './recovery.ts';
import { reportRoutes } from './reports.ts';
import { reviewRoutes } from './reviews.ts';
import { sessionRoutes } from './sessions.ts';
import { skillRoutes } from './skills.ts';
import { studioRoutes } from './studio.ts';
import { syncRoutes } from './sync.ts';
import { twoFactorRoutes } from './two-factor.ts';
import { uploadRoutes } from './uploads.ts';
import { userRoutes } from './users.ts';
import { webhookRoutes } from './webhooks.ts';

export const routes = {
  ...authRoutes,
  ...recoveryRoutes,
  ...twoFactorRoutes,
  ...sessionRoutes,
  ...apiKeyRoutes,
  ...userRoutes,
  ...uploadRoutes,
  ...companyRoutes,
  ...auditRoutes,
  ...outboxRoutes,
  ...studioRoutes,
  ...skillRoutes,
  ...jobRoutes,
  ...interviewRoutes,
  ...questionRoutes,
  ...answerRoutes,
  ...recordingRoutes,
  ...analysisRoutes,
  ...benchmarkRoutes,
  ...recommendationRoutes,
  ...analyticsRoutes,
  ...reportRoutes,
  ...reviewRoutes,
  ...overrideRoutes,
  ...fairnessRoutes,
  ...engineRoutes,
  ...webhookRoutes,
  ...applicationRoutes,
  ...questionBankRoutes,
  ...questionSetRoutes,
  ...exemplarRoutes,
  ...billingRoutes,
  ...syncRoutes,
} as const;
export type Routes = typeof routes;
export type RouteName = keyof Routes;
