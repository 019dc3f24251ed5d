/** What tests need and a machine may lack. Each is found, else fetched, else missing with a reason. */
export { findChromium } from './chromium.ts';
export type { Need } from './find.ts';
export { findPostgres, type Postgres, startPostgres } from './postgres.ts';
export { findPython } from './python.ts';
export { startRedis } from './redis.ts';
