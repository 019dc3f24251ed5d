/**
 * The sound of recordings between this device and the hosted instance, behind the rows and never in their way: what was
 * recorded here is sent by a loop of its own, what was recorded elsewhere is fetched when somebody wants to hear it, or
 * beforehand where they said so. Source: sync protocol, rule 8.
 */
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ExpressionBuilder } from 'kysely';
import { RECORDING } from '../../../shared/contract/recordings.ts';
import type { Deps } from '../../deps.ts';
import { ApiError } from '../../errors.ts';
import { lockBlob, removeUnnamed } from '../../store/blob-owners.ts';
import { roomFor } from '../../store/blobs.ts';
import { isDiskFull } from '../../store/failures.ts';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { markHere, piecesWith } from '../pieces.ts';
import { type Link, linkOf } from './link.ts';
import { Refusal } from './remote.ts';
import { sendPiece } from './send-sound.ts';

export interface SoundOptions {
  /** Of one request. */
  chunkBytes: number;
  /** The first wait after a failure, and the longest. */
  retryMs: number;
  longestMs: number;
}
const USUAL: SoundOptions = { chunkBytes: RECORDING.maxSegmentBytes, retryMs: 1000, longestMs: 10 * 60_000 };
/** What was refused is offered again: its row may come later, a consent may be given again. */
const OFFER_AGAIN_MS = 10 * 60_000;
const DAY_MS = 24 * 3600_000;
/** At once; the next are taken a little later. */
const MOST_RELEASED = 1000;
const FETCH_TIMEOUT_MS = 5 * 60_000;
/** A cap is kept second by second, in requests that are no smaller than this. */
const LEAST_CHUNK_BYTES = 16 * 1024;

type Tools = Pick<Deps, 'store' | 'clock' | 'blobs' | 'outbound' | 'log'>;

