/** Adding many rows of one shape: statements are built once for a number of rows, and get only new values. */
import { CompiledQuery, type Kysely } from 'kysely';
import type { Executor } from './store.ts';

type AnyRow = Readonly<Record<string, unknown>>;
type AnyDb = Kysely<Record<string, Record<string, unknown>>>;
type Insert = ReturnType<AnyDb['insertInto']>;

/** Few numbers of rows, so that few statements are kept. */
const SIZES = [100, 10, 1] as const;
const texts = new WeakMap<object, Map<string, string>>();

/**
 * Inserts rows, which all have the same columns in the same order.
 * @param end What the statement ends with, and a name for it among those of the table.
 * @returns what the statements return.
 */
export async function insertAll<R = never>(
  db: Executor,
  table: string,
  rows: readonly AnyRow[],
  end?: { name: string; of: (insert: Insert) => { compile(): CompiledQuery<unknown> } },
): Promise<R[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = Object.keys(first);
  const { adapter } = db.getExecutor();
  const known = texts.get(adapter) ?? new Map<string, string>();
  texts.set(adapter, known);
  const returned: R[] = [];
  let at = 0;
  for (const size of SIZES) {
    for (; at + size <= rows.length; at += size) {
      const some = rows.slice(at, at + size);
      const key = `${table} ${end?.name ?? ''} ${size} ${columns.join()}`;
      let text = known.get(key);
      if (text === undefined) {
        const insert = (db as unknown as AnyDb).insertInto(table).values(some as never) as unknown as Insert;
        text = (end === undefined ? insert : end.of(insert)).compile().sql;
        known.set(key, text);
      }
      const values: unknown[] = [];
      for (const row of some) for (const column of columns) values.push(row[column] ?? null);
      const { rows: out } = await db.executeQuery<R>(CompiledQuery.raw(text, values));
      for (const row of out) returned.push(row);
    }
  }
  return returned;
}
