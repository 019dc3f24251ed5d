/** The real window, where Electron's binary and a display are to be had. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { ensureBuilt } from '../../main/launch/build.ts';
import { electronBinary } from '../../main/launch/electron.ts';

const ROOT = join(import.meta.dirname, '../..');
const binary = electronBinary();
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isRoot = process.getuid?.() === 0;

test.skip(binary === undefined, 'Electron’s binary is not installed');
test.skip(!hasDisplay, 'there is no display for a window');

let folder: string;
let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  await ensureBuilt(() => {});
  folder = mkdtempSync(join(tmpdir(), 'jobhive-window-'));
  const { DATA_DIR: _dataDir, ...env } = process.env as Record<string, string>;
  // Chromium's sandbox refuses root; only a test may then go without.
  const args = [ROOT, `--user-data-dir=${folder}`, ...(isRoot ? ['--no-sandbox'] : [])];
  app = await _electron.launch({ ...(binary ? { executablePath: binary } : {}), args, env });
  page = await app.firstWindow();
});
test.afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('shows the studio, served by its own server to nobody else', async () => {
  await page.waitForURL(/^http:\/\/127\.0\.0\.1:\d+\//);
  await expect(page).toHaveTitle(/JobHive/);
  await expect(page.locator('#root')).not.toBeEmpty();
  expect((await fetch(page.url())).status).toBe(403);
  expect(existsSync(join(folder, 'data/studio.sqlite'))).toBe(true);
});

test('gives pages the bridge and no Node', async () => {
  const seen = await page.evaluate(async () => {
    const view = window as unknown as {
      studio: { appInfo(): Promise<unknown> };
      require?: unknown;
      process?: unknown;
    };
    return { info: await view.studio.appInfo(), require: typeof view.require, process: typeof view.process };
  });
  expect(seen).toMatchObject({
    info: { platform: process.platform },
    require: 'undefined',
    process: 'undefined',
  });
});

test('stays on its own pages', async () => {
  const before = page.url();
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => window.open('http://example.org/'))).toBeNull();
});

test('opens a second window with the same safe settings', async () => {
  const [second] = await Promise.all([
    app.waitForEvent('window'),
    page.evaluate(() => void window.open('/')),
  ]);
  expect(await second.evaluate(() => typeof (window as { require?: unknown }).require)).toBe('undefined');
  await second.close();
});
