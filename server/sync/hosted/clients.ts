/** Devices, and how their calls are told from others'. Source: sync protocol, "Endpoints". */
import { createPublicKey, verify } from 'node:crypto';
import type { Selectable } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { type Actor, RUNS } from '../../../shared/domain/permissions.ts';
import type { clientAnswerSchema, clientRequestSchema } from '../../../shared/protocol/sync/messages.ts';
import { OLDEST_SCHEMA_VERSION, SCHEMA_VERSION } from '../../../shared/protocol/sync/version.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, denied, invalid, notFound } from '../../errors.ts';
import { findActor, findById } from '../../features/accounts/accounts.repository.ts';
import { wireTime } from '../../http/time.ts';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { pass } from '../points.ts';

export type ClientRow = Selectable<Tables['sync_clients']>;

/** What a device signs its calls as: who it is, and nothing that another server could use. */
export const DEVICE_TOKEN = 'jhd_';
export const signedText = (client: string): Buffer => Buffer.from(`jobhive-sync:${client}`);

/** Whose data a caller's devices have. */
export const tenantOf = (actor: Pick<Actor, 'company' | 'uid'>): string => actor.company?.uid ?? actor.uid;

export const findClient = (db: Executor, uid: string): Promise<ClientRow | undefined> =>
  db.selectFrom('sync_clients').selectAll().where('uid', '=', uid).executeTakeFirst();

/** @throws {ApiError} UPGRADE_REQUIRED naming whose turn it is. */
export function requireVersion(schemaVersion: number): void {
  if (schemaVersion < OLDEST_SCHEMA_VERSION) {
    throw new ApiError(
      'UPGRADE_REQUIRED',
      'This studio is too old to sync. Update it; everything in it goes on working.',
      {
        schema_version: [`At least ${OLDEST_SCHEMA_VERSION}.`],
      },
    );
  }
  if (schemaVersion > SCHEMA_VERSION) {
    throw new ApiError(
      'UPGRADE_REQUIRED',
      'This studio is newer than the hosted instance, which has to be updated first.',
      {
        schema_version: [`At most ${SCHEMA_VERSION}.`],
      },
    );
  }
}

export function clientService({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return {
    /** Makes the caller's device known. @throws {ApiError} VALIDATION_ERROR for a key that is none. */
    async register(
      actor: Actor,
      { name, public_key, schema_version, former }: z.output<typeof clientRequestSchema>,
    ): Promise<z.infer<typeof clientAnswerSchema>> {
      requireVersion(schema_version);
      if (actor.isSandbox) throw denied('A sandbox account has no devices.');
      if (
        actor.company !== null &&
        !RUNS.includes(actor.company.memberRole) &&
        actor.company.memberRole !== 'viewer'
      )
        throw denied();
      requireKey(public_key);
      const tenant = tenantOf(actor);
      const client = uuidv7();
      // The tenant's head exists from its first write on.
      const epoch = await store.write(tenant, async ({ tx, now }) => {
        // What it was told then it knows still, as far as this store remembers it.
        const before = former === undefined ? undefined : await findClient(tx, former);
        const isOwn = before?.user_id === actor.userId && before.tenant === tenant;
        await tx
          .insertInto('sync_clients')
          .values({
            ...{ uid: client, tenant, user_id: actor.userId, name, public_key, schema_version },
            ...{
              last_mutation_id: 0,
              cursor_seq: isOwn ? before.cursor_seq : 0,
              created_at: now,
              last_seen_at: now,
              revoked_at: null,
            },
          })
          .execute();
        pass('hosted: registering');
        return (
          await tx.selectFrom('tenants').select('epoch').where('uid', '=', tenant).executeTakeFirstOrThrow()
        ).epoch;
      });
      const user = await findById(store.read, actor.userId);
      if (user === undefined) throw notFound('User');
      const company =
        actor.company &&
        (await store.read
          .selectFrom('companies')
          .select(['uid', 'company_name'])
          .where('id', '=', actor.company.id)
          .executeTakeFirstOrThrow());
      const { uid, username, email, first_name, last_name, role } = user;
      return {
        ...{ client_id: client, tenant, epoch, server_time: wireTime(clock().toISOString()), lease: null },
        user: { uid, username, email, first_name, last_name, role },
        company: company && { ...company, member_role: actor.company?.memberRole as string },
      };
    },

    /** The caller behind a device's signature, or null. */
    async authenticate(token: string): Promise<Actor | null> {
      const [uid = '', signature = ''] = token.slice(DEVICE_TOKEN.length).split('.');
      const row = await findClient(store.read, uid);
      if (row === undefined || row.revoked_at !== null) return null;
      const key = publicKey(row.public_key);
      if (key === null || !verify(null, signedText(uid), key, Buffer.from(signature, 'base64url')))
        return null;
      const user = await findById(store.read, row.user_id);
      const actor = user === undefined ? null : await findActor(store.read, user.uid);
      // Who left the company, or joined another one, has no more to do with what this device syncs.
      return actor !== null && tenantOf(actor) === row.tenant ? { ...actor, client: uid } : null;
    },

    /**
     * The caller's device.
     * @throws {ApiError} RESOURCE_NOT_FOUND for one of somebody else, PERMISSION_DENIED for one that was put out.
     */
    async own(db: Executor, actor: Actor, uid: string): Promise<ClientRow> {
      const row = await findClient(db, uid);
      const isOwn = row?.user_id === actor.userId && row.tenant === tenantOf(actor);
      if (row === undefined || !isOwn || (actor.client ?? uid) !== uid) throw notFound('Device');
      if (row.revoked_at !== null) throw denied('This device was disconnected. Connect it again.');
      return row;
    },
  };
}
export type ClientService = ReturnType<typeof clientService>;

function publicKey(base64: string) {
  try {
    const key = createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    // Whatever is wrong with it, it is no such key; the caller says so.
    return null;
  }
}

function requireKey(base64: string): void {
  if (publicKey(base64) === null)
    throw invalid('public_key', 'Send an Ed25519 public key, as SPKI in base64.');
}
