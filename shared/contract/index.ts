/** The whole contract: every endpoint that this server answers, by name. */
import { analysisRoutes } from './analysis.ts';
import { answerRoutes } from './answers.ts';
import { applicationRoutes } from './applications.ts';
import { authRoutes } from './auth.ts';
import { billingRoutes } from './billing.ts';
import { interviewRoutes } from './interviews.ts';
import { jobRoutes } from './jobs.ts';
import { questionBankRoutes } from './question-bank.ts';
import { questionSetRoutes } from './question-sets.ts';
import { questionRoutes } from './questions.ts';
import { skillRoutes } from './skills.ts';
import { studioRoutes } from './studio.ts';
import { userRoutes } from './users.ts';

export const routes = {
  ...authRoutes,
  ...userRoutes,
  ...studioRoutes,
  ...skillRoutes,
  ...jobRoutes,
  ...interviewRoutes,
  ...questionRoutes,
  ...answerRoutes,
  ...analysisRoutes,
  ...applicationRoutes,
  ...questionBankRoutes,
  ...questionSetRoutes,
  ...billingRoutes,
} as const;
export type Routes = typeof routes;
export type RouteName = keyof Routes;
