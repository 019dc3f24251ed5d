/** Syncing as the API knows it: the hosted side's calls, and the device's own. */
import type { RouteBody } from '../../shared/contract/common.ts';
import type { SyncStatus, syncRoutes } from '../../shared/contract/sync.ts';
import type { Actor } from '../../shared/domain/permissions.ts';
import type { Entitlement } from '../../shared/protocol/sync/messages.ts';
import type { Deps } from '../deps.ts';
import { ApiError, denied, notFound } from '../errors.ts';
import { findActor } from '../features/accounts/accounts.repository.ts';
import { toEventData } from '../features/interviews/interviews.mapper.ts';
import type { InterviewService } from '../features/interviews/interviews.service.ts';
import { EVENTS } from '../features/interviews/interviews.steps.ts';
import type { WebhookEvents } from '../features/webhooks/webhooks.events.ts';
import { wireTime } from '../http/time.ts';
import { isNews } from '../store/changes.ts';
import { createCapture } from './device/capture.ts';
import { type SyncOptions, syncEngine } from './device/engine.ts';
import type { Link } from './device/link.ts';
import { linkService } from './device/links.ts';
import { meteredNow } from './device/metered.ts';
import { quarantineService } from './device/quarantine.ts';
import { onlyElsewhere, soundQueue } from './device/sound.ts';
import { blobService } from './hosted/blobs.ts';
import { clientService, tenantOf } from './hosted/clients.ts';
import { pullService } from './hosted/pull.ts';
import { type OnApplied, pushService } from './hosted/push.ts';

