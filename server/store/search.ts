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

/** Up to so many are put in order by themselves; a page of more is met soon enough by walking an index. */
export const FEW = 10_000;

export interface Matches {
  count: number;
  /** Which ones they are, where they are few. */
  ids?: readonly number[];
}

/**
 * What of some queries on one table meets `condition`. The work grows with the table, so SQLite, which does it in our
 * own thread, does it in slices, and whoever else waits has a turn in between.
 * @param slice Ids in one: as many as take some milliseconds.
 */
export async function findMatches<DB, TB extends keyof DB>(
  db: QueryExecutorProvider,
  queries: readonly SelectQueryBuilder<DB, TB, object>[],
  condition: RawBuilder<SqlBool>,
  slice: number,
): Promise<Matches> {
  const ids: number[] = [];
  let count = 0;
  for (const query of queries) {
    // One at a time: only for a single end of an index SQLite need not walk all of it.
    const first = await endOf(query, 'min');
    const last = await endOf(query, 'max');
    if (first === null || last === null) continue;
    const step = isPostgres(db) ? last - first + 1 : slice;
    for (let from = first; from <= last; from += step) {
      const part = query
        .where(sql<SqlBool>`id between ${from} and ${Math.min(last, from + step - 1)}`)
        .where(condition);
      // As many as are still of use; one more tells that there are too many.
      const room = FEW - count + 1;
      const found =
        room > 0
          ? ((await part.select(sql`id`.as('id')).limit(room).execute()) as unknown as { id: number }[])
          : [];
      if (room > 0 && found.length < room) {
        count += found.length;
        ids.push(...found.map(({ id }) => id));
      } else {
        const all = await part.select(sql`count(*)`.as('n')).executeTakeFirstOrThrow();
        count += Number((all as { n: number | string }).n);
      }
      if (from + step <= last) await setImmediate();
    }
  }
  return count <= FEW ? { count, ids } : { count };
}

async function endOf<DB, TB extends keyof DB>(
  query: SelectQueryBuilder<DB, TB, object>,
  which: 'min' | 'max',
): Promise<number | null> {
  const row = await query.select(sql`${sql.raw(which)}(id)`.as('id')).executeTakeFirstOrThrow();
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
