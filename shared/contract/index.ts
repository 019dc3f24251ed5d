/** The whole contract: every endpoint that this server answers, by name. */
import { analysisRoutes } from './analysis.ts';
import { analyticsRoutes } from './analytics.ts';
import { answerRoutes } from './answers.ts';
import { authRoutes } from './auth.ts';
import { benchmarkRoutes } from './benchmark.ts';
import { fairnessRoutes } from './fairness.ts';
import { interviewRoutes } from './interviews.ts';
import { jobRoutes } from './jobs.ts';
import { questionRoutes } from './questions.ts';
import { recommendationRoutes } from './recommendations.ts';
import { reportRoutes } from './reports.ts';
import { reviewRoutes } from './reviews.ts';
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
  ...benchmarkRoutes,
  ...recommendationRoutes,
  ...analyticsRoutes,
  ...reportRoutes,
  ...reviewRoutes,
  ...fairnessRoutes,
} as const;
export type Routes = typeof routes;
export type RouteName = keyof Routes;
