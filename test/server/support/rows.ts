/** All that a store holds, to show that a refused call changed nothing. */
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Studio } from '../../support/studio.ts';

/** Table to a hash of its rows: two of them are equal when nothing was written in between. */
export async function allRows({
  deps,
  services,
}: Pick<Studio, 'deps' | 'services'>): Promise<Record<string, string>> {
  // What was read before is entered into the audit beside its answer.
  await services.audit.settled();
  const db = deps.store.read as unknown as Kysely<Record<string, Record<string, unknown>>>;
  const hashes: Record<string, string> = {};
  for (const { name } of await db.introspection.getTables()) {
    const rows = (await db.selectFrom(name).selectAll().execute()).map((row) => JSON.stringify(row)).sort();
    hashes[name] = `${rows.length} rows ${createHash('sha256').update(rows.join('\n')).digest('hex')}`;
  }
  return hashes;
}
