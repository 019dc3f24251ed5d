import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** What a program needs of the machine. */
const MACHINE = [
  'PATH',
  'HOME',
  'TMPDIR',
  'LANG',
  'USERPROFILE',
  'SystemRoot',
  'TEMP',
  'APPDATA',
  'LOCALAPPDATA',
  'NODE_COMPILE_CACHE',
];

/** A person's environment. Not the test's own: vitest sets MODE, NODE_ENV and others, which are settings of ours too. */
export function bareEnv(added: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = MACHINE.filter((name) => process.env[name] !== undefined).map((name) => [
    name,
    process.env[name],
  ]);
  return { ...Object.fromEntries(kept), ...added };
}

/** A long-running program, watched by a test; ours run on Node. */
export class Program {
  readonly #child: ChildProcess;
  output = '';

  constructor(args: readonly string[], env: NodeJS.ProcessEnv, cwd = ROOT, command = process.execPath) {
    this.#child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
      });
    }
  }

  /** Waits until the program has said something like this. Fails with all it said when it ends or stays silent. */
  async says(pattern: RegExp, limitMs = 15_000): Promise<string> {
    const until = performance.now() + limitMs;
    for (;;) {
      const [found] = pattern.exec(this.output) ?? [];
      if (found !== undefined) return found;
      if (this.#child.exitCode !== null || performance.now() > until) {
        throw new Error(`Waited for ${pattern} and got: ${this.output}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Waits for the end, after a signal if one is given. Gives back the exit status, or the signal that ended it. */
  async ends(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals | null> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return exitCode ?? signalCode;
    if (signal) this.#child.kill(signal);
    const [code, by] = (await once(this.#child, 'exit')) as [number | null, NodeJS.Signals | null];
    return code ?? by;
  }

  /** Ends the program if a failed test left it running. */
  dispose(): void {
    if (this.#child.exitCode === null) this.#child.kill('SIGKILL');
  }
}
