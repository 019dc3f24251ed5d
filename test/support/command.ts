import { spawn } from 'node:child_process';

export type Finished = { code: number | null; stdout: string; stderr: string; timedOut: boolean };
export type RunOptions = { timeoutMs: number; cwd?: string; env?: NodeJS.ProcessEnv };

/** Runs a program to its end, or to the time limit, and gives back what it said. A program that is not there is code null. */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<Finished> {
  const { timeoutMs, cwd, env = process.env } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: string[] = [];
    const err: string[] = [];
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
    child.on('error', (error) => err.push(error.message));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, stdout: out.join(''), stderr: err.join(''), timedOut });
    });
  });
}

/** The last line a program wrote, for a reason in one line. */
export function lastLine(finished: Finished): string {
  if (finished.timedOut) return 'took too long';
  const lines = `${finished.stdout}\n${finished.stderr}`.trim().split('\n');
  return lines.at(-1)?.trim() || `exit status ${finished.code}`;
}
