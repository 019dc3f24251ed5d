/**
 * Connecting a studio that worked by itself to an account, and parting again. Source: sync protocol, "Endpoints";
 * product, "Offline and together".
 *
 * Connecting gives the profile and its company the uids that they have there, so that what is here and what is there
 * are one tenant's; then what is here is sent, or was given up (`take-on.ts`).
 */
import { z } from 'zod';
import { sessionSchema } from '../../../shared/contract/auth.ts';
import type { RouteBody } from '../../../shared/contract/common.ts';
import type { syncRoutes } from '../../../shared/contract/sync.ts';
import { type Actor, MANAGES } from '../../../shared/domain/permissions.ts';
import { NO_HLC } from '../../../shared/domain/sync/clock.ts';
import { clientAnswerSchema } from '../../../shared/protocol/sync/messages.ts';
import { SCHEMA_VERSION } from '../../../shared/protocol/sync/version.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, denied, invalid } from '../../errors.ts';
import type { Write } from '../../store/store.ts';
import { tenantOf } from '../hosted/clients.ts';
import { pass } from '../points.ts';
import type { Capture } from './capture.ts';
import type { SyncEngine } from './engine.ts';
import { DEVICE_NAME, type Link, linkOf as linkIn, partedLinkOf, SEALED_FOR } from './link.ts';
import { newKeyPair, Refusal, remoteAt } from './remote.ts';
import { renew } from './renew.ts';
import { forgetTenant, queueAll, takeOn } from './take-on.ts';

type Tools = Pick<Deps, 'store' | 'clock' | 'outbound' | 'sealer' | 'config'>;

async function register(
  outbound: Tools['outbound'],
  url: string,
  { email, password, otp }: Pick<RouteBody<typeof syncRoutes.connectSync>, 'email' | 'password' | 'otp'>,
  /** How it was connected before. */
  former: Link | undefined,
) {
  const keys = newKeyPair();
  try {
    const session = await remoteAt(outbound, url).call(
      '/api/auth/login/',
      { email, password, ...(otp !== undefined && { otp }) },
      sessionSchema,
    );
    const client = await remoteAt(outbound, url, session.access).call(
      '/api/sync/v1/clients/',
      {
        ...{ name: DEVICE_NAME, public_key: keys.publicKey, schema_version: SCHEMA_VERSION },
        ...(former && { former: former.client }),
      },
      clientAnswerSchema,
    );
    // From here on the device signs for itself; the session was for registering it alone.
    await remoteAt(outbound, url).call('/api/auth/logout/', { refresh: session.refresh }, z.unknown());
    return { client, keys };
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw new ApiError(
        'SERVICE_UNAVAILABLE',
        'The hosted instance could not be reached. Check the address and the network, and try again; nothing was changed.',
        { url: [(error as Error).message] },
        { cause: error },
      );
    }
    if (error.code === 'AUTHENTICATION_REQUIRED') {
      throw error.details.otp === undefined
        ? invalid('password', 'The email address or the password is wrong.')
        : new ApiError('VALIDATION_ERROR', error.message, { otp: error.details.otp });
    }
    if (error.code === 'UPGRADE_REQUIRED')
      throw new ApiError('UPGRADE_REQUIRED', error.message, error.details);
    throw new ApiError('SERVICE_UNAVAILABLE', error.message, { url: [error.message] }, { cause: error });
  }
}

