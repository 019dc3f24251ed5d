import type { FastifyInstance } from 'fastify';
import { interviewRoutes } from '../../../shared/contract/interviews.ts';
import { mount } from '../../http/call.ts';
import type { InterviewService } from './interviews.service.ts';

export function registerInterviews(app: FastifyInstance, interviews: InterviewService): void {
  mount(app, interviewRoutes.listInterviews, async ({ actor, query, page, keep }) =>
    keep(
      () => interviews.versionOfLists(actor),
      async () => page(await interviews.list(actor, query)),
    ),
  );
  mount(app, interviewRoutes.createInterview, ({ actor, body }) => interviews.create(actor, body));
  mount(app, interviewRoutes.getInterview, async ({ actor, params, keep }) => {
    const found = await interviews.find(actor, params.id);
    return keep(
      () => interviews.versionOf(found),
      () => interviews.show(found),
    );
  });
  mount(app, interviewRoutes.updateInterview, ({ actor, params, body }) =>
    interviews.update(actor, params.id, body),
  );
  mount(app, interviewRoutes.patchInterview, ({ actor, params, body }) =>
    interviews.update(actor, params.id, body),
  );
  mount(app, interviewRoutes.recordConsent, ({ actor, params, body }) =>
    interviews.consent(actor, params.id, body),
  );
  mount(app, interviewRoutes.startInterview, ({ actor, params }) => interviews.start(actor, params.id));
  mount(app, interviewRoutes.endInterview, ({ actor, params }) => interviews.end(actor, params.id));
  mount(app, interviewRoutes.cancelInterview, ({ actor, params, body }) =>
    interviews.cancel(actor, params.id, body.reason),
  );
}
