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
    testTimeout: 20_000,
    hookTimeout: 30_000,
    restoreMocks: true,
  },
});
