/** Recordings into a real process that is killed in the middle, sent by a client of the tus protocol that is not ours. */
import { Upload } from 'tus-js-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ServedStudio } from '../../../support/served-studio.ts';
import { call, type Person, person } from '../../../support/studio.ts';
import { practise, start } from '../../support/interview.ts';
import { append, begin, play, recordingsPath, sound } from '../../support/recording.ts';

const server = new ServedStudio({ LOG_LEVEL: 'fatal', MODE: 'device' });
/** The server as it is at the time of the call: it starts again under the same address. */
const studio = {
  get url() {
    return server.url;
  },
  call: (
    ...[method, path, options]: Parameters<typeof call> extends [string, ...infer Rest] ? Rest : never
  ) => call(server.url, method, path, options),
};
let candidate: Person;
let id: number;
let question: number;

beforeAll(async () => {
  await server.start();
  candidate = await person(studio, 'user');
  id = (await practise(studio, candidate)).id;
  question = (await start(studio, candidate, id)).question.id;
});
afterAll(() => server.stop());

const restart = async () => {
  await server.kill();
  await server.start();
};

it('lose no piece that was acknowledged, and take the one again whose answer was lost', async () => {
  const recording = (await begin(studio, candidate, id, question)).body.id;
  const whole = sound(400_000);
  const SIZE = 50_000;
  for (let offset = 0; offset < whole.length; offset += SIZE) {
    const piece = whole.subarray(offset, offset + SIZE);
    const last = offset + SIZE === whole.length && { length: whole.length };
    const send = () => append(studio, candidate, [id, recording], offset, piece, { ...last });
    if (offset % (5 * SIZE) === 0) {
      // Killed while the piece is on its way, or while its answer is.
      const onItsWay = send().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, offset / 20_000));
      await restart();
      await onItsWay;
    }
    expect((await send()).status).toBe(204);
  }
  const { status, content } = await play(studio, candidate, [id, recording]);
  expect([status, content.equals(whole)]).toEqual([200, true]);
  const { body } = await studio.call('GET', `/api/v1${recordingsPath(id)}`, { token: candidate.token });
  expect(body.results[0]).toMatchObject({ is_complete: true, bytes: whole.length });
  expect(body.results[0].segments).toHaveLength(8);
});

it('are taken from a tus client, which goes on by itself after a kill', async () => {
  const whole = sound(1_000_000);
  let killed = false;
  const url = await new Promise<string>((resolve, reject) => {
    const upload = new Upload(whole, {
      endpoint: `${studio.url}/api/interview/interviews/${id}/recordings/`,
      headers: { Authorization: `Bearer ${candidate.token}` },
      metadata: { question_id: String(question), filetype: 'audio/wav', filename: 'said.wav' },
      chunkSize: 100_000,
      retryDelays: Array(20).fill(500),
      onChunkComplete: (_size, sent) => {
        if (sent < 300_000 || killed) return;
        killed = true;
        restart().catch(reject);
      },
      onError: reject,
      onSuccess: () => resolve(upload.url as string),
    });
    upload.start();
  });
  expect(killed).toBe(true);
  const response = await fetch(url, { headers: { authorization: `Bearer ${candidate.token}` } });
  expect(Buffer.from(await response.arrayBuffer()).equals(whole)).toBe(true);
  const ended = await new Promise((resolve, reject) =>
    Upload.terminate(url, { headers: { Authorization: `Bearer ${candidate.token}` } }).then(resolve, reject),
  );
  expect(ended).toBeUndefined();
  expect((await fetch(url, { headers: { authorization: `Bearer ${candidate.token}` } })).status).toBe(404);
});

it('are begun with their length unknown, refuse another version, and a checksum of another kind', async () => {
  const endpoint = `${studio.url}/api/interview/interviews/${id}/recordings/`;
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const headers = {
    authorization: `Bearer ${candidate.token}`,
    'tus-resumable': '1.0.0',
    'upload-metadata': `question_id ${base64(String(question))},filetype ${base64('audio/wav')}`,
  };
  const without = await fetch(endpoint, { method: 'POST', headers });
  expect(without.status).toBe(400);
  const old = await fetch(endpoint, { method: 'POST', headers: { ...headers, 'tus-resumable': '0.2.2' } });
  expect([old.status, old.headers.get('tus-version')]).toEqual([412, '1.0.0']);
  const made = await fetch(endpoint, { method: 'POST', headers: { ...headers, 'upload-defer-length': '1' } });
  expect([made.status, made.headers.get('tus-resumable')]).toEqual([201, '1.0.0']);
  const url = made.headers.get('location') as string;
  const piece = {
    ...headers,
    'content-type': 'application/offset+octet-stream',
    'upload-offset': '0',
  };
  const send = (more: Record<string, string>) =>
    fetch(url, { method: 'PATCH', headers: { ...piece, ...more }, body: new Uint8Array(sound(100)) });
  expect((await send({ 'upload-checksum': 'md5 x' })).status).toBe(400);
  expect((await send({ 'upload-checksum': `sha256 ${base64('x'.repeat(32))}` })).status).toBe(460);
  const head = async () => {
    const { status, headers: told } = await fetch(url, { method: 'HEAD', headers });
    return [
      status,
      ...['upload-offset', 'upload-length', 'upload-defer-length'].map((name) => told.get(name)),
    ];
  };
  expect(await head()).toEqual([200, '0', null, '1']);
  expect((await send({ 'upload-length': '100' })).status).toBe(204);
  expect(await head()).toEqual([200, '100', '100', null]);
});
