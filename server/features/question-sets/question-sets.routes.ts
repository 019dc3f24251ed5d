import type { FastifyInstance } from 'fastify';
import { questionSetRoutes } from '../../../shared/contract/question-sets.ts';
import { Answer, mount, SavedFile } from '../../http/call.ts';
import type { OwnQuestionService } from './own-questions.service.ts';
import type { QuestionSetService } from './question-sets.service.ts';

export function registerQuestionSets(
  app: FastifyInstance,
  sets: QuestionSetService,
  own: OwnQuestionService,
): void {
  mount(app, questionSetRoutes.listOwnQuestions, async ({ actor, query, page }) =>
    page(await own.list(actor, query)),
  );
  mount(app, questionSetRoutes.checkQuestions, ({ actor, body }) => own.check(actor, body));
  mount(app, questionSetRoutes.listQuestionSets, async ({ actor, query, page }) =>
    page(await sets.list(actor, query)),
  );
  mount(app, questionSetRoutes.createQuestionSet, ({ actor, body }) => sets.create(actor, body));
  mount(app, questionSetRoutes.getQuestionSet, ({ actor, params }) => sets.get(actor, params.id));
  mount(app, questionSetRoutes.updateQuestionSet, ({ actor, params, body }) =>
    sets.update(actor, params.id, body),
  );
  mount(app, questionSetRoutes.patchQuestionSet, ({ actor, params, body }) =>
    sets.update(actor, params.id, body),
  );
  mount(app, questionSetRoutes.deleteQuestionSet, ({ actor, params }) => sets.remove(actor, params.id));
  mount(
    app,
    questionSetRoutes.exportQuestionSet,
    async ({ actor, params, query }) => new SavedFile(await sets.exportFile(actor, params.id, query.format)),
  );
  mount(app, questionSetRoutes.importQuestionSet, async ({ actor, body }) => {
    const result = await sets.importFile(actor, body);
    return 'made' in result ? new Answer(201, result.made) : new Answer(200, result.preview);
  });
}
