/** What one program at a time may do to a PostgreSQL store, though many share it. */
import pg from 'pg';

/** Keys of the advisory locks, as good as any other numbers. */
export const LOCKS = { samples: 0x4a4801, anchors: 0x4a4802 } as const;

/**
 * Takes a lock that PostgreSQL holds for this connection, and lets go of when it ends however that may be.
 * @returns what to call to let go of it; null when another program has it.
 */
export async function tryLock(url: string, key: number): Promise<(() => Promise<void>) | null> {
  const client = new pg.Client({ connectionString: url });
  // A connection that breaks has lost the lock, as with a program that dies; what it guarded is safe to be done again.
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query('select pg_try_advisory_lock($1) as taken', [key]);
  if (rows[0].taken) return () => client.end();
  await client.end();
  return null;
}
