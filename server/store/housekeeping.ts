/** Removes what is of this instance only and has had its time. Both are found by an index: nothing is scanned. */
import type { Store } from './store.ts';

export async function forgetExpired(store: Pick<Store, 'local'>, now: Date): Promise<void> {
  const at = now.toISOString();
  await store.local(async (tx) => {
    await tx.deleteFrom('idempotency_keys').where('expires_at', '<=', at).execute();
    await tx.deleteFrom('request_counts').where('resets_at', '<=', at).execute();
  });
}