export function linkService(
  { store, clock, outbound, sealer, config }: Tools,
  capture: Capture,
  engine: Pick<SyncEngine, 'wake' | 'forget'>,
) {
  const linkOf = (tenant: string) => linkIn(store.read, tenant);

  return {
    linkOf,

    /** @throws {ApiError} INVALID_STATE where it is connected, VALIDATION_ERROR for a wrong password or code. */
    async connect(actor: Actor, body: RouteBody<typeof syncRoutes.connectSync>): Promise<void> {
      const url = (body.url ?? config.hostedUrl)?.replace(/\/+$/, '');
      if (url === undefined) throw invalid('url', 'Enter the address of your hosted instance.');
      requireSafe(url);
      requireLead(actor);
      const own = tenantOf(actor);
      const there = await linkOf(own);
      if (there !== undefined && there.problem !== 'signed_out') {
        throw new ApiError('INVALID_STATE', 'This studio is connected already. Disconnect it first.');
      }
      const earlier = there ?? (await partedLinkOf(store.read, own));
      const { client, keys } = await register(outbound, url, body, earlier);
      if (store.dialect !== 'sqlite') {
        throw new ApiError(
          'INVALID_STATE',
          'A studio that syncs keeps its data in SQLite: start it without DATABASE_URL.',
        );
      }
      if (actor.company !== null && client.company === null && body.existing === 'upload') {
        throw new ApiError(
          'INVALID_STATE',
          'That account belongs to no company, so a company’s interviews cannot go there. Connect with an account of the company, or start clean.',
        );
      }
      const { tenant } = client;
      if (tenant !== own && (await linkOf(tenant)) !== undefined) {
        throw new ApiError(
          'INVALID_STATE',
          'Another profile of this studio is connected to the same company already.',
        );
      }
      await capture.prepare();
      const private_key = sealer.seal(keys.privateKey, SEALED_FOR);
      await store.local(async (tx) => {
        const now = clock().toISOString();
        const { client_id, epoch, user } = client;
        const former = there ?? (await partedLinkOf(tx, own));
        if (former !== undefined && former.tenant === tenant && former.user_uid === user.uid) {
          if (body.existing === 'upload') {
            // It goes on where it was. What that instance does not know of this device was lost there.
            const isSameTime = epoch === former.epoch;
            const renewed = { client: client_id, private_key, epoch, url, email: body.email };
            await renew(tx, tenant, renewed, isSameTime ? null : 0, isSameTime, !isSameTime);
            await capture.start(tx, tenant);
            return;
          }
        }
        if (former !== undefined) await forgetLink(tx, own);
        await capture.stop(tx, own);
        await takeOn(tx, actor, client, body.existing, now);
        await tx
          .insertInto('sync_links')
          .values({
            ...{ tenant, url, client: client_id, private_key, email: body.email, user_uid: user.uid },
            ...{ epoch, cursor_seq: 0, staged_seq: 0, last_mutation_id: 0, hlc: NO_HLC, connected_at: now },
            ...{ last_success_at: null, problem: null, parted_at: null, anew_after: null },
            schema_version: SCHEMA_VERSION,
          })
          .execute();
        if (body.existing === 'upload') await queueAll(tx, tenant, now);
        await capture.start(tx, tenant);
        pass('device: connecting');
      });
      engine.wake(tenant, 0);
    },

    /** Parts from the hosted instance; what is here stays, or goes. @throws {ApiError} INVALID_STATE */
    async disconnect(actor: Actor, keep: boolean): Promise<void> {
      const tenant = tenantOf(actor);
      if ((await linkOf(tenant)) === undefined) {
        throw new ApiError('INVALID_STATE', 'This studio is not connected.');
      }
      if (!keep) requireLead(actor);
      engine.forget(tenant);
      await store.local(async (tx) => {
        if (keep) {
          // What is done from here on is noted all the same, for whoever connects it again.
          await tx.deleteFrom('sync_staged').where('tenant', '=', tenant).execute();
          await tx
            .updateTable('sync_links')
            .set({ parted_at: clock().toISOString(), private_key: '', staged_seq: 0 })
            .where('tenant', '=', tenant)
            .execute();
          return;
        }
        await capture.stop(tx, tenant);
        await forgetLink(tx, tenant);
        await forgetTenant(tx, tenant);
      });
    },
  };
}
export type LinkService = ReturnType<typeof linkService>;

/** A password goes over no open line; this machine itself is no line. @throws {ApiError} VALIDATION_ERROR */
function requireSafe(url: string): void {
  const { protocol, hostname } = new URL(url);
  const isHere = ['localhost', '[::1]'].includes(hostname) || hostname.startsWith('127.');
  if (protocol !== 'https:' && !isHere)
    throw invalid('url', 'Enter an address that begins with https://: your password goes there.');
}

/** All that a company has here is sent, or goes: that is for those who lead it. @throws {ApiError} PERMISSION_DENIED */
function requireLead(actor: Actor): void {
  if (actor.company !== null && !MANAGES.includes(actor.company.memberRole))
    throw denied(
      'Only an owner or a recruiter of the company may connect this studio, or take its data away.',
    );
}

/** What waits to be sent, and how it is connected. */
async function forgetLink(tx: Write['tx'], tenant: string): Promise<void> {
  await tx
    .deleteFrom('sync_outbox_rows')
    .where('outbox_id', 'in', (query) =>
      query.selectFrom('sync_outbox').select('id').where('tenant', '=', tenant),
    )
    .execute();
  for (const table of ['sync_outbox', 'sync_blobs', 'sync_staged', 'sync_wanted', 'sync_links'] as const) {
    await tx.deleteFrom(table).where('tenant', '=', tenant).execute();
  }
}
