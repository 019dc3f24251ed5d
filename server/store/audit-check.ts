/** Whether the audit is as it was written, entry by entry. Source: security checklist, "audit". */
import {
  anchorHash,
  type Break,
  CHAIN_START,
  type ChainHead,
  firstBreak,
} from '../../shared/domain/audit-chain.ts';
import { sha256 } from './audit.ts';
import type { Executor } from './store.ts';

/** Entries in memory at one time. */
const PAGE = 1000;

export interface AuditCheck {
  entries: number;
  /** The first of each chain that is broken. */
  breaks: (Break & { tenant: string })[];
  /** The first of the anchors that is missing or not what was written. */
  anchors: Break | null;
}

/**
 * Checks every tenant's chain, and that what was anchored is still there; others may go on writing meanwhile.
 * @param noted where the anchors ended when somebody noted it: they must still come by there.
 */
export async function checkAudit(db: Executor, noted: ChainHead = CHAIN_START): Promise<AuditCheck> {
  const check: AuditCheck = { entries: 0, breaks: [], anchors: null };
  let after = '';
  for (;;) {
    const tenants = await db
      .selectFrom('tenants')
      .select('uid')
      .where('uid', '>', after)
      .orderBy('uid')
      .limit(PAGE)
      .execute();
    for (const { uid } of tenants) {
      const { entries, broken } = await checkChain(db, uid);
      check.entries += entries;
      if (broken !== null) check.breaks.push({ ...broken, tenant: uid });
      after = uid;
    }
    if (tenants.length < PAGE) break;
  }
  await checkAnchors(db, noted, check);
  return check;
}

async function checkAnchors(db: Executor, noted: ChainHead, check: AuditCheck): Promise<void> {
  const broken = new Set(check.breaks.map(({ tenant }) => tenant));
  let { count, hash } = CHAIN_START;
  for (;;) {
    const page = await db
      .selectFrom('audit_anchors')
      .leftJoin('audit_entries', (join) =>
        join
          .onRef('audit_entries.tenant', '=', 'audit_anchors.tenant')
          .onRef('audit_entries.position', '=', 'audit_anchors.entry_count'),
      )
      .selectAll('audit_anchors')
      .select('audit_entries.hash as found_hash')
      .where('audit_anchors.position', '>', count)
      .orderBy('audit_anchors.position')
      .limit(PAGE)
      .execute();
    for (const { found_hash, ...anchor } of page) {
      if (anchor.position !== count + 1) {
        check.anchors = { position: count + 1, is: 'missing' };
        return;
      }
      const isItself = anchor.previous_hash === hash && anchor.hash === anchorHash(anchor, hash, sha256);
      if (!isItself || (anchor.position === noted.count && anchor.hash !== noted.hash)) {
        check.anchors = { position: anchor.position, is: 'changed' };
        return;
      }
      const { tenant, entry_count, entry_hash } = anchor;
      if (found_hash !== entry_hash && !broken.has(tenant)) {
        broken.add(tenant);
        check.breaks.push({ tenant, position: entry_count, is: found_hash === null ? 'missing' : 'changed' });
      }
      ({ position: count, hash } = anchor);
    }
    if (page.length < PAGE) break;
  }
  if (count < noted.count) check.anchors = { position: count + 1, is: 'missing' };
}

async function checkChain(db: Executor, tenant: string): Promise<{ entries: number; broken: Break | null }> {
  const entries = db.selectFrom('audit_entries').where('tenant', '=', tenant);
  // The last entry before the head: what is written in between has its place below the head.
  const last = await entries.select((eb) => eb.fn.max('position').as('position')).executeTakeFirstOrThrow();
  const head = await headOf(db, tenant);
  let at = CHAIN_START;
  while (at.count < head.count) {
    const page = await entries
      .selectAll()
      .where('position', '>', at.count)
      .where('position', '<=', head.count)
      .orderBy('position')
      .limit(PAGE)
      .execute();
    const end = page.at(-1);
    const isLast = end === undefined || end.position === head.count || page.length < PAGE;
    const broken = firstBreak(page, isLast ? head : { count: end.position, hash: end.hash }, sha256, at);
    if (broken !== null) return { entries: at.count, broken };
    at = isLast ? head : { count: end.position, hash: end.hash };
  }
  const beyond = last.position !== null && Number(last.position) > head.count;
  return { entries: at.count, broken: beyond ? { position: head.count + 1, is: 'changed' } : null };
}

async function headOf(db: Executor, tenant: string): Promise<ChainHead> {
  const row = await db
    .selectFrom('tenants')
    .select(['audit_count as count', 'audit_hash as hash'])
    .where('uid', '=', tenant)
    .executeTakeFirstOrThrow();
  return row;
}
