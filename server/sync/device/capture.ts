/**
 * What writes change on a device, as mutations in the very transaction that changes it. SQLite's triggers see every
 * change, whatever function makes it: nothing that syncs can be forgotten. They belong to the one connection that
 * writes, and are there only while a tenant is connected. Source: sync protocol, "device"; SQLite, CREATE TRIGGER.
 */
import { sql, type Transaction } from 'kysely';
import { nextHlc } from '../../../shared/domain/sync/clock.ts';
import {
  ENTITIES,
  ENTITY_NAMES,
  type EntityName,
  type Fields,
} from '../../../shared/protocol/sync/entities.ts';
import type { Change } from '../../../shared/protocol/sync/messages.ts';
import { actionAtWork } from '../../store/audit.ts';
import type { Store } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { pass } from '../points.ts';
import { shapeOf } from '../rows.ts';
import { enqueue } from './outbox.ts';

/** What they were is part of the rules of these. */
const REMEMBERED: Partial<Record<EntityName, readonly string[]>> = {
  interviews: ['status', 'interviewer_notes'],
};

/** What is left of a deleted recording goes on each side by itself: that it is deleted is all there is to say. */
const LEFT_BEHIND: EntityName = 'recording_segments';

function triggers(entity: EntityName): string[] {
  const { plain, refs } = shapeOf(entity);
  const valueAt = new Map<string, (row: 'NEW' | 'OLD') => string>([
    ...plain.map((field) => [field, (row: string) => `${row}."${field}"`] as const),
    ...refs.map(
      ({ field, column, table }) =>
        [field, (row: string) => `(select uid from "${table}" where id = ${row}."${column}")`] as const,
    ),
  ]);
  const columnOf = new Map<string, string>([
    ...plain.map((field) => [field, field] as const),
    ...refs.map(({ field, column }) => [field, column] as const),
  ]);
  const all = [...valueAt].map(([field, value]) => `'${field}', ${value('NEW')}`).join(', ');
  const changed = [...valueAt].map(
    ([field, value]) =>
      `select '${field}' as field, ${value('NEW')} as value where NEW."${columnOf.get(field)}" is not OLD."${columnOf.get(field)}"`,
  );
  const isCaptured = (row: string) => `when ${row}.tenant in (select tenant from sync_captured)`;
  const was = (REMEMBERED[entity] ?? []).map(
    (field) =>
      `select '${field}' as field, OLD."${field}" as value where NEW."${field}" is not OLD."${field}"`,
  );
  const object = (parts: readonly string[]) =>
    parts.length === 0
      ? 'null'
      : `(select json_group_object(field, value) from (${parts.join(' union all ')}))`;
  const log = (row: string, op: string, data: string, before = 'null') =>
    `insert into sync_log (tenant, entity, uid, op, data, was)
      values (${row}.tenant, '${entity}', ${row}.uid, '${op}', ${data}, ${before});`;
  const made = [
    `create temp trigger "sync_${entity}_put" after insert on main."${entity}" ${isCaptured('NEW')}
      begin ${log('NEW', 'put', `json_object(${all})`)} end`,
    `create temp trigger "sync_${entity}_set" after update on main."${entity}" ${isCaptured('NEW')}
      begin ${log('NEW', 'set', object(changed), object(was))} end`,
  ];
  if (entity === LEFT_BEHIND) return made;
  return [
    ...made,
    `create temp trigger "sync_${entity}_del" after delete on main."${entity}" ${isCaptured('OLD')}
      begin ${log('OLD', 'del', 'null')} end`,
  ];
}

interface Logged {
  tenant: string;
  entity: EntityName;
  uid: string;
  op: 'put' | 'set' | 'del';
  data: string | null;
  was: string | null;
}

export interface Capture {
  /** To be done before the first `start`, in no transaction. */
  prepare(): Promise<void>;
  /** From the end of this transaction on, what is written of the tenant is sent. */
  start(tx: Transaction<Tables>, tenant: string): Promise<void>;
  stop(tx: Transaction<Tables>, tenant: string): Promise<void>;
  /** Does `work` without taking down what it changes: it comes from the other side. */
  aside<T>(tx: Transaction<Tables>, tenant: string, work: () => Promise<T>): Promise<T>;
}