export function soundQueue(
  { store, clock, blobs, outbound, log }: Tools,
  tokenOf: (link: Link) => string,
  /** Whether the network costs by the byte; null where the system does not say. */
  isMetered: () => Promise<boolean | null>,
  options: Partial<SoundOptions> = {},
) {
  const { chunkBytes, retryMs, longestMs } = { ...USUAL, ...options };
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Map<string, Promise<void>>();
  const failures = new Map<string, number>();
  /** Tenants whose sound somebody asked to send, whatever the settings say, until all of it is there. */
  const asked = new Set<string>();
  let stopped = new AbortController();

  function wake(tenant: string, afterMs = 0): void {
    if (stopped.signal.aborted) return;
    clearTimeout(timers.get(tenant));
    timers.set(tenant, setTimeout(() => void round(tenant), afterMs).unref());
  }

  /** Sends all that waits, or goes on with the round that runs. It never throws: what fails is tried later. */
  function round(tenant: string): Promise<void> {
    const own = running.get(tenant);
    if (own !== undefined) return own;
    const work = once(tenant).finally(() => running.delete(tenant));
    running.set(tenant, work);
    return work;
  }

  async function once(tenant: string): Promise<void> {
    try {
      const link = await linkOf(store.read, tenant);
      if (link === undefined) return;
      await sendAll(tenant);
      if (link.fetch_recordings === 1) await fetchAll(link);
      failures.delete(tenant);
    } catch (error) {
      if (stopped.signal.aborted) return;
      const n = (failures.get(tenant) ?? 0) + 1;
      failures.set(tenant, n);
      if (n === 1) log.warn({ err: error }, 'The sound of recordings did not get through');
      wake(tenant, Math.min(longestMs, retryMs * 2 ** (n - 1)) * (0.5 + Math.random() / 2));
    }
  }

  /** Why this network is not used, by the settings; null where it is. */
  async function waitsFor({ tenant, send_recordings }: Link): Promise<'metered' | 'asked' | null> {
    if (asked.has(tenant) || send_recordings === 'always') return null;
    if (send_recordings === 'asked') return 'asked';
    return (await isMetered()) === true ? 'metered' : null;
  }

  async function sendAll(tenant: string): Promise<void> {
    const now = clock().toISOString();
    for (let next = await firstWaiting(store.read, tenant, now); next !== undefined; ) {
      // It may have been disconnected, or set otherwise, while the one before was sent.
      const link = await linkOf(store.read, tenant);
      if (link === undefined || (await waitsFor(link)) !== null) return;
      await sendOne(link, next.sha256);
      next = await firstWaiting(store.read, tenant, now, next);
    }
    asked.delete(tenant);
  }

  async function sendOne(link: Link, sha256: string): Promise<void> {
    const { tenant, url, max_rate } = link;
    const set = (values: { sent?: number; state?: 'done'; code?: string | null; retry_at?: string | null }) =>
      store.local((tx) =>
        tx
          .updateTable('sync_blobs')
          .set(values)
          .where('tenant', '=', tenant)
          .where('sha256', '=', sha256)
          .execute(),
      );
    const later = (code: string) =>
      set({ code, retry_at: new Date(clock().getTime() + OFFER_AGAIN_MS).toISOString() });
    const blob = await blobs.read(sha256);
    if (blob === null) {
      log.error({ sha256 }, 'A piece of a recording is gone');
      await later('GONE');
      return;
    }
    const content = await buffer(blob.stream);
    let noted: Promise<unknown> = Promise.resolve();
    try {
      await outbound.check(url);
      await sendPiece({
        ...{ outbound, url, token: tokenOf(link), sha256, content, signal: stopped.signal },
        chunkBytes:
          max_rate === null
            ? chunkBytes
            : Math.max(LEAST_CHUNK_BYTES, Math.min(chunkBytes, Number(max_rate))),
        pace: (bytes) => pace(tenant, bytes, max_rate === null ? null : Number(max_rate)),
        onArrived: (bytes) => {
          noted = noted.then(() => set({ sent: bytes }));
        },
      });
      await noted;
      await set({ sent: content.length, state: 'done', code: null, retry_at: null });
    } catch (error) {
      await noted;
      if (!(error instanceof Refusal) || !isOfPiece(error)) throw error;
      log.info({ sha256, code: error.code }, 'A piece of a recording was not taken');
      await later(error.code ?? String(error.status));
    }
  }

  /** When the next bytes of a tenant may go, by its cap. */
  const free = new Map<string, number>();
  async function pace(tenant: string, bytes: number, rate: number | null): Promise<void> {
    if (rate === null) return;
    const now = performance.now();
    const at = Math.max(now, free.get(tenant) ?? 0);
    free.set(tenant, at + (bytes / rate) * 1000);
    if (at > now) {
      await new Promise<void>((resolve) => {
        const go = () => {
          clearTimeout(timer);
          stopped.signal.removeEventListener('abort', go);
          resolve();
        };
        const timer = setTimeout(go, at - now).unref();
        stopped.signal.addEventListener('abort', go);
      });
    }
  }

  /** What of others' recordings is not here. */
  const missing = (tenant: string) =>
    store.read
      .selectFrom('recording_segments')
      .innerJoin('recordings', 'recordings.id', 'recording_id')
      .select(['recording_id', 'sha256'])
      .where('recording_segments.tenant', '=', tenant)
      .where('is_here', '=', 0)
      .where('deleted_at', 'is', null)
      .orderBy('recording_segments.id')
      .execute();

  /** Recordings whose devices have not sent all of them, by their ids, and until when nobody asks for them again. */
  const notThere = new Map<number, number>();

  async function fetchAll(link: Link): Promise<void> {
    if (link.send_recordings !== 'always' && (await isMetered()) === true) return;
    for (const { recording_id, sha256 } of await missing(link.tenant)) {
      if ((notThere.get(recording_id) ?? 0) > clock().getTime()) continue;
      try {
        await fetchOne(link, sha256);
      } catch (error) {
        if (!(error instanceof Refusal) || error.status !== 404) throw error;
        notThere.set(recording_id, clock().getTime() + OFFER_AGAIN_MS);
      }
    }
  }

  /** @throws {Refusal} 404 where it is not there yet, {ApiError} STORAGE_FULL, or what kept it from coming. */
  async function fetchOne(link: Link, sha256: string): Promise<void> {
    const { tenant, url } = link;
    const [piece, ...more] = await piecesWith(store.read, tenant, sha256);
    if (piece === undefined) return;
    if ([piece, ...more].some(({ is_here }) => is_here === 1)) {
      await store.local((tx) => markHere(tx, tenant, sha256));
      return;
    }
    if ((await roomFor(blobs)) < piece.bytes) {
      throw new ApiError('STORAGE_FULL', 'There is no room for the recording on this device.');
    }
    const { status, body, retryAfter } = await outbound.ask(`${url}/api/sync/v1/blobs/${sha256}/`, {
      ...{ method: 'GET', body: '', headers: { authorization: `Bearer ${tokenOf(link)}` } },
      ...{ timeoutMs: FETCH_TIMEOUT_MS, maxBytes: RECORDING.maxSegmentBytes, signal: stopped.signal },
    });
    if (status !== 200) throw new Refusal(status, body, retryAfter);
    const staged = await blobs.stage(Readable.from([body]));
    try {
      if (staged.sha256 !== sha256) throw new Error(`What came is not the piece of a recording ${sha256}.`);
      await store.local(async (tx) => {
        await lockBlob(tx, store.dialect, sha256);
        // Deleted while it came: it is nobody's.
        if ((await piecesWith(tx, tenant, sha256)).length === 0) return;
        await staged.keep();
        await markHere(tx, tenant, sha256);
        const there = { sent: piece.bytes, state: 'done' as const, code: null, retry_at: null };
        await tx
          .insertInto('sync_blobs')
          .values({ ...there, tenant, sha256, bytes: piece.bytes, queued_at: clock().toISOString() })
          .onConflict((conflict) => conflict.columns(['tenant', 'sha256']).doUpdateSet(there))
          .execute();
      });
    } finally {
      await staged.discard();
    }
  }

  return {
    wake,
    round,
    waitsFor,

    /** Sends what waits now, whatever the settings say of this network. */
    ask(tenant: string): void {
      asked.add(tenant);
      wake(tenant);
    },

    /**
     * Brings pieces of a recording here.
     * @throws {ApiError} INVALID_STATE where they are only on the device that recorded them, STORAGE_FULL,
     *   SERVICE_UNAVAILABLE without the hosted instance.
     */
    async bring(tenant: string, hashes: readonly string[]): Promise<void> {
      const link = await linkOf(store.read, tenant);
      if (link === undefined) throw onlyElsewhere();
      try {
        for (const sha256 of hashes) await fetchOne(link, sha256);
      } catch (error) {
        if (error instanceof ApiError || isDiskFull(error)) throw error;
        if (error instanceof Refusal && error.status === 404) throw onlyElsewhere();
        throw new ApiError(
          'SERVICE_UNAVAILABLE',
          'The sound is on the hosted instance, which cannot be reached now. Try again when there is a network.',
          {},
          { cause: error },
        );
      }
    },

    /** What waits to be sent: recordings, their pieces, and the bytes of these that have not arrived. */
    async queued(tenant: string): Promise<{ recordings: number; blobs: number; bytes: number }> {
      const row = await pending(store.read, tenant)
        .select((eb) => [
          eb.fn.count<number>('sync_blobs.sha256').distinct().as('blobs'),
          eb.fn.count<number>('recording_id').distinct().as('recordings'),
        ])
        .executeTakeFirstOrThrow();
      const { bytes } = await store.read
        .selectFrom(
          pending(store.read, tenant)
            .select(['sync_blobs.sha256', 'sync_blobs.bytes', 'sent'])
            .distinct()
            .as('each'),
        )
        .select((eb) => eb.fn.sum<number | null>(eb('bytes', '-', eb.ref('sent'))).as('bytes'))
        .executeTakeFirstOrThrow();
      return { recordings: Number(row.recordings), blobs: Number(row.blobs), bytes: Number(bytes ?? 0) };
    },

    /**
     * Lets go of this device's copies of what was recorded so many days ago, once the hosted side has said that it has
     * checked them; they are fetched again when somebody wants to hear them. Called by a timer.
     */
    async release(days: number): Promise<void> {
      const before = new Date(clock().getTime() - days * DAY_MS).toISOString();
      const old = await store.read
        .selectFrom('recording_segments')
        .innerJoin('recordings', 'recordings.id', 'recording_id')
        .innerJoin('sync_links', 'sync_links.tenant', 'recordings.tenant')
        .innerJoin('sync_blobs', (join) =>
          join
            .onRef('sync_blobs.sha256', '=', 'recording_segments.sha256')
            .onRef('sync_blobs.tenant', '=', 'recording_segments.tenant'),
        )
        .select(['recordings.tenant', 'recording_segments.sha256'])
        .distinct()
        .where('is_here', '=', 1)
        .where('state', '=', 'done')
        .where('parted_at', 'is', null)
        .groupBy(['recordings.tenant', 'recording_segments.sha256'])
        // The youngest recording that has it says how long it stays.
        .having((eb) => eb.fn.max('recordings.created_at'), '<', before)
        .limit(MOST_RELEASED)
        .execute();
      for (const { tenant, sha256 } of old) {
        await store.local(async (tx) => {
          await tx
            .updateTable('recording_segments')
            .set({ is_here: 0 })
            .where('tenant', '=', tenant)
            .where('sha256', '=', sha256)
            .execute();
          await removeUnnamed(tx, { dialect: store.dialect, blobs }, sha256);
        });
      }
    },

    /** Lets go of what is known of sound that no recording here has any more. Called by a timer. */
    async tidy(): Promise<void> {
      const isGone = (eb: ExpressionBuilder<Tables, 'sync_blobs'>) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('recording_segments')
              .select('id')
              .whereRef('recording_segments.sha256', '=', 'sync_blobs.sha256')
              .whereRef('recording_segments.tenant', '=', 'sync_blobs.tenant'),
          ),
        );
      const gone = await store.read
        .selectFrom('sync_blobs')
        .select('sha256')
        .where(isGone)
        .limit(1)
        .execute();
      if (gone.length > 0) await store.local((tx) => tx.deleteFrom('sync_blobs').where(isGone).execute());
    },

    start(): void {
      stopped = new AbortController();
    },
    async stop(): Promise<void> {
      stopped.abort(new Error('The studio is closing.'));
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(running.values());
    },
  };
}
export type SoundQueue = ReturnType<typeof soundQueue>;

