/**
 * Uploads that are not finished: how much of each is here, one sender at a time, and for how long it is kept. By
 * @tus/server, which is asked from within: who may send what, and what comes of it, is for whoever calls this.
 */
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { ApiError, invalid } from '../../errors.ts';
import { TUS_VERSION } from '../../http/tus.ts';
import { makeFolder } from '../../store/folders.ts';

/** Whoever holds an upload is given so long when somebody else goes on with it: its connection is dead, most likely. */
const DRAIN_MS = 500;
const PATH = '/uploads';
/** What @tus/server keeps beside the bytes of an upload. */
const NOTES = '.json';

export interface Arrived {
  /** Bytes that are here. */
  offset: number;
  /** Bytes of the whole. */
  length: number;
}

/** The piece does not go where it was sent; `offset` says where to go on. */
export class Misplaced extends ApiError {
  readonly offset: number;
  constructor(offset: number) {
    super('INVALID_STATE', `The upload goes on at byte ${offset}.`, { offset: [String(offset)] });
    this.offset = offset;
  }
}

/** How @tus/server says what went wrong. */
const statusOf = (failure: unknown): number | undefined =>
  (failure as { status_code?: number } | null)?.status_code;

/**
 * Uploads in `folder`, each kept for `keepMs` from its beginning.
 * @param finish Called with the whole file before its last piece is acknowledged; what it throws is thrown there.
 */
export function uploadsIn(
  folder: string,
  keepMs: number,
  finish: (id: string, path: string) => Promise<void>,
) {
  const failures = new WeakMap<object, unknown>();
  const pathOf = (id: string) => join(folder, id);
  let opening: ReturnType<typeof open> | undefined;
  /** Read when it is first needed: a device never does. */
  const opened = () => {
    opening ??= open();
    return opening;
  };

  async function open() {
    makeFolder(folder);
    const [{ Server }, { FileStore }] = await Promise.all([import('@tus/server'), import('@tus/file-store')]);
    return new Server({
      datastore: new FileStore({ directory: folder, expirationPeriodInMilliseconds: keepMs }),
      ...{ path: PATH, lockDrainTimeout: DRAIN_MS },
      namingFunction: (_request, metadata) => metadata?.id as string,
      async onUploadFinish(_request, { id }) {
        await whole(id);
        return {};
      },
      async onResponseError(request, error) {
        failures.set(request, error);
        return undefined;
      },
    });
  }

  /** @throws What a hook threw, or a failure of @tus/server with its status. */
  async function ask(
    method: string,
    id: string,
    headers: Record<string, string>,
    body?: Readable,
  ): Promise<Headers> {
    const server = await opened();
    const request = new Request(`http://uploads${PATH}/${method === 'POST' ? '' : id}`, {
      method,
      headers: { 'tus-resumable': TUS_VERSION, ...headers },
      ...(body !== undefined && { body: Readable.toWeb(body) as ReadableStream<Uint8Array>, duplex: 'half' }),
    } as RequestInit);
    const response = await server.handleWeb(request);
    const failure = failures.get(request);
    if (failure !== undefined) throw failure;
    if (!response.ok) throw invalid('upload', await response.text());
    return response.headers;
  }

  /** What is done of one upload at a time. */
  const lines = new Map<string, Promise<unknown>>();
  function inLine<T>(id: string, work: () => Promise<T>): Promise<T> {
    const done = (lines.get(id) ?? Promise.resolve()).then(work, work);
    const settled = done
      .catch(() => undefined)
      .then(() => void (lines.get(id) === settled && lines.delete(id)));
    lines.set(id, settled);
    return done;
  }

  const whole = (id: string) => inLine(id, () => finish(id, pathOf(id)));

  /** Removing what is not there is no mistake. */
  async function drop(id: string): Promise<void> {
    for (const path of [pathOf(id), `${pathOf(id)}${NOTES}`]) await rm(path, { force: true });
  }

  /** How much is here; null where none was begun, or it took too long. */
  async function arrived(id: string): Promise<Arrived | null> {
    try {
      const headers = await ask('HEAD', id, {});
      return { offset: Number(headers.get('upload-offset')), length: Number(headers.get('upload-length')) };
    } catch (error) {
      if (statusOf(error) === 404 || statusOf(error) === 410) return null;
      throw error;
    }
  }

  return {
    arrived,

    /** Begins an upload, or goes on with the one that is there. */
    create: (id: string, length: number): Promise<Arrived> =>
      inLine(id, async () => {
        const known = await arrived(id);
        if (known !== null) return known;
        const name = `id ${Buffer.from(id).toString('base64')}`;
        await ask('POST', id, { 'upload-length': String(length), 'upload-metadata': name });
        return { offset: 0, length };
      }),

    /**
     * Adds bytes. What comes before a connection breaks off is kept.
     * @returns How many are here then; null where there is no such upload.
     * @throws {Misplaced}, {ApiError} PAYLOAD_TOO_LARGE, or what `finish` throws.
     */
    async append(id: string, offset: number, body: Readable): Promise<number | null> {
      // The body ends where its sender does: nobody waits for an answer to the rest.
      const pass = new PassThrough();
      const end = () => void pass.end();
      body.pipe(pass);
      body.once('error', end).once('close', end);
      // It may have broken off before anybody listened.
      if (body.destroyed) end();
      try {
        const headers = await ask(
          'PATCH',
          id,
          { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
          pass,
        );
        return Number(headers.get('upload-offset'));
      } catch (error) {
        const status = statusOf(error);
        if (status === 404 || status === 410) return null;
        if (status === 409) throw new Misplaced((await arrived(id))?.offset ?? 0);
        if (status === 413) {
          throw new ApiError('PAYLOAD_TOO_LARGE', 'This is longer than the upload was to be.');
        }
        throw status === undefined
          ? error
          : new Error(`An upload failed: ${(error as { body: string }).body}`);
      } finally {
        body.off('error', end).off('close', end).unpipe(pass);
      }
    },

    /** Finishes one that is here whole, and was not when somebody last looked: a crash came in between. */
    finish: whole,
    drop,

    /** Drops what was begun too long ago, and what nobody wants any more. */
    async sweep(isWanted: (id: string) => Promise<boolean>): Promise<void> {
      makeFolder(folder);
      const ids = new Set((await readdir(folder)).map((name) => basename(name, NOTES)));
      for (const id of ids) {
        await inLine(id, async () => {
          if ((await arrived(id)) === null || !(await isWanted(id))) await drop(id);
        });
      }
    },
  };
}
export type Uploads = ReturnType<typeof uploadsIn>;
