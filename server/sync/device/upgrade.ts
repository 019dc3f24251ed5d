/**
 * The program was brought up to date since it last synced: rows of entities that it did not know went past it, and its
 * own of such were never sent. Source: sync protocol, rule 6.
 */
import { nextHlc } from '../../../shared/domain/sync/clock.ts';
import { ENTITY_NAMES, SINCE } from '../../../shared/protocol/sync/entities.ts';
import type { Change } from '../../../shared/protocol/sync/messages.ts';
import { SCHEMA_VERSION } from '../../../shared/protocol/sync/version.ts';
import type { Store } from '../../store/store.ts';
import { selectFields, toFound } from '../rows.ts';
import { type Link, requireLink } from './link.ts';
import { enqueue } from './outbox.ts';

export const isOutdated = ({ schema_version }: Link): boolean => Number(schema_version) < SCHEMA_VERSION;

/** Has everything fetched once more, and what is new to the other side sent. What waits goes on waiting. */
export async function upgrade(store: Store, link: Link, now: string): Promise<Link> {
  const { tenant } = link;
  return store.local(async (tx) => {
    await requireLink(tx, link);
    const puts: Change[] = [];
    for (const entity of ENTITY_NAMES) {
      if ((SINCE[entity] ?? 1) <= Number(link.schema_version)) continue;
      const rows = await selectFields(tx, entity).where('tenant', '=', tenant).orderBy('id').execute();
      for (const { uid, data } of rows.map(toFound)) puts.push({ op: 'put', entity, uid, data });
    }
    if (puts.length > 0) {
      const hlc = nextHlc(link.hlc, Date.parse(now));
      await enqueue(tx, tenant, { name: 'upload', changes: puts, hlc, at: now });
    }
    await tx.deleteFrom('sync_staged').where('tenant', '=', tenant).execute();
    return tx
      .updateTable('sync_links')
      .set({ schema_version: SCHEMA_VERSION, cursor_seq: 0, staged_seq: 0 })
      .where('tenant', '=', tenant)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}
