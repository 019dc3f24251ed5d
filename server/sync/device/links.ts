/**
 * Connecting a studio that worked by itself to an account, and parting again. Source: sync protocol, "Endpoints";
 * product, "Offline and together".
 *
 * Connecting gives the profile and its company the uids that they have there, so that what is here and what is there
 * are one tenant's; then what is here is sent, or was given up.
 */
import { setImmediate } from 'node:timers/promises';
import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import { sessionSchema } from '../../../shared/contract/auth.ts';
import type { RouteBody } from '../../../shared/contract/common.ts';
import type { syncRoutes } from '../../../shared/contract/sync.ts';
import type { MemberRole } from '../../../shared/contract/users.ts';
import { type Actor, MANAGES } from '../../../shared/domain/permissions.ts';
import { NO_HLC, nextHlc } from '../../../shared/domain/sync/clock.ts';
import { ENTITIES, ENTITY_NAMES, type EntityName } from '../../../shared/protocol/sync/entities.ts';
import { type Change, clientAnswerSchema } from '../../../shared/protocol/sync/messages.ts';
import { SCHEMA_VERSION } from '../../../shared/protocol/sync/version.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, denied, invalid } from '../../errors.ts';
import { counted as countedApplication } from '../../features/applications/applications.repository.ts';
import { moveSaid } from '../../features/fairness/fairness.repository.ts';
import { addToCounts as addInterviews, scopesOf } from '../../features/interviews/interviews.counts.ts';
import { counted as countedJob } from '../../features/jobs/jobs.repository.ts';
import { addToCounts } from '../../store/counts.ts';
import { recountJobSums, recountSums } from '../../store/recount.ts';
import type { Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { tenantOf } from '../hosted/clients.ts';
import { pass } from '../points.ts';
import { anyTable, chunks, type Found, selectFields, toFound } from '../rows.ts';

import type { Capture } from './capture.ts';
import { forgetInterviews } from './drop.ts';
import type { SyncEngine } from './engine.ts';
import { DEVICE_NAME, type Link, linkOf as linkIn, partedLinkOf, SEALED_FOR } from './link.ts';
import { enqueue } from './outbox.ts';
import { newKeyPair, Refusal, remoteAt } from './remote.ts';
import { renew } from './renew.ts';

type Client = Awaited<ReturnType<typeof register>>['client'];
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

/** Gives the profile and its company the uids that they have there. */
async function takeOn(
  tx: Write['tx'],
  actor: Actor,
  client: Client,
  existing: 'upload' | 'discard',
  now: string,
): Promise<void> {
  const old = tenantOf(actor);
  const { tenant, user, company } = client;
  const stranger = await tx.selectFrom('users').select('id').where('uid', '=', user.uid).executeTakeFirst();
  if (stranger !== undefined && stranger.id !== actor.userId) {
    throw new ApiError(
      'INVALID_STATE',
      'That account is another profile of this studio. Open that one, and connect it.',
    );
  }
  if (actor.uid !== user.uid) {
    const former_uid = actor.uid;
    await tx.updateTable('users').set({ uid: user.uid, former_uid }).where('id', '=', actor.userId).execute();
  }
  if (existing === 'discard') await forgetTenant(tx, old);
  // What was practised alone stays with the person, under the uid that they have now.
  if (actor.uid !== user.uid) await renameTenant(tx, actor.uid, user.uid);
  if (company === null) return;
  if (actor.company !== null) {
    await renameTenant(tx, actor.company.uid, tenant);
    await tx
      .updateTable('companies')
      .set({ uid: tenant, company_name: company.company_name })
      .where('id', '=', actor.company.id)
      .execute();
    await tx
      .updateTable('memberships')
      .set({ member_role: company.member_role as MemberRole })
      .where('user_id', '=', actor.userId)
      .execute();
    return;
  }
  await makeTenant(tx, tenant);
  const { head } = await tx
    .updateTable('tenants')
    .set((eb) => ({ head: eb('head', '+', 1) }))
    .where('uid', '=', tenant)
    .returning('head')
    .executeTakeFirstOrThrow();
  const row = await tx
    .insertInto('companies')
    .values({
      uid: tenant,
      tenant,
      seq: head,
      company_name: company.company_name,
      industry: '',
      created_at: now,
      updated_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('memberships')
    .values({
      company_id: row.id,
      user_id: actor.userId,
      member_role: company.member_role as MemberRole,
      created_at: now,
    })
    .execute();
}

const makeTenant = (tx: Write['tx'], uid: string) =>
  tx
    .insertInto('tenants')
    .values({ uid, head: 0, epoch: crypto.randomUUID() })
    .onConflict((conflict) => conflict.column('uid').doNothing())
    .execute();

/** Tables with a tenant beside those that sync, and the audit, whose entries say for ever whose they were. */
const TENANTS = [
  'subscriptions',
  'usage_days',
  'engine_settings',
  'engine_tasks',
  'webhook_endpoints',
  'webhook_deliveries',
] as const;
const SUMS = [
  'analytics_days',
  'analytics_skill_days',
  'analytics_job_days',
  'analytics_job_skill_days',
] as const;
const SCOPED = ['interview_counts', 'list_counts', 'score_histogram'] as const;

async function renameTenant(tx: Write['tx'], from: string, to: string): Promise<void> {
  const there = await tx.selectFrom('tenants').selectAll().where('uid', 'in', [from, to]).execute();
  const old = there.find(({ uid }) => uid === from);
  if (old === undefined || from === to) return;
  const used = there.find(({ uid }) => uid === to);
  // Connected before, and kept: the versions of both go on behind one another.
  const offset = used?.head ?? 0;
  await makeTenant(tx, to);
  await tx
    .updateTable('tenants')
    .set({ head: offset + old.head })
    .where('uid', '=', to)
    .execute();
  const table = anyTable(tx);
  for (const name of ENTITY_NAMES) {
    await table
      .updateTable(name)
      .set((eb) => ({ tenant: to, seq: eb('seq', '+', offset) }) as never)
      .where('tenant', '=', from)
      .execute();
  }
  await moveSaid(tx, from, to);
  for (const name of [...TENANTS, ...SUMS]) {
    await table
      .updateTable(name)
      .set({ tenant: to } as never)
      .where('tenant', '=', from)
      .execute();
  }
  for (const name of SCOPED) {
    await sql`update ${sql.table(name)} set scope = replace(scope, ${from}, ${to}) where scope like ${`%${from}%`}`.execute(
      tx,
    );
  }
}

/** Takes away all that a tenant has; its company and its members' accounts stay. */
export async function forgetTenant(tx: Write['tx'], tenant: string): Promise<void> {
  const table = anyTable(tx);
  const rows = <T extends 'interviews' | 'jobs' | 'applications'>(name: T) =>
    tx
      .selectFrom(name as 'jobs')
      .selectAll()
      .where('tenant', '=', tenant)
      .execute() as unknown as Promise<Selectable<Tables[T]>[]>;
  const interviews = await rows('interviews');
  await addInterviews(
    tx,
    ...interviews.map((row) => ({ scopes: scopesOf(row), status: row.status, by: -1 as const })),
  );
  await addToCounts(
    tx,
    'jobs',
    (await rows('jobs')).flatMap((row) => countedJob(row, -1)),
  );
  await addToCounts(
    tx,
    'applications',
    (await rows('applications')).flatMap((row) => countedApplication(row, -1)),
  );
  for (const some of chunks(interviews.map(({ id }) => id))) await forgetInterviews(tx, some);
  for (const name of [...ENTITY_NAMES].reverse()) {
    if (name !== 'companies') await table.deleteFrom(name).where('tenant', '=', tenant).execute();
  }
  await table.deleteFrom('usage_days').where('tenant', '=', tenant).execute();
  await tx
    .deleteFrom('list_counts')
    .where('list', 'in', ['recommendations', 'learning_paths'])
    .where('scope', '=', tenant)
    .execute();
  await recountSums(tx);
  await recountJobSums(tx);
}

/** All that the tenant has, as mutations: each interview with what is in it, after what it refers to. */
async function queueAll(tx: Write['tx'], tenant: string, now: string): Promise<void> {
  let hlc = NO_HLC;
  let waiting: Change[] = [];
  const flush = async () => {
    if (waiting.length === 0) return;
    hlc = nextHlc(hlc, Date.parse(now));
    await enqueue(tx, tenant, { name: 'upload', changes: waiting, hlc, at: now });
    waiting = [];
    // It may be years of work: others have a turn.
    await setImmediate();
  };
  const add = (change: Change) => void waiting.push(change);
  const isOfInterview = (entity: EntityName) =>
    'interview' in ENTITIES[entity].refs && entity !== 'applications';
  const all = async (entity: EntityName) =>
    (await selectFields(tx, entity).where('tenant', '=', tenant).orderBy('id').execute()).map(toFound);
  const put = (entity: EntityName, { uid, data }: Found): Change => ({ op: 'put', entity, uid, data });
  for (const entity of ['jobs', 'question_sets'] as const) {
    for (const row of await all(entity)) add(put(entity, row));
  }
  const interviews = await tx
    .selectFrom('interviews')
    .select('id')
    .where('tenant', '=', tenant)
    .orderBy('id')
    .execute();
  for (const some of chunks(
    interviews.map(({ id }) => id),
    50,
  )) {
    for (const row of (
      await selectFields(tx, 'interviews').where('id', 'in', some).orderBy('id').execute()
    ).map(toFound)) {
      add(put('interviews', row));
    }
    for (const entity of ENTITY_NAMES.filter(isOfInterview)) {
      const rows = await selectFields(tx, entity).where('interview_id', 'in', some).orderBy('id').execute();
      for (const row of rows.map(toFound)) add(put(entity, row));
    }
    const resources = await selectFields(tx, 'learning_resources')
      .where(
        'path_id',
        'in',
        anyTable(tx).selectFrom('learning_paths').select('id').where('interview_id', 'in', some),
      )
      .orderBy('id')
      .execute();
    for (const row of resources.map(toFound)) add(put('learning_resources', row));
    await flush();
  }
  for (const row of await all('applications')) add(put('applications', row));
  await flush();
}
