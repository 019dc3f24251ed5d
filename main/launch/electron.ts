/** Electron's own binary: whether it can be used here, where it is, and fetching it once. */
import { spawn } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE, ROOT } from './paths.ts';

const PACKAGE = join(ROOT, 'node_modules/electron');
const FAILED = join(CACHE, 'electron-not-fetched');
const FETCH_LIMIT_MS = 15_000;
const LOOKUP_LIMIT_MS = 3_000;
const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/** Why no Electron window can be opened on this machine, whatever is installed; undefined when one can. */
export function whyNoWindow(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  isRoot: boolean,
): string | undefined {
  if (env.CI) return 'No window in CI';
  if (platform !== 'linux') return undefined;
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'There is no display here';
  // Chromium has no sandbox as root, and a studio that shows other people's words doesn't run without.
  return isRoot ? 'Electron does not run as root' : undefined;
}

/** The path of Electron's executable, or undefined when its binary was never fetched. */
export function electronBinary(): string | undefined {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const pathFile = join(PACKAGE, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined;
  if (override) return firstThere(join(override, name ?? 'electron'));
  return name ? firstThere(join(PACKAGE, 'dist', name)) : undefined;
}

function firstThere(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

/** Whether fetching failed within the last day, so that it need not be tried at every start. */
export function failedLately(now: number, file = FAILED): boolean {
  if (!existsSync(file)) return false;
  return now - Number(readFileSync(file, 'utf8')) < RETRY_AFTER_MS;
}

/** Tries to fetch the binary within the time limit; remembers a failure. */
export async function fetchElectron(progress: (line: string) => void): Promise<string | undefined> {
  const installer = join(PACKAGE, 'install.js');
  if (!existsSync(installer)) return undefined; // installed without development packages
  if (await isReachable()) {
    progress('Fetching Electron, once…');
    await runInstaller(installer);
  }
  const binary = electronBinary();
  if (!binary) rememberFailure();
  return binary;
}

/** Notes that the binary could not be fetched. */
export function rememberFailure(now = Date.now(), file = FAILED): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, String(now));
  } catch (error) {
    // Somebody else's installation: the next start just tries again.
    console.warn(`Could not remember that Electron is not to be had: ${(error as Error).message}`);
  }
}

/** Whether the host that has the binary can be found at all; without a network this fails at once. */
async function isReachable(): Promise<boolean> {
  if (process.env.HTTPS_PROXY ?? process.env.https_proxy) return true; // names are then the proxy's business
  const mirror =
    process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/';
  const given = new Promise<false>((resolve) => setTimeout(resolve, LOOKUP_LIMIT_MS, false).unref());
  const found = lookup(new URL(mirror).hostname).then(
    () => true,
    () => false,
  );
  return Promise.race([found, given]);
}

function runInstaller(installer: string): Promise<void> {
  return new Promise((resolve) => {
    const timeout = FETCH_LIMIT_MS - LOOKUP_LIMIT_MS;
    const child = spawn(process.execPath, [installer], {
      cwd: ROOT,
      stdio: 'ignore',
      timeout,
      killSignal: 'SIGKILL',
    });
    child.once('error', () => resolve()); // whether it worked is seen by the binary being there
    child.once('exit', () => resolve());
  });
}

/** How a run of Electron ended: as it should, or so early and badly that it does not work on this machine. */
export type Ending = { worked: true; code: number } | { worked: false };

const EARLY_MS = 5_000;

/** Runs the studio in Electron until its window is closed. */
export function runElectron(binary: string, env: NodeJS.ProcessEnv): Promise<Ending> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(binary, [ROOT], { stdio: 'inherit', env });
    let asked = false;
    const forward = (signal: NodeJS.Signals) => {
      asked = true;
      child.kill(signal);
    };
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.once('error', () => resolve({ worked: false }));
    child.once('exit', (code, signal) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      const early = performance.now() - startedAt < EARLY_MS;
      if (early && !asked && (signal !== null || code !== 0)) resolve({ worked: false });
      else resolve({ worked: true, code: code ?? 0 });
    });
  });
}
