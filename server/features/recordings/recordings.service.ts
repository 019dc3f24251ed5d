/**
 * Recordings of answers: taken in while they are made, each piece on the disk before it is acknowledged.
 * Source: extensions, "Running an interview"; sync protocol, rule 8.
 */
import { Readable } from 'node:stream';
import { v4 as uuidv4 } from 'uuid';
import type { RouteBody, RouteQuery } from '../../../shared/contract/common.ts';
import { RECORDING, type Recording, type recordingRoutes } from '../../../shared/contract/recordings.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, invalid, notFound } from '../../errors.ts';
import type { Link } from '../../http/call.ts';
import { RangedFile } from '../../http/ranged.ts';
import { storedTime } from '../../http/time.ts';
import { bySystem } from '../../store/audit.ts';
import { lockBlob, removeNoted, removeUnnamed } from '../../store/blob-owners.ts';
import { roomFor } from '../../store/blobs.ts';
import type { Executor } from '../../store/store.ts';
import { mediaTypeOf } from '../accounts/media-type.ts';
import type { CompanyService } from '../companies/companies.service.ts';
import { access, type InterviewRow } from '../interviews/interviews.access.ts';
import type { InterviewService } from '../interviews/interviews.service.ts';
import type { AskingService } from '../questions/asking.service.ts';
import { piecesOf, wholeOf } from './pieces.ts';
import { isHere, toRecording } from './recordings.mapper.ts';
import {
  begunBefore,
  bytesOf,
  deleteSegment,
  findByClientId,
  findEver,
  findRecording,
  insertRecording,
  insertSegment,
  leftOver,
  type RecordingRow,
  recordingsOf,
  segmentAt,
  segmentsOf,
  updateRecording,
} from './recordings.repository.ts';

type CreateBody = RouteBody<typeof recordingRoutes.createRecording>;
type Piece = RouteQuery<typeof recordingRoutes.appendRecording>;

const DAY_MS = 24 * 3600_000;
/** What a crash kept from being sent may come after the interview has ended. */
const LATE_MS = DAY_MS;
/** From so many bytes on a container can be told by what is in it. */
const TELLING_BYTES = 4096;
/** So long a deletion can be taken back. */
const UNDO_MS = 60_000;
/** And so long the commit of that may take. */
const COMMIT_MS = 5_000;
const BATCH = 200;

/** What a container is called, whatever it holds. */
const containerOf = (mediaType: string): string =>
  (mediaType.split(/[/;]/)[1] ?? '').replace('x-m4a', 'mp4').replace('x-', '');

/** The piece does not go where it was sent; `bytes` says where to go on. */
export class Gap extends ApiError {
  readonly bytes: number;
  constructor(bytes: number) {
    super('INVALID_STATE', `The recording goes on at byte ${bytes}.`, { offset: [String(bytes)] });
    this.bytes = bytes;
  }
}

