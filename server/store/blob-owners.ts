/** Which rows name a blob, so that none is removed that somebody still has. */
import { sql } from 'kysely';
import type { Blobs } from './blobs.ts';
import type { Executor, Store } from './store.ts';

/**
 * Holds everybody else off a blob until the transaction ends, so that none is removed while the same bytes are just
 * being kept once more. SQLite has one writer anyway.
 */
export async function lockBlob(db: Executor, dialect: Store['dialect'], sha256: string): Promise<void> {
  if (dialect === 'postgres') {
    await sql`select pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`.execute(db);
  }
}

/** Removes a blob that no row names any more. To be called with the rows that named it gone, in their transaction or after it. */
export async function removeUnnamed(
  tx: Executor,
  { dialect, blobs }: { dialect: Store['dialect']; blobs: Pick<Blobs, 'remove'> },
  sha256: string,
): Promise<void> {
  await lockBlob(tx, dialect, sha256);
  if (!(await isNamed(tx, sha256))) await blobs.remove(sha256);
}

async function isNamed(db: Executor, sha256: string): Promise<boolean> {
  for (const table of ['uploads', 'recording_segments'] as const) {
    const row = await db.selectFrom(table).select('sha256').where('sha256', '=', sha256).limit(1).execute();
    if (row.length > 0) return true;
  }
  return false;
}
