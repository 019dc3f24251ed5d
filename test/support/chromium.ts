import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { lastLine, run } from './command.ts';
import { aptInstall, inPath, isExecutable, type Need } from './find.ts';

/** Chromium without a window's parts, which takes a third less work. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
/** Names under which distributions install Chromium or Chrome, the shells first. */
const NAMES = [...SHELLS, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const FETCH_LIMIT_MS = 90_000;

/** A Chromium that is on this machine already. */
export function installedChromium(): string | undefined {
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe'));
  return [inPath(...NAMES), MAC_CHROME, ...windows, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && isExecutable(path),
  );
}

/**
 * A Chromium for the browser tests: CHROMIUM_PATH, an installed one, Playwright's own, else fetched by
 * Playwright, else Debian's package.
 */
export async function findChromium(): Promise<Need<string>> {
  const named = process.env.CHROMIUM_PATH;
  if (named)
    return isExecutable(named) ? { found: named } : { missing: `CHROMIUM_PATH: ${named} can't be run` };
  // Where Debian's own is installed, the shell is a package beside it. Without it everything runs all the same.
  if (inPath('chromium') === '/usr/bin/chromium' && !inPath(...SHELLS)) await aptInstall(SHELLS[0] as string);
  const installed = installedChromium();
  if (installed) return { found: installed };

  const cli = join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');
  const fetched = await run(process.execPath, [cli, 'install', 'chromium'], { timeoutMs: FETCH_LIMIT_MS });
  const whyNotFetched = fetched.code === 0 ? undefined : lastLine(fetched);
  const whyNotInstalled = installedChromium() ? undefined : await aptInstall('chromium-headless-shell');
  const path = installedChromium();
  if (path) return { found: path };
  return {
    missing: `no Chromium (Playwright: ${whyNotFetched ?? 'nothing to run'}; Debian: ${whyNotInstalled ?? 'nothing to run'})`,
  };
}
