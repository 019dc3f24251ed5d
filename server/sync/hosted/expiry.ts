/** Forgetting what was deleted long ago, and saying that a store is as it once was. Source: sync protocol, rules 5 and 10. */
import { randomUUID } from 'node:crypto';
import type { Store } from '../../store/store.ts';

const KEPT_MS = 90 * 86_400_000;

/**
 * Forgets deletions of over 90 days ago that every device of the tenant has heard of. One that was not seen for as long
 * keeps nobody waiting: it loads anew, which `sync_floor` tells it.
 */
export async function forgetDeletions(
  { read, local }: Pick<Store, 'read' | 'local'>,
  now: Date,
): Promise<void> {
  const before = new Date(now.getTime() - KEPT_MS).toISOString();
  const tenants = await read
    .selectFrom('sync_tombstones')
    .select('tenant')
    .distinct()
    .where('deleted_at', '<', before)
    .execute();
  for (const { tenant } of tenants) {
    await local(async (tx) => {
      const heard = await tx
        .selectFrom('sync_clients')
        .select((eb) => eb.fn.min('cursor_seq').as('seq'))
        .where('tenant', '=', tenant)
        .where('revoked_at', 'is', null)
        .where('last_seen_at', '>=', before)
        .executeTakeFirst();
      const gone = await tx
        .deleteFrom('sync_tombstones')
        .where('tenant', '=', tenant)
        .where('deleted_at', '<', before)
        .$if(heard?.seq != null, (query) => query.where('seq', '<=', Number(heard?.seq)))
        .returning('seq')
        .execute();
      const floor = Math.max(0, ...gone.map(({ seq }) => Number(seq)));
      await tx
        .updateTable('tenants')
        .set({ sync_floor: floor })
        .where('uid', '=', tenant)
        .where('sync_floor', '<', floor)
        .execute();
    });
  }
}

/**
 * To be said after a backup was restored: devices then load anew, and send again what was taken from them since the
 * backup was made. They keep it for 30 days.
 * @returns of how many tenants it was said.
 */
export async function tellRestored({ local }: Pick<Store, 'local'>): Promise<number> {
  return local(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('tenants')
      .set({ epoch: randomUUID() })
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  });
}