export function recordingService(
  { store, clock, blobs, config }: Pick<Deps, 'store' | 'clock' | 'blobs' | 'config'>,
  interviews: Pick<InterviewService, 'allows'>,
  asking: Pick<AskingService, 'find'>,
  companies: Pick<CompanyService, 'keepDays'>,
  /** Brings pieces here, by their hashes, that another instance has. */
  bring: (tenant: string, hashes: readonly string[]) => Promise<void>,
) {
  /** A picture needs its own, beside that to the sound. */
  async function requireConsent(db: Executor, id: number, mediaType: string): Promise<void> {
    if (mediaType.startsWith('video/') && !(await interviews.allows(db, id, 'video'))) {
      throw new ApiError('CONSENT_REQUIRED', 'The candidate did not agree to be filmed, or no longer does.');
    }
    if (!(await interviews.allows(db, id, 'recording'))) {
      throw new ApiError(
        'CONSENT_REQUIRED',
        'The candidate did not agree to be recorded, or no longer does.',
      );
    }
  }

  async function roomIn(db: Executor, interviewId: number): Promise<number> {
    const ofInterview = RECORDING.maxInterviewBytes - (await bytesOf(db, interviewId));
    return Math.max(0, Math.min(await roomFor(blobs), ofInterview));
  }

  async function requireRoom(db: Executor, interviewId: number, bytes: number): Promise<void> {
    if ((await roomIn(db, interviewId)) < bytes) {
      throw new ApiError(
        'STORAGE_FULL',
        'There is no room for more of the recording. What was recorded so far is kept.',
      );
    }
  }

  function requireOpen(row: InterviewRow): void {
    const isLate =
      row.status === 'completed' && clock().getTime() - Date.parse(row.end_time ?? row.updated_at) <= LATE_MS;
    if (row.status !== 'in_progress' && !isLate) {
      throw new ApiError('INVALID_STATE', 'Only what is said in a running interview is recorded.');
    }
  }

  async function find(db: Executor, interviewId: number, id: number): Promise<RecordingRow> {
    const row = await findRecording(db, interviewId, id);
    if (row === undefined) throw notFound('Recording');
    return row;
  }

  /**
   * The recording that pieces are sent to.
   * @throws {ApiError} RESOURCE_NOT_FOUND; INVALID_STATE, with a time to try again, while its deletion can be taken
   *   back: whoever has pieces of it keeps them until then.
   */
  function requirePresent(row: RecordingRow | undefined): RecordingRow {
    if (row === undefined) throw notFound('Recording');
    if (row.deleted_at === null) return row;
    const left = Date.parse(row.deleted_at) + UNDO_MS - clock().getTime();
    if (left <= 0) throw notFound('Recording');
    throw new ApiError(
      'INVALID_STATE',
      'The recording was deleted, which can still be taken back. Keep what you have of it until then.',
      {},
      { retryAfter: Math.ceil(left / 1000) },
    );
  }

  /** Whether the piece can only be one that has arrived already, sent again because its answer was lost. */
  async function isRepeated(db: Executor, row: RecordingRow, offset: number, sha256: string | undefined) {
    if (offset >= row.bytes || sha256 === undefined) return false;
    return (await segmentAt(db, row.id, offset))?.sha256 === sha256;
  }

  /** @throws {ApiError} VALIDATION_ERROR for a length that cannot be. */
  function requireLength({ bytes, length }: RecordingRow, declared: number | undefined): void {
    if (declared === undefined) return;
    if (length !== null && length !== declared) throw invalid('length', `It was ${length} before.`);
    if (declared < bytes) throw invalid('length', `${bytes} bytes have arrived already.`);
  }

  /** Puts one piece behind what is there, on the disk first. Answers the recording as it is then. */
  async function add(
    actor: Actor,
    id: number,
    recordingId: number,
    content: Buffer,
    piece: Piece,
  ): Promise<RecordingRow> {
    const { row: interview } = await access(store.read, actor, id, 'run');
    await requireRoom(store.read, id, content.length);
    const staged = content.length > 0 ? await blobs.stage(Readable.from([content])) : null;
    try {
      if (piece.sha256 !== undefined && staged !== null && staged.sha256 !== piece.sha256) {
        throw new ApiError('CHECKSUM_MISMATCH', 'The piece is not what its checksum says. Send it again.');
      }
      return await store.write(interview.tenant, async (write) => {
        await access(write.tx, actor, id, 'run');
        const row = requirePresent(await findEver(write.tx, id, recordingId));
        await requireConsent(write.tx, id, row.media_type);
        if (await isRepeated(write.tx, row, piece.offset, staged?.sha256)) return row;
        if (piece.offset !== row.bytes) throw new Gap(row.bytes);
        requireLength(row, piece.length);
        const bytes = row.bytes + content.length;
        const length = row.length ?? piece.length ?? null;
        if (bytes > (length ?? RECORDING.maxBytes)) {
          throw new ApiError(
            'PAYLOAD_TOO_LARGE',
            length === null ? 'A recording has at most 1 GiB.' : `It was to have ${length} bytes.`,
          );
        }
        if (staged !== null) {
          if (row.bytes === 0) await requireMedia(staged.path, content.length, row.media_type);
          await lockBlob(write.tx, store.dialect, staged.sha256);
          await staged.keep();
          await insertSegment(write.tx, {
            ...write.fresh(),
            interview_id: id,
            recording_id: row.id,
            at_byte: row.bytes,
            bytes: content.length,
            sha256: staged.sha256,
            start: piece.start ?? null,
            is_here: 1,
          });
        }
        const duration = piece.duration ?? row.duration;
        const isNews = bytes !== row.bytes || length !== row.length || duration !== row.duration;
        return isNews ? updateRecording(write, row.id, { bytes, length, duration }) : row;
      });
    } finally {
      await staged?.discard();
    }
  }

  /** Marks it as deleted, in a write of its tenant; its sound goes with the next sweep after `UNDO_MS`. */
  const remove = (
    tenant: string,
    interviewId: number,
    find: (db: Executor) => Promise<RecordingRow | undefined>,
  ) =>
    store.write(tenant, async (write) => {
      const row = await find(write.tx);
      if (row === undefined) return;
      await updateRecording(write, row.id, { deleted_at: write.now });
      return interviewId;
    });

  /** Deletes what was kept for so many days; of one tenant, or of all. */
  async function expire(tenant: string | null, days: number): Promise<void> {
    const before = new Date(clock().getTime() - days * DAY_MS).toISOString();
    for (const old of await begunBefore(store.read, tenant, before, BATCH)) {
      await bySystem('expireRecording', { kind: 'interview', id: old.interview_id }, () =>
        remove(old.tenant, old.interview_id, (db) => findRecording(db, old.interview_id, old.id)),
      );
    }
  }

  async function purge(): Promise<void> {
    const before = new Date(clock().getTime() - UNDO_MS - COMMIT_MS).toISOString();
    for (let rows = await leftOver(store.read, before, BATCH); rows.length > 0; ) {
      for (const { id, sha256 } of rows) {
        await store.local(async (tx) => {
          await deleteSegment(tx, id, before);
          await removeUnnamed(tx, { dialect: store.dialect, blobs }, sha256);
        });
      }
      rows = await leftOver(store.read, before, BATCH);
    }
    await removeNoted(store, blobs);
  }

  return {
    /**
     * Begins a recording. `isNew` is false for a retry of one that is there.
     * @throws {ApiError} INVALID_STATE unless the interview runs, or ran until lately, and the question was asked;
     *   CONSENT_REQUIRED; STORAGE_FULL; DUPLICATE_RESOURCE for a client_id of another one.
     */
    async create(
      actor: Actor,
      id: number,
      body: CreateBody,
      link: Link,
    ): Promise<{ recording: Recording; isNew: boolean }> {
      const { row: interview } = await access(store.read, actor, id, 'run');
      await requireRoom(store.read, id, Math.max(1, body.length ?? 1));
      const made = await store.write(interview.tenant, async (write) => {
        const { row, rights } = await access(write.tx, actor, id, 'run');
        const known =
          body.client_id === undefined ? undefined : await findByClientId(write.tx, id, body.client_id);
        if (known !== undefined) return { row: known, isNew: false };
        requireOpen(row);
        await requireConsent(write.tx, id, body.media_type);
        const question = await asking.find(write.tx, id, body.question_id, rights.isReviewer);
        if (question.asked_at === null) {
          throw new ApiError('INVALID_STATE', 'This question has not been asked yet.');
        }
        const fresh = await insertRecording(write.tx, {
          ...write.fresh(),
          interview_id: id,
          question_id: question.id,
          client_id: body.client_id ?? uuidv4(),
          media_type: body.media_type,
          bytes: 0,
          length: body.length ?? null,
          duration: null,
          started_at: body.started_at === undefined ? write.now : storedTime(body.started_at),
          recorded_by: actor.userId,
          created_at: write.now,
          deleted_at: null,
        });
        return { row: fresh, isNew: true };
      });
      if (!made.isNew) {
        requirePresent(made.row);
        if (made.row.question_id !== body.question_id || made.row.media_type !== body.media_type) {
          throw new ApiError('DUPLICATE_RESOURCE', 'This client_id belongs to another recording.', {
            client_id: ['Use a new one for each recording.'],
          });
        }
      }
      const segments = await segmentsOf(store.read, [made.row.id]);
      return { recording: toRecording(made.row, segments, link), isNew: made.isNew };
    },

    /**
     * Takes a piece in. One without a checksum may be as long as it likes, and what of it came before the connection
     * broke off is kept.
     * @returns how many bytes have arrived, of how many where that is known.
     * @throws {Gap} where the piece is for another place than the end.
     * @throws {ApiError} CONSENT_REQUIRED, CHECKSUM_MISMATCH, STORAGE_FULL, PAYLOAD_TOO_LARGE,
     *   UNSUPPORTED_MEDIA_TYPE for what is not the medium that was announced.
     */
    async append(
      actor: Actor,
      id: number,
      recordingId: number,
      piece: Piece,
      body: Readable,
    ): Promise<{ bytes: number; length: number | null }> {
      // Asked before anything is read: who may not send is told so at once.
      await access(store.read, actor, id, 'run');
      let row = requirePresent(await findEver(store.read, id, recordingId));
      await requireConsent(store.read, id, row.media_type);
      if (await isRepeated(store.read, row, piece.offset, piece.sha256)) return row;
      if (piece.offset !== row.bytes) throw new Gap(row.bytes);
      requireLength(row, piece.length);
      if (piece.sha256 !== undefined) {
        const content = await wholeOf(body, RECORDING.maxSegmentBytes);
        return add(actor, id, recordingId, content, piece);
      }
      const { start, ...more } = piece;
      for await (const content of piecesOf(body, RECORDING.maxSegmentBytes)) {
        // Only the first one begins where the sender said.
        const first = row.bytes === piece.offset && { start };
        row = await add(actor, id, recordingId, content, { ...more, ...first, offset: row.bytes });
      }
      return row.bytes > piece.offset ? row : add(actor, id, recordingId, Buffer.alloc(0), piece);
    },

    async list(
      actor: Actor,
      id: number,
      query: { limit: number; offset: number; ordering?: string | undefined },
      link: Link,
    ): Promise<{ count: number; rows: Recording[] }> {
      await access(store.read, actor, id);
      const { count, rows } = await recordingsOf(store.read, id, query);
      const segments = Map.groupBy(
        await segmentsOf(
          store.read,
          rows.map((row) => row.id),
        ),
        (segment) => segment.recording_id,
      );
      return { count, rows: rows.map((row) => toRecording(row, segments.get(row.id) ?? [], link)) };
    },

    /** How many more bytes may be recorded in this interview. */
    async room(actor: Actor, id: number): Promise<{ bytes: number }> {
      await access(store.read, actor, id, 'run');
      return { bytes: await roomIn(store.read, id) };
    },

    /** What has arrived of a recording, to be played; for the interview's candidate and its company. */
    async media(actor: Actor, id: number, recordingId: number) {
      await access(store.read, actor, id);
      const row = await find(store.read, id, recordingId);
      const segments = await segmentsOf(store.read, [row.id]);
      if (!isHere(row, segments)) {
        throw new ApiError('INVALID_STATE', 'The sound is on another device or instance. Fetch it first.');
      }
      const file = new RangedFile({
        size: row.bytes,
        mediaType: row.media_type,
        etag: `${row.uid}-${row.bytes}`,
        saveAs: `recording-${row.id}.${containerOf(row.media_type)}`,
        open: (start, end) => Readable.from(bytesBetween(segments, start, end)),
      });
      return { file, bytes: row.bytes, length: row.length };
    },

    /** Brings the sound here that was recorded elsewhere. @throws {ApiError} as `bring` */
    async fetch(actor: Actor, id: number, recordingId: number, link: Link): Promise<Recording> {
      const { row: interview } = await access(store.read, actor, id);
      const row = await find(store.read, id, recordingId);
      const segments = await segmentsOf(store.read, [row.id]);
      if (!isHere(row, segments)) {
        const missing = segments.filter(({ is_here }) => is_here === 0);
        await bring(
          interview.tenant,
          missing.map(({ sha256 }) => sha256),
        );
      }
      return toRecording(row, await segmentsOf(store.read, [row.id]), link);
    },

    /** Deletes a recording; its sound goes once that can no longer be taken back. */
    async remove(actor: Actor, id: number, recordingId: number): Promise<undefined> {
      const { row } = await access(store.read, actor, id, 'edit');
      const removed = await remove(row.tenant, id, async (db) => {
        await access(db, actor, id, 'edit');
        return findRecording(db, id, recordingId);
      });
      if (removed === undefined) throw notFound('Recording');
    },

    /** @throws {ApiError} INVALID_STATE once its sound is gone. */
    async restore(actor: Actor, id: number, recordingId: number, link: Link): Promise<Recording> {
      const { row: interview } = await access(store.read, actor, id, 'edit');
      const row = await store.write(interview.tenant, async (write) => {
        await access(write.tx, actor, id, 'edit');
        const found = await findEver(write.tx, id, recordingId);
        if (found === undefined) throw notFound('Recording');
        if (found.deleted_at === null) return found;
        if (Date.parse(write.now) - Date.parse(found.deleted_at) >= UNDO_MS) {
          throw new ApiError('INVALID_STATE', 'It is too late: the sound is gone.');
        }
        return updateRecording(write, recordingId, { deleted_at: null });
      });
      return toRecording(row, await segmentsOf(store.read, [row.id]), link);
    },

    /**
     * Deletes recordings that are kept long enough, and removes sound whose recording is gone; called by a timer.
     */
    async sweep(): Promise<void> {
      if (config.recordingKeepDays !== null) await expire(null, config.recordingKeepDays);
      for (const { uid, days } of await companies.keepDays()) await expire(uid, days);
      await purge();
    },
  };

  async function* bytesBetween(
    segments: readonly { at_byte: number; bytes: number; sha256: string }[],
    start: number,
    end: number,
  ): AsyncGenerator<Buffer> {
    for (const { at_byte, bytes, sha256 } of segments) {
      if (at_byte > end || at_byte + bytes <= start) continue;
      const range = { start: Math.max(0, start - at_byte), end: Math.min(bytes - 1, end - at_byte) };
      const blob = await blobs.read(sha256, range);
      if (blob === null) throw new Error(`A piece of a recording is gone: ${sha256}`);
      yield* blob.stream as AsyncIterable<Buffer>;
    }
  }
}
export type RecordingService = ReturnType<typeof recordingService>;

/** @throws {ApiError} UNSUPPORTED_MEDIA_TYPE where the beginning of a recording is none of what it was announced as. */
export async function requireMedia(path: string, bytes: number, announced: string): Promise<void> {
  const found = await mediaTypeOf(path);
  // The first bytes alone may be too few to tell.
  if (found === null && bytes < TELLING_BYTES) return;
  if (found !== null && /^(audio|video)\//.test(found) && containerOf(found) === containerOf(announced))
    return;
  const message = `This is not ${announced}.`;
  throw new ApiError('UNSUPPORTED_MEDIA_TYPE', message, { media_type: [message] });
}
