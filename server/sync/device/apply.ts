/**
 * Taking over what the authority has. Source: sync protocol, rules 3 and 5.
 *
 * A pull takes effect in one transaction with its cursor. What waits to be sent, or to be decided about, stays as it
 * is: it was applied here already, so leaving its fields out is the same as applying it again.
 */
import { setImmediate } from 'node:timers/promises';
import {
  ENTITY_NAMES,
  type EntityName,
  type Fields,
  isEntity,
} from '../../../shared/protocol/sync/entities.ts';
import type { Pulled } from '../../../shared/protocol/sync/messages.ts';
import type { Executor, Write } from '../../store/store.ts';
import { anyTable, chunks, idsOf, insertRows, type Place, shapeOf, updateRow } from '../rows.ts';
import { moveSums, summed } from '../sums.ts';
import { dropRows } from './drop.ts';
import { VERSIONED, waitingFields } from './outbox.ts';

/** Others have a turn after so many rows. */
const TURN = 50;

/** Rows that these refer to and that are neither here nor among them. */
export async function missingRows(
  db: Executor,
  tenant: string,
  pulled: readonly Pulled[],
): Promise<{ entity: EntityName; uid: string }[]> {
  const coming = new Set(pulled.map(({ entity, uid }) => `${entity} ${uid}`));
  const wanted = new Map<EntityName, Set<string>>();
  for (const { entity, data } of pulled) {
    if (!isEntity(entity) || data === undefined) continue;
    for (const { field, table } of shapeOf(entity).refs) {
      const uid = data[field];
      if (table === 'users' || typeof uid !== 'string' || coming.has(`${table} ${uid}`)) continue;
      const name = table as EntityName;
      wanted.set(name, (wanted.get(name) ?? new Set()).add(uid));
    }
  }
  const missing: { entity: EntityName; uid: string }[] = [];
  for (const [entity, uids] of wanted) {
    const ids = await idsOf(db, entity, uids, tenant);
    for (const uid of uids) if (!ids.has(uid)) missing.push({ entity, uid });
  }
  return missing;
}

/** Fields by which two rows with different uids are one and the same. */
const NATURAL: Partial<Record<EntityName, readonly string[]>> = {
  scorecards: ['interview', 'rater'],
  applications: ['job', 'user'],
};

/**
 * Applies rows in this write, whose changes are not taken down again.
 * @param interviews Further ones whose sums may move, by their uids.
 */
export async function applyPulled(
  write: Write,
  pulled: readonly Pulled[],
  place: Place,
  interviews: readonly string[] = [],
): Promise<void> {
  const puts = new Map<EntityName, Pulled[]>();
  const touched = new Map<EntityName, Set<string>>();
  const touch = (entity: EntityName, uid: unknown) => {
    if (typeof uid === 'string') touched.set(entity, (touched.get(entity) ?? new Set()).add(uid));
  };
  for (const change of pulled) {
    // One of a later version comes again once this program is brought up to date; see `upgrade.ts`.
    if (!isEntity(change.entity)) continue;
    touch(change.entity, change.uid);
    if (change.entity === 'skill_assessments') touch('interviews', change.data?.interview);
    if (change.op === 'put') puts.set(change.entity, [...(puts.get(change.entity) ?? []), change]);
  }
  for (const uid of interviews) touch('interviews', uid);
  const before = await summed(write, touched);
  // What is left of another time makes room first: of some rows there is one in each interview.
  await dropAll(write, pulled, place.tenant, ({ version }) => version === 0);
  for (const entity of ENTITY_NAMES) {
    const rows = puts.get(entity);
    if (rows !== undefined) await applyEntity(write, entity, rows, place);
  }
  await dropAll(write, pulled, place.tenant, ({ version }) => version !== 0);
  await moveSums(write, before, await summed(write, touched));
}

/** Those that refer to others first. */
async function dropAll(
  write: Write,
  pulled: readonly Pulled[],
  tenant: string,
  isMeant: (change: Pulled) => boolean,
): Promise<void> {
  for (const entity of [...ENTITY_NAMES].reverse()) {
    const gone = pulled.filter(
      (change) => change.op === 'del' && change.entity === entity && isMeant(change),
    );
    if (gone.length > 0)
      await dropRows(
        write,
        entity,
        gone.map(({ uid }) => uid),
        tenant,
      );
  }
}

