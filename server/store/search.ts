/** Searching in text on either store: case and accents make no difference. */
import { PostgresAdapter, type QueryExecutorProvider, type RawBuilder, sql } from 'kysely';

/** For SQLite, which folds ASCII alone: each of its connections has it as the function `fold`. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

const isPostgres = (db: QueryExecutorProvider) => db.getExecutor().adapter instanceof PostgresAdapter;

const folded = (db: QueryExecutorProvider, column: RawBuilder<unknown>) =>
  isPostgres(db)
    ? sql`regexp_replace(lower(normalize(${column}, nfkd)), ${'[\u0300-\u036f]'}, '', 'g')`
    : sql`fold(${column})`;

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
