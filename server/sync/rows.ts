/**
 * Rows between a store and the wire: references are uids there and ids here. Set-wise, for pages have a thousand rows.
 */
import { type Kysely, sql } from 'kysely';
import { ENTITIES, type EntityName, type Fields } from '../../shared/protocol/sync/entities.ts';
import { foundBy as interviewFoundBy } from '../features/interviews/interviews.repository.ts';
import { foundBy as jobFoundBy } from '../features/jobs/jobs.repository.ts';
import { insertAll } from '../store/insert-all.ts';
import type { Executor, Write } from '../store/store.ts';
import { deleteSynced } from '../store/tombstones.ts';

/** A synced table of which only what all have in common is known. */
type AnyTables = Record<
  string,
  { id: number; uid: string; tenant: string; seq: number } & Record<string, unknown>
>;
export const anyTable = (db: Executor): Kysely<AnyTables> => db as unknown as Kysely<AnyTables>;

/** Rows in one statement: SQLite takes 32,766 values at once. */
const CHUNK = 500;
export const chunks = <T>(all: readonly T[], size = CHUNK): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, nr) => all.slice(nr * size, (nr + 1) * size));

interface Shape {
  /** Fields that are columns of the same name. */
  plain: readonly string[];
  refs: readonly { field: string; column: string; table: string; isOptional: boolean }[];
}
const shapes = new Map<EntityName, Shape>();
export function shapeOf(entity: EntityName): Shape {
  let shape = shapes.get(entity);
  if (shape === undefined) {
    const { refs, shape: fields } = ENTITIES[entity];
    shape = {
      plain: Object.keys(fields.shape).filter((field) => !Object.hasOwn(refs, field)),
      refs: Object.entries(refs).map(([field, { column, table }]) => ({
        ...{ field, column, table },
        isOptional:
          (fields.shape as Record<string, { safeParse(v: unknown): { success: boolean } }>)[field]?.safeParse(
            null,
          ).success ?? false,
      })),
    };
    shapes.set(entity, shape);
  }
  return shape;
}

/** The columns of a row as its fields, references as uids. */
export function selectFields(db: Executor, entity: EntityName) {
  const { plain, refs } = shapeOf(entity);
  return anyTable(db)
    .selectFrom(entity)
    .select(['uid', 'tenant', 'seq', ...plain])
    .select(
      refs.map(({ field, column, table }) =>
        sql<
          string | null
        >`(select uid from ${sql.table(table)} as referred where referred.id = ${sql.ref(`${entity}.${column}`)})`.as(
          field,
        ),
      ),
    );
}

export interface Found {
  uid: string;
  tenant: string;
  seq: number;
  data: Fields;
}
export function toFound({ uid, tenant, seq, ...data }: Record<string, unknown>): Found {
  return { uid: uid as string, tenant: tenant as string, seq: Number(seq), data: data as Fields };
}

/** The rows of these uids, of whatever tenant. */
export async function findRows(db: Executor, entity: EntityName, uids: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const some of chunks(uids)) {
    found.push(...(await selectFields(db, entity).where('uid', 'in', some).execute()).map(toFound));
  }
  return found;
}

/** The ids of rows by their uids; people of any tenant, other rows of this one. */
export async function idsOf(
  db: Executor,
  table: string,
  uids: Iterable<string>,
  tenant: string,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const some of chunks([...new Set(uids)])) {
    const rows = await anyTable(db)
      .selectFrom(table)
      .select(['id', 'uid'])
      .where('uid', 'in', some)
      .$if(table !== 'users', (query) => query.where('tenant', '=', tenant))
      .execute();
    for (const { id, uid } of rows) ids.set(uid, id);
  }
  return ids;
}

/** Ids that a write has met by their uids; it forgets them all when it takes something back. */
export class KnownIds {
  readonly #tables = new Map<string, Map<string, number>>();

  /** As `idsOf`, and asks only for what it has not met. */
  async of(
    db: Executor,
    table: string,
    uids: Iterable<string>,
    tenant: string,
  ): Promise<ReadonlyMap<string, number>> {
    const known = this.#of(table);
    const unknown = [...uids].filter((uid) => !known.has(uid));
    if (unknown.length > 0) {
      for (const [uid, id] of await idsOf(db, table, unknown, tenant)) known.set(uid, id);
    }
    return known;
  }

  add(table: string, uid: string, id: number): void {
    this.#of(table).set(uid, id);
  }

  clear(): void {
    this.#tables.clear();
  }

  #of(table: string): Map<string, number> {
    const known = this.#tables.get(table) ?? new Map<string, number>();
    this.#tables.set(table, known);
    return known;
  }
}

export class MissingRow extends Error {
  override name = 'MissingRow';
}

