import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { installedChromium } from './test/support/chromium.ts';

const executablePath = process.env.CHROMIUM_PATH ?? installedChromium();
const isRoot = process.getuid?.() === 0;
// The servers that the tests start compile the same code each time; as in vitest.config.ts, once is enough.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/compiled');

export default defineConfig({
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  timeout: 180_000,
  // A busy machine is slow, not wrong: what is looked for has time to come.
  expect: { timeout: 20_000 },
  // Each file has a server and pages of its own; they go by their names, and the first, by-voice, waits most: the other
  // worker has the machine meanwhile, and at the end nobody waits for it alone. A second worker goes on while a page waits for its server; more only
  // wait for each other on two cores.
  workers: 2,
  reporter: 'line',
  projects: [
    {
      name: 'chromium',
      testDir: 'test/e2e',
      use: {
        browserName: 'chromium',
        viewport: { width: 1280, height: 860 },
        // Both take time at every test; `--trace on` makes them where they are wanted.
        screenshot: 'off',
        trace: 'off',
        // What slides and fades makes no test truer, and takes a third of a second each time.
        contextOptions: { reducedMotion: 'reduce' },
        permissions: ['microphone', 'camera'],
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          args: [
            // Chromium's sandbox refuses root; the pages of these tests are our own.
            ...(isRoot ? ['--no-sandbox'] : []),
            // A page of a test is over before compiling its code twice pays.
            '--js-flags=--no-opt --no-maglev --no-sparkplug',
            // Nobody sees how smoothly it scrolls.

            '--num-raster-threads=1',
            '--no-first-run',
            '--disable-sync',
            '--disable-background-networking',
            '--disable-component-update',
            '--use-fake-device-for-media-stream',
            '--use-fake-ui-for-media-stream',
          ],
        },
      },
    },
    { name: 'electron', testDir: 'test/main' },
  ],
});
