/**
 * One program to a SQLite store: a server, or a command. Nodes that share a PostgreSQL store are meant to run side by
 * side, and take no lock.
 *
 * The lock is SQLite's own on an empty file beside the store: the operating system holds it for the process and lets
 * go of it however the process ends, so that no crash leaves a store locked.
 */
import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { StartError } from '../errors.ts';
import { startError } from './failures.ts';
import { makeFile, makeFolder } from './folders.ts';
import { inspect } from './sqlite.ts';

/** A server that was told to stop may take a moment longer than the one that follows it. */
const WAIT_MS = 1000;

/**
 * Takes the store in `file` for this process, without touching a file that is not ours; call what it returns to
 * let go of it.
 * @throws {StartError} when another program has it, or the folder cannot be written.
 */
export function lockStore(file: string): () => void {
  try {
    inspect(file);
    makeFolder(dirname(file));
    return hold(`${targetOf(file)}-lock`, file);
  } catch (error) {
    throw startError(error, `the store ${file}`);
  }
}

/** The file itself, which several links may name; there need not be one yet. */
function targetOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const path = join(realpathSync(dirname(file)), basename(file));
    const link = linkIn(path);
    return link === undefined ? path : targetOf(resolve(dirname(path), link));
  }
}

/** Where a link leads whose target is missing; undefined where there is none. */
function linkIn(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function hold(lock: string, file: string): () => void {
  let database: Database.Database | undefined;
  try {
    makeFile(lock);
    database = new Database(lock, { timeout: WAIT_MS });
    // Nothing is written under this lock, so the file stays empty and there is no journal.
    database.exec('begin exclusive');
    const held = database;
    return () => held.close();
  } catch (error) {
    database?.close();
    const { code } = error as { code?: unknown };
    if (code === 'SQLITE_BUSY') {
      throw new StartError(
        `The store ${file} is in use by another server or command. Stop it first, or choose another DATA_DIR.`,
      );
    }
    if (code === 'SQLITE_NOTADB') {
      throw new StartError(
        `The lock file ${lock} is no lock of the studio. Move it away and start again; nothing was changed.`,
      );
    }
    throw startError(error, `the lock file ${lock}`);
  }
}
