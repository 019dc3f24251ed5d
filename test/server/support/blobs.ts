/** Sound on its way between instances, as rows that came from elsewhere announce it, and as tus clients send it. */
import { type ClientRequest, request } from 'node:http';
import { v7 as uuidv7 } from 'uuid';
import { OCTETS } from '../../../shared/contract/recordings.ts';
import type { Person, Studio } from '../../support/studio.ts';
import { sha256 } from './recording.ts';

/** Rows of a recording whose pieces are these, as a device's push leaves them: their sound is not here yet. */
export async function announce(
  { deps }: Pick<Studio, 'deps'>,
  interviewId: number,
  pieces: readonly Buffer[],
): Promise<number> {
  const { store } = deps;
  const { tenant } = await store.read
    .selectFrom('interviews')
    .select('tenant')
    .where('id', '=', interviewId)
    .executeTakeFirstOrThrow();
  const question = await store.read
    .selectFrom('questions')
    .select('id')
    .where('interview_id', '=', interviewId)
    .executeTakeFirstOrThrow();
  const user = await store.read.selectFrom('users').select('id').executeTakeFirstOrThrow();
  const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return store.write(tenant, async (write) => {
    const { id } = await write.tx
      .insertInto('recordings')
      .values({
        ...{ ...write.fresh(), interview_id: interviewId, question_id: question.id, client_id: uuidv7() },
        ...{ media_type: 'audio/wav', bytes, length: bytes, duration: 6, recorded_by: user.id },
        ...{ started_at: write.now, created_at: write.now, deleted_at: null },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    let at = 0;
    for (const [position, piece] of pieces.entries()) {
      await write.tx
        .insertInto('recording_segments')
        .values({
          ...{ ...write.fresh(), interview_id: interviewId, recording_id: id, position, at_byte: at },
          ...{ bytes: piece.length, sha256: sha256(piece), start: null },
        })
        .execute();
      at += piece.length;
    }
    return id;
  });
}

export const blobPath = (hash = '') => `/api/sync/v1/blobs/${hash === '' ? '' : `${hash}/`}`;

interface Answered {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}
type Server = Pick<Studio, 'port'>;
type Who = Pick<Person, 'token'>;

const open = (
  { port }: Server,
  who: Who,
  method: string,
  path: string,
  headers: Record<string, string | number>,
): ClientRequest =>
  request({
    ...{ host: '127.0.0.1', port, method, path },
    headers: { authorization: `Bearer ${who.token}`, 'tus-resumable': '1.0.0', ...headers },
  });

const answerOf = (sent: ClientRequest): Promise<Answered> =>
  new Promise((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode as number,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
  });

/** Begins an upload by the headers of tus. */
export function create(server: Server, who: Who, hash: string, length: number): Promise<Answered> {
  const name = `sha256 ${Buffer.from(hash).toString('base64')}`;
  const sent = open(server, who, 'POST', blobPath(), { 'upload-length': length, 'upload-metadata': name });
  sent.end();
  return answerOf(sent);
}

export function send(
  server: Server,
  who: Who,
  hash: string,
  offset: number,
  content: Buffer,
): Promise<Answered> {
  const sent = open(server, who, 'PATCH', blobPath(hash), {
    ...{ 'upload-offset': offset, 'content-type': OCTETS, 'content-length': content.length },
  });
  sent.end(content);
  return answerOf(sent);
}

/** Announces all of `content`, and breaks the connection off after so many bytes of it, once `arrived` says that they are there. */
export const sendAndCut = (
  server: Server,
  who: Who,
  hash: string,
  offset: number,
  content: Buffer,
  cut: number,
  arrived: () => Promise<unknown>,
): Promise<void> =>
  new Promise((resolve) => {
    const sent = open(server, who, 'PATCH', blobPath(hash), {
      ...{ 'upload-offset': offset, 'content-type': OCTETS, 'content-length': content.length },
    });
    // It ends by our own hand, whatever comes back.
    sent.on('error', () => undefined).on('close', () => resolve());
    sent.flushHeaders();
    sent.write(content.subarray(0, cut), () => void arrived().finally(() => sent.destroy()));
  });

export function head(server: Server, who: Who, hash: string): Promise<Answered> {
  const sent = open(server, who, 'HEAD', blobPath(hash), {});
  sent.end();
  return answerOf(sent);
}

export function read(server: Server, who: Who, hash: string, range?: string): Promise<Answered> {
  const sent = open(server, who, 'GET', blobPath(hash), range === undefined ? {} : { range });
  sent.end();
  return answerOf(sent);
}
