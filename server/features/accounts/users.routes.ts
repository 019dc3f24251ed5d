import type { FastifyInstance } from 'fastify';
import { userRoutes } from '../../../shared/contract/users.ts';
import { mount } from '../../http/call.ts';
import type { UserService } from './users.service.ts';

export function registerUsers(app: FastifyInstance, users: UserService): void {
  mount(app, userRoutes.getMe, ({ actor }) => users.me(actor));
  mount(app, userRoutes.updateMe, ({ actor, body }) => users.update(actor, body));
  mount(app, userRoutes.patchMe, ({ actor, body }) => users.update(actor, body));
}
