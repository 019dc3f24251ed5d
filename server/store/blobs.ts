/** Files that belong to rows: named by the SHA-256 of what is in them, outside every folder that is served. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeFolder } from './folders.ts';

/** A file that has arrived whole and is on the disk, but is nobody's yet. */
export interface StagedBlob {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Where it lies, to look at what is in it. */
  readonly path: string;
  /** Makes it a blob. Do it in the transaction that names the blob in a row. */
  keep(): Promise<void>;
  discard(): Promise<void>;
}

export interface Blobs {
  /** Where what arrives over days lies until it is whole; somebody else's to fill. */
  readonly incoming: string;
  /** Takes in a stream. When that fails, nothing is left behind. */
  stage(source: Readable): Promise<StagedBlob>;
  /** Null where there is no such blob. `range`: only these bytes of it, the last one included. */
  read(
    sha256: string,
    range?: { start: number; end: number },
  ): Promise<{ size: number; stream: Readable } | null>;
  /** Removing what is not there is no mistake. */
  remove(sha256: string): Promise<void>;
  /** Removes what a crash left half way in, an hour later. */
  tidy(): Promise<void>;
  /** The disk that they are on, in bytes: what is free for this program, and all of it. */
  space(): Promise<{ free: number; total: number }>;
}

/** So much of the disk is left to answers and scores, which are worth more: this, or a twentieth of a small disk. */
const RESERVE_BYTES = 256 * 1024 * 1024;
const RESERVE_SHARE = 0.05;

/** How many bytes of sound may still be kept. */
export async function roomFor(blobs: Pick<Blobs, 'space'>): Promise<number> {
  const { free, total } = await blobs.space();
  return Math.max(0, Math.floor(free - Math.min(RESERVE_BYTES, total * RESERVE_SHARE)));
}

/** A staged file that is older than this was left by a crash. */
const ABANDONED_MS = 3_600_000;

/** Blobs in `folder`, which is made when it is first needed. */
export async function folderBlobs(folder: string): Promise<Blobs> {
  const staging = join(folder, 'staging');
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  await removeAbandoned(staging);

  return {
    incoming: join(folder, 'incoming'),
    async stage(source) {
      makeFolder(staging);
      const path = join(staging, randomUUID());
      // Opened before the first byte comes: a stream that opens its file itself may do so after a source that broke off
      // was cleared away, and leave the file behind.
      const file = await open(path, 'wx', 0o600);
      const hash = createHash('sha256');
      let size = 0;
      const discard = () => rm(path, { force: true });
      try {
        await pipeline(
          source,
          async function* (chunks: AsyncIterable<Buffer>) {
            for await (const chunk of chunks) {
              hash.update(chunk);
              size += chunk.length;
              yield chunk;
            }
          },
          // `flush` has the bytes on the disk before the stream is done.
          file.createWriteStream({ flush: true }),
        );
      } catch (error) {
        await discard();
        throw error;
      }
      const sha256 = hash.digest('hex');
      return {
        sha256,
        size,
        path,
        discard,
        async keep() {
          const target = pathOf(sha256);
          if (await exists(target)) return discard();
          makeFolder(dirname(target));
          await rename(path, target);
          await syncFolder(dirname(target));
        },
      };
    },

    async read(sha256, range) {
      const path = pathOf(sha256);
      if (!(await exists(path))) return null;
      return { size: (await stat(path)).size, stream: createReadStream(path, range) };
    },

    remove: (sha256) => rm(pathOf(sha256), { force: true }),

    tidy: () => removeAbandoned(staging),
    async space() {
      makeFolder(folder);
      const { bavail, blocks, bsize } = await statfs(folder);
      return { free: bavail * bsize, total: blocks * bsize };
    },
  };
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** A renamed file is safe from a power cut once its folder is on the disk; Windows has no such call and no such need. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeAbandoned(staging: string): Promise<void> {
  if (!(await exists(staging))) return;
  for (const name of await readdir(staging)) {
    const path = join(staging, name);
    // It may be done with since its name was read.
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    if (found !== undefined && Date.now() - found.mtimeMs > ABANDONED_MS) await rm(path, { force: true });
  }
}
