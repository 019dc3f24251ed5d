/** Takes the one file of a multipart request. */
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import { ApiError, invalid } from '../errors.ts';
import type { Blobs, StagedBlob } from '../store/blobs.ts';

/**
 * Runs `routes` in a scope of the app that takes multipart/form-data and nothing else. Elsewhere it stays a media
 * type that no endpoint understands.
 */
export async function withUploads(
  app: FastifyInstance,
  routes: (scope: FastifyInstance) => void,
): Promise<void> {
  const plugin: FastifyPluginAsync = async (scope) => {
    scope.removeAllContentTypeParsers();
    // A file that is too large is read to its end and thrown away, so that the answer reaches its sender.
    await scope.register(multipart, { throwFileSizeLimit: false });
    routes(scope);
  };
  await app.register(plugin);
}

/**
 * Stages the file in `blobs`; the caller keeps or discards it.
 * @throws {ApiError} UNSUPPORTED_MEDIA_TYPE unless it is multipart, PAYLOAD_TOO_LARGE, VALIDATION_ERROR for a broken
 *   body and for anything but one file. Nothing is left staged then.
 */
export async function receiveFile(
  request: FastifyRequest,
  blobs: Blobs,
  maxBytes: number,
): Promise<StagedBlob> {
  if (!request.isMultipart()) {
    throw new ApiError('UNSUPPORTED_MEDIA_TYPE', 'Send the file as multipart/form-data.');
  }
  const staged: StagedBlob[] = [];
  let tooLarge = false;
  try {
    for await (const part of request.parts({
      limits: { fileSize: maxBytes, files: 2, fields: 1, fieldSize: 1024 },
    })) {
      if (part.type !== 'file') throw invalid(part.fieldname, 'Unknown or read-only field.');
      if (staged.length > 0) throw invalid('file', 'Send one file.');
      staged.push(await blobs.stage(part.file));
      tooLarge ||= part.file.truncated;
    }
    if (tooLarge) {
      throw new ApiError('PAYLOAD_TOO_LARGE', `The file is larger than ${maxBytes / 1024 / 1024} MiB.`);
    }
    const [file] = staged;
    if (file === undefined || file.size === 0) throw invalid('file', 'Send a file.');
    return file;
  } catch (error) {
    for (const file of staged) await file.discard();
    // What is still on its way is read and thrown away: unread, it would keep the answer from arriving.
    request.raw.unpipe();
    request.raw.resume();
    throw isMalformed(error) ? invalid('body', `This is not multipart/form-data: ${error.message}.`) : error;
  }
}

/** The parser throws plain errors, its framework and a connection that breaks off such codes; a failing disk neither. */
function isMalformed(error: unknown): error is Error {
  if (!(error instanceof Error) || error instanceof ApiError) return false;
  const { code } = error as { code?: string };
  return code === undefined ? error.constructor === Error : code === 'ECONNRESET' || code.startsWith('FST_');
}
