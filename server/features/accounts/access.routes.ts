import type { FastifyInstance } from 'fastify';
import { recoveryRoutes } from '../../../shared/contract/recovery.ts';
import { sessionRoutes } from '../../../shared/contract/sessions.ts';
import { twoFactorRoutes } from '../../../shared/contract/two-factor.ts';
import { mount } from '../../http/call.ts';
import type { RecoveryService } from './recovery.service.ts';
import type { SessionService } from './sessions.service.ts';
import type { TwoFactorService } from './two-factor.service.ts';

export function registerRecovery(app: FastifyInstance, recovery: RecoveryService): void {
  mount(app, recoveryRoutes.verifyEmail, ({ body }) => recovery.verifyEmail(body));
  mount(app, recoveryRoutes.resendVerification, ({ actor }) => recovery.resendVerification(actor));
  mount(app, recoveryRoutes.requestPasswordReset, ({ body }) => recovery.requestReset(body));
  mount(app, recoveryRoutes.confirmPasswordReset, ({ body }) => recovery.confirmReset(body));
  mount(app, recoveryRoutes.changePassword, ({ actor, body }) => recovery.changePassword(actor, body));
}

export function registerSessions(app: FastifyInstance, sessions: SessionService): void {
  mount(app, sessionRoutes.listSessions, async ({ actor, query, page }) =>
    page(await sessions.list(actor, query)),
  );
  mount(app, sessionRoutes.endSession, ({ actor, params }) => sessions.end(actor, params.id));
}

export function registerTwoFactor(app: FastifyInstance, twoFactor: TwoFactorService): void {
  mount(app, twoFactorRoutes.setUpTwoFactor, ({ actor }) => twoFactor.setUp(actor));
  mount(app, twoFactorRoutes.confirmTwoFactor, ({ actor, body }) => twoFactor.confirm(actor, body));
  mount(app, twoFactorRoutes.disableTwoFactor, ({ actor, body }) => twoFactor.disable(actor, body));
}
