import type { TestProject } from 'vitest/node';
import { openStore } from '../../server/store/store.ts';
import { startPostgres } from './postgres.ts';
import { createDatabase } from './studio.ts';

/**
 * vitest globalSetup: one PostgreSQL for the whole run. Its address is in TEST_POSTGRES_URL, and a database with every
 * table and no row, to be copied, in TEST_POSTGRES_TEMPLATE; where there is none, NO_POSTGRES_REASON says why, and
 * tests that want it are skipped with that reason.
 */
export default async function setup(_project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_POSTGRES_URL) return makeTemplate(); // somebody brought their own
  if (process.env.TEST_QUICK) {
    process.env.NO_POSTGRES_REASON = 'left out by --quick';
    return undefined;
  }
  const postgres = await startPostgres();
  if ('missing' in postgres) {
    process.env.NO_POSTGRES_REASON = postgres.missing;
    console.warn(`PostgreSQL tests are skipped: ${postgres.missing}`);
    return undefined;
  }
  process.env.TEST_POSTGRES_URL = postgres.found.url;
  await makeTemplate();
  return postgres.found.stop;
}

/** Copying tables takes a fraction of the time of making them anew for every test. */
async function makeTemplate(): Promise<() => Promise<void>> {
  const { url, drop } = await createDatabase();
  const store = await openStore({ postgresUrl: url, sqliteFile: '' });
  await store.close();
  process.env.TEST_POSTGRES_TEMPLATE = new URL(url).pathname.slice(1);
  return drop;
}