export function syncService(
  deps: Deps,
  events: Pick<WebhookEvents, 'record' | 'isHeard'>,
  interviews: Pick<InterviewService, 'allows'>,
  options: Partial<SyncOptions> = {},
) {
  const { store, clock, config } = deps;
  const clients = clientService(deps);

  /** What webhooks are told of what came from a device, as of what is done here. */
  const tell: OnApplied = async (write, before, after) => {
    if (after.interviews.size === 0 || !(await events.isHeard(write))) return;
    for (const [uid, row] of after.interviews) {
      if (row.is_practice === 1 || before.interviews.get(uid)?.status === row.status) continue;
      await events.record(write, EVENTS[row.status], toEventData(row));
    }
  };
  const { push } = pushService(deps, clients, tell);
  const { pull } = pullService(deps, clients);
  const blobs = blobService(deps, interviews);

  let engine: ReturnType<typeof syncEngine>;
  const capture = createCapture(store, clock, (tenant) => engine.tell(tenant));
  const sound = soundQueue(deps, (link) => engine.tokenOf(link), meteredNow());
  engine = syncEngine(deps, capture, sound.wake, options);
  const links = linkService(deps, capture, engine);
  const quarantine = quarantineService(deps, capture, engine);

  const onHosted =
    <A extends unknown[], R>(work: (...args: A) => R) =>
    (...args: A): R => {
      if (config.mode !== 'hosted')
        throw denied('This is a studio on a device: devices sync with a hosted instance.');
      return work(...args);
    };
  const onDevice =
    <A extends unknown[], R>(work: (...args: A) => R) =>
    (...args: A): R => {
      if (config.mode !== 'device')
        throw denied('This is a hosted instance: only a studio on a device syncs with one.');
      return work(...args);
    };

  async function status(actor: Actor): Promise<SyncStatus> {
    const link = await links.linkOf(tenantOf(actor));
    const none = {
      ...{ recordings_pending: 0, blobs_pending: 0, bytes_pending: 0 },
      ...{ recordings_wait: null, settings: null },
    };
    const default_url = config.hostedUrl ?? null;
    if (link === undefined) {
      return {
        ...{ state: 'offline', pending: 0, quarantined: 0, last_success: null, url: null, email: null },
        ...{ problem: null, progress: null, ...none, default_url },
      };
    }
    const { pending, held } = await engine.queued(link.tenant);
    const { recordings, blobs, bytes } = await sound.queued(link.tenant);
    const { send_recordings, fetch_recordings, max_rate } = link;
    const { isSyncing, isOffline, problem: last, progress } = engine.standing(link.tenant);
    const problem = last ?? (link.problem as SyncStatus['problem']);
    const state =
      held > 0 || problem !== null ? 'attention' : isSyncing ? 'syncing' : isOffline ? 'offline' : 'idle';
    return {
      ...{ state, pending, quarantined: held, last_success: wireTime(link.last_success_at) },
      ...{ url: link.url, email: link.email, problem, progress, default_url },
      ...{ recordings_pending: recordings, blobs_pending: blobs, bytes_pending: bytes },
      recordings_wait: recordings === 0 ? null : await sound.waitsFor(link),
      settings: {
        ...{ send_recordings, fetch_recordings: fetch_recordings === 1 },
        max_rate: max_rate === null ? null : Number(max_rate),
      },
    };
  }

  /** @throws {ApiError} INVALID_STATE where nothing is connected. */
  async function connected(actor: Actor): Promise<Link> {
    const link = await links.linkOf(tenantOf(actor));
    if (link === undefined)
      throw new ApiError('INVALID_STATE', 'This studio is not connected to a hosted instance.');
    return link;
  }

  /** The link whose quarantine it is. @throws {ApiError} RESOURCE_NOT_FOUND */
  async function holding(actor: Actor): Promise<Link> {
    const link = await links.linkOf(tenantOf(actor));
    if (link === undefined) throw notFound('Change');
    return link;
  }

  return {
    clients,
    register: onHosted(clients.register),
    push: onHosted(push),
    pull: onHosted(pull),
    entitlement: onHosted(
      (): Entitlement => ({
        lease: null,
        server_time: wireTime(clock().toISOString()),
      }),
    ),
    blobs: {
      create: onHosted(blobs.create),
      append: onHosted(blobs.append),
      state: onHosted(blobs.state),
      read: onHosted(blobs.read),
    },
    /**
     * Brings sound that was recorded elsewhere to this device.
     * @throws {ApiError} INVALID_STATE where it cannot be had yet, STORAGE_FULL, SERVICE_UNAVAILABLE
     */
    bring: async (tenant: string, hashes: readonly string[]): Promise<void> => {
      if (config.mode !== 'device') throw onlyElsewhere();
      await sound.bring(tenant, hashes);
    },
    /** Drops uploads that nobody finishes; on a device, copies that were to be kept no longer. Called by a timer. */
    sweep: async (): Promise<void> => {
      if (config.mode === 'hosted') return blobs.sweep();
      if (config.recordingKeepDays !== null) await sound.release(config.recordingKeepDays);
      await sound.tidy();
    },
    status: onDevice(status),
    now: onDevice(async (actor: Actor): Promise<SyncStatus> => {
      const { tenant } = await connected(actor);
      await engine.now(tenant);
      return status(actor);
    }),
    connect: onDevice(
      async (actor: Actor, body: Parameters<typeof links.connect>[1]): Promise<SyncStatus> => {
        await links.connect(actor, body);
        const { uid } = await store.read
          .selectFrom('users')
          .select('uid')
          .where('id', '=', actor.userId)
          .executeTakeFirstOrThrow();
        return status((await findActor(store.read, uid)) as Actor);
      },
    ),
    disconnect: onDevice(async (actor: Actor, keep: boolean): Promise<SyncStatus> => {
      await links.disconnect(actor, keep);
      return status(actor);
    }),
    patchSettings: onDevice(
      async (
        actor: Actor,
        { fetch_recordings, ...body }: RouteBody<typeof syncRoutes.patchSyncSettings>,
      ): Promise<SyncStatus> => {
        const link = await connected(actor);
        const { tenant } = link;
        const fetches =
          fetch_recordings === undefined ? {} : ({ fetch_recordings: fetch_recordings ? 1 : 0 } as const);
        const values = { ...body, ...fetches };
        if (isNews(link, values)) {
          await store.local((tx) =>
            tx.updateTable('sync_links').set(values).where('tenant', '=', tenant).execute(),
          );
        }
        sound.wake(tenant);
        return status(actor);
      },
    ),
    sendRecordings: onDevice(async (actor: Actor): Promise<SyncStatus> => {
      const { tenant } = await connected(actor);
      sound.ask(tenant);
      return status(actor);
    }),
    quarantine: onDevice(async (actor: Actor, query: Parameters<typeof quarantine.list>[1]) => {
      const link = await links.linkOf(tenantOf(actor));
      return link === undefined ? { count: 0, rows: [] } : quarantine.list(link, query);
    }),
    retry: onDevice(async (actor: Actor, id: number): Promise<SyncStatus> => {
      await quarantine.retry(await holding(actor), id);
      return status(actor);
    }),
    discard: onDevice(async (actor: Actor, id: number): Promise<SyncStatus> => {
      await quarantine.discard(await holding(actor), id);
      return status(actor);
    }),
    start: async (): Promise<void> => {
      if (config.mode !== 'device' || store.dialect !== 'sqlite') return;
      sound.start();
      await engine.start();
    },
    stop: async (): Promise<void> => {
      await engine.stop();
      await sound.stop();
    },
  };
}
export type SyncService = ReturnType<typeof syncService>;
