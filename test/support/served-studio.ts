/** The studio as a user gets it: what `npm run serve` runs, as a process of its own, which a test may kill. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const READY = /ready at (http:\S+)/;

export class ServedStudio {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'jobhive-e2e-'));
  url = '';
  #port = 0;
  #child: ChildProcess | undefined;
  readonly #settings: NodeJS.ProcessEnv;
  readonly #preloaded: readonly string[];

  /** @param preloaded Modules of the repository that run in its process before it does. */
  constructor(settings: NodeJS.ProcessEnv = {}, preloaded: readonly string[] = []) {
    this.#settings = settings;
    this.#preloaded = preloaded;
  }

  /** What every call must carry. */
  get headers(): Record<string, string> {
    const token = this.#settings.LAUNCH_TOKEN;
    return token === undefined ? {} : { 'x-launch-token': token };
  }

  /** Starts on the same port and folder as before; resolves when it says that it is ready. */
  async start(settings: NodeJS.ProcessEnv = {}): Promise<void> {
    const imports = ['./main/require-node.js', ...this.#preloaded].flatMap((module) => ['--import', module]);
    const child = spawn(process.execPath, [...imports, 'main/cli.ts', 'serve'], {
      cwd: ROOT,
      env: {
        ...process.env,
        ...this.#settings,
        ...settings,
        PORT: String(this.#port),
        DATA_DIR: this.dataDir,
        npm_lifecycle_event: '',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    let said = '';
    for await (const chunk of child.stdout) {
      said += chunk;
      const ready = READY.exec(said);
      if (!ready) continue;
      this.url = ready[1] as string;
      this.#port = Number(new URL(this.url).port);
      return;
    }
    throw new Error(`The server ended before it was ready: ${said}`);
  }

  /** The signal that ended it, or null while it runs, or where it ended by itself. */
  get endedBy(): NodeJS.Signals | null {
    return this.#child?.signalCode ?? null;
  }

  /** As a pulled plug does it. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
}
