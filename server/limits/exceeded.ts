import type { FastifyReply } from 'fastify';
import { ApiError } from '../errors.ts';

/** The 429, with the seconds to wait. */
export function exceeded(reply: FastifyReply, resetsAt: Date, now: Date): ApiError {
  const seconds = Math.max(1, Math.ceil((resetsAt.getTime() - now.getTime()) / 1000));
  reply.header('retry-after', seconds);
  return new ApiError('RATE_LIMIT_EXCEEDED', `Too many requests. Try again in ${seconds} s.`);
}
