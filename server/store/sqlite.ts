/** SQLite behind Kysely: one connection that writes, one that reads beside it. */
import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteDialect } from 'kysely';
import { StartError } from '../errors.ts';
import { isDiskFull } from './failures.ts';
import type { Flavour } from './migrations/0001-initial.ts';
import type { Tables } from './tables.ts';

/** "JHiv": marks our files, so that another program's database is never written to. */
const APPLICATION_ID = 0x4a486976;
const PAGE_CACHE_KIB = 65_536;
const BUSY_TIMEOUT_MS = 5000;

export const sqliteFlavour: Flavour = {
  id: (column) => column.primaryKey().autoIncrement(),
  bigint: 'integer',
  real: 'real',
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

/** A file cut short by a full disk or a broken copy says more pages in its header than it has. */
function isTruncated(file: string): boolean {
  if (existsSync(`${file}-wal`)) return false;
  const size = statSync(file).size;
  if (size === 0) return false;
  const header = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, 100, 0);
  } finally {
    closeSync(handle);
  }
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) return false; // not a database: SQLite will say so
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  return size < pageSize * header.readUInt32BE(28);
}

function isNew(file: string): boolean {
  return !existsSync(file) || statSync(file).size === 0;
}

/**
 * Opens the store's file, making it when it is not there.
 * @throws {StartError} when the file is broken, another program's, or cannot be written; it is left as it was.
 */
export function openSqlite(file: string): { write: Kysely<Tables>; read: Kysely<Tables> } {
  let database: Database.Database | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const fresh = isNew(file);
    if (!fresh && isTruncated(file)) {
      throw new StartError(
        `The store ${file} is damaged (cut short). Restore it from a backup; nothing was changed.`,
      );
    }
    database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
    if (fresh) {
      database.pragma(`application_id = ${APPLICATION_ID}`);
    } else if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
      throw new StartError(
        `${file} is another program's database. Choose another DATA_DIR; nothing was changed.`,
      );
    }
    database.pragma('journal_mode = WAL');
    // A laptop loses power: a commit that was answered must be on the disk. The build's default is NORMAL.
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma(`cache_size = -${PAGE_CACHE_KIB}`);

    const reader = new Database(file, { readonly: true, timeout: BUSY_TIMEOUT_MS });
    reader.pragma(`cache_size = -${PAGE_CACHE_KIB}`);
    return { write: kysely(database), read: kysely(reader) };
  } catch (error) {
    database?.close();
    throw startError(error, file);
  }
}

function startError(error: unknown, file: string): unknown {
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string') return error;
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new StartError(
      `The store ${file} is damaged or not a database. Restore it from a backup; nothing was changed.`,
    );
  }
  if (isDiskFull(error))
    return new StartError(`The disk is full: ${file} cannot be written. Free some space and start again.`);
  if (code.startsWith('SQLITE_') || ['EACCES', 'EPERM', 'ENOTDIR', 'EROFS', 'EEXIST'].includes(code)) {
    return new StartError(`The store ${file} cannot be opened: ${(error as Error).message}.`);
  }
  return error;
}
