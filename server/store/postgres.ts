/** PostgreSQL behind Kysely, for a hosted instance that has outgrown one file. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { StartError } from '../errors.ts';
import type { Flavour } from './migrations/0001-initial.ts';
import type { Tables } from './tables.ts';

const INT8_OID = 20;
const CONNECT_LIMIT_MS = 10_000;

export const postgresFlavour: Flavour = {
  id: (column) => column.primaryKey().generatedByDefaultAsIdentity(),
  bigint: 'bigint',
  real: 'float8',
  async appendOnly(db, table) {
    const refuse = sql.id(`${table}_refuse`);
    await sql`create function ${refuse}() returns trigger language plpgsql as
      $$ begin raise exception '% is append-only', tg_table_name; end $$`.execute(db);
    for (const [change, each] of [
      ['update or delete', 'row'],
      ['truncate', 'statement'],
    ] as const) {
      await sql`create trigger ${sql.id(`${table}_no_${each}_changes`)} before ${sql.raw(change)}
        on ${sql.table(table)} for each ${sql.raw(each)} execute function ${refuse}()`.execute(db);
    }
  },
  async searchable(db, table) {
    // Comes with PostgreSQL, but a host may leave it out or withhold it. Without it a search reads the tenant's rows.
    const { rows } = await sql`select from pg_available_extension_versions
      where name = 'pg_trgm' and (installed or (select rolsuper from pg_roles where rolname = current_user)
        or (trusted and has_database_privilege(current_database(), 'create')))`.execute(db);
    if (rows.length === 0) return;
    await sql`create extension if not exists pg_trgm`.execute(db);
    await sql`create index ${sql.id(`${table}_searched`)} on ${sql.table(table)}
      using gin (search_text gin_trgm_ops)`.execute(db);
  },
};

/** Opens a pool; nothing is connected until the first query. */
export function openPostgres(url: string): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 20,
    types: {
      // Our 64-bit columns count rows and versions, far below 2^53.
      getTypeParser: (oid, format) =>
        oid === INT8_OID && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format as 'text'),
    },
  });
  // An idle connection that the server ended, for a restart say, is replaced at the next query. Unheard, the
  // event would end this process.
  pool.on('error', () => {});
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * Connects once, so that a start fails at once and not at the first request.
 * @throws {StartError} when there is no such server or database, or it refuses; the address may hold a password, so
 *   only its host is told.
 */
export async function reachPostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_LIMIT_MS });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    // Where a name has several addresses, each has its own failure.
    const cause = error instanceof AggregateError ? error.errors[0] : error;
    const why = (cause as Error).message.split('\n')[0];
    throw new StartError(`The PostgreSQL store at ${client.host}:${client.port} cannot be reached: ${why}.`);
  }
}
