import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import LongestFirst from './test/support/longest-first.ts';

const FILES = ['test/**/*.test.ts', 'test/**/*.test.tsx'];
const ELSEWHERE = ['test/e2e/**', 'test/bench/**', 'node_modules/**'];
/** They put something else in the place of a module, or load one anew, which others would meet too. */
const REPLACE_MODULES = ['test/main/**/*.test.ts', 'test/renderer/ui/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      // One process for file after file: starting each anew takes half a minute of the whole.
      {
        extends: true,
        resolve: { alias: { '@node-rs/argon2': join(import.meta.dirname, 'test/support/argon2-once.ts') } },
        test: { name: 'shared', include: FILES, exclude: [...ELSEWHERE, ...REPLACE_MODULES], isolate: false },
      },
      { extends: true, test: { name: 'apart', include: REPLACE_MODULES, exclude: ELSEWHERE } },
    ],
    environment: 'node',
    // Provides TEST_POSTGRES_URL where PostgreSQL can be had; tests that want it are skipped elsewhere.
    globalSetup: ['test/support/stores-setup.ts'],
    // A native module in a worker thread can take the whole run down with it; a forked process can't.
    pool: 'forks',
    // A server makes much that is soon forgotten: with more room for it, it is cleared away less often.
    execArgv: ['--max-semi-space-size=64'],
    // What a program that a test starts has compiled once is not compiled again by the next: half of its start.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compiled') },
    sequence: { sequencer: LongestFirst },
    // Most of a test is waiting for its server and store, so each core has one; the default leaves a core idle.
    maxWorkers: availableParallelism(),
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
  },
});
