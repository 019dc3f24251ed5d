/** How much one caller may ask for. Source: API reference, "Rate Limits by Endpoint Category". */
import type { RateCategory } from './common.ts';

export interface RateLimit {
  /** Requests per window. */
  limit: number;
  windowSeconds: number;
}

const MINUTE = 60;
const HOUR = 3600;

/** Of what is `unlimited`, an interview that runs consists: it is never cut off. */
export const RATE_LIMITS: Readonly<Record<Exclude<RateCategory, 'unlimited'>, RateLimit>> = {
  authentication: { limit: 20, windowSeconds: 15 * MINUTE },
  interview: { limit: 100, windowSeconds: HOUR },
  analysis: { limit: 50, windowSeconds: HOUR },
  analytics: { limit: 200, windowSeconds: HOUR },
  general: { limit: 1000, windowSeconds: HOUR },
};
