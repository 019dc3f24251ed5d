import type { FastifyInstance } from 'fastify';
import { questionBankRoutes } from '../../../shared/contract/question-bank.ts';
import { mount } from '../../http/call.ts';
import type { QuestionBankService } from './question-bank.service.ts';

export function registerQuestionBank(app: FastifyInstance, bank: QuestionBankService): void {
  mount(app, questionBankRoutes.listBankQuestions, async ({ query, page }) => page(await bank.list(query)));
}
