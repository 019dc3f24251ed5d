/** Searching in text on either store: case and accents make no difference, nor do letters that have a plain spelling. */
import { setImmediate } from 'node:timers/promises';
import {
  PostgresAdapter,
  type QueryExecutorProvider,
  type RawBuilder,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from 'kysely';

/** What taking accents off does not make plain. Both cases: PostgreSQL lowers by its locale, which may know ASCII alone. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ł: 'l', Ł: 'l', ø: 'o', Ø: 'o', đ: 'd', Đ: 'd', ß: 'ss', ẞ: 'ss' },
  ...{ æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', þ: 'th', Þ: 'th' },
};
const UNPLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
/** Most texts are: there is nothing to fold but case. */
const ASCII = /^[\0-\x7f]*$/;

/** For SQLite, which folds ASCII alone: each of its connections has it as the function `fold`. */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(UNPLAIN, (letter) => PLAIN[letter] as string)
        .toLowerCase()
        .replaceAll('ς', 'σ');

const isPostgres = (db: QueryExecutorProvider) => db.getExecutor().adapter instanceof PostgresAdapter;

const folded = (db: QueryExecutorProvider, column: RawBuilder<unknown>) => {
  if (!isPostgres(db)) return sql`fold(${column})`;
  const bare = sql`regexp_replace(lower(normalize(${column}, nfkd)), ${'[\u0300-\u036f]'}, '', 'g')`;
  return Object.entries(PLAIN).reduce(
    (text, [letter, plain]) => sql`replace(${text}, ${letter}, ${plain})`,
    bare,
  );
};

/** A column for `holds`: these texts as one, folded. */
export const searchText = (...texts: readonly (string | null | undefined)[]): string =>
  fold(texts.filter((text) => text).join('\n'));

/** What a search looks for: of a text that is accents alone nothing is left, and nothing is found by it. */
const wanted = (text: string): string => fold(text).trim();

function holding(column: RawBuilder<unknown>, text: string): RawBuilder<SqlBool> {
  const plain = wanted(text);
  if (plain === '') return sql<SqlBool>`1 = 0`;
  return sql<SqlBool>`${column} like ${`%${plain.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`;
}

/** Whether a column of `searchText` holds `text`. */
export const holds = (text: string, column: string): RawBuilder<SqlBool> => holding(sql.ref(column), text);

/** Whether a column of any text holds `text`: for tables that stay small, for each row is folded when it is asked. */
export const holdsUnfolded = (db: QueryExecutorProvider, text: string, column: string): RawBuilder<SqlBool> =>
  holding(sql`coalesce(${folded(db, sql.ref(column))}, '')`, text);

/** The same for texts in memory; without `text` every one is found. */
export function finding(text: string | undefined): (...among: readonly string[]) => boolean {
  if (text === undefined) return () => true;
  const plain = wanted(text);
  return (...among) => plain !== '' && among.some((each) => fold(each).includes(plain));
}

/** As many are put in order by themselves within some milliseconds. */
export const FEW = 4000;
/** As many of an order are walked within some milliseconds, if an index has it. */
const STEP = 4000;

export interface PageOfMatches {
  limit: number;
  offset: number;
  /** A column, `-` before it for descending; ties are in the order of their ids. */
  ordering: string;
}

/** How many there are, and which of them are on the page; these in any order. */
export interface Matches {
  count: number;
  ids: readonly number[];
}

type Query<DB, TB extends keyof DB> = SelectQueryBuilder<DB, TB, object>;
interface Found {
  id: number;
}

/**
 * What meets `condition` of some queries on one table that do not overlap. The work grows with the table, so SQLite,
 * which does it in our own thread, does it in parts, and whoever else waits has a turn in between.
 * @param slice How many ids to look at in one go: as many as take some milliseconds.
 * @param id The column of the ids: whole numbers, no two rows of the queries with the same.
 */
export async function findMatches<DB, TB extends keyof DB>(
  db: QueryExecutorProvider,
  queries: readonly Query<DB, TB>[],
  condition: RawBuilder<SqlBool>,
  page: PageOfMatches,
  slice: number,
  id = 'id',
): Promise<Matches> {
  const narrowed = (more: RawBuilder<SqlBool>) => queries.map((query) => query.where(more));
  if (queries.length === 0) return { count: 0, ids: [] };
  if (isPostgres(db)) return matchesAtOnce(db, narrowed(condition), page, id);
  const matches: number[] = [];
  for (const query of queries) {
    // One at a time: only for a single end of an index SQLite need not walk all of it.
    const first = await endOf(query, 'min', id);
    const last = await endOf(query, 'max', id);
    if (first === null || last === null) continue;
    for (let from = first; from <= last; from += slice) {
      const within = sql<SqlBool>`${sql.ref(id)} between ${from} and ${Math.min(last, from + slice - 1)}`;
      const found = await query
        .where(within)
        .where(condition)
        .select(sql<number>`${sql.ref(id)}`.as('id'))
        .execute();
      for (const each of found as unknown as Found[]) matches.push(each.id);
      await setImmediate();
    }
  }
  const count = matches.length;
  if (count > FEW) return { count, ids: await pageAlong(inOrder(queries, page, id), matches, page) };
  const found = inOrder(narrowed(amongIds(db, id, matches)), page, id);
  return { count, ids: (await found.limit(page.limit).offset(page.offset).execute()).map((each) => each.id) };
}

/** The page of `matches`, found by walking all rows in its order. */
async function pageAlong<DB, TB extends keyof DB>(
  all: SelectQueryBuilder<DB, TB, Found>,
  matches: readonly number[],
  { offset, limit }: PageOfMatches,
): Promise<number[]> {
  // A set of so many takes long to grow; a byte for each id does not, and ids are given one after another.
  const isMatch = new Uint8Array(matches.reduce((most, id) => Math.max(most, id), 0) + 1);
  for (const id of matches) isMatch[id] = 1;
  const ids: number[] = [];
  let before = 0;
  for (let from = 0; ids.length < limit && before < matches.length; from += STEP) {
    const rows = await all.limit(STEP).offset(from).execute();
    const met = rows.filter(({ id }) => isMatch[id] === 1);
    const start = Math.max(0, offset - before);
    for (const { id } of met.slice(start, start + limit - ids.length)) ids.push(id);
    before += met.length;
    if (rows.length < STEP) break;
    await setImmediate();
  }
  return ids;
}

/** PostgreSQL has processes of its own. The condition is met once: where few do, to ask each row in order takes long. */
async function matchesAtOnce<DB, TB extends keyof DB>(
  db: QueryExecutorProvider,
  queries: readonly Query<DB, TB>[],
  { limit, offset, ordering }: PageOfMatches,
  id: string,
): Promise<Matches> {
  const found = queries.map((query) => ranked(query, ordering, id));
  const { rows } = await sql<{ count: number; ids: number[] | null }>`
    with found as materialized (${sql.join(found, sql` union all `)}),
      page as (select id from found order by ${orderOf(ordering)} limit ${limit} offset ${offset})
    select (select count(*) from found) as count, (select json_agg(id) from page) as ids`.execute(db);
  const [{ count, ids }] = rows as [(typeof rows)[number]];
  return { count, ids: ids ?? [] };
}

/** Rows with what they are ordered by. */
const ranked = <DB, TB extends keyof DB>(query: Query<DB, TB>, ordering: string, id: string) =>
  query.select([
    sql<number>`${sql.ref(id)}`.as('id'),
    sql`${sql.ref(ordering.replace(/^-/, ''))}`.as('rank'),
  ]) as unknown as SelectQueryBuilder<DB, TB, Found>;

function orderOf(ordering: string): RawBuilder<unknown> {
  const direction = sql.raw(ordering.startsWith('-') ? 'desc' : 'asc');
  return sql`rank ${direction}, id ${direction}`;
}

/** All rows of the queries in the page's order, of which SQLite merges what indexes have in that order. */
function inOrder<DB, TB extends keyof DB>(
  queries: readonly Query<DB, TB>[],
  { ordering }: PageOfMatches,
  id: string,
): SelectQueryBuilder<DB, TB, Found> {
  return queries
    .map((query) => ranked(query, ordering, id))
    .reduce((query, other) => query.unionAll(other))
    .orderBy(orderOf(ordering));
}

async function endOf<DB, TB extends keyof DB>(
  query: SelectQueryBuilder<DB, TB, object>,
  which: 'min' | 'max',
  id: string,
): Promise<number | null> {
  const row = await query.select(sql`${sql.raw(which)}(${sql.ref(id)})`.as('id')).executeTakeFirstOrThrow();
  return (row as unknown as { id: number | null }).id;
}

/** Whether `column` is one of the ids, in one parameter whatever their number. */
export const amongIds = (
  db: QueryExecutorProvider,
  column: string,
  ids: readonly number[],
): RawBuilder<SqlBool> =>
  isPostgres(db)
    ? sql<SqlBool>`${sql.ref(column)} = any(${ids})`
    : sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(ids)}))`;

/** One text of a column that holds a JSON object. */
export const textIn = (db: QueryExecutorProvider, column: string, key: string): RawBuilder<string | null> =>
  isPostgres(db)
    ? sql`${sql.ref(column)}::json ->> ${sql.lit(key)}`
    : sql`${sql.ref(column)} ->> ${sql.lit(key)}`;
