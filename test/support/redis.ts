import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aptInstall, inPath, type Need } from './find.ts';
import { freePort } from './ports.ts';

export interface Running {
  url: string;
  /** Ends it as a crash does; `start` brings it back, empty, at the same address. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const READY = /Ready to accept connections/;

async function findRedis(): Promise<Need<string>> {
  const installed = inPath('redis-server');
  if (installed) return { found: installed };
  if (process.env.TEST_QUICK) return { missing: 'left out by --quick' };
  const whyNot = await aptInstall('redis-server');
  const fetched = inPath('redis-server');
  return fetched
    ? { found: fetched }
    : { missing: `Redis is not installed (${whyNot ?? 'no redis-server'})` };
}

/**
 * Starts an empty Redis of its own in a temporary folder, on a free port of the loopback: an installed one, else
 * Debian's package when that can be installed. `stop` ends it and deletes the folder; so does the end of this process.
 */
export async function startRedis(): Promise<Need<Running>> {
  const need = await findRedis();
  if ('missing' in need) return need;
  const program = need.found;
  const home = mkdtempSync(join(tmpdir(), 'jobhive-redis-'));
  const port = await freePort();
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    home,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  let child: ChildProcess | undefined;

  const atExit = () => {
    child?.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', atExit);

  function start(): Promise<void> {
    const started = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    child = started;
    return new Promise((resolve, reject) => {
      let said = '';
      started.once('error', reject);
      started.once('exit', () => reject(new Error(`redis-server ended before it was ready: ${said}`)));
      started.stdout.on('data', (chunk) => {
        said += chunk;
        if (READY.test(said)) resolve();
      });
    });
  }
  async function kill(): Promise<void> {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }

  await start();
  const stop = async () => {
    process.off('exit', atExit);
    await kill();
    rmSync(home, { recursive: true, force: true });
  };
  return { found: { url: `redis://127.0.0.1:${port}`, kill, start, stop } };
}
