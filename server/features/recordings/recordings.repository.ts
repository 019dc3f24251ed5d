/** Recordings and their manifests. Each function takes the executor first and keeps none. */
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export type RecordingRow = Selectable<Tables['recordings']>;
export type SegmentRow = Selectable<Tables['recording_segments']>;

const present = (db: Executor, interviewId: number) =>
  db
    .selectFrom('recordings')
    .where('recordings.interview_id', '=', interviewId)
    .where('recordings.deleted_at', 'is', null);

export function findRecording(
  db: Executor,
  interviewId: number,
  id: number,
): Promise<RecordingRow | undefined> {
  return present(db, interviewId).selectAll().where('id', '=', id).executeTakeFirst();
}

/** Also where it was deleted. */
export const findEver = (db: Executor, interviewId: number, id: number): Promise<RecordingRow | undefined> =>
  db
    .selectFrom('recordings')
    .selectAll()
    .where('interview_id', '=', interviewId)
    .where('id', '=', id)
    .executeTakeFirst();

/** Also where it was deleted: its sender is to hear of that, not to send it once more. */
export function findByClientId(
  db: Executor,
  interviewId: number,
  clientId: string,
): Promise<RecordingRow | undefined> {
  return db
    .selectFrom('recordings')
    .selectAll()
    .where('interview_id', '=', interviewId)
    .where('client_id', '=', clientId)
    .executeTakeFirst();
}

/** One page of them, and how many there are. */
export async function recordingsOf(
  db: Executor,
  interviewId: number,
  { limit, offset, ordering }: { limit: number; offset: number; ordering?: string | undefined },
): Promise<{ count: number; rows: RecordingRow[] }> {
  const { n } = await present(db, interviewId)
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow();
  const rows = await present(db, interviewId)
    .selectAll()
    .orderBy('id', ordering === '-id' ? 'desc' : 'asc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { count: Number(n), rows };
}

/** In the order of the sound. */
export async function segmentsOf(db: Executor, recordingIds: readonly number[]): Promise<SegmentRow[]> {
  if (recordingIds.length === 0) return [];
  return db
    .selectFrom('recording_segments')
    .selectAll()
    .where('recording_id', 'in', recordingIds)
    .orderBy('recording_id')
    .orderBy('position')
    .execute();
}

export function segmentAt(db: Executor, recordingId: number, byte: number): Promise<SegmentRow | undefined> {
  return db
    .selectFrom('recording_segments')
    .selectAll()
    .where('recording_id', '=', recordingId)
    .where('at_byte', '=', byte)
    .executeTakeFirst();
}

/** What the recordings of an interview take up. */
export async function bytesOf(db: Executor, interviewId: number): Promise<number> {
  const { bytes } = await present(db, interviewId)
    .select((eb) => eb.fn.sum<number | string | null>('bytes').as('bytes'))
    .executeTakeFirstOrThrow();
  return Number(bytes ?? 0);
}

export const insertRecording = (
  db: Executor,
  values: Insertable<Tables['recordings']>,
): Promise<RecordingRow> =>
  db.insertInto('recordings').values(values).returningAll().executeTakeFirstOrThrow();

export async function insertSegment(
  db: Executor,
  segment: Omit<Insertable<Tables['recording_segments']>, 'position'>,
): Promise<void> {
  const { n } = await db
    .selectFrom('recording_segments')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('recording_id', '=', segment.recording_id)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('recording_segments')
    .values({ ...segment, position: Number(n) })
    .execute();
}

export const updateRecording = (
  write: Write,
  id: number,
  changes: Updateable<Tables['recordings']>,
): Promise<RecordingRow> =>
  write.tx
    .updateTable('recordings')
    .set({ ...changes, seq: write.seq() })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** Segments whose recording was deleted before a time, and whose sound is still to go. */
export const leftOver = (db: Executor, before: string, limit: number) =>
  db
    .selectFrom('recordings')
    .innerJoin('recording_segments', 'recording_segments.recording_id', 'recordings.id')
    .select(['recording_segments.id', 'recording_segments.sha256'])
    .where('recordings.deleted_at', '<=', before)
    .limit(limit)
    .execute();

/** Deletes a piece unless its recording was taken back since: one that is there again keeps its sound. */
export async function deleteSegment(db: Executor, id: number, before: string): Promise<void> {
  await db
    .deleteFrom('recording_segments')
    .where('id', '=', id)
    .where('recording_id', 'in', (query) =>
      query.selectFrom('recordings').select('id').where('deleted_at', '<=', before),
    )
    .execute();
}

/**
 * Recordings that were begun before a time, oldest first; of one tenant, or of all that this instance has by itself: where
 * another one has them too, it only lets go of its own copy.
 */
export const begunBefore = (db: Executor, tenant: string | null, time: string, limit: number) =>
  db
    .selectFrom('recordings')
    .select(['id', 'interview_id', 'tenant'])
    .where('created_at', '<', time)
    .where('deleted_at', 'is', null)
    .where((eb) =>
      tenant === null
        ? eb('tenant', 'not in', eb.selectFrom('sync_links').select('tenant').where('parted_at', 'is', null))
        : eb('tenant', '=', tenant),
    )
    .orderBy('created_at')
    .limit(limit)
    .execute();
