/** A tenant's row: its version, and the end of its audit. */
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { ChainHead } from '../../shared/domain/audit-chain.ts';
import type { Tables } from './tables.ts';

export interface Head {
  /** The version that this write may give to its first row. */
  version: number;
  chain: ChainHead;
}

/** Raises the tenant's version, and takes that row's lock until commit. */
export async function raiseHead(tx: Kysely<Tables>, tenant: string): Promise<Head> {
  const { head, audit_count, audit_hash } = await tx
    .insertInto('tenants')
    .values({ uid: tenant, head: 1, epoch: randomUUID() })
    .onConflict((conflict) =>
      conflict.column('uid').doUpdateSet((eb) => ({ head: eb('tenants.head', '+', 1) })),
    )
    .returning(['head', 'audit_count', 'audit_hash'])
    .executeTakeFirstOrThrow();
  return { version: head, chain: { count: audit_count, hash: audit_hash } };
}

/** Writes down the last version that a write gave away, and where it left the audit. */
export async function keepHead(tx: Kysely<Tables>, tenant: string, { version, chain }: Head): Promise<void> {
  await tx
    .updateTable('tenants')
    .set({ head: version, audit_count: chain.count, audit_hash: chain.hash })
    .where('uid', '=', tenant)
    .execute();
}
