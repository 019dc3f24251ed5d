/** Mutations in their order, until the authority has judged them. Each function takes the executor first and keeps none. */
import type { Selectable, Transaction } from 'kysely';
import type { EntityName } from '../../../shared/protocol/sync/entities.ts';
import type { Change, Mutation } from '../../../shared/protocol/sync/messages.ts';
import { MAX_PUSH_BYTES, MAX_PUSH_MUTATIONS } from '../../../shared/protocol/sync/version.ts';
import { insertAll } from '../../store/insert-all.ts';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { mutationHash } from '../hash.ts';
import { chunks } from '../rows.ts';

export type Queued = Selectable<Tables['sync_outbox']>;

/** Rows whose version says whether somebody else changed them meanwhile; those of the first are asked for first. */
export const VERSIONED: readonly EntityName[] = [
  ...(['jobs', 'question_sets', 'companies', 'applications', 'interviews'] as const),
];

interface Entry {
  name: string;
  changes: readonly Change[];
  hlc: string;
  /** ISO 8601. */
  at: string;
  /** A person has seen how it is there, and chose: it holds, whatever else waits for a decision. */
  isChosen?: boolean;
}

/** Of one mutation, so much in characters of JSON: several fit into a push. */
const MOST_CHARS = 200_000;

/**
 * Adds what was done at the end, under the next number. What would not fit into a push goes under several, in its order:
 * what a row refers to comes before it.
 */
export async function enqueue(
  tx: Transaction<Tables>,
  tenant: string,
  { changes, ...entry }: Entry,
): Promise<void> {
  let some: Change[] = [];
  let chars = 0;
  for (const change of changes) {
    const own = JSON.stringify(change).length;
    if (some.length > 0 && chars + own > MOST_CHARS) {
      await enqueueOne(tx, tenant, { ...entry, changes: some }, chars);
      some = [];
      chars = 0;
    }
    some.push(change);
    chars += own;
  }
  await enqueueOne(tx, tenant, { ...entry, changes: some }, chars);
}

