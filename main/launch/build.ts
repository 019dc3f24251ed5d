/** Builds out/ when it is missing or older than its sources. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CACHE, OUT, ROOT } from './paths.ts';

const SOURCES = [
  'main/**/*',
  'renderer/**/*',
  'server/**/*',
  'shared/**/*',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const STAMP = join(OUT, '.built');
const LOCK = join(CACHE, 'build.lock');
const LOCK_LIMIT_MS = 120_000;
const POLL_MS = 200;

/** A fingerprint of the sources by name, size and time: a few milliseconds, no file is read. */
export function fingerprint(root = ROOT): string {
  const hash = createHash('sha256');
  for (const path of globSync(SOURCES, { cwd: root }).sort()) {
    const { size, mtimeMs, isDirectory } = describe(join(root, path));
    if (!isDirectory) hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function describe(path: string): { size: number; mtimeMs: number; isDirectory: boolean } {
  const stat = statSync(path);
  return { size: stat.size, mtimeMs: stat.mtimeMs, isDirectory: stat.isDirectory() };
}

/** Whether out/ was built from the sources as they are now. */
export function isBuilt(): boolean {
  const complete = ['main/index.js', 'renderer/index.html', 'preload/preload.cjs'].every((file) =>
    existsSync(join(OUT, file)),
  );
  return complete && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();
}

/** Whether the tools that build are installed; `npm ci --omit=dev` leaves them out. */
export function canBuild(): boolean {
  return existsSync(join(ROOT, 'node_modules/electron-vite'));
}

/** Builds out/, whether or not that is needed, and notes what it was built from. */
export async function build(): Promise<void> {
  const stamp = fingerprint(); // before the build, so that a change during the build makes it stale
  rmSync(STAMP, { force: true });
  const { build: electronViteBuild } = await import('electron-vite');
  await electronViteBuild({ root: ROOT, logLevel: 'warn' });
  writeFileSync(STAMP, stamp);
}

/** Builds out/ if needed, one process at a time. Tells `progress` when it takes a moment. */
export async function ensureBuilt(progress: (line: string) => void): Promise<void> {
  if (isBuilt()) return;
  if (!canBuild())
    throw new Error('The studio is not built, and what builds it is not installed: run npm ci.');
  const release = await lock();
  try {
    if (isBuilt()) return; // another process did it meanwhile
    progress('Building the studio…');
    await build();
  } finally {
    release();
  }
}

/** Two builds at once would empty each other's folder. A lock whose owner is gone counts for nothing. */
async function lock(): Promise<() => void> {
  mkdirSync(CACHE, { recursive: true });
  const until = performance.now() + LOCK_LIMIT_MS;
  while (!takeLock()) {
    const owner = Number(existsSync(LOCK) ? readFileSync(LOCK, 'utf8') : Number.NaN);
    if ((owner > 0 && !isAlive(owner)) || performance.now() > until) rmSync(LOCK, { force: true });
    else await sleep(POLL_MS);
  }
  return () => rmSync(LOCK, { force: true });
}

function takeLock(): boolean {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
