/**
 * A device that goes on under another number there: it was copied, the other side was restored from a backup, or
 * somebody signed in again. What waits keeps its order. Source: sync protocol, rules 1, 5 and 10.
 */
import type { Write } from '../../store/store.ts';
import type { Link } from './link.ts';

/** How it is connected from here on. */
export type Renewed = Pick<Link, 'client' | 'private_key' | 'epoch'> & Partial<Pick<Link, 'url' | 'email'>>;

/**
 * @param lostAfter The last mutation of this device that the other side still has: what was acknowledged after it is
 * sent once more. Null: all of them are there.
 * @param isSameTime Whether versions there go on as they were; else everything is loaded anew.
 * @param isRestored Whether the other side may have lost what is here; see `leftovers.ts`.
 */
export async function renew(
  tx: Write['tx'],
  tenant: string,
  values: Renewed,
  lostAfter: number | null,
  isSameTime: boolean,
  isRestored = false,
): Promise<Link> {
  const own = tx.updateTable('sync_outbox').where('tenant', '=', tenant).where('state', '=', 'done');
  if (lostAfter !== null) {
    await own.set({ state: 'pending', ended_at: null }).where('mutation_id', '>', lostAfter).execute();
  }
  // Those that stay are known there under the former number.
  await own.set({ mutation_id: 0 }).execute();
  const waiting = await tx
    .selectFrom('sync_outbox')
    .select('id')
    .where('tenant', '=', tenant)
    .where('state', '=', 'pending')
    .orderBy('id')
    .execute();
  for (const [nr, { id }] of waiting.entries()) {
    await tx
      .updateTable('sync_outbox')
      .set({ mutation_id: nr + 1 })
      .where('id', '=', id)
      .execute();
  }
  const { head } = await tx
    .selectFrom('tenants')
    .select('head')
    .where('uid', '=', tenant)
    .executeTakeFirstOrThrow();
  if (!isSameTime) await tx.deleteFrom('sync_staged').where('tenant', '=', tenant).execute();
  // It says what it has of the sound; only what it lost is sent again.
  if (!isSameTime) {
    await tx
      .updateTable('sync_blobs')
      .set({ state: 'pending', code: null, retry_at: null })
      .where('tenant', '=', tenant)
      .execute();
  }
  return tx
    .updateTable('sync_links')
    .set({
      ...{ ...values, last_mutation_id: waiting.length, parted_at: null, problem: null },
      ...(!isSameTime && { cursor_seq: 0, staged_seq: 0 }),
      ...(!isSameTime && { anew_after: Number(head), anew_restored: isRestored ? 1 : 0 }),
    })
    .where('tenant', '=', tenant)
    .returningAll()
    .executeTakeFirstOrThrow();
}
