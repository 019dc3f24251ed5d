import { useCallback, useEffect, useRef, useState } from 'react';
import { JobHiveError } from '../../shared/sdk/js/index.ts';

/** `failed`: not saved yet, and tried again until it is. */
export type SaveState = 'saved' | 'saving' | 'failed';

const RETRY_MS = [800, 1_500, 3_000, 5_000];

interface Options<T> {
  save: (value: T) => Promise<unknown>;
  /** Longest time between a change and its saving. */
  delay: number;
  /** The server will not take it, however often it is asked. */
  onRefused?: (error: JobHiveError) => void;
}

const isFinal = (error: unknown): error is JobHiveError =>
  error instanceof JobHiveError && error.status < 500 && error.status !== 429;

/**
 * Saves the latest value a moment after it changed, one call at a time, and again until it is saved.
 * While somebody types without a pause it saves every `delay`, so a crash loses no more than that.
 */
export function useAutosave<T>({ save, delay, onRefused }: Options<T>) {
  const [state, setState] = useState<SaveState>('saved');
  const pending = useRef<{ value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef(false);
  const failures = useRef(0);
  const latest = useRef({ save, onRefused });
  latest.current = { save, onRefused };

  const run = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const entry = pending.current;
    if (running.current || entry === null) return;
    running.current = true;
    try {
      await latest.current.save(entry.value);
      failures.current = 0;
      if (pending.current === entry) pending.current = null;
      setState(pending.current === null ? 'saved' : 'saving');
    } catch (error) {
      if (isFinal(error)) {
        pending.current = null;
        setState('saved');
        latest.current.onRefused?.(error);
      } else {
        failures.current++;
        setState('failed');
      }
    } finally {
      running.current = false;
      if (pending.current !== null) {
        const wait =
          failures.current === 0 ? delay : RETRY_MS[Math.min(failures.current, RETRY_MS.length) - 1];
        timer.current = setTimeout(run, wait);
      }
    }
  }, [delay]);

  const push = useCallback(
    (value: T) => {
      pending.current = { value };
      setState((old) => (old === 'failed' ? old : 'saving'));
      timer.current ??= setTimeout(run, delay);
    },
    [run, delay],
  );
  /** Forgets what is not saved: it has gone another way. */
  const drop = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    pending.current = null;
    setState('saved');
  }, []);
  /** Saves at once what waits. */
  const flush = useCallback(() => void run(), [run]);

  // Leaving the page saves what waits, whether or not anybody is there to hear of it.
  useEffect(() => () => void run(), [run]);

  return { state, push, drop, flush };
}
