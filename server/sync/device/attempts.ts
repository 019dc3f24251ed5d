/**
 * An interview that was held here while another device held it too: what was said and scored here is kept as an
 * attempt of its own, beside the one that the authority has. Nothing of either is lost. Source: sync protocol, rule 4.
 *
 * The rows that are here become the attempt's by getting new uids, and are sent as new; the authority's own come with
 * the next pull.
 */
import { v7 as uuidv7 } from 'uuid';
import { nextHlc } from '../../../shared/domain/sync/clock.ts';
import { RULES } from '../../../shared/domain/sync/rules.ts';
import { ENTITIES, ENTITY_NAMES, type EntityName, isEntity } from '../../../shared/protocol/sync/entities.ts';
import type { Change } from '../../../shared/protocol/sync/messages.ts';
import type { Executor, Store, Write } from '../../store/store.ts';
import { pass } from '../points.ts';
import { anyTable, selectFields, toFound } from '../rows.ts';
import type { Capture } from './capture.ts';
import { changesOf, enqueue } from './outbox.ts';

/** What of an interview is its own, and not the company's about it. */
const OF_ATTEMPT: readonly EntityName[] = ENTITY_NAMES.filter(
  (entity) => 'interview' in ENTITIES[entity].refs && entity !== 'applications' && entity !== 'kept_notes',
);

/** The name of the mutation that sends one. */
export const KEEP_ATTEMPT = 'keepAttempt';

/** Mutations of one interview are told from others' by the rows that they name. */
export async function keepAsAttempt(
  store: Store,
  capture: Capture,
  tenant: string,
  outboxId: number,
): Promise<void> {
  await store.write(tenant, (write) => capture.aside(write.tx, tenant, () => keep(write, outboxId)));
}

async function keep({ tx, tenant, now, seq }: Write, outboxId: number): Promise<void> {
  const changes = (await changesOf(tx, [outboxId])).get(outboxId) ?? [];
  const original = await interviewOf(tx, changes);
  const table = anyTable(tx);
  const row =
    original === undefined
      ? undefined
      : await tx
          .selectFrom('interviews')
          .select(['id', 'uid'])
          .where('uid', '=', original)
          .where('tenant', '=', tenant)
          .executeTakeFirst();
  // An earlier mutation of the same interview has done it.
  if (row === undefined) {
    await tx.updateTable('sync_outbox').set({ state: 'done' }).where('id', '=', outboxId).execute();
    return;
  }
  const pathsOf = (id: number) =>
    table.selectFrom('learning_paths').select('id').where('interview_id', '=', id);
  // Those that are known by their rows are found while these still have their names.
  await endMutationsOf(tx, tenant, row.uid);
  const attempt = uuidv7();
  await tx
    .updateTable('interviews')
    .set({ uid: attempt, attempt_of: row.uid, seq: seq() })
    .where('id', '=', row.id)
    .execute();
  await letGoOfOthers(tx, tenant, row.id);
  for (const entity of OF_ATTEMPT) {
    const rows = await table.selectFrom(entity).select('id').where('interview_id', '=', row.id).execute();
    for (const { id } of rows) {
      await table
        .updateTable(entity)
        .set({ uid: uuidv7(), seq: seq() } as never)
        .where('id', '=', id)
        .execute();
    }
  }
  const resources = await table
    .selectFrom('learning_resources')
    .select('id')
    .where('path_id', 'in', pathsOf(row.id))
    .execute();
  for (const { id } of resources) {
    await table
      .updateTable('learning_resources')
      .set({ uid: uuidv7(), seq: seq() } as never)
      .where('id', '=', id)
      .execute();
  }
  // Of the authority's own there may be nothing new to come: it is asked for as a whole.
  await want({ tx, tenant }, row.uid);
  // What was taken down of these changes names the old rows; the attempt is sent as a whole instead.
  await tx
    .deleteFrom('sync_versions')
    .where('entity', '=', 'interviews')
    .where('uid', '=', row.uid)
    .execute();
  const puts: Change[] = [];
  for (const entity of ['interviews', ...OF_ATTEMPT, 'learning_resources'] as EntityName[]) {
    const query = selectFields(tx, entity).where('tenant', '=', tenant);
    const found = await (entity === 'interviews'
      ? query.where('uid', '=', attempt)
      : entity === 'learning_resources'
        ? query.where('path_id', 'in', pathsOf(row.id))
        : query.where('interview_id', '=', row.id)
    ).execute();
    for (const each of found.map(toFound)) puts.push({ op: 'put', entity, uid: each.uid, data: each.data });
  }
  const { hlc } = await tx
    .selectFrom('sync_links')
    .select('hlc')
    .where('tenant', '=', tenant)
    .executeTakeFirstOrThrow();
  await enqueue(tx, tenant, {
    name: KEEP_ATTEMPT,
    changes: puts,
    hlc: nextHlc(hlc, Date.parse(now)),
    at: now,
  });
  pass('device: attempt kept');
}

