/**
 * The headers of tus 1.0.0 as the words of the contract, so that a client of that protocol and one of ours make the
 * same call. Our own few lines rather than @tus/server: that one answers requests past the route table, with errors,
 * rights and audit of its own, and has no checksums.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RECORDING } from '../../../shared/contract/recordings.ts';
import { ApiError, invalid } from '../../errors.ts';

const VERSION = '1.0.0';
const HEADERS = {
  'tus-resumable': VERSION,
  'tus-version': VERSION,
  'tus-extension': 'creation,creation-defer-length,checksum,termination',
  'tus-max-size': RECORDING.maxBytes,
  'tus-checksum-algorithm': 'sha256',
};

const isSpoken = (request: FastifyRequest) => request.headers['tus-resumable'] !== undefined;

/** Says in every answer what is spoken here, and refuses another version. */
export async function speakTus(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.headers(HEADERS);
  if (isSpoken(request) && request.headers['tus-resumable'] !== VERSION) {
    throw new ApiError('UNSUPPORTED_VERSION', `This server speaks tus ${VERSION}.`);
  }
}

/** Puts what the headers say where the contract looks for it. */
export async function readTus(request: FastifyRequest): Promise<void> {
  if (!isSpoken(request)) return;
  if (request.method === 'POST') request.body = bodyOf(request.headers);
  if (request.method === 'PATCH')
    request.query = { ...pieceOf(request.headers), ...(request.query as object) };
}

type Headers = FastifyRequest['headers'];
const textOf = (headers: Headers, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};

function bodyOf(headers: Headers): Record<string, unknown> {
  const { question_id, filetype, media_type, client_id, started_at } = metadataOf(
    textOf(headers, 'upload-metadata'),
  );
  const length = textOf(headers, 'upload-length');
  if (length === undefined && textOf(headers, 'upload-defer-length') !== '1') {
    throw invalid('upload_length', 'Send Upload-Length, or Upload-Defer-Length: 1.');
  }
  const said = {
    question_id: question_id === undefined ? undefined : Number(question_id),
    media_type: media_type ?? filetype,
    ...{ client_id, started_at },
    length: length === undefined ? undefined : Number(length),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function pieceOf(headers: Headers): Record<string, string> {
  const said = {
    offset: textOf(headers, 'upload-offset'),
    length: textOf(headers, 'upload-length'),
    sha256: checksumOf(textOf(headers, 'upload-checksum')),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
}

/** Pairs of a key and a value in Base64; what a client says beside what is asked for is not read. */
function metadataOf(header = ''): Record<string, string | undefined> {
  const pairs = header.split(',').map((pair) => pair.trim().split(/ +/));
  return Object.fromEntries(
    pairs.map(([key = '', value = '']) => [key, Buffer.from(value, 'base64').toString('utf8')]),
  );
}

function checksumOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const [algorithm, value = ''] = header.trim().split(/ +/);
  if (algorithm !== 'sha256') throw invalid('upload_checksum', 'Use sha256.');
  return Buffer.from(value, 'base64').toString('hex');
}
