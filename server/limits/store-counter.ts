import type { Deps } from '../deps.ts';
import type { Counted, Counter } from './counter.ts';
import { raise } from './counts.ts';

interface Waiting {
  key: string;
  windowSeconds: number;
  resolve(counted: Counted): void;
  reject(error: unknown): void;
}

/**
 * Counts in the store: what was counted is on the disk before the request goes on, so a restart, and a crash too,
 * forget nothing. Requests that come while a transaction runs share the next one.
 */
export function storeCounter({ store, clock }: Pick<Deps, 'store' | 'clock'>): Counter {
  let waiting: Waiting[] = [];
  let isWriting = false;

  async function write(batch: readonly Waiting[]): Promise<void> {
    try {
      const counted = await store.local(async (tx) => {
        const all = new Map<Waiting, Counted>();
        const now = clock();
        // In one order everywhere, so that no two nodes wait for each other's rows.
        for (const each of batch.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
          const end = new Date(now.getTime() + each.windowSeconds * 1000).toISOString();
          const [row] = await raise(tx, each.key, now.toISOString(), end);
          if (row !== undefined) all.set(each, { n: row.n, resetsAt: new Date(row.resets_at) });
        }
        return all;
      });
      for (const [each, count] of counted) each.resolve(count);
    } catch (error) {
      for (const each of batch) each.reject(error);
    }
  }

  async function writeAll(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await write(batch);
    }
    isWriting = false;
  }

  return {
    take: (key, windowSeconds) =>
      new Promise((resolve, reject) => {
        waiting.push({ key, windowSeconds, resolve, reject });
        if (!isWriting) void writeAll();
      }),
    async close() {},
  };
}