/** What colleagues decided and rated is about the authority's interview, and comes again with it. */
async function letGoOfOthers(tx: Write['tx'], tenant: string, interviewId: number): Promise<void> {
  const others = tx
    .selectFrom('users')
    .select('users.id')
    .where('is_local', '=', 0)
    .where('uid', '!=', (query) =>
      query.selectFrom('sync_links').select('user_uid').where('tenant', '=', tenant),
    );
  for (const entity of OF_ATTEMPT) {
    const { refs } = ENTITIES[entity];
    const [doer] = RULES[entity].doers.filter((field) => field !== 'ended_by' && field !== 'completed_by');
    const column =
      doer === undefined ? undefined : (refs as Record<string, { column: string }>)[doer]?.column;
    if (column === undefined || !BESIDE.includes(entity)) continue;
    await anyTable(tx)
      .deleteFrom(entity)
      .where('interview_id', '=', interviewId)
      .where(column, 'in', others)
      .execute();
  }
}
/** Nothing else refers to these. */
const BESIDE: readonly EntityName[] = ['decisions', 'overrides', 'scorecards', 'exemplars'];

/** An interview of the authority's is to be loaded as a whole with the next pull. */
export const want = ({ tx, tenant }: Pick<Write, 'tx' | 'tenant'>, interview: string) =>
  tx
    .insertInto('sync_wanted')
    .values({ tenant, interview })
    .onConflict((conflict) => conflict.columns(['tenant', 'interview']).doNothing())
    .execute();

/** The uid of the interview that a mutation is about, also where it names only rows of it. */
export async function interviewOf(db: Executor, changes: readonly Change[]): Promise<string | undefined> {
  for (const change of changes) {
    if (change.entity === 'interviews') return change.uid;
    if (change.op !== 'del' && typeof change.data.interview === 'string') return change.data.interview;
  }
  for (const { entity, uid } of changes) {
    if (!isEntity(entity) || !OF_ATTEMPT.includes(entity)) continue;
    const row = await anyTable(db)
      .selectFrom(entity)
      .innerJoin('interviews', 'interviews.id', `${entity}.interview_id`)
      .select('interviews.uid')
      .where(`${entity}.uid`, '=', uid)
      .executeTakeFirst();
    if (row !== undefined) return row.uid;
  }
  return undefined;
}

/** Mutations that concern this interview, waiting or refused: their rows are the attempt's now. */
async function endMutationsOf(tx: Executor, tenant: string, interview: string): Promise<void> {
  const open = await tx
    .selectFrom('sync_outbox')
    .select('id')
    .where('tenant', '=', tenant)
    .where('state', 'in', ['pending', 'held'])
    .execute();
  const changes = await changesOf(
    tx,
    open.map(({ id }) => id),
  );
  for (const [id, own] of changes) {
    if ((await interviewOf(tx, own)) !== interview) continue;
    // Of a decision that gave way the row is gone from here: a person is still to choose.
    if (await gaveWay(tx, own)) {
      await tx
        .deleteFrom('sync_outbox_rows')
        .where('outbox_id', '=', id)
        .where('entity', 'not in', ['decisions', 'overrides'])
        .execute();
      continue;
    }
    await tx.deleteFrom('sync_outbox_rows').where('outbox_id', '=', id).execute();
    // One that was not sent yet is sent empty, for the numbers have no gaps.
    await tx
      .updateTable('sync_outbox')
      .set({ state: 'done' })
      .where('id', '=', id)
      .where('state', '=', 'held')
      .execute();
  }
}

/** Whether it made a decision, or a person's score, in whose place another one holds here by now; see `apply.ts`. */
async function gaveWay(tx: Executor, changes: readonly Change[]): Promise<boolean> {
  for (const { op, entity, uid } of changes) {
    if (op !== 'put' || (entity !== 'decisions' && entity !== 'overrides')) continue;
    const row = await tx.selectFrom(entity).select('id').where('uid', '=', uid).executeTakeFirst();
    if (row === undefined) return true;
  }
  return false;
}
