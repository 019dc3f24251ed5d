import type { FastifyInstance } from 'fastify';
import { questionRoutes } from '../../../shared/contract/questions.ts';
import { mount } from '../../http/call.ts';
import type { AskingService } from './asking.service.ts';
import type { QuestionService } from './questions.service.ts';

export function registerQuestions(
  app: FastifyInstance,
  questions: QuestionService,
  asking: AskingService,
): void {
  mount(app, questionRoutes.listQuestions, async ({ actor, params, query, page }) =>
    page(await questions.list(actor, params.id, query)),
  );
  mount(app, questionRoutes.addQuestion, ({ actor, params, body }) => questions.add(actor, params.id, body));
  mount(app, questionRoutes.updateQuestion, ({ actor, params, body }) =>
    questions.change(actor, params, body),
  );
  mount(app, questionRoutes.removeQuestion, ({ actor, params }) => questions.remove(actor, params));
  mount(app, questionRoutes.nextQuestion, ({ actor, params }) => asking.next(actor, params.id));
}
