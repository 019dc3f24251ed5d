/** What a studio holds becomes that of the account which it is connected to, or goes. */
import { setImmediate } from 'node:timers/promises';
import { type Selectable, sql } from 'kysely';
import type { z } from 'zod';
import type { MemberRole } from '../../../shared/contract/users.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import { NO_HLC, nextHlc } from '../../../shared/domain/sync/clock.ts';
import { ENTITIES, ENTITY_NAMES, type EntityName } from '../../../shared/protocol/sync/entities.ts';
import type { Change, clientAnswerSchema } from '../../../shared/protocol/sync/messages.ts';
import { ApiError } from '../../errors.ts';
import { counted as countedApplication } from '../../features/applications/applications.repository.ts';
import { moveSaid } from '../../features/fairness/fairness.repository.ts';
import { addToCounts as addInterviews, scopesOf } from '../../features/interviews/interviews.counts.ts';
import { counted as countedJob } from '../../features/jobs/jobs.repository.ts';
import { addToCounts } from '../../store/counts.ts';
import { recountJobSums, recountSums } from '../../store/recount.ts';
import type { Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { tenantOf } from '../hosted/clients.ts';
import { anyTable, chunks, type Found, selectFields, toFound } from '../rows.ts';
import { forgetInterviews } from './drop.ts';
import { enqueue } from './outbox.ts';

type Client = z.infer<typeof clientAnswerSchema>;

/** Gives the profile and its company the uids that they have there. */
export async function takeOn(
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
export async function queueAll(tx: Write['tx'], tenant: string, now: string): Promise<void> {
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
