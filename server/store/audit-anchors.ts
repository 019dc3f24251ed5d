/**
 * Anchors of the audit. A tenant's chain cannot show that it was removed as a whole, or that its end was cut off and its
 * head set back. So where each chain stands is written, now and then, into one chain that runs across all tenants:
 * whoever takes away what was anchored must make that one anew too, and then its end is not the one that was noted.
 * Writes of tenants neither wait for it nor pay for it.
 */
import { sql } from 'kysely';
import { type Anchor, anchorHash, CHAIN_START, type ChainHead } from '../../shared/domain/audit-chain.ts';
import { LOCKS } from './advisory-lock.ts';
import { sha256 } from './audit.ts';
import type { Executor, Store } from './store.ts';

/** Tenants in one transaction. */
const BATCH = 500;

/** Anchors each chain that went on since its last anchor. */
export async function anchorAudit(store: Pick<Store, 'local' | 'dialect'>, now: Date): Promise<void> {
  while ((await anchorSome(store, now.toISOString())) === BATCH);
}

const anchorSome = ({ local, dialect }: Pick<Store, 'local' | 'dialect'>, at: string): Promise<number> =>
  local(async (tx) => {
    // Several nodes may come at once; a transaction of SQLite is alone anyway.
    if (dialect === 'postgres')
      await sql`select pg_advisory_xact_lock(${sql.lit(LOCKS.anchors)})`.execute(tx);
    const moved = await tx
      .selectFrom('tenants')
      .select(['uid', 'audit_count', 'audit_hash'])
      .where('audit_count', '>', (eb) =>
        eb.fn.coalesce(
          eb
            .selectFrom('audit_anchors')
            .select((anchor) => anchor.fn.max('entry_count').as('n'))
            .whereRef('audit_anchors.tenant', '=', 'tenants.uid'),
          eb.lit(0),
        ),
      )
      .orderBy('uid')
      .limit(BATCH)
      .execute();
    if (moved.length === 0) return 0;
    let end = await endOfAnchors(tx);
    const rows = moved.map(({ uid, audit_count, audit_hash }) => {
      const anchor: Anchor = {
        ...{ position: end.count + 1, at, tenant: uid },
        ...{ entry_count: audit_count, entry_hash: audit_hash },
      };
      const hash = anchorHash(anchor, end.hash, sha256);
      const row = { ...anchor, previous_hash: end.hash, hash };
      end = { count: anchor.position, hash };
      return row;
    });
    await tx.insertInto('audit_anchors').values(rows).execute();
    return rows.length;
  });

/** Where the chain of the anchors ends. */
export async function endOfAnchors(db: Executor): Promise<ChainHead> {
  const last = await db
    .selectFrom('audit_anchors')
    .select(['position as count', 'hash'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? CHAIN_START;
}
