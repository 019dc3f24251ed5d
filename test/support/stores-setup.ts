import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openStore } from '../../server/store/store.ts';
import { fastTmpdir } from './fast-folder.ts';
import { startPostgres } from './postgres.ts';
import { createDatabase } from './studio.ts';

type Teardown = () => void | Promise<void>;

/**
 * vitest globalSetup: what the stores of the tests are copied from, which takes a fraction of the time of making every
 * table anew for every test. TEST_SQLITE_TEMPLATE is a file with every table and no row. One PostgreSQL serves the
 * whole run: its address is in TEST_POSTGRES_URL, and TEST_POSTGRES_TEMPLATE is a database like that file; where there
 * is none, NO_POSTGRES_REASON says why, and tests that want it are skipped with that reason.
 */
export default async function setup(_project: TestProject): Promise<Teardown> {
  const undo = [await sqliteTemplate(), ...(await postgres())];
  return async () => {
    for (const step of undo) await step();
  };
}

async function sqliteTemplate(): Promise<Teardown> {
  const folder = mkdtempSync(join(fastTmpdir(), 'jobhive-template-'));
  const sqliteFile = join(folder, 'studio.sqlite');
  const store = await openStore({ postgresUrl: undefined, sqliteFile });
  await store.close();
  process.env.TEST_SQLITE_TEMPLATE = sqliteFile;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** What is to be undone in the end, in this order. */
async function postgres(): Promise<Teardown[]> {
  if (process.env.TEST_POSTGRES_URL) return [await postgresTemplate()]; // somebody brought their own
  if (process.env.TEST_QUICK) {
    process.env.NO_POSTGRES_REASON = 'left out by --quick';
    return [];
  }
  const started = await startPostgres();
  if ('missing' in started) {
    process.env.NO_POSTGRES_REASON = started.missing;
    console.warn(`PostgreSQL tests are skipped: ${started.missing}`);
    return [];
  }
  process.env.TEST_POSTGRES_URL = started.found.url;
  await postgresTemplate();
  return [started.found.stop];
}

async function postgresTemplate(): Promise<Teardown> {
  const { url, drop } = await createDatabase();
  const store = await openStore({ postgresUrl: url, sqliteFile: '' });
  await store.close();
  process.env.TEST_POSTGRES_TEMPLATE = new URL(url).pathname.slice(1);
  return drop;
}
