/**
 * The program was brought up to date since it last synced: rows of entities that it did not know went past it, and its
 * own of such were never sent. Source: sync protocol, rule 6.
 */
import { nextHlc } from '../../../shared/domain/sync/clock.ts';
import { RULES } from '../../../shared/domain/sync/rules.ts';
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
    let hlc = link.hlc;
    const others = new Set<unknown>();
    const units = new Map<unknown, Change[]>();
    for (const entity of ENTITY_NAMES) {
      if ((SINCE[entity] ?? 1) <= Number(link.schema_version)) continue;
      const rows = await selectFields(tx, entity).where('tenant', '=', tenant).orderBy('id').execute();
      for (const { uid, data } of rows.map(toFound)) {
        // What colleagues did is theirs to send, with all that hangs on it.
        const isOthers =
          RULES[entity].doers.some((field) => data[field] != null && data[field] !== link.user_uid) ||
          others.has(data.recording);
        if (isOthers) others.add(uid);
        else
          units.set(data.interview, [...(units.get(data.interview) ?? []), { op: 'put', entity, uid, data }]);
      }
    }
    // Each interview by itself: one that is refused takes nothing else with it.
    for (const changes of units.values()) {
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
