/** Pieces of recordings by their hashes, and which of them are here. Source: sync protocol, rule 8. */
import type { Executor, Write } from '../store/store.ts';

export interface Piece {
  interview_id: number;
  at_byte: number;
  bytes: number;
  media_type: string;
  is_here: 0 | 1;
}

/** The pieces of a tenant with this hash, of recordings that are not deleted. */
export const piecesWith = (db: Executor, tenant: string, sha256: string): Promise<Piece[]> =>
  db
    .selectFrom('recording_segments')
    .innerJoin('recordings', 'recordings.id', 'recording_segments.recording_id')
    .select([
      'recording_segments.interview_id',
      'at_byte',
      'recording_segments.bytes',
      'media_type',
      'is_here',
    ])
    .where('recording_segments.sha256', '=', sha256)
    .where('recording_segments.tenant', '=', tenant)
    .where('recordings.deleted_at', 'is', null)
    .execute();

/** The blob of this hash is here: for every piece of the tenant, also one whose row came later. */
export const markHere = (tx: Write['tx'], tenant: string, sha256: string) =>
  tx
    .updateTable('recording_segments')
    .set({ is_here: 1 })
    .where('tenant', '=', tenant)
    .where('sha256', '=', sha256)
    .where('is_here', '=', 0)
    .execute();
