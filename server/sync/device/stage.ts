/**
 * Rows of a pull that has more than one page, until all of them are here and have been applied. They are taken from
 * here in portions, so that a first load of years holds neither memory nor whoever wants to write: what all share
 * first, then interviews, each with everything in it, then what hangs on rows of these, then what is gone.
 * Source: sync protocol, rule 3.
 */
import { ENTITIES, ENTITY_NAMES, type EntityName, isEntity } from '../../../shared/protocol/sync/entities.ts';
import type { Pulled } from '../../../shared/protocol/sync/messages.ts';
import { insertAll } from '../../store/insert-all.ts';
import type { Executor, Write } from '../../store/store.ts';
import { anyTable, chunks } from '../rows.ts';

/** Units, in the order in which they are applied; that of an interview is its uid, which sorts between these. */
export const SHARED = '';
const HANGING = '~';
const GONE = '~~';

/** What a row is applied with. */
export function unitOf({ entity, uid, op, data }: Pulled): string {
  if (op === 'del') return typeof data?.interview === 'string' ? data.interview : GONE;
  if (entity === 'interviews') return uid;
  if (entity === 'learning_resources') return HANGING;
  return typeof data?.interview === 'string' ? data.interview : SHARED;
}

/** Rows by their unit; what is gone, or hangs on another row, belongs to its interview where that is known. */
export async function byUnit(db: Executor, rows: readonly Pulled[]): Promise<Map<string, Pulled[]>> {
  const units = new Map<string, Pulled[]>();
  const put = (unit: string, row: Pulled) => {
    const own = units.get(unit);
    if (own === undefined) units.set(unit, [row]);
    else own.push(row);
  };
  const gone: Pulled[] = [];
  const pathOf = new Map(
    rows.flatMap(({ entity, uid, data }) =>
      entity === 'learning_paths' && data !== undefined ? [[uid, data.interview]] : [],
    ),
  );
  for (const row of rows) {
    const unit = unitOf(row);
    if (unit === GONE) gone.push(row);
    else put(unit === HANGING ? String(pathOf.get(String(row.data?.path)) ?? HANGING) : unit, row);
  }
  for (const [entity, own] of Map.groupBy(gone, (row) => row.entity)) {
    const places = isEntity(entity) ? await interviewsOf(db, entity, own) : new Map<string, string>();
    for (const row of own) put(places.get(row.uid) ?? GONE, row);
  }
  return units;
}

/** The interview of each of these rows, by their uids; of those that hang on one. */
async function interviewsOf(db: Executor, entity: EntityName, rows: readonly Pulled[]) {
  const found = new Map<string, string>();
  const { refs } = ENTITIES[entity];
  const isOne = entity === 'interviews';
  if (!isOne && entity !== 'learning_resources' && !Object.hasOwn(refs, 'interview')) return found;
  for (const some of chunks(rows.map(({ uid }) => uid))) {
    const of = anyTable(db).selectFrom(entity).where(`${entity}.uid`, 'in', some);
    const places = isOne
      ? of.select(['uid', 'uid as interview'])
      : (entity === 'learning_resources'
          ? of
              .innerJoin('learning_paths', 'learning_paths.id', `${entity}.path_id`)
              .innerJoin('interviews', 'interviews.id', 'learning_paths.interview_id')
          : of.innerJoin('interviews', 'interviews.id', `${entity}.interview_id`)
        ).select([`${entity}.uid`, 'interviews.uid as interview']);
    for (const { uid, interview } of await places.execute()) found.set(uid as string, interview as string);
  }
  return found;
}

export const isInterview = (unit: string): boolean => unit !== SHARED && unit !== HANGING && unit !== GONE;

/** An interview has more rows than two. */
const MOST_UNITS = 200;

