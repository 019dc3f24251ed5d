import type { FastifyInstance } from 'fastify';
import { outboxRoutes } from '../../../shared/contract/outbox.ts';
import { mount } from '../../http/call.ts';
import type { MailService } from './mail.service.ts';

export function registerMail(app: FastifyInstance, mail: MailService): void {
  mount(app, outboxRoutes.listOutbox, async ({ query, page }) => page(await mail.list(query)));
}
