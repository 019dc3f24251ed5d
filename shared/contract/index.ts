/** The whole contract: every endpoint that this server answers, by name. */
import { analysisRoutes } from './analysis.ts';
import { answerRoutes } from './answers.ts';
import { authRoutes } from './auth.ts';
import { interviewRoutes } from './interviews.ts';
import { jobRoutes } from './jobs.ts';
import { questionRoutes } from './questions.ts';
import { skillRoutes } from './skills.ts';
import { studioRoutes } from './studio.ts';
import { userRoutes } from './users.ts';
import { webhookRoutes } from './webhooks.ts';

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
  ...webhookRoutes,
} as const;
export type Routes = typeof routes;
export type RouteName = keyof Routes;
