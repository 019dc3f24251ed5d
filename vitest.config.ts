import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/bench/**', 'node_modules/**'],
    environment: 'node',
    // Provides TEST_POSTGRES_URL where PostgreSQL can be had; tests that want it are skipped elsewhere.
    globalSetup: ['test/support/postgres-setup.ts'],
    // A native module in a worker thread can take the whole run down with it; a forked process can't.
    pool: 'forks',
    // Most of a test is waiting for its server and store, so each core has one; the default leaves a core idle.
    maxWorkers: availableParallelism(),
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});
