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
  const program = await findRedis();
  if ('missing' in program) return program;
  const home = mkdtempSync(join(tmpdir(), 'jobhive-redis-'));
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', home, '--save', '', '--appendonly', 'no'];
  let child: ChildProcess | undefined;

  const atExit = () => {
    child?.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', atExit);

  async function start(): Promise<void> {
    const started = spawn(program.found, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    child = started;
    let said = '';
    for await (const chunk of started.stdout) {
      said += chunk;
      if (READY.test(said)) {
        // Nobody reads on; a full pipe would stop it.
        started.stdout.resume();
        return;
      }
    }
    throw new Error(`redis-server ended before it was ready: ${said}`);
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
