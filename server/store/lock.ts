/**
 * One server to a SQLite store. Nodes that share a PostgreSQL store are meant to run side by side, and take no lock.
 *
 * The lock is SQLite's own on an empty file beside the store: the operating system holds it for the process and lets
 * go of it however the process ends, so that no crash leaves a store locked.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { StartError } from '../errors.ts';
import { startError } from './failures.ts';
import { inspect } from './sqlite.ts';

/** A server that was told to stop may take a moment longer than the one that follows it. */
const WAIT_MS = 1000;

/**
 * Takes the store in `file` for this process, without touching a file that is not ours; call what it returns to
 * let go of it.
 * @throws {StartError} when another server has it, or the folder cannot be written.
 */
export function lockStore(file: string): () => void {
  let database: Database.Database | undefined;
  try {
    inspect(file);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    database = new Database(`${file}-lock`, { timeout: WAIT_MS });
    // Nothing is written under this lock, so the file stays empty and there is no journal.
    database.exec('begin exclusive');
    const held = database;
    return () => held.close();
  } catch (error) {
    database?.close();
    if ((error as { code?: unknown }).code === 'SQLITE_BUSY') {
      throw new StartError(
        `Another server uses the store ${file}. Stop it first, or choose another DATA_DIR.`,
      );
    }
    throw startError(error, `the store ${file}`);
  }
}