export const onlyElsewhere = () =>
  new ApiError('INVALID_STATE', 'The sound is only on the device that recorded it, until that syncs.');

/** What is to be sent, of recordings that are there. */
const pending = (db: Executor, tenant: string) =>
  db
    .selectFrom('sync_blobs')
    .innerJoin('recording_segments', (join) =>
      join
        .onRef('recording_segments.sha256', '=', 'sync_blobs.sha256')
        .onRef('recording_segments.tenant', '=', 'sync_blobs.tenant'),
    )
    .innerJoin('recordings', 'recordings.id', 'recording_segments.recording_id')
    .where('sync_blobs.tenant', '=', tenant)
    .where('state', '=', 'pending')
    .where('is_here', '=', 1)
    .where('deleted_at', 'is', null);

interface Queued {
  sha256: string;
  queued_at: string;
}
/** The first that is to be sent, behind another one. */
const firstWaiting = (
  db: Executor,
  tenant: string,
  now: string,
  after?: Queued,
): Promise<Queued | undefined> =>
  pending(db, tenant)
    .select(['sync_blobs.sha256', 'queued_at'])
    .where((eb) => eb.or([eb('retry_at', 'is', null), eb('retry_at', '<=', now)]))
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple('queued_at', 'sync_blobs.sha256'),
          '>',
          eb.tuple(after?.queued_at ?? '', after?.sha256 ?? ''),
        ),
      ),
    )
    .orderBy('queued_at')
    .orderBy('sync_blobs.sha256')
    .limit(1)
    .executeTakeFirst();

/** It is about this piece, and others may get through. */
const isOfPiece = ({ status }: Refusal): boolean => [400, 404, 409, 413, 415, 460].includes(status);
