/** Puts a store back to what it was, so that each scenario begins alike. SQLite only: a file that can be copied. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Studio } from '../../support/studio.ts';

/** Remembers the store as it is now; the function that it answers restores that, under the running server. */
export async function remember({ deps, dataDir }: Pick<Studio, 'deps' | 'dataDir'>): Promise<{
  restore(): void;
  close(): void;
}> {
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
  return { restore: () => restore.immediate(), close: () => database.close() };
}
