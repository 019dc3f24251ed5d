/** Keeps the studio's server alive in a process of its own: starts it, restarts it after a crash, stops it. */
import type { ServerState } from './bridge.ts';
import { type FromServer, fromServerSchema, type ToServer } from './messages.ts';

/** What the host needs of a process; Electron's UtilityProcess is one. */
export interface ServerChild {
  postMessage(message: ToServer): void;
  kill(): boolean;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
}

export type HostDeps = {
  fork(): ServerChild;
  /** Settings of one start, asked for again at each restart. */
  settings(): Promise<Record<string, string>> | Record<string, string>;
  /** Told of every restart, and of the end of trying. */
  onState(state: ServerState, url?: string): void;
  limits?: Partial<Limits>;
};

export type Limits = {
  /** Longest wait for the server to say that it is ready. */
  startMs: number;
  /** Longest wait for a graceful stop; then the process is ended. */
  stopMs: number;
  /** Wait before the first restart; doubled each time up to `longestMs`. */
  firstBackoffMs: number;
  longestBackoffMs: number;
  /** Restarts in a row before giving up. A server that stayed up for `stableMs` starts a new count. */
  restarts: number;
  stableMs: number;
};

const DEFAULTS: Limits = {
  startMs: 20_000,
  stopMs: 5_000,
  firstBackoffMs: 250,
  longestBackoffMs: 8_000,
  restarts: 5,
  stableMs: 60_000,
};

/** How long to wait before restart number `attempt` (from 1). */
export function backoffMs(
  attempt: number,
  limits: Pick<Limits, 'firstBackoffMs' | 'longestBackoffMs'>,
): number {
  return Math.min(limits.firstBackoffMs * 2 ** (attempt - 1), limits.longestBackoffMs);
}

export class ServerHost {
  readonly #deps: HostDeps;
  readonly #limits: Limits;
  #child: ServerChild | undefined;
  #exited: Promise<void> = Promise.resolve();
  #stopping = false;
  #wakeUp: (() => void) | undefined;

  constructor(deps: HostDeps) {
    this.#deps = deps;
    this.#limits = { ...DEFAULTS, ...deps.limits };
  }

  /**
   * Starts the server and gives back its address. From then on it is restarted when it dies.
   * @throws with the server's own words when it can't start, so that a person can be told.
   */
  async start(): Promise<string> {
    this.#stopping = false;
    return this.#launch(0);
  }

  /** Stops the server: asks it first, ends its process when it takes too long. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#wakeUp?.();
    const child = this.#child;
    if (!child) return;
    child.postMessage({ type: 'stop' });
    const timer = setTimeout(() => child.kill(), this.#limits.stopMs);
    await this.#exited;
    clearTimeout(timer);
  }

  async #launch(restartsSoFar: number): Promise<string> {
    const settings = await this.#deps.settings();
    const child = this.#deps.fork();
    this.#child = child;
    let ready = false;
    let readyAt = 0;
    const { promise: exited, resolve: onExit } = Promise.withResolvers<void>();
    this.#exited = exited;

    const url = new Promise<string>((resolve, reject) => {
      const giveUp = setTimeout(() => {
        reject(new Error('The server did not answer in time.'));
        child.kill();
      }, this.#limits.startMs);
      child.on('message', (raw) => {
        const message: FromServer = fromServerSchema.parse(raw);
        clearTimeout(giveUp);
        if (message.type === 'failed') return reject(new Error(message.message));
        ready = true;
        readyAt = performance.now();
        resolve(message.url);
      });
      child.on('exit', (code) => {
        clearTimeout(giveUp);
        if (this.#child === child) this.#child = undefined;
        onExit();
        reject(new Error(`The server ended with exit status ${code} before it was ready.`));
        if (!ready || this.#stopping) return;
        const stable = performance.now() - readyAt >= this.#limits.stableMs;
        void this.#restart(stable ? 1 : restartsSoFar + 1);
      });
    });
    child.postMessage({ type: 'start', settings });
    return url;
  }

  async #restart(attempt: number): Promise<void> {
    if (attempt > this.#limits.restarts) {
      this.#deps.onState({ state: 'failed', message: 'The server keeps stopping.' });
      return;
    }
    this.#deps.onState({ state: 'restarting', attempt });
    await this.#sleep(backoffMs(attempt, this.#limits));
    if (this.#stopping) return;
    try {
      const url = await this.#launch(attempt);
      this.#deps.onState({ state: 'ready' }, url);
    } catch (error) {
      if (this.#stopping) return;
      const message = error instanceof Error ? error.message : String(error);
      if (attempt >= this.#limits.restarts) this.#deps.onState({ state: 'failed', message });
      else await this.#restart(attempt + 1);
    }
  }

  /** Waits, but no longer than until `stop`. */
  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
