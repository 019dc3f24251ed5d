/** SQLite behind Kysely: one connection that writes, one that reads beside it. */
import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteDialect, sql } from 'kysely';
import { StartError } from '../errors.ts';
import { damaged, startError } from './failures.ts';
import { closeToOthers, makeFile, makeFolder } from './folders.ts';
import type { Flavour } from './migrations/0001-initial.ts';
import { fold } from './search.ts';
import type { Tables } from './tables.ts';

/** "JHiv": marks our files, so that another program's database is never written to. */
const APPLICATION_ID = 0x4a486976;
const PAGE_CACHE_KIB = 65_536;
const BUSY_TIMEOUT_MS = 5000;

export const sqliteFlavour: Flavour = {
  id: (column) => column.primaryKey().autoIncrement(),
  bigint: 'integer',
  real: 'real',
  async appendOnly(db, table) {
    for (const change of ['update', 'delete']) {
      await sql`create trigger ${sql.id(`${table}_no_${change}`)} before ${sql.raw(change)} on ${sql.table(table)}
        begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`.execute(db);
    }
  },
  async searchable(db, table, covering) {
    if (covering === undefined) return;
    await db.schema
      .createIndex(`${table}_searched`)
      .on(table)
      .columns([...covering])
      .execute();
  },
};

class TransactionalDdlAdapter extends SqliteAdapter {
  // SQLite can roll DDL back; with this a migration that is cut leaves nothing half done.
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class Dialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

/** Kysely over one connection, with every statement prepared once. */
function kysely(database: Database.Database): Kysely<Tables> {
  database.function('fold', { deterministic: true }, (text: unknown) =>
    typeof text === 'string' ? fold(text) : null,
  );
  const prepared = new Map<string, Database.Statement>();
  const prepare = (sql: string) => {
    let statement = prepared.get(sql);
    if (statement === undefined) {
      // A write that starts as a read can be refused half-way; taking the lock first cannot.
      statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
      if (sql === 'rollback') statement = rollingBack(database, statement);
      if (prepared.size >= 500) prepared.clear();
      prepared.set(sql, statement);
    }
    return statement;
  };
  return new Kysely<Tables>({
    dialect: new Dialect({ database: { prepare, close: () => database.close() } }),
  });
}

/** A full disk makes SQLite roll back by itself; a second rollback would fail, and hide what went wrong. */
function rollingBack(database: Database.Database, statement: Database.Statement): Database.Statement {
  return new Proxy(statement, {
    get(target, name) {
      if (name === 'run' && !database.inTransaction) return () => ({ changes: 0, lastInsertRowid: 0 });
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;

/**
 * Looks at the store's file without opening it as a database: SQLite would bring another program's database up to
 * date from its log, and clear the log away.
 * Source: SQLite's file format, "The Database Header".
 * @returns whether there is none yet.
 * @throws {StartError} when it is broken, another program's, or must not be written.
 */
export function inspect(file: string): { fresh: boolean } {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return { fresh: true };
  if (stat.isDirectory()) throw new StartError(`The store ${file} is a folder, not a file.`);
  // Whoever may write everywhere is not to overlook that the file is marked.
  if ((stat.mode & 0o222) === 0) throw new StartError(`The store ${file} is write-protected.`);
  accessSync(file, constants.R_OK | constants.W_OK);
  if (stat.size === 0) return { fresh: true };
  const header = readHeader(file);
  if (stat.size < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw damaged(`the store ${file}`);
  if (header.readUInt32BE(68) !== APPLICATION_ID) {
    throw new StartError(
      `${file} is another program's database. Choose another DATA_DIR; nothing was changed.`,
    );
  }
  // A full disk or a broken copy leaves fewer pages than the header says; with a log, the rest may be in there.
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  if (stat.size < pageSize * header.readUInt32BE(28) && !existsSync(`${file}-wal`)) {
    throw new StartError(
      `The store ${file} is damaged (cut short). Restore it from a backup; nothing was changed.`,
    );
  }
  return { fresh: false };
}

function readHeader(file: string): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, HEADER_BYTES, 0);
  } finally {
    closeSync(handle);
  }
  return header;
}

export interface OpenSqlite {
  write: Kysely<Tables>;
  read: Kysely<Tables>;
  close(): Promise<void>;
}

/**
 * Opens the store's file, making it when it is not there.
 * @throws {StartError} when the file is broken, another program's, or cannot be written; it is left as it was.
 */
export function openSqlite(file: string): OpenSqlite {
  let database: Database.Database | undefined;
  try {
    const { fresh } = inspect(file);
    makeFolder(dirname(file));
    // SQLite gives its log the rights of the file.
    makeFile(file);
    for (const end of ['', '-wal', '-shm']) closeToOthers(`${file}${end}`);
    database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
    if (fresh) database.pragma(`application_id = ${APPLICATION_ID}`);
    database.pragma('journal_mode = WAL');
    // A laptop loses power: a commit that was answered must be on the disk. The build's default is NORMAL.
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma(`cache_size = -${PAGE_CACHE_KIB}`);

    const reader = new Database(file, { readonly: true, timeout: BUSY_TIMEOUT_MS });
    reader.pragma(`cache_size = -${PAGE_CACHE_KIB}`);
    const open = { write: kysely(database), read: kysely(reader) };
    const writer = database;
    return {
      ...open,
      async close() {
        // Kysely leaves a connection open that was never asked anything. The one that writes is the last to close: it
        // alone can bring the log into the file and take it away.
        await open.read.destroy();
        reader.close();
        await open.write.destroy();
        writer.close();
      },
    };
  } catch (error) {
    database?.close();
    throw startError(error, `the store ${file}`);
  }
}
