/** Telling whether anything changes: by a transaction, or by what somebody names. */
import { type KyselyPlugin, type QueryResult, sql, type Transaction } from 'kysely';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

/** Whether any column would get another value; one that is undefined is left as it is. */
export const isNews = <R extends object>(row: R, changes: { [K in keyof R]?: unknown }): boolean =>
  (Object.keys(changes) as (keyof R)[]).some(
    (column) => changes[column] !== undefined && changes[column] !== row[column],
  );

export interface Watched {
  /** What does something from here on does it with this. */
  tx: Transaction<Tables>;
  /** Whether any row was inserted, updated or deleted. */
  hasChanged(): Promise<boolean>;
}

/** SQLite counts rows by itself, over the whole life of the connection. */
const totalChanges = prepared((db) => db.selectNoFrom(sql<number>`total_changes()`.as('n')));

export async function watchChanges(
  tx: Transaction<Tables>,
  dialect: 'sqlite' | 'postgres',
): Promise<Watched> {
  if (dialect === 'postgres') {
    const counter = new Counter();
    return { tx: tx.withPlugin(counter) as Transaction<Tables>, hasChanged: async () => counter.rows > 0n };
  }
  const total = async () => (await totalChanges(tx))[0]?.n ?? 0;
  const before = await total();
  return { tx, hasChanged: async () => (await total()) > before };
}

/** PostgreSQL tells of each statement how many rows it changed. */
class Counter implements KyselyPlugin {
  rows = 0n;
  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => node;
  async transformResult<R>({ result }: { result: QueryResult<R> }): Promise<QueryResult<R>> {
    this.rows += result.numAffectedRows ?? 0n;
    return result;
  }
}