/** Keeps rows; of one that comes again, the newer. */
export async function stage(tx: Write['tx'], tenant: string, rows: readonly Pulled[]): Promise<void> {
  const values = rows.map((row) => ({
    ...{ tenant, entity: row.entity, uid: row.uid, op: row.op, unit: unitOf(row), version: row.version },
    data: row.data === undefined ? null : JSON.stringify(row.data),
  }));
  await insertAll(tx, 'sync_staged', values, {
    name: 'newer',
    of: (insert) =>
      insert.onConflict((conflict) =>
        conflict.columns(['tenant', 'entity', 'uid']).doUpdateSet((eb) => ({
          ...{ op: eb.ref('excluded.op'), unit: eb.ref('excluded.unit') },
          ...{ version: eb.ref('excluded.version'), data: eb.ref('excluded.data') },
        })),
      ),
  });
}

export interface Portion {
  rows: Pulled[];
  /** Nothing is left behind it: these are what is gone. */
  isLast: boolean;
}

/** The next to be applied, of some `most` rows; an interview is never parted. */
export async function nextPortion(db: Executor, tenant: string, most: number): Promise<Portion> {
  const staged = db.selectFrom('sync_staged').where('tenant', '=', tenant);
  const units = await staged
    .select((eb) => ['unit', eb.fn.countAll<number>().as('n')])
    .groupBy('unit')
    .orderBy('unit')
    .limit(MOST_UNITS)
    .execute();
  const first = units[0]?.unit ?? GONE;
  if (first === SHARED || first === HANGING)
    return { rows: await shared(db, tenant, first, most), isLast: false };
  const taken: string[] = [];
  let n = 0;
  for (const unit of units) {
    if (taken.length > 0 && (n + Number(unit.n) > most || !isInterview(unit.unit))) break;
    taken.push(unit.unit);
    n += Number(unit.n);
  }
  const rows: Pulled[] = [];
  for (const some of chunks(taken)) {
    rows.push(...(await staged.selectAll().where('unit', 'in', some).execute()).map(toPulled));
  }
  return { rows, isLast: first === GONE };
}

/** Of rows that belong to no interview, those first that others refer to. */
async function shared(db: Executor, tenant: string, unit: string, most: number): Promise<Pulled[]> {
  const there = await db
    .selectFrom('sync_staged')
    .select('entity')
    .distinct()
    .where('tenant', '=', tenant)
    .where('unit', '=', unit)
    .execute();
  const order = ({ entity }: { entity: string }) => ENTITY_NAMES.indexOf(entity as EntityName);
  const [first] = there.sort((a, b) => order(a) - order(b));
  const rows = await db
    .selectFrom('sync_staged')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('unit', '=', unit)
    .where('entity', '=', first?.entity ?? '')
    .limit(most)
    .execute();
  return rows.map(toPulled);
}

const toPulled = (row: {
  entity: string;
  uid: string;
  op: 'put' | 'del';
  version: number;
  data: string | null;
}): Pulled => ({
  ...{ entity: row.entity, uid: row.uid, op: row.op, seq: Number(row.version), version: Number(row.version) },
  ...(row.data !== null && { data: JSON.parse(row.data) }),
});

/** Lets go of rows that were applied. */
export async function unstage(tx: Write['tx'], tenant: string, rows: readonly Pulled[]): Promise<void> {
  for (const [entity, own] of Map.groupBy(rows, (row) => row.entity)) {
    for (const some of chunks(own)) {
      await tx
        .deleteFrom('sync_staged')
        .where('tenant', '=', tenant)
        .where('entity', '=', entity)
        .where(
          'uid',
          'in',
          some.map(({ uid }) => uid),
        )
        .execute();
    }
  }
}

/** Uids of rows that are gone, whatever else still refers to them. */
export async function goneRows(db: Executor, tenant: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('sync_staged')
    .select('uid')
    .where('tenant', '=', tenant)
    .where('unit', '=', GONE)
    .execute();
  return new Set(rows.map(({ uid }) => uid));
}

export const countStaged = async (db: Executor, tenant: string): Promise<number> =>
  Number(
    (
      await db
        .selectFrom('sync_staged')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .where('tenant', '=', tenant)
        .executeTakeFirstOrThrow()
    ).n,
  );