async function enqueueOne(
  tx: Transaction<Tables>,
  tenant: string,
  { name, changes, hlc, at, isChosen = false }: Entry,
  chars: number,
): Promise<void> {
  const { last_mutation_id } = await tx
    .updateTable('sync_links')
    .set((eb) => ({ hlc, last_mutation_id: eb('last_mutation_id', '+', 1) }))
    .where('tenant', '=', tenant)
    .returning('last_mutation_id')
    .executeTakeFirstOrThrow();
  const { id } = await tx
    .insertInto('sync_outbox')
    .values({
      ...{ tenant, mutation_id: last_mutation_id, name, hlc, chars, created_at: at, state: 'pending' },
      base_version: await baseOf(tx, changes, isChosen),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const rows = changes.map((change, position) => ({
    ...{ outbox_id: id, position, op: change.op, entity: change.entity, uid: change.uid },
    data: change.op === 'del' ? null : JSON.stringify(change.data),
    was: change.op === 'set' && change.was !== undefined ? JSON.stringify(change.was) : null,
  }));
  await insertAll(tx, 'sync_outbox_rows', rows);
  await queueSound(tx, tenant, changes, at);
}

/** The sound of pieces that are new to the authority goes after their rows, apart. */
async function queueSound(
  tx: Transaction<Tables>,
  tenant: string,
  changes: readonly Change[],
  at: string,
): Promise<void> {
  const queued = changes.flatMap((change) =>
    change.op === 'put' && change.entity === 'recording_segments'
      ? [{ sha256: change.data.sha256 as string, bytes: change.data.bytes as number }]
      : [],
  );
  for (const some of chunks(queued)) {
    await tx
      .insertInto('sync_blobs')
      .values(
        some.map((blob) => ({
          ...{ ...blob, tenant, sent: 0, state: 'pending' as const },
          ...{ code: null, retry_at: null, queued_at: at },
        })),
      )
      .onConflict((conflict) => conflict.columns(['tenant', 'sha256']).doNothing())
      .execute();
  }
}

/** The version that the authority had of the row that is compared; null where none is. */
async function baseOf(tx: Executor, changes: readonly Change[], isChosen: boolean): Promise<number | null> {
  for (const entity of VERSIONED) {
    const change = changes.find((each) => each.entity === entity && each.op !== 'put');
    const uid = change?.uid ?? (entity === 'interviews' ? interviewIn(changes) : undefined);
    if (uid === undefined) continue;
    const held = isChosen ? undefined : await heldBase(tx, entity, uid);
    if (held !== undefined) return held;
    const row = await tx
      .selectFrom('sync_versions')
      .select('version')
      .where('entity', '=', entity)
      .where('uid', '=', uid)
      .executeTakeFirst();
    if (row !== undefined) return Number(row.version);
  }
  return null;
}

/** What is changed beside something that waits for a decision is made of the same state, and waits for it as well. */
async function heldBase(tx: Executor, entity: EntityName, uid: string): Promise<number | undefined> {
  if (entity === 'interviews') return undefined;
  const row = await tx
    .selectFrom('sync_outbox_rows')
    .innerJoin('sync_outbox', 'sync_outbox.id', 'outbox_id')
    .select('base_version')
    .where('entity', '=', entity)
    .where('uid', '=', uid)
    .where('state', '=', 'held')
    .where('op', '=', 'set')
    .orderBy('outbox_id')
    .limit(1)
    .executeTakeFirst();
  return row?.base_version == null ? undefined : Number(row.base_version);
}

const interviewIn = (changes: readonly Change[]): string | undefined => {
  for (const change of changes) {
    if (change.op !== 'del' && typeof change.data.interview === 'string') return change.data.interview;
  }
  return undefined;
};

/**
 * What the other side will not read at all waits for a person, and goes under its number as nothing: there are no gaps.
 */
export async function setAside(
  tx: Transaction<Tables>,
  id: number,
  detail: string,
  at: string,
): Promise<void> {
  const { id: _, ...row } = await tx
    .selectFrom('sync_outbox')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const held = await tx
    .insertInto('sync_outbox')
    .values({ ...row, mutation_id: 0, state: 'held', code: 'failed', detail, ended_at: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx.updateTable('sync_outbox_rows').set({ outbox_id: held.id }).where('outbox_id', '=', id).execute();
  await tx.updateTable('sync_outbox').set({ chars: 0 }).where('id', '=', id).execute();
}

/** The next to be sent, as many as one push may hold. */
export async function nextPush(
  db: Executor,
  tenant: string,
  most: number = MAX_PUSH_MUTATIONS,
): Promise<{ ids: number[]; mutations: Mutation[] }> {
  const pending = await db
    .selectFrom('sync_outbox')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('state', '=', 'pending')
    .orderBy('id')
    .limit(most)
    .execute();
  let chars = 0;
  const tooMany = pending.findIndex((row, nr) => {
    chars += row.chars;
    return nr > 0 && chars > MAX_PUSH_BYTES;
  });
  const queued = tooMany < 0 ? pending : pending.slice(0, tooMany);
  const changes = await changesOf(
    db,
    queued.map(({ id }) => id),
  );
  const mutations: Mutation[] = [];
  let bytes = 1000;
  for (const row of queued) {
    const mutation = toMutation(row, changes.get(row.id) ?? []);
    bytes += Buffer.byteLength(JSON.stringify(mutation)) + 1;
    if (bytes > MAX_PUSH_BYTES && mutations.length > 0) break;
    mutations.push(mutation);
  }
  return { ids: queued.slice(0, mutations.length).map(({ id }) => id), mutations };
}

export function toMutation(row: Queued, changes: Change[]): Mutation {
  const mutation = {
    id: Number(row.mutation_id),
    name: row.name,
    args: { changes },
    ...(row.base_version !== null && { base_version: Number(row.base_version) }),
    hlc: row.hlc,
  };
  return { ...mutation, sha256: mutationHash(mutation) };
}

export async function changesOf(db: Executor, ids: readonly number[]): Promise<Map<number, Change[]>> {
  const changes = new Map<number, Change[]>();
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom('sync_outbox_rows')
      .selectAll()
      .where('outbox_id', 'in', some)
      .orderBy('outbox_id')
      .orderBy('position')
      .execute();
    for (const row of rows) {
      const own = changes.get(row.outbox_id) ?? [];
      own.push(toChange(row));
      changes.set(row.outbox_id, own);
    }
  }
  return changes;
}

function toChange({ op, entity, uid, data, was }: Selectable<Tables['sync_outbox_rows']>): Change {
  if (op === 'del') return { op, entity, uid };
  const fields = JSON.parse(data ?? '{}');
  return op === 'put'
    ? { op, entity, uid, data: fields }
    : { op, entity, uid, data: fields, ...(was !== null && { was: JSON.parse(was) }) };
}

/** Which fields of these rows wait to be sent or to be decided about; `gone`: the row itself is to go. */
export async function waitingFields(
  db: Executor,
  entity: string,
  uids: readonly string[],
): Promise<Map<string, { fields: Set<string>; isGone: boolean }>> {
  const waiting = new Map<string, { fields: Set<string>; isGone: boolean }>();
  for (const some of chunks(uids)) {
    const rows = await db
      .selectFrom('sync_outbox_rows')
      .innerJoin('sync_outbox', 'sync_outbox.id', 'outbox_id')
      .select(['uid', 'op', 'data'])
      .where('entity', '=', entity)
      .where('uid', 'in', some)
      .where('state', 'in', ['pending', 'held'])
      .execute();
    for (const { uid, op, data } of rows) {
      const own = waiting.get(uid) ?? { fields: new Set<string>(), isGone: false };
      if (op === 'set') for (const field of Object.keys(JSON.parse(data ?? '{}'))) own.fields.add(field);
      if (op === 'del') own.isGone = true;
      waiting.set(uid, own);
    }
  }
  return waiting;
}

/** The number of the first mutation that waits to be sent. */
export async function firstPending(db: Executor, tenant: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('sync_outbox')
    .select('mutation_id')
    .where('tenant', '=', tenant)
    .where('state', '=', 'pending')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : Number(row.mutation_id);
}

export async function countQueued(db: Executor, tenant: string): Promise<{ pending: number; held: number }> {
  const rows = await db
    .selectFrom('sync_outbox')
    .select((eb) => ['state', eb.fn.countAll<number>().as('n')])
    .where('tenant', '=', tenant)
    .where('state', 'in', ['pending', 'held'])
    .groupBy('state')
    .execute();
  const of = (state: string) => Number(rows.find((row) => row.state === state)?.n ?? 0);
  return { pending: of('pending'), held: of('held') };
}
