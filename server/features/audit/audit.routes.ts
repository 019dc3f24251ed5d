import type { FastifyInstance, FastifyRequest } from 'fastify';
import { auditRoutes } from '../../../shared/contract/audit.ts';
import { type AnyRoute, mount } from '../../http/call.ts';
import { nameOf, subjectOf } from '../../http/deed.ts';
import { addHook } from '../../http/hooks.ts';
import type { AuditService, Reading } from './audit.service.ts';

/** The list, and the eye on what is read: it is to be registered before the routes that it looks at. */
export function registerAudit(app: FastifyInstance, audit: AuditService): void {
  app.addHook('onRoute', (options) => {
    const route = options.config?.route;
    if (route?.audit !== 'view') return;
    addHook(options, 'preSerialization', async (request, _reply, answer) => {
      request.interviewsShown = interviewsIn(answer);
      return answer;
    });
    addHook(options, 'onSend', (request, reply, payload, done) => {
      // 304 too: whoever is told that nothing has changed has it before them. HEAD shows nothing.
      const isShown = [200, 206, 304].includes(reply.statusCode) && request.method !== 'HEAD';
      if (isShown && request.actor?.company) {
        const { actor, id } = request;
        audit.seen(actor, { action: nameOf(route), ...subjectsRead(route, request), requestId: id });
      }
      done(null, payload);
    });
  });
  app.addHook('onClose', () => audit.settled());
  mount(app, auditRoutes.listAudit, async ({ actor, query, page }) => page(await audit.list(actor, query)));
}

/** What was read: by the path, else by what the list was narrowed to, else the interviews that it showed. */
function subjectsRead(route: AnyRoute, request: FastifyRequest): Pick<Reading, 'kind' | 'ids'> {
  const about = subjectOf(route, request.params);
  if (about?.id !== undefined) return { kind: about.kind, ids: [about.id] };
  const { interview_session, job_id } = request.query as { interview_session?: number; job_id?: number };
  if (job_id !== undefined) return { kind: 'job', ids: [job_id] };
  const ids = interview_session === undefined ? (request.interviewsShown ?? []) : [interview_session];
  return { kind: 'interview', ids };
}

/** Interviews that a page of results is about, each once. */
function interviewsIn(answer: unknown): number[] {
  const { results } = answer as { results?: unknown };
  if (!Array.isArray(results)) return [];
  return [...new Set(results.map((each) => each.interview_session as number | undefined))].filter(
    (id) => id !== undefined,
  );
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Interviews whose scores are in the answer. */
    interviewsShown?: readonly number[];
  }
}
