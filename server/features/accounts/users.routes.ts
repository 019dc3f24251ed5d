import type { FastifyInstance } from 'fastify';
import { userRoutes } from '../../../shared/contract/users.ts';
import { mount } from '../../http/call.ts';
import type { UserService } from './users.service.ts';

export function registerUsers(app: FastifyInstance, users: UserService): void {
  mount(app, userRoutes.getMe, ({ actor, link }) => users.me(actor, link));
  mount(app, userRoutes.updateMe, ({ actor, body, link }) => users.update(actor, body, link));
  mount(app, userRoutes.patchMe, ({ actor, body, link }) => users.update(actor, body, link));
}
