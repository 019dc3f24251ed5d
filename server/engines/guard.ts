/**
 * Calls of engines that may be slow, overloaded or gone: a failed one is made again after a moment, and an engine that
 * fails again and again is left alone for a while. Each engine is guarded by itself, whoever's it is; with another key
 * it is another one, for what a service refuses one of its customers it may give the next.
 */
import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  type IPolicy,
  retry,
  wrap,
} from 'cockatiel';
import { LRUCache } from 'lru-cache';
import { EngineError, isPassing } from './trouble.ts';

export const GUARD_DEFAULTS = {
  /** Attempts after the first one. */
  retries: 2,
  /** Before the first of them, in milliseconds; then twice as long, with jitter. */
  firstDelayMs: 500,
  longestDelayMs: 5000,
  /** So many failures in a row open the circuit. */
  failures: 5,
  /** For so long; then one call is let through to see. */
  openMs: 30_000,
};
export type GuardOptions = typeof GUARD_DEFAULTS;

const MOST_ENGINES = 500;

export type Guard = <T>(key: string, work: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** For whoever tries an engine out: what it does now is what there is to see. */
export const unguarded: Guard = (_key, work) => work();

/** `key` says which engine it is. @throws {EngineError} `circuit_open` where it is left alone; else as `work` does. */
export function createGuard(options: Partial<GuardOptions> = {}): Guard {
  const { retries, firstDelayMs, longestDelayMs, failures, openMs } = { ...GUARD_DEFAULTS, ...options };
  // Who asks for more time than we would wait gets it, by the queue.
  const isWorthIt = (error: unknown) => isPassing(error) && error.waitMs <= longestDelayMs;
  const newPolicy = (): IPolicy =>
    wrap(
      retry(handleWhen(isWorthIt), {
        maxAttempts: retries,
        backoff: new ExponentialBackoff({ initialDelay: firstDelayMs, maxDelay: longestDelayMs }),
      }).dangerouslyUnref(),
      circuitBreaker(handleWhen(isPassing), {
        halfOpenAfter: openMs,
        breaker: new ConsecutiveBreaker(failures),
      }),
    );
  const policies = new LRUCache<string, IPolicy>({ max: MOST_ENGINES });

  return async (key, work, signal) => {
    const policy = policies.get(key) ?? newPolicy();
    policies.set(key, policy);
    const over = new AbortController();
    try {
      const done = policy.execute(() => work(), signal);
      return await (signal === undefined ? done : Promise.race([done, broken(signal, over.signal)]));
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) throw error;
      throw new EngineError(
        'circuit_open',
        'It failed several times in a row and is left alone for a while.',
        {
          waitMs: openMs,
          cause: error,
        },
      );
    } finally {
      over.abort();
    }
  };
}

/** Ends, badly, with the signal: who stops does not wait for the next attempt. It listens until the call is over. */
const broken = (signal: AbortSignal, over: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: over });
  });
