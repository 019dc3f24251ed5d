import type { FastifyInstance } from 'fastify';
import { answerRoutes } from '../../../shared/contract/answers.ts';
import { Answer, mount } from '../../http/call.ts';
import type { AnswerService } from './answers.service.ts';

export function registerAnswers(app: FastifyInstance, answers: AnswerService): void {
  mount(app, answerRoutes.listAnswers, async ({ actor, params, query, page }) =>
    page(await answers.list(actor, params.id, query)),
  );
  mount(app, answerRoutes.createAnswer, async ({ actor, params, body }) => {
    const { answer, isNew } = await answers.create(actor, params.id, body);
    return new Answer(isNew ? 201 : 200, answer);
  });
  mount(app, answerRoutes.getDraft, ({ actor, params }) => answers.draft(actor, params.id));
  mount(app, answerRoutes.saveDraft, ({ actor, params, body }) => answers.keepDraft(actor, params.id, body));
  mount(app, answerRoutes.recordAttention, ({ actor, params, body }) =>
    answers.attention(actor, params.id, body),
  );
}
