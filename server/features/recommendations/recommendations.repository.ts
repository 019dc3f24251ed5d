/** Recommendations and learning paths. Each function takes the executor first and keeps none. */
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { rowsChanged } from '../analytics/kept-sums.ts';

export type RecommendationRow = Selectable<Tables['recommendations']>;
export type PathRow = Selectable<Tables['learning_paths']>;
export type ResourceRow = Selectable<Tables['learning_resources']>;

type Listed = 'recommendations' | 'learning_paths';
const lengthOf = (table: Listed, tenant: string) => `${table}:${tenant}`;

/** Tenants whose scores the caller sees, and one interview of theirs or all. */
export interface Filter {
  tenants: readonly string[];
  interviewId: number | undefined;
}
interface PageRequest {
  limit: number;
  offset: number;
  ordering: string;
}

/** How many there are: the kept lengths; of one interview, which has a few, they are counted. */
export async function countListed(db: Executor, table: Listed, filter: Filter): Promise<number> {
  if (filter.interviewId === undefined) {
    const rows = await db
      .selectFrom('row_counts')
      .select('n')
      .where(
        'scope',
        'in',
        filter.tenants.map((tenant) => lengthOf(table, tenant)),
      )
      .execute();
    return rows.reduce((sum, { n }) => sum + n, 0);
  }
  const { n } = await db
    .selectFrom(table as 'recommendations')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('interview_id', '=', filter.interviewId)
    .where('tenant', 'in', filter.tenants)
    .where('replaced_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** One page. Each tenant's part walks its own index, so that nothing is sorted but the ends of the parts. */
export async function listPage<T extends Listed>(
  db: Executor,
  table: T,
  filter: Filter,
  page: PageRequest,
): Promise<Selectable<Tables[T]>[]> {
  const name = page.ordering.replace('-', '');
  const direction = sql.raw(page.ordering.startsWith('-') ? 'desc' : 'asc');
  const order = sql`${sql.ref(name)} ${direction}, id ${direction}`;
  const source = table as 'recommendations';
  const part = (tenant: string) => {
    const rows = db
      .selectFrom(source)
      .select(['id', 'created_at'])
      .where('tenant', '=', tenant)
      .where('replaced_at', 'is', null)
      .$if(filter.interviewId !== undefined, (query) =>
        query.where('interview_id', '=', filter.interviewId as number),
      )
      .orderBy(order)
      .limit(page.offset + page.limit);
    return db.selectFrom(rows.as('part')).selectAll();
  };
  const [first = '', ...others] = filter.tenants;
  const ids = others
    .reduce((query, tenant) => query.unionAll(part(tenant)), part(first))
    .orderBy(order)
    .limit(page.limit)
    .offset(page.offset)
    .as('page');
  const rows = await db
    .selectFrom(source)
    .selectAll()
    .where('id', 'in', db.selectFrom(ids).select('page.id'))
    .orderBy(order)
    .execute();
  return rows as unknown as Selectable<Tables[T]>[];
}

/** Puts `rows` in the place of the interview's recommendations; the old ones stay for the record. */
export async function replaceRecommendations(
  write: Write,
  interviewId: number,
  rows: readonly Insertable<Tables['recommendations']>[],
): Promise<void> {
  const old = await write.tx
    .selectFrom('recommendations')
    .select('id')
    .where('interview_id', '=', interviewId)
    .where('replaced_at', 'is', null)
    .orderBy('id')
    .execute();
  for (const { id } of old) {
    await write.tx
      .updateTable('recommendations')
      .set({ replaced_at: write.now, seq: write.seq() })
      .where('id', '=', id)
      .execute();
  }
  if (rows.length > 0) await write.tx.insertInto('recommendations').values(rows).execute();
  await rowsChanged(write.tx, lengthOf('recommendations', write.tenant), rows.length - old.length);
}

export function findPath(
  db: Executor,
  where: { id: number } | { interviewId: number },
): Promise<PathRow | undefined> {
  return db
    .selectFrom('learning_paths')
    .selectAll()
    .where((eb) => ('id' in where ? eb('id', '=', where.id) : eb('interview_id', '=', where.interviewId)))
    .executeTakeFirst();
}

export async function insertPath(write: Write, interviewId: number): Promise<PathRow> {
  await rowsChanged(write.tx, lengthOf('learning_paths', write.tenant), 1);
  return write.tx
    .insertInto('learning_paths')
    .values({
      ...write.fresh(),
      interview_id: interviewId,
      status: 'active',
      created_at: write.now,
      updated_at: write.now,
      replaced_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Changes a path, its version, and the length of the list that it is in. */
export async function updatePath(
  write: Write,
  row: PathRow,
  changes: Pick<Updateable<Tables['learning_paths']>, 'status' | 'replaced_at'>,
): Promise<void> {
  if (changes.replaced_at !== undefined && (changes.replaced_at === null) !== (row.replaced_at === null)) {
    await rowsChanged(
      write.tx,
      lengthOf('learning_paths', write.tenant),
      changes.replaced_at === null ? 1 : -1,
    );
  }
  await write.tx
    .updateTable('learning_paths')
    .set({ ...changes, seq: write.seq(), updated_at: write.now })
    .where('id', '=', row.id)
    .execute();
}

/** The resources of several paths in one query, in order; `all`: those too that a rescoring took out. */
export async function resourcesOf(
  db: Executor,
  pathIds: readonly number[],
  { all = false } = {},
): Promise<ResourceRow[]> {
  if (pathIds.length === 0) return [];
  return db
    .selectFrom('learning_resources')
    .selectAll()
    .where('path_id', 'in', pathIds)
    .$if(!all, (query) => query.where('replaced_at', 'is', null))
    .orderBy('path_id')
    .orderBy('position')
    .execute();
}

export async function insertResources(
  db: Executor,
  rows: readonly Insertable<Tables['learning_resources']>[],
): Promise<void> {
  if (rows.length > 0) await db.insertInto('learning_resources').values(rows).execute();
}

export function updateResource(
  write: Write,
  id: number,
  changes: Updateable<Tables['learning_resources']>,
): Promise<ResourceRow> {
  return write.tx
    .updateTable('learning_resources')
    .set({ ...changes, seq: write.seq() })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
