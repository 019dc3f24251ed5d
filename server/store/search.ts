/** Searching in text on either store: case and accents make no difference, nor do letters that have a plain spelling. */
import { PostgresAdapter, type QueryExecutorProvider, type RawBuilder, sql } from 'kysely';

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
        .toLowerCase();

const isPostgres = (db: QueryExecutorProvider) => db.getExecutor().adapter instanceof PostgresAdapter;

const folded = (db: QueryExecutorProvider, column: RawBuilder<unknown>) => {
  if (!isPostgres(db)) return sql`fold(${column})`;
  const bare = sql`regexp_replace(lower(normalize(${column}, nfkd)), ${'[\u0300-\u036f]'}, '', 'g')`;
  return Object.entries(PLAIN).reduce(
    (text, [letter, plain]) => sql`replace(${text}, ${letter}, ${plain})`,
    bare,
  );
};

/** Whether any of the columns holds `text`. */
export function holds(
  db: QueryExecutorProvider,
  text: string,
  columns: readonly (string | RawBuilder<unknown>)[],
): RawBuilder<boolean> {
  const like = `%${fold(text.trim()).replace(/[\\%_]/g, '\\$&')}%`;
  const each = columns.map((column) => {
    const value = typeof column === 'string' ? sql.ref(column) : column;
    return sql`coalesce(${folded(db, value)}, '') like ${like} escape '\\'`;
  });
  return sql<boolean>`(${sql.join(each, sql` or `)})`;
}

/** One text of a column that holds a JSON object. */
export const textIn = (db: QueryExecutorProvider, column: string, key: string): RawBuilder<unknown> =>
  isPostgres(db)
    ? sql`${sql.ref(column)}::json ->> ${sql.lit(key)}`
    : sql`${sql.ref(column)} ->> ${sql.lit(key)}`;
