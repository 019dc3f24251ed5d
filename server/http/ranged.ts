/** An answer that is a file of which a client may want a part. Source: RFC 9110, 14. */
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';

export class RangedFile {
  readonly size: number;
  readonly mediaType: string;
  readonly etag: string;
  /** The name to save it under. */
  readonly saveAs: string;
  /** Its bytes from one to another, the last one included. */
  readonly open: (start: number, end: number) => Readable;

  constructor(file: Pick<RangedFile, 'size' | 'mediaType' | 'etag' | 'saveAs' | 'open'>) {
    this.size = file.size;
    this.mediaType = file.mediaType;
    this.etag = file.etag;
    this.saveAs = file.saveAs;
    this.open = file.open;
  }
}

/** Sends the whole, or the one range that was asked for. Several ranges at once get the whole, as the RFC allows. */
export function sendRanged(request: FastifyRequest, reply: FastifyReply, file: RangedFile) {
  const etag = `"${file.etag}"`;
  reply.headers({
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename="${file.saveAs}"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
    'accept-ranges': 'bytes',
    etag,
  });
  const asked = request.headers['if-range'];
  const range = asked === undefined || asked === etag ? rangeOf(request.headers.range, file.size) : null;
  if (range === 'unsatisfiable') {
    return reply
      .code(416)
      .headers({ 'content-range': `bytes */${file.size}`, 'content-length': 0 })
      .send(Readable.from([]));
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  if (range !== null) reply.code(206).header('content-range', `bytes ${start}-${end}/${file.size}`);
  reply.header('content-length', end - start + 1);
  const isHead = request.method === 'HEAD' || end < start;
  return reply.send(isHead ? Readable.from([]) : file.open(start, end));
}

type Range = { start: number; end: number };

/** The one range that a header names; null where it names none that is understood. */
export function rangeOf(header: string | undefined, size: number): Range | 'unsatisfiable' | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (from === undefined || to === undefined || from + to === '') return null;
  if (from === '') {
    const last = Number(to);
    if (last === 0 || size === 0) return 'unsatisfiable';
    return { start: Math.max(0, size - last), end: size - 1 };
  }
  const start = Number(from);
  if (to !== '' && Number(to) < start) return null;
  if (start >= size) return 'unsatisfiable';
  return { start, end: to === '' ? size - 1 : Math.min(size - 1, Number(to)) };
}