/** Fields as columns. @throws {MissingRow} where a row that must be there is not. */
async function toColumns(
  db: Executor,
  entity: EntityName,
  rows: readonly Fields[],
  { tenant, standIn, ids: known }: Place,
): Promise<Record<string, unknown>[]> {
  const { refs } = shapeOf(entity);
  const columns: Record<string, unknown>[] = rows.map((row) => {
    const own: Record<string, unknown> = { ...row };
    for (const { field, column } of refs) if (field !== column) delete own[field];
    return own;
  });
  for (const { field, column, table, isOptional } of refs) {
    const wanted = rows.flatMap((row) => (typeof row[field] === 'string' ? [row[field] as string] : []));
    if (wanted.length === 0 && !rows.some((row) => field in row)) continue;
    const ids = await known.of(db, table, wanted, tenant);
    rows.forEach((row, nr) => {
      const uid = row[field];
      if (uid === undefined) return;
      let id = uid === null ? null : ids.get(uid as string);
      if (id === undefined && table === 'users') id = isOptional ? null : standIn;
      if (id === undefined) throw new MissingRow(`${entity}.${field} ${uid}`);
      (columns[nr] as Record<string, unknown>)[column] = id;
    });
  }
  return columns;
}

export interface Place {
  tenant: string;
  /** Who stands for somebody whom this instance does not know. */
  standIn: number;
  ids: KnownIds;
}

/** What a search looks into is kept beside the row, and not sent. */
function searched(entity: EntityName, row: Record<string, unknown>): Record<string, unknown> {
  if (entity === 'jobs') return { ...row, search_text: jobFoundBy(row as Parameters<typeof jobFoundBy>[0]) };
  return entity === 'interviews' ? { ...row, search_text: interviewFoundBy(row) } : row;
}

/** Adds new rows. @throws {MissingRow} */
export async function insertRows(
  write: Pick<Write, 'tx' | 'seq'>,
  entity: EntityName,
  rows: readonly { uid: string; data: Fields }[],
  place: Place,
): Promise<void> {
  // A row may refer to another one of its own table: those it refers to come first.
  for (const layer of layers(entity, rows)) {
    const columns = await toColumns(
      write.tx,
      entity,
      layer.map(({ data }) => data),
      place,
    );
    const values = columns.map((row, nr) => ({
      ...searched(entity, row),
      uid: (layer[nr] as { uid: string }).uid,
      tenant: place.tenant,
      seq: write.seq(),
    }));
    const made = await insertAll<{ id: number; uid: string }>(write.tx, entity, values, {
      name: 'ids',
      of: (insert) => insert.returning(['id', 'uid']),
    });
    for (const { id, uid } of made) place.ids.add(entity, uid, id);
  }
}

function layers<T extends { uid: string; data: Fields }>(entity: EntityName, rows: readonly T[]): T[][] {
  const own = shapeOf(entity).refs.find(({ table }) => table === entity);
  if (own === undefined) return [[...rows]];
  const all: T[][] = [];
  let left = [...rows];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ uid }) => uid));
    const ready = left.filter(({ data }) => !waiting.has(data[own.field] as string));
    // A circle is nobody's row; the store refuses it by what it refers to.
    if (ready.length === 0) return [...all, left];
    all.push(ready);
    left = left.filter((row) => !ready.includes(row));
  }
  return all;
}

/** Changes fields of a row of this tenant. @throws {MissingRow} */
export async function updateRow(
  write: Pick<Write, 'tx' | 'seq'>,
  entity: EntityName,
  { uid, data }: { uid: string; data: Fields },
  place: Place,
): Promise<void> {
  const [columns] = await toColumns(write.tx, entity, [data], place);
  const table = anyTable(write.tx);
  const [before] = SEARCHED.includes(entity)
    ? await table
        .selectFrom(entity)
        .selectAll()
        .where('uid', '=', uid)
        .where('tenant', '=', place.tenant)
        .execute()
    : [{}];
  const { search_text } = searched(entity, { ...before, ...columns });
  await table
    .updateTable(entity)
    .set({ ...columns, ...(search_text !== undefined && { search_text }), seq: write.seq() } as never)
    .where('uid', '=', uid)
    .where('tenant', '=', place.tenant)
    .execute();
}
const SEARCHED: readonly EntityName[] = ['jobs', 'interviews'];

/** Takes a row away, and says so to whoever pulls. */
export async function deleteRow(
  write: Pick<Write, 'tx' | 'seq' | 'now' | 'tenant'>,
  entity: EntityName,
  uid: string,
): Promise<void> {
  const ids = await idsOf(write.tx, entity, [uid], write.tenant);
  await deleteSynced(write, entity, [...ids.values()]);
}
