/**
 * Anchors of the audit. A tenant's chain cannot show that it was removed as a whole, or that its end was cut off and its
 * head set back. So where each chain stands is written, now and then, into one chain that runs across all tenants:
 * whoever takes away what was anchored must make that one anew too, and then its end is not the one that was noted.
 * Writes of tenants neither wait for it nor pay for it.
 */
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Anchor, anchorHash, CHAIN_START, type ChainHead } from '../../shared/domain/audit-chain.ts';
import { LOCKS } from './advisory-lock.ts';
import { sha256 } from './audit.ts';
import type { Executor, Store } from './store.ts';

/** Tenants that are looked at in one go, and anchored in one transaction. */
const BATCH = 500;

type Anchoring = Pick<Store, 'read' | 'local' | 'dialect'>;

/** Anchors each chain that went on since its last anchor. Others have their turn in between. */
export async function anchorAudit(store: Anchoring, now: Date): Promise<void> {
  let after = '';
  for (;;) {
    const looked = await standing(store.read).where('uid', '>', after).orderBy('uid').limit(BATCH).execute();
    const moved = looked.filter(isMoved).map(({ uid }) => uid);
    if (moved.length > 0) await anchor(store, moved, now.toISOString());
    if (looked.length < BATCH) return;
    after = looked.at(-1)?.uid as string;
    await setImmediate();
  }
}

/** Where chains stand, and where they stood when they were last anchored. */
const standing = (db: Executor) =>
  db
    .selectFrom('tenants')
    .select(['uid', 'audit_count', 'audit_hash'])
    .select((eb) =>
      eb
        .selectFrom('audit_anchors')
        .select((of) => of.fn.max('entry_count').as('n'))
        .whereRef('audit_anchors.tenant', '=', 'tenants.uid')
        .as('anchored'),
    );
const isMoved = ({ audit_count, anchored }: { audit_count: number; anchored: number | null }) =>
  audit_count > Number(anchored ?? 0);

const anchor = ({ local, dialect }: Anchoring, tenants: readonly string[], at: string): Promise<void> =>
  local(async (tx) => {
    // Several nodes may come at once; a transaction of SQLite is alone anyway.
    if (dialect === 'postgres')
      await sql`select pg_advisory_xact_lock(${sql.lit(LOCKS.anchors)})`.execute(tx);
    const moved = (await standing(tx).where('uid', 'in', tenants).orderBy('uid').execute()).filter(isMoved);
    if (moved.length === 0) return;
    let end = await endOfAnchors(tx);
    const rows = moved.map(({ uid, audit_count, audit_hash }) => {
      const made: Anchor = {
        ...{ position: end.count + 1, at, tenant: uid },
        ...{ entry_count: audit_count, entry_hash: audit_hash },
      };
      const hash = anchorHash(made, end.hash, sha256);
      const row = { ...made, previous_hash: end.hash, hash };
      end = { count: made.position, hash };
      return row;
    });
    await tx.insertInto('audit_anchors').values(rows).execute();
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
