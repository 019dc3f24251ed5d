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
  const upload = db.selectFrom('uploads').select('sha256').where('sha256', '=', sha256);
  // A piece whose sound is elsewhere has no file.
  const piece = db
    .selectFrom('recording_segments')
    .select('sha256')
    .where('sha256', '=', sha256)
    .where('is_here', '=', 1);
  return (await upload.unionAll(piece).execute()).length > 0;
}

/**
 * Removes the files of blobs that lost rows, where nobody else names them. They are noted in the transaction that takes
 * the rows, so that a crash in between leaves no sound behind.
 */
export async function removeNoted(
  store: Pick<Store, 'read' | 'local' | 'dialect'>,
  blobs: Pick<Blobs, 'remove'>,
): Promise<void> {
  for (const { sha256 } of await store.read.selectFrom('unnamed_blobs').select('sha256').execute()) {
    await store.local(async (tx) => {
      await removeUnnamed(tx, { dialect: store.dialect, blobs }, sha256);
      await tx.deleteFrom('unnamed_blobs').where('sha256', '=', sha256).execute();
    });
  }
}
