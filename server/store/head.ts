/** A tenant's row: its version, and the end of its audit. */
import { randomUUID } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { ChainHead } from '../../shared/domain/audit-chain.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

export interface Head {
  /** The version that this write may give to its first row. */
  version: number;
  chain: ChainHead;
}

const raise = prepared((db, tenant: string, epoch: string) =>
  db
    .insertInto('tenants')
    .values({ uid: tenant, head: 1, epoch })
    .onConflict((conflict) =>
      conflict.column('uid').doUpdateSet((eb) => ({ head: eb('tenants.head', '+', 1) })),
    )
    .returning(['head', 'audit_count', 'audit_hash']),
);

const keep = prepared((db, tenant: string, head: number, audit_count: number, audit_hash: string) =>
  db.updateTable('tenants').set({ head, audit_count, audit_hash }).where('uid', '=', tenant),
);

/** Raises the tenant's version, and takes that row's lock until commit. */
export async function raiseHead(tx: Kysely<Tables>, tenant: string): Promise<Head> {
  const [row] = await raise(tx, tenant, randomUUID());
  if (row === undefined) throw new Error(`The head of ${tenant} could not be raised.`);
  return { version: row.head, chain: { count: row.audit_count, hash: row.audit_hash } };
}

/** Writes down the last version that a write gave away, and where it left the audit. */
export async function keepHead(tx: Kysely<Tables>, tenant: string, { version, chain }: Head): Promise<void> {
  await keep(tx, tenant, version, chain.count, chain.hash);
}

/** A tenant's version as a part of a query: another text after each of its writes. */
export const headOf = (db: Kysely<Tables> | Transaction<Tables>, tenant: string) =>
  db.selectFrom('tenants').select(sql<string>`epoch || ' ' || head`.as('head')).where('uid', '=', tenant);
