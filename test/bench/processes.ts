/** Programs that the bench starts, and ends by their own ids. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 5000;

export interface Program {
  pid: number;
  /** The first line that matched. */
  line: string;
  /** From the start to that line. */
  ms: number;
  stop(): Promise<void>;
}

const running = new Set<() => void>();
process.on('exit', () => {
  for (const kill of running) kill();
});

/**
 * Starts a program and waits for a line of its output. It gets a process group of its own, so that what it
 * starts in turn (npm does) is ended with it.
 */
export async function startProgram(
  command: string,
  args: readonly string[],
  ready: RegExp,
  env: Record<string, string> = {},
): Promise<Program> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: REPOSITORY,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${command} could not be started.`);
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-pid, name);
    } catch {
      // It has ended by itself.
    }
  };
  const kill = () => signal('SIGKILL');
  running.add(kill);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let output = '';
  const line = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${command} was not ready in time.`)), START_LIMIT_MS);
    const read = (data: Buffer) => {
      output += data;
      const found = output.split('\n').find((each) => ready.test(each));
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', () => reject(new Error(`${command} ${args.join(' ')} ended:\n${output}`)));
  }).catch((error: unknown) => {
    kill();
    throw error;
  });
  const ms = performance.now() - start;
  const stop = async () => {
    signal('SIGTERM');
    const timer = setTimeout(kill, STOP_LIMIT_MS);
    await ended;
    clearTimeout(timer);
    running.delete(kill);
  };
  return { pid, line, ms, stop };
}

/** Milliseconds that a program takes from start to end. */
export function timeOf(command: string, args: readonly string[], cwd: string = REPOSITORY): number {
  const start = performance.now();
  execFileSync(command, args, { cwd, stdio: 'ignore' });
  return performance.now() - start;
}

/** The memory of a process, in MB. */
export function residentMb(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kb = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kb) / 1024;
}
