/** All that a store holds, to show that a refused call changed nothing. */
import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Studio } from '../../support/studio.ts';

type AnyDb = Kysely<Record<string, Record<string, unknown>>>;

/** Table to a hash of its rows: two of them are equal when nothing was written in between. */
export async function allRows({
  deps,
  services,
}: Pick<Studio, 'deps' | 'services'>): Promise<Record<string, string>> {
  // What was read before is entered into the audit beside its answer.
  await services.audit.settled();
  const db = deps.store.read as unknown as AnyDb;
  return deps.store.dialect === 'postgres' ? inPostgres(db) : inSqlite(db);
}

/** Tables of each SQLite store that is open; finding them takes longer than reading them. */
const names = new WeakMap<AnyDb, readonly string[]>();

async function inSqlite(db: AnyDb): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  const found = names.get(db) ?? (await db.introspection.getTables()).map(({ name }) => name);
  names.set(db, found);
  for (const name of found) {
    const rows = (await db.selectFrom(name).selectAll().execute()).map((row) => JSON.stringify(row)).sort();
    hashes[name] = `${rows.length} rows ${createHash('sha256').update(rows.join('\n')).digest('hex')}`;
  }
  return hashes;
}

/** The same of each PostgreSQL store, as the one query over all of its tables. */
const queries = new WeakMap<AnyDb, ReturnType<typeof hashesOf>>();

/** The database sums up by itself, in one go. */
async function inPostgres(db: AnyDb): Promise<Record<string, string>> {
  let query = queries.get(db);
  if (query === undefined) {
    query = hashesOf(await publicTables(db));
    queries.set(db, query);
  }
  const { rows } = await query.execute(db);
  return Object.fromEntries(rows.map(({ name, n, hash }) => [name, `${n} rows ${hash}`]));
}

/** Names of the studio's own tables in PostgreSQL. */
export async function publicTables(db: AnyDb): Promise<string[]> {
  const all = await db.introspection.getTables();
  return all.filter(({ schema }) => schema === 'public').map(({ name }) => name);
}

function hashesOf(tables: readonly string[]) {
  const each = tables.map(
    (name) => sql`select ${sql.lit(name)} as name, count(*) as n,
      md5(coalesce(string_agg(t::text, chr(10) order by t::text collate "C"), '')) as hash
      from ${sql.table(name)} as t`,
  );
  return sql<{ name: string; n: number; hash: string }>`${sql.join(each, sql` union all `)}`;
}
