/** Whether the audit is as it was written, entry by entry. Source: security checklist, "audit". */
import { type Break, CHAIN_START, type ChainHead, firstBreak } from '../../shared/domain/audit-chain.ts';
import { sha256 } from './audit.ts';
import type { Executor } from './store.ts';

/** Entries in memory at one time. */
const PAGE = 1000;

export interface AuditCheck {
  entries: number;
  /** The first of each chain that is broken. */
  breaks: (Break & { tenant: string })[];
}

/** Checks every tenant's chain; others may go on writing meanwhile. */
export async function checkAudit(db: Executor): Promise<AuditCheck> {
  const check: AuditCheck = { entries: 0, breaks: [] };
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
    if (tenants.length < PAGE) return check;
  }
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
