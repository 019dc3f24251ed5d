/**
 * The sound of recordings, sent by devices and handed out to them: by its hash, within a tenant. The row of a piece
 * comes first and says that its sound is wanted; so nobody keeps anything else here, and what is deleted stays so.
 * Source: sync protocol, rule 8.
 */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { BlobState } from '../../../shared/contract/sync.ts';
import { type Actor, RUNS } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, denied, invalid, notFound } from '../../errors.ts';
import type { InterviewService } from '../../features/interviews/interviews.service.ts';
import { requireMedia } from '../../features/recordings/recordings.service.ts';
import { RangedFile } from '../../http/ranged.ts';
import { lockBlob } from '../../store/blob-owners.ts';
import { roomFor } from '../../store/blobs.ts';
import type { Executor } from '../../store/store.ts';
import { markHere, type Piece, piecesWith } from '../pieces.ts';
import { tenantOf } from './clients.ts';
import { Misplaced, uploadsIn } from './uploads.ts';

/** So long an upload may take, from its beginning. */
const KEEP_MS = 7 * 24 * 3600_000;

export function blobService(
  { store, blobs }: Pick<Deps, 'store' | 'blobs'>,
  interviews: Pick<InterviewService, 'allows'>,
) {
  const idOf = (tenant: string, sha256: string) => `${tenant}.${sha256}`;
  const uploads = uploadsIn(blobs.incoming, KEEP_MS, (id, path) => {
    const [tenant = '', sha256 = ''] = id.split('.');
    return complete(tenant, sha256, path);
  });

  /** Whose sound the caller may hear. @throws {ApiError} PERMISSION_DENIED */
  function readerOf(actor: Actor): string {
    if (actor.isSandbox) throw denied('A sandbox account has no devices.');
    return tenantOf(actor);
  }

  /** Whose sound the caller may send. @throws {ApiError} PERMISSION_DENIED */
  function senderOf(actor: Actor): string {
    if (actor.company !== null && !RUNS.includes(actor.company.memberRole)) throw denied();
    return readerOf(actor);
  }

  /** @throws {ApiError} RESOURCE_NOT_FOUND where no recording of the tenant has such a piece. */
  async function wanted(db: Executor, tenant: string, sha256: string): Promise<[Piece, ...Piece[]]> {
    const [first, ...rest] = await piecesWith(db, tenant, sha256);
    if (first === undefined) throw notFound('Piece of a recording');
    return [first, ...rest];
  }

  /** @throws {ApiError} CONSENT_REQUIRED where nobody whose sound it is agrees to it, or any longer. */
  async function requireConsent(db: Executor, pieces: readonly Piece[]): Promise<void> {
    for (const { interview_id, media_type } of pieces) {
      const isFilm = media_type.startsWith('video/');
      if (!(await interviews.allows(db, interview_id, 'recording'))) continue;
      if (!isFilm || (await interviews.allows(db, interview_id, 'video'))) return;
    }
    throw new ApiError('CONSENT_REQUIRED', 'The candidate did not agree to be recorded, or no longer does.');
  }

  async function requireRoom(bytes: number): Promise<void> {
    if ((await roomFor(blobs)) < bytes) {
      throw new ApiError('STORAGE_FULL', 'There is no room for more recordings. What has arrived is kept.');
    }
  }

  /**
   * Takes over an upload that is whole: on the disk first, then in the rows.
   * @throws {ApiError} CHECKSUM_MISMATCH; UNSUPPORTED_MEDIA_TYPE; RESOURCE_NOT_FOUND where it was deleted meanwhile.
   *   What is refused is dropped, so that it can be sent again.
   */
  async function complete(tenant: string, sha256: string, path: string): Promise<void> {
    const id = idOf(tenant, sha256);
    if ((await piecesWith(store.read, tenant, sha256)).some(({ is_here }) => is_here === 1)) {
      return uploads.drop(id);
    }
    const staged = await blobs.stage(createReadStream(path));
    try {
      if (staged.sha256 !== sha256) {
        throw new ApiError('CHECKSUM_MISMATCH', 'This is not what its hash was taken of. Send it again.');
      }
      await store.local(async (tx) => {
        const pieces = await wanted(tx, tenant, sha256);
        for (const { at_byte, media_type } of pieces) {
          if (at_byte === 0) await requireMedia(staged.path, staged.size, media_type);
        }
        await lockBlob(tx, store.dialect, sha256);
        await staged.keep();
        await markHere(tx, tenant, sha256);
      });
    } catch (error) {
      if (error instanceof ApiError) await uploads.drop(id);
      throw error;
    } finally {
      await staged.discard();
    }
    await uploads.drop(id);
  }

  const stateOf = (sha256: string, offset: number, length: number): BlobState => ({
    ...{ sha256, bytes: offset, length, is_complete: offset === length },
  });

  /** How much of it is here; a whole one is taken over first. */
  async function stateIn(tenant: string, sha256: string): Promise<BlobState> {
    const [piece, ...others] = await wanted(store.read, tenant, sha256);
    if ([piece, ...others].some(({ is_here }) => is_here === 1)) {
      // A row that came since has the same sound.
      await store.local((tx) => markHere(tx, tenant, sha256));
      return stateOf(sha256, piece.bytes, piece.bytes);
    }
    const id = idOf(tenant, sha256);
    const arrived = await uploads.arrived(id);
    if (arrived === null) throw notFound('Upload');
    if (arrived.offset === arrived.length) await uploads.finish(id);
    return stateOf(sha256, arrived.offset, arrived.length);
  }

  return {
    /**
     * Begins an upload, or says how far the one is that was begun, by whatever device.
     * @throws {ApiError} RESOURCE_NOT_FOUND, VALIDATION_ERROR for another length than the piece has, CONSENT_REQUIRED,
     *   STORAGE_FULL
     */
    async create(
      actor: Actor,
      { sha256, length }: { sha256: string; length: number },
    ): Promise<{ state: BlobState; isNew: boolean }> {
      const tenant = senderOf(actor);
      const pieces = await wanted(store.read, tenant, sha256);
      if (length !== pieces[0].bytes) throw invalid('length', `The piece has ${pieces[0].bytes} bytes.`);
      if (!pieces.some(({ is_here }) => is_here === 1)) {
        await requireConsent(store.read, pieces);
        await requireRoom(length);
        const { offset } = await uploads.create(idOf(tenant, sha256), length);
        if (offset === 0) return { state: stateOf(sha256, 0, length), isNew: true };
      }
      return { state: await stateIn(tenant, sha256), isNew: false };
    },

    /**
     * Adds to an upload.
     * @returns How many bytes are here then; with the last of them it is known to be right, and on the disk.
     * @throws {Misplaced}; {ApiError} as `create`, PAYLOAD_TOO_LARGE, CHECKSUM_MISMATCH, UNSUPPORTED_MEDIA_TYPE
     */
    async append(actor: Actor, sha256: string, offset: number, body: Readable): Promise<number> {
      const tenant = senderOf(actor);
      const pieces = await wanted(store.read, tenant, sha256);
      if (pieces.some(({ is_here }) => is_here === 1)) throw new Misplaced(pieces[0].bytes);
      await requireConsent(store.read, pieces);
      await requireRoom(pieces[0].bytes - offset);
      const reached = await uploads.append(idOf(tenant, sha256), offset, body).catch(async (error) => {
        // It does not say why it could not write.
        if (!(error instanceof ApiError)) await requireRoom(1);
        throw error;
      });
      if (reached === null) throw notFound('Upload');
      return reached;
    },

    /** How far an upload is. @throws {ApiError} RESOURCE_NOT_FOUND */
    state: (actor: Actor, sha256: string): Promise<BlobState> => stateIn(readerOf(actor), sha256),

    /** A piece of a recording. @throws {ApiError} RESOURCE_NOT_FOUND, also where its device has not sent it yet. */
    async read(actor: Actor, sha256: string): Promise<RangedFile> {
      const pieces = await piecesWith(store.read, readerOf(actor), sha256);
      const [piece] = pieces;
      if (piece === undefined || !pieces.some(({ is_here }) => is_here === 1)) {
        throw notFound('Piece of a recording');
      }
      return new RangedFile({
        ...{ size: piece.bytes, mediaType: 'application/octet-stream', etag: sha256, saveAs: sha256 },
        open: (start, end) => Readable.from(bytesOf(sha256, { start, end })),
      });
    },

    /** Drops uploads that took too long, or whose recording is gone; called by a timer. */
    sweep: (): Promise<void> =>
      uploads.sweep(async (id) => {
        const [tenant = '', sha256 = ''] = id.split('.');
        return (await piecesWith(store.read, tenant, sha256)).some(({ is_here }) => is_here === 0);
      }),
  };

  async function* bytesOf(sha256: string, range: { start: number; end: number }): AsyncGenerator<Buffer> {
    const blob = await blobs.read(sha256, range);
    if (blob === null) throw new Error(`A piece of a recording is gone: ${sha256}`);
    yield* blob.stream as AsyncIterable<Buffer>;
  }
}
export type BlobService = ReturnType<typeof blobService>;