async function applyEntity(
  write: Write,
  entity: EntityName,
  rows: readonly Pulled[],
  place: Place,
): Promise<void> {
  const uids = rows.map(({ uid }) => uid);
  await adopt(write, entity, rows, place);
  const waiting = await waitingFields(write.tx, entity, uids);
  if (entity === 'decisions' || entity === 'overrides') {
    // One that is ended here, by what took its place, holds there only until that is sent.
    const theirs = rows.filter(({ uid }) => !waiting.get(uid)?.fields.has('ended_at'));
    await yieldTo(write, entity, theirs, place);
  }
  const known = await place.ids.of(write.tx, entity, uids, place.tenant);
  const fieldsOf = ({ data }: Pulled): Fields => ofEntity(entity, data ?? {});
  // What ends comes before what begins: of some rows only one may hold.
  let n = 0;
  for (const row of rows) {
    const own = waiting.get(row.uid);
    if (!known.has(row.uid) || own?.isGone) continue;
    const data = Object.fromEntries(
      Object.entries(fieldsOf(row)).filter(([field]) => own === undefined || !own.fields.has(field)),
    );
    await updateRow(write, entity, { uid: row.uid, data }, place);
    if (own !== undefined && own.fields.size > 0) {
      const theirs = Object.entries(fieldsOf(row)).filter(([field]) => own.fields.has(field));
      await keepTheirs(write.tx, entity, row.uid, Object.fromEntries(theirs));
    }
    n += 1;
    if (n % TURN === 0) await setImmediate();
  }
  for (const some of chunks(rows.filter(({ uid }) => !known.has(uid) && waiting.get(uid)?.isGone !== true))) {
    await insertRows(
      write,
      entity,
      some.map((row) => ({ uid: row.uid, data: fieldsOf(row) })),
      place,
    );
    await setImmediate();
  }
  if (VERSIONED.includes(entity)) {
    for (const some of chunks(rows)) await keepVersions(write.tx, entity, some);
  }
}

/** How the authority has what waits to be changed here, for whoever has to choose. */
const keepTheirs = (tx: Write['tx'], entity: EntityName, uid: string, theirs: Fields) =>
  tx
    .updateTable('sync_outbox')
    .set({ theirs: JSON.stringify(theirs) })
    .where('state', 'in', ['pending', 'held'])
    .where('id', 'in', (query) =>
      query
        .selectFrom('sync_outbox_rows')
        .select('outbox_id')
        .where('entity', '=', entity)
        .where('uid', '=', uid),
    )
    .execute();

/** Fields that this version knows; those of a later one are its own affair. */
function ofEntity(entity: EntityName, data: Fields): Fields {
  const { plain, refs } = shapeOf(entity);
  const known = new Set([...plain, ...refs.map(({ field }) => field)]);
  return Object.fromEntries(Object.entries(data).filter(([field]) => known.has(field)));
}

/** A row that both sides made by themselves has the authority's uid from here on. */
async function adopt(
  { tx }: Write,
  entity: EntityName,
  rows: readonly Pulled[],
  { tenant }: Place,
): Promise<void> {
  const natural = NATURAL[entity];
  if (natural === undefined) return;
  for (const { uid, data } of rows) {
    let query = anyTable(tx).selectFrom(entity).select(['id', 'uid']).where('tenant', '=', tenant);
    let isWhole = true;
    for (const field of natural) {
      const ref = shapeOf(entity).refs.find((each) => each.field === field);
      const value = data?.[field];
      if (ref === undefined || typeof value !== 'string') isWhole = false;
      else {
        const id = (await idsOf(tx, ref.table, [value], tenant)).get(value);
        if (id === undefined) isWhole = false;
        else query = query.where(ref.column, '=', id);
      }
    }
    const row = isWhole ? await query.executeTakeFirst() : undefined;
    if (row === undefined || row.uid === uid) continue;
    await anyTable(tx)
      .updateTable(entity)
      .set({ uid } as never)
      .where('id', '=', row.id)
      .execute();
    await tx
      .updateTable('sync_outbox_rows')
      .set({ uid })
      .where('entity', '=', entity)
      .where('uid', '=', row.uid)
      .execute();
  }
}

/**
 * Of decisions, and of people's scores, one holds: where the authority has another one than this device, its own waits
 * in the quarantine alone.
 */
async function yieldTo(
  { tx }: Write,
  entity: 'decisions' | 'overrides',
  rows: readonly Pulled[],
  { tenant }: Place,
): Promise<void> {
  const live = rows.filter(({ data }) => data?.ended_at === null);
  const interviews = await idsOf(
    tx,
    'interviews',
    live.map(({ data }) => data?.interview as string),
    tenant,
  );
  for (const { uid, data } of live) {
    const id = interviews.get(data?.interview as string);
    if (id === undefined) continue;
    const others = await anyTable(tx)
      .selectFrom(entity)
      .select('uid')
      .where('interview_id', '=', id)
      .where('ended_at', 'is', null)
      .where('uid', '!=', uid)
      .$if(entity === 'overrides', (query) => query.where('skill', 'is', data?.skill ?? null))
      .execute();
    if (others.length === 0) continue;
    // One that the authority has is ended by what it sends; one that is only here waits in the outbox.
    await anyTable(tx)
      .deleteFrom(entity)
      .where(
        'uid',
        'in',
        others.map((other) => other.uid),
      )
      .where(
        'uid',
        'in',
        tx
          .selectFrom('sync_outbox_rows')
          .innerJoin('sync_outbox', 'sync_outbox.id', 'outbox_id')
          .select('uid')
          .where('op', '=', 'put')
          .where('state', 'in', ['pending', 'held']),
      )
      .execute();
  }
}

export async function keepVersions(
  tx: Write['tx'],
  entity: EntityName,
  rows: readonly { uid: string; version: number }[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto('sync_versions')
    .values(rows.map(({ uid, version }) => ({ entity, uid, version })))
    .onConflict((conflict) =>
      conflict.columns(['entity', 'uid']).doUpdateSet((eb) => ({ version: eb.ref('excluded.version') })),
    )
    .execute();
}
