/**
 * The program was brought up to date since it last synced: rows of entities that it did not know went past it, and its
 * own of such were never sent. Source: sync protocol, rule 6.
 */
import { nextHlc } from '../../../shared/domain/sync/clock.ts';
import { isOfOthers } from '../../../shared/domain/sync/rules.ts';
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
    const puts: (Change & { op: 'put' })[] = [];
    const others = new Set<unknown>();
    for (const entity of ENTITY_NAMES) {
      if ((SINCE[entity] ?? 1) <= Number(link.schema_version)) continue;
      const rows = await selectFields(tx, entity).where('tenant', '=', tenant).orderBy('id').execute();
      for (const { uid, data } of rows.map(toFound)) {
        // With what colleagues did, what hangs on it.
        if (isOfOthers(entity, data, link.user_uid) || others.has(data.recording)) others.add(uid);
        else puts.push({ op: 'put', entity, uid, data });
      }
    }
    let { hlc } = link;
    // Each interview by itself: one that is refused takes nothing else with it.
    for (const changes of Map.groupBy(puts, ({ data }) => data.interview).values()) {
      hlc = nextHlc(hlc, Date.parse(now));
      await enqueue(tx, tenant, { name: 'upload', changes, hlc, at: now });
    }
    const { head } = await tx
      .selectFrom('tenants')
      .select('head')
      .where('uid', '=', tenant)
      .executeTakeFirstOrThrow();
    await tx.deleteFrom('sync_staged').where('tenant', '=', tenant).execute();
    return tx
      .updateTable('sync_links')
      .set({
        ...{ schema_version: SCHEMA_VERSION, cursor_seq: 0, staged_seq: 0 },
        // What does not come any more was deleted, however long ago.
        ...{ anew_after: Number(head), anew_restored: 0 },
      })
      .where('tenant', '=', tenant)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}
