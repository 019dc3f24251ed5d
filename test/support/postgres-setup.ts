import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';

/**
 * vitest globalSetup: one PostgreSQL for the whole run. Its address is in TEST_POSTGRES_URL; where it is
 * absent, NO_POSTGRES_REASON says why, and tests that want it are skipped with that reason.
 */
export default async function setup(_project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_POSTGRES_URL) return undefined; // somebody brought their own
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
  return postgres.found.stop;
}
