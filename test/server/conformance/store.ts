/** Puts a store back to what it was, under the running server, so that each scenario begins alike. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Kysely, sql } from 'kysely';
import type { Studio } from '../../support/studio.ts';
import { allRows, publicTables } from '../support/rows.ts';

type Rows = Awaited<ReturnType<typeof allRows>>;

export interface Remembered {
  /** What the store held, as `allRows` says it. */
  readonly rows: Rows;
  restore(): Promise<void>;
  close(): void;
}

/** Remembers the store as it is now. */
export async function remember(studio: Studio): Promise<Remembered> {
  const rows = await allRows(studio);
  return studio.deps.store.dialect === 'postgres' ? inPostgres(studio, rows) : inSqlite(studio, rows);
}

async function inSqlite({ deps, dataDir, services, forget }: Studio, rows: Rows): Promise<Remembered> {
  const copy = join(dataDir, 'remembered.sqlite');
  const database = new Database(deps.config.sqliteFile);
  await database.backup(copy);
  database.pragma('foreign_keys = off');
  database.prepare('attach ? as saved').run(copy);
  const tables = database
    .prepare("select name from main.sqlite_schema where type = 'table' and name not like 'sqlite_stat%'")
    .pluck()
    .all() as string[];
  // What may never be deleted is put back all the same: its guards stand aside for as long.
  const guards = database
    .prepare("select name, sql from main.sqlite_schema where type = 'trigger'")
    .all() as { name: string; sql: string }[];
  const restore = database.transaction(() => {
    for (const { name } of guards) database.exec(`drop trigger main."${name}"`);
    for (const table of tables) {
      database.exec(
        `delete from main."${table}"; insert into main."${table}" select * from saved."${table}"`,
      );
    }
    for (const { sql } of guards) database.exec(sql);
  });
  return {
    rows,
    async restore() {
      await services.audit.settled();
      restore.immediate();
      forget();
    },
    close: () => database.close(),
  };
}

async function inPostgres(studio: Studio, rows: Rows): Promise<Remembered> {
  const db = studio.deps.store.read as Kysely<any>;
  await sql`create schema saved`.execute(db);
  for (const name of await publicTables(db)) {
    await sql`create table saved.${sql.id(name)} as table public.${sql.id(name)}`.execute(db);
  }
  return {
    rows,
    async restore() {
      const now = await allRows(studio);
      const changed = Object.keys(rows).filter((name) => now[name] !== rows[name]);
      if (changed.length === 0) return;
      await db.transaction().execute(async (tx) => {
        // What may never be deleted is put back all the same: guards and references stand aside for as long.
        await sql`set local session_replication_role = replica`.execute(tx);
        for (const name of changed) {
          await sql`delete from public.${sql.id(name)}`.execute(tx);
          await sql`insert into public.${sql.id(name)} overriding system value
            select * from saved.${sql.id(name)}`.execute(tx);
        }
      });
      studio.forget();
    },
    close() {},
  };
}