/** `onQueued` hears of each mutation, before its transaction is committed. */
export function createCapture(store: Store, clock: () => Date, onQueued: (tenant: string) => void): Capture {
  let isReady = false;

  /** In a transaction of its own: what fails beside it must not take the tables away again. */
  async function prepare(): Promise<void> {
    if (isReady) return;
    await store.local(async (tx) => {
      if (isReady) return;
      await sql`create temp table sync_captured (tenant text primary key)`.execute(tx);
      await sql`create temp table sync_log (
        n integer primary key, tenant text, entity text, uid text, op text, data text, was text)`.execute(tx);
      for (const entity of ENTITY_NAMES) {
        for (const trigger of triggers(entity)) await sql.raw(trigger).execute(tx);
      }
    });
    isReady = true;
  }

  store.beforeCommit(async (tx) => {
    if (!isReady) return;
    const { rows } =
      await sql<Logged>`select tenant, entity, uid, op, data, was from sync_log order by n`.execute(tx);
    if (rows.length === 0) return;
    await sql`delete from sync_log`.execute(tx);
    for (const [tenant, own] of Map.groupBy(rows, (row) => row.tenant)) {
      const changes = settled(own);
      if (changes.length === 0) continue;
      const link = await tx
        .selectFrom('sync_links')
        .select('hlc')
        .where('tenant', '=', tenant)
        .executeTakeFirst();
      // It was disconnected in this very transaction.
      if (link === undefined) continue;
      const hlc = nextHlc(link.hlc, clock().getTime());
      await enqueue(tx, tenant, {
        name: actionAtWork() ?? 'system',
        changes,
        hlc,
        at: clock().toISOString(),
      });
      pass('device: taken down');
      onQueued(tenant);
    }
  });

  const capture: Capture = {
    prepare,
    async start(tx, tenant) {
      await sql`insert or ignore into sync_captured (tenant) values (${tenant})`.execute(tx);
    },
    async stop(tx, tenant) {
      if (isReady) await sql`delete from sync_captured where tenant = ${tenant}`.execute(tx);
    },
    async aside(tx, tenant, work) {
      const { rows } = await sql`select 1 from sync_captured where tenant = ${tenant}`.execute(tx);
      await capture.stop(tx, tenant);
      const result = await work();
      if (rows.length > 0) await capture.start(tx, tenant);
      return result;
    },
  };
  return capture;
}

/** What a transaction came to: several changes of one row as one, where their order does not matter to other rows. */
export function settled(rows: readonly Logged[]): Change[] {
  const changes: (Change | null)[] = [];
  const at = new Map<string, number>();
  for (const { entity, uid, op, data, was } of rows) {
    const key = `${entity} ${uid}`;
    const place = at.get(key);
    const last = place === undefined ? null : (changes[place] ?? null);
    const fields = JSON.parse(data ?? '{}') as Fields;
    if (op === 'set' && Object.keys(fields).length === 0) continue;
    if (op === 'del') {
      if (place !== undefined) changes[place] = null;
      at.delete(key);
      // What was made and taken back within one write was never there.
      if (last?.op !== 'put') changes.push({ op, entity, uid });
      continue;
    }
    const refersElsewhere = Object.keys(ENTITIES[entity].refs).some((field) => fields[field] != null);
    if (op === 'set' && last !== null && last.op !== 'del' && !refersElsewhere) {
      const before = JSON.parse(was ?? '{}') as Fields;
      const known = last.op === 'set' ? (last.was ?? {}) : {};
      const merged = { ...last, data: { ...last.data, ...fields } };
      changes[place as number] = merged.op === 'set' ? withWas(merged, { ...before, ...known }) : merged;
      continue;
    }
    at.set(key, changes.length);
    changes.push(
      op === 'put'
        ? { op, entity, uid, data: fields }
        : withWas({ op, entity, uid, data: fields }, JSON.parse(was ?? '{}') as Fields),
    );
  }
  return changes.filter((change) => change !== null);
}

function withWas(change: Change & { op: 'set' }, was: Fields): Change {
  return Object.keys(was).length === 0 ? change : { ...change, was: { ...was } };
}
