import type { FastifyInstance } from 'fastify';
import { authRoutes } from '../../../shared/contract/auth.ts';
import { mount } from '../../http/call.ts';
import type { AuthService } from './auth.service.ts';

export function registerAuth(app: FastifyInstance, auth: AuthService): void {
  mount(app, authRoutes.register, ({ body }) => auth.register(body));
  mount(app, authRoutes.login, ({ body, userAgent }) => auth.login(body, userAgent));
  mount(app, authRoutes.offline, ({ body, userAgent }) => auth.offline(body, userAgent));
  mount(app, authRoutes.refresh, ({ body }) => auth.refresh(body));
  mount(app, authRoutes.logout, ({ body }) => auth.logout(body));
  mount(app, authRoutes.wsTicket, ({ actor }) => auth.wsTicket(actor));
}
