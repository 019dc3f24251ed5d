/** Taking away rows that sync: whoever pulls is told, or the row stays there for ever. Source: sync protocol, rule 5. */
import type { Kysely } from 'kysely';
import type { Write } from './store.ts';

type AnyDb = Kysely<Record<string, { id: number; uid: string; tenant: string }>>;

/** Deletes rows of a synced table by their ids, and leaves a tombstone for each. */
export async function deleteSynced(
  { tx, tenant, seq, now }: Pick<Write, 'tx' | 'tenant' | 'seq' | 'now'>,
  table: string,
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await (tx as unknown as AnyDb)
    .deleteFrom(table)
    .where('id', 'in', ids)
    .where('tenant', '=', tenant)
    .returning('uid')
    .execute();
  if (rows.length === 0) return;
  await tx
    .insertInto('sync_tombstones')
    .values(rows.map(({ uid }) => ({ tenant, seq: seq(), entity: table, uid, deleted_at: now })))
    .execute();
}
