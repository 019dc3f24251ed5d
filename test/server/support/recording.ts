/** Recordings as an outside program makes them. */
import { createHash, randomUUID } from 'node:crypto';
import { tone } from '../../../server/engines/tone.ts';
import { OCTETS } from '../../../shared/contract/recordings.ts';
import type { Person, Reply, Studio } from '../../support/studio.ts';
import { api } from './interview.ts';

type Callable = Pick<Studio, 'url' | 'call'>;

/** A sound of the given length in bytes, which begins as a WAV file does. */
export const sound = (bytes: number): Buffer =>
  Buffer.concat(Array.from({ length: Math.ceil(bytes / tone().length) }, () => tone())).subarray(0, bytes);

export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

export const recordingsPath = (interviewId: number, recordingId?: number) =>
  `/interview/interviews/${interviewId}/recordings/${recordingId === undefined ? '' : `${recordingId}/`}`;

export const begin = (
  studio: Callable,
  who: Person,
  interviewId: number,
  question_id: number,
  more: object = {},
): Promise<Reply> =>
  api(studio)(who, 'POST', recordingsPath(interviewId), {
    ...{ question_id, media_type: 'audio/wav', client_id: randomUUID() },
    ...more,
  });

/** Sends a piece, with its checksum unless another one, or none (null), is given. */
export async function append(
  studio: Pick<Callable, 'url'>,
  who: Pick<Person, 'token'>,
  [interviewId, recordingId]: readonly [number, number],
  offset: number,
  content: Buffer,
  more: Record<string, string | number> & { sha256?: string } = {},
  headers: Record<string, string> = {},
): Promise<{ status: number; body: any; headers: Headers }> {
  const query = new URLSearchParams({ offset: String(offset), sha256: sha256(content) });
  for (const [name, value] of Object.entries(more)) query.set(name, String(value));
  if (more.sha256 === '') query.delete('sha256');
  const path = `${studio.url}/api/v1${recordingsPath(interviewId, recordingId)}?${query}`;
  const response = await fetch(path, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${who.token}`, 'content-type': OCTETS, ...headers },
    body: new Uint8Array(content),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? undefined : JSON.parse(text),
    headers: response.headers,
  };
}

/** Asks for the sound, or a range of it. */
export async function play(
  studio: Pick<Callable, 'url'>,
  who: Pick<Person, 'token'>,
  [interviewId, recordingId]: readonly [number, number],
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; content: Buffer; headers: Headers }> {
  const response = await fetch(`${studio.url}/api/v1${recordingsPath(interviewId, recordingId)}`, {
    method,
    headers: { authorization: `Bearer ${who.token}`, ...headers },
  });
  return {
    status: response.status,
    content: Buffer.from(await response.arrayBuffer()),
    headers: response.headers,
  };
}
