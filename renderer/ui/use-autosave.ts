import { useCallback, useEffect, useRef, useState } from 'react';
import { JobHiveError } from '../../shared/sdk/js/index.ts';
import { isTransient } from '../../shared/sdk/js/retry.ts';

/** `failed`: not saved yet, and tried again until it is. `refused`: not saved, and not tried again as it stands. */
export type SaveState = 'saved' | 'saving' | 'failed' | 'refused';

const RETRY_MS = [800, 1_500, 3_000, 5_000];

interface Options<T> {
  save: (value: T) => Promise<unknown>;
  /** Longest time between a change and its saving. */
  delay: number;
  /** The server will not take this value, however often it is asked. */
  onRefused?: (error: JobHiveError, value: T) => void;
  /** Where a value waits that may be lost otherwise: saving failed, or the page or the window goes away. */
  rescue: { keep: (value: T) => void; forget: (value: T) => void };
}

const isSignedOut = (error: unknown) => error instanceof JobHiveError && error.status === 401;
/** Signed out is no answer to what was sent: it can be sent again afterwards. */
export const isFinal = (error: unknown): error is JobHiveError =>
  error instanceof JobHiveError && !isTransient(error) && !isSignedOut(error);

/**
 * Saves the latest value a moment after it changed, one call at a time, and again until it is saved.
 * While somebody types without a pause it saves every `delay`, so a crash loses no more than that.
 */
export function useAutosave<T>({ save, delay, onRefused, rescue }: Options<T>) {
  const [state, setState] = useState<SaveState>('saved');
  const pending = useRef<{ value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef(false);
  const failures = useRef(0);
  const gone = useRef(false);
  const latest = useRef({ save, onRefused, rescue });
  latest.current = { save, onRefused, rescue };

  const keep = useCallback(() => {
    if (pending.current !== null) latest.current.rescue.keep(pending.current.value);
  }, []);

  const run = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const entry = pending.current;
    if (running.current || entry === null) return;
    running.current = true;
    let again = true;
    try {
      await latest.current.save(entry.value);
      failures.current = 0;
      if (pending.current === entry) pending.current = null;
      latest.current.rescue.forget(entry.value);
      setState(pending.current === null ? 'saved' : 'saving');
    } catch (error) {
      keep();
      if (isFinal(error)) {
        again = pending.current !== entry;
        if (!again) setState('refused');
        latest.current.onRefused?.(error, entry.value);
      } else {
        failures.current++;
        // Nobody is here to sign in for it: it stays where it was kept.
        again = !(gone.current && isSignedOut(error));
        setState('failed');
      }
    } finally {
      running.current = false;
      if (pending.current !== null && again) {
        const wait =
          failures.current === 0 ? delay : RETRY_MS[Math.min(failures.current, RETRY_MS.length) - 1];
        timer.current = setTimeout(run, wait);
      }
    }
  }, [delay, keep]);

  const push = useCallback(
    (value: T) => {
      pending.current = { value };
      if (failures.current > 0) keep();
      setState((old) => (old === 'failed' ? old : 'saving'));
      timer.current ??= setTimeout(run, delay);
    },
    [run, delay, keep],
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

  useEffect(() => {
    gone.current = false;
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      // Leaving the page saves what waits, whether or not anybody is there to hear of it.
      gone.current = true;
      keep();
      void run();
    };
  }, [keep, run]);

  return { state, push, drop, flush };
}
