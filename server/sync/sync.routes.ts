import type { FastifyInstance } from 'fastify';
import { syncRoutes } from '../../shared/contract/sync.ts';
import { mount } from '../http/call.ts';
import type { SyncService } from './sync.service.ts';

export function registerSync(app: FastifyInstance, sync: SyncService): void {
  mount(app, syncRoutes.registerSyncClient, async ({ actor, body }) => sync.register(actor, body));
  mount(app, syncRoutes.pushSync, async ({ actor, body }) => sync.push(actor, body));
  mount(app, syncRoutes.pullSync, async ({ actor, body }) => sync.pull(actor, body));
  mount(app, syncRoutes.getSyncEntitlement, async () => sync.entitlement());
  mount(app, syncRoutes.getSyncStatus, async ({ actor }) => sync.status(actor));
  mount(app, syncRoutes.syncNow, async ({ actor }) => sync.now(actor));
  mount(app, syncRoutes.connectSync, async ({ actor, body }) => sync.connect(actor, body));
  mount(app, syncRoutes.disconnectSync, async ({ actor, body }) => sync.disconnect(actor, body.keep));
  mount(app, syncRoutes.patchSyncSettings, async ({ actor, body }) => sync.patchSettings(actor, body));
  mount(app, syncRoutes.sendRecordings, async ({ actor }) => sync.sendRecordings(actor));
  mount(app, syncRoutes.listQuarantine, async ({ actor, query, page }) =>
    page(await sync.quarantine(actor, query)),
  );
  mount(app, syncRoutes.retryQuarantined, async ({ actor, params }) => sync.retry(actor, params.id));
  mount(app, syncRoutes.discardQuarantined, async ({ actor, params }) => sync.discard(actor, params.id));
}
