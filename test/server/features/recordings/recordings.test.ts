/** Recordings on both stores: pieces, retries and gaps, who may do what, playing, and what becomes of the sound. */
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OCTETS } from '../../../../shared/contract/recordings.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import {
  again,
  api,
  CONSENT,
  finish,
  join as hire,
  postJob,
  practise,
  schedule,
  start,
} from '../../support/interview.ts';
import { append, begin, play, recordingsPath, sha256, sound } from '../../support/recording.ts';

const DAY_MS = 24 * 3600_000;

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`recordings on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    let candidate: Person;
    let job: number;
    let id: number;
    let question: number;
    let recording: number;
    beforeAll(async () => {
      studio = await startStudio({ dialect, env: { LOG_LEVEL: 'silent', RECORDING_KEEP_DAYS: '30' } });
      owner = await person(studio, 'employer');
      candidate = await person(studio, 'user');
      job = (await postJob(studio, owner)).id;
    });
    afterAll(() => studio?.close());
    beforeEach(async () => {
      id = (await schedule(studio, owner, candidate, job)).id;
      question = (await start(studio, candidate, id)).question.id;
      recording = (await begin(studio, candidate, id, question)).body.id;
    });

    const place = () => [id, recording] as const;
    const list = async (who = candidate) => (await api(studio)(who, 'GET', recordingsPath(id))).body.results;
    const consent = (more: object) =>
      api(studio)(candidate, 'POST', `/interview/interviews/${id}/consent/`, { ...CONSENT, ...more });
    const blobs = (): string[] => {
      const folder = join(studio.dataDir, 'blobs');
      return existsSync(folder)
        ? readdirSync(folder, { recursive: true, withFileTypes: true })
            .filter((each) => each.isFile())
            .map((each) => each.name)
        : [];
    };
    const [first, second] = [sound(5000), sound(9000).subarray(5000)];

    it('come in pieces, with a manifest, and are played as one', async () => {
      expect((await append(studio, candidate, place(), 0, first, { start: 0 })).status).toBe(204);
      const more = { start: 6.2, length: 9000, duration: 11.5 };
      const reply = await append(studio, candidate, place(), 5000, second, more);
      expect([reply.status, reply.headers.get('upload-offset')]).toEqual([204, '9000']);
      expect(await list(owner)).toEqual([
        {
          ...{ id: recording, question_id: question, client_id: expect.any(String), media_type: 'audio/wav' },
          ...{ bytes: 9000, length: 9000, is_complete: true, is_here: true, duration: 11.5 },
          ...{ started_at: expect.any(String), created_at: expect.any(String) },
          url: `${studio.url}/api/v1${recordingsPath(id, recording)}`,
          segments: [
            { index: 0, offset: 0, length: 5000, sha256: sha256(first), start: 0 },
            { index: 1, offset: 5000, length: 4000, sha256: sha256(second), start: 6.2 },
          ],
        },
      ]);
      const whole = await play(studio, owner, place());
      expect([whole.status, whole.headers.get('accept-ranges')]).toEqual([200, 'bytes']);
      expect(whole.headers.get('content-disposition')).toBe(
        `attachment; filename="recording-${recording}.wav"`,
      );
      expect(whole.content.equals(sound(9000))).toBe(true);
    });

    it('take a retry for what it is, and tell of a gap and of other bytes where to go on', async () => {
      expect((await append(studio, candidate, place(), 0, first)).status).toBe(204);
      const again = await append(studio, candidate, place(), 0, first);
      expect([again.status, again.headers.get('upload-offset')]).toEqual([204, '5000']);
      for (const [offset, content] of [
        [0, second],
        [7000, second],
        [1, first],
      ] as const) {
        const refused = await append(studio, candidate, place(), offset, content);
        expect([refused.status, refused.body.error.code]).toEqual([409, 'INVALID_STATE']);
        expect(refused.body.error.details).toEqual({ offset: ['5000'] });
        expect(refused.headers.get('upload-offset')).toBe('5000');
      }
      expect((await list())[0].bytes).toBe(5000);
      expect((await list())[0].segments).toHaveLength(1);
    });

    it('take each piece once, however many send it at one time', async () => {
      const sent = Array.from({ length: 8 }, () => append(studio, candidate, place(), 0, first));
      expect((await Promise.all(sent)).map(({ status }) => status)).toEqual(Array(8).fill(204));
      expect((await list())[0].segments).toHaveLength(1);
    });

    it('are the same one for the same client_id, and no other', async () => {
      const client_id = '018f4e2c-0000-7000-8000-000000000001';
      const made = await begin(studio, candidate, id, question, { client_id });
      const same = await begin(studio, candidate, id, question, { client_id });
      expect([made.status, same.status]).toEqual([201, 200]);
      expect(same.body).toEqual(made.body);
      const other = await begin(studio, candidate, id, question, { client_id, media_type: 'audio/webm' });
      expect(other.body.error.code).toBe('DUPLICATE_RESOURCE');
    });

    it('keep nothing of a piece that is not what its checksum says', async () => {
      const before = blobs();
      const wrong = await append(studio, candidate, place(), 0, first, { sha256: sha256(second) });
      expect([wrong.status, wrong.body.error.code]).toEqual([460, 'CHECKSUM_MISMATCH']);
      expect((await list())[0].bytes).toBe(0);
      expect(blobs()).toEqual(before);
    });

    it('refuse what is no sound, more than was announced, and a length that cannot be', async () => {
      const page = Buffer.from('<html>'.repeat(1000));
      expect((await append(studio, candidate, place(), 0, page)).body.error.code).toBe(
        'UNSUPPORTED_MEDIA_TYPE',
      );
      const short = (await begin(studio, candidate, id, question, { length: 100 })).body.id;
      expect((await append(studio, candidate, [id, short], 0, first)).body.error.code).toBe(
        'PAYLOAD_TOO_LARGE',
      );
      const other = await append(studio, candidate, [id, short], 0, first.subarray(0, 50), { length: 99 });
      expect(other.body.error.details).toHaveProperty('length');
      expect((await append(studio, candidate, place(), 0, first, { length: 10 })).status).toBe(413);
      expect((await list()).map((each: any) => each.bytes)).toEqual([0, 0]);
    });

    it('keep what came before the connection broke off', async () => {
      const path = `${studio.url}/api/v1${recordingsPath(id, recording)}?offset=0`;
      await new Promise<void>((resolve) => {
        const headers = {
          authorization: `Bearer ${candidate.token}`,
          'content-type': OCTETS,
          'content-length': 9000,
        };
        const cut = request(path, { method: 'PATCH', headers });
        cut.on('error', () => resolve());
        cut.write(first, () => setTimeout(() => cut.destroy(new Error('cut')), 200));
      });
      await expect.poll(async () => (await list())[0].bytes).toBe(5000);
      expect((await append(studio, candidate, place(), 5000, second)).status).toBe(204);
      expect((await play(studio, candidate, place())).content.equals(sound(9000))).toBe(true);
    });

    it('want the consent, and stop when it is taken back', async () => {
      await append(studio, candidate, place(), 0, first);
      await consent({ recording: false });
      expect((await append(studio, candidate, place(), 5000, second)).body.error.code).toBe(
        'CONSENT_REQUIRED',
      );
      expect((await begin(studio, candidate, id, question)).body.error.code).toBe('CONSENT_REQUIRED');
      expect((await list())[0].bytes).toBe(5000);
      await consent({});
      expect((await append(studio, candidate, place(), 5000, second)).status).toBe(204);
    });

    it('take a picture only with the consent to that, and the sound goes on without', async () => {
      const film = () => begin(studio, candidate, id, question, { media_type: 'video/webm' });
      expect((await film()).body.error.code).toBe('CONSENT_REQUIRED');
      await consent({ video: true });
      const filmed = (await film()).body.id;
      const head = Buffer.from('1a45dfa3', 'hex');
      expect((await append(studio, candidate, [id, filmed], 0, head)).status).toBe(204);
      await consent({ video: false });
      expect((await append(studio, candidate, [id, filmed], 4, head)).body.error.code).toBe(
        'CONSENT_REQUIRED',
      );
      expect((await append(studio, candidate, place(), 0, first)).status).toBe(204);
      await consent({ video: true, recording: false });
      expect((await film()).body.error.code).toBe('CONSENT_REQUIRED');
    });

    it('are of a question that was asked, in an interview that runs or ran until lately', async () => {
      const questions = (await api(studio)(owner, 'GET', `/interview/interviews/${id}/questions/`)).body
        .results;
      const later = questions.find((each: any) => each.asked_at === null).id;
      expect((await begin(studio, candidate, id, later)).status).toBe(404);
      expect((await begin(studio, owner, id, later)).body.error.code).toBe('INVALID_STATE');
      expect((await begin(studio, candidate, id, 999_999)).status).toBe(404);
      await finish(studio, candidate, id);
      expect((await append(studio, candidate, place(), 0, first)).status).toBe(204);
      expect((await begin(studio, candidate, id, question)).status).toBe(201);
      studio.advance(2 * DAY_MS);
      candidate = await again(studio, candidate);
      owner = await again(studio, owner);
      expect((await begin(studio, candidate, id, question)).body.error.code).toBe('INVALID_STATE');
    });

    it('are seen by nobody else; a viewer plays them, and a candidate of a company deletes none', async () => {
      const viewer = await person(studio, 'user');
      await hire(studio, viewer, owner, 'viewer');
      const stranger = await person(studio, 'employer');
      await append(studio, candidate, place(), 0, first);
      expect((await play(studio, viewer, place())).content.equals(first)).toBe(true);
      expect((await append(studio, viewer, place(), 5000, second)).status).toBe(403);
      expect((await play(studio, stranger, place())).status).toBe(404);
      expect((await append(studio, stranger, place(), 5000, second)).status).toBe(404);
      const other = (await schedule(studio, owner, candidate, job)).id;
      expect((await play(studio, owner, [other, recording])).status).toBe(404);
      const remove = (who: Person) => api(studio)(who, 'DELETE', recordingsPath(id, recording));
      expect((await remove(candidate)).status).toBe(403);
      expect((await remove(owner)).status).toBe(204);
    });

    it('of practice are the own ones, and delete themselves on request', async () => {
      const { id: own } = await practise(studio, candidate);
      const asked = (await start(studio, candidate, own)).question.id;
      const { id: made } = (await begin(studio, candidate, own, asked)).body;
      const content = sound(4321);
      await append(studio, candidate, [own, made], 0, content);
      expect((await api(studio)(owner, 'GET', recordingsPath(own))).status).toBe(404);
      expect((await play(studio, owner, [own, made])).status).toBe(404);
      expect(blobs()).toContain(sha256(content));
      expect((await api(studio)(candidate, 'DELETE', recordingsPath(own, made))).status).toBe(204);
      expect((await play(studio, candidate, [own, made])).status).toBe(404);
      studio.advance(70_000);
      await studio.services.recordings.sweep();
      expect(blobs()).not.toContain(sha256(content));
    });

    it('come back within a minute of their deletion, and not without their sound', async () => {
      const content = sound(2345);
      await append(studio, candidate, place(), 0, content);
      const ask = (who: Person, method: string, end = '') =>
        api(studio)(who, method, `${recordingsPath(id, recording)}${end}`);
      expect((await ask(owner, 'DELETE')).status).toBe(204);
      studio.advance(30_000);
      await studio.services.recordings.sweep();
      expect((await ask(candidate, 'POST', 'restore/')).status).toBe(403);
      const back = await ask(owner, 'POST', 'restore/');
      expect([back.status, back.body.bytes]).toEqual([200, 2345]);
      expect((await play(studio, owner, place())).content.equals(content)).toBe(true);
      expect((await ask(owner, 'POST', 'restore/')).status).toBe(200);
      await ask(owner, 'DELETE');
      studio.advance(60_000);
      expect((await ask(owner, 'POST', 'restore/')).status).toBe(409);
      expect(await list()).toEqual([]);
    });

    it('have their sender wait while a deletion can be taken back, and lose no piece by that', async () => {
      const client_id = '018f4e2c-0000-7000-8000-000000000002';
      const made = (await begin(studio, candidate, id, question, { client_id })).body.id;
      await append(studio, candidate, [id, made], 0, first);
      const ask = (method: string, end = '') =>
        api(studio)(owner, method, `${recordingsPath(id, made)}${end}`);
      await ask('DELETE');
      studio.advance(20_000);
      const held = await append(studio, candidate, [id, made], 5000, second);
      expect([held.status, held.body.error.code]).toEqual([409, 'INVALID_STATE']);
      expect(held.headers.get('retry-after')).toBe('40');
      const begun = await begin(studio, candidate, id, question, { client_id });
      expect([begun.status, begun.headers.get('retry-after')]).toEqual([409, '40']);
      expect((await ask('POST', 'restore/')).body.bytes).toBe(5000);
      expect((await append(studio, candidate, [id, made], 5000, second)).status).toBe(204);
      expect((await play(studio, owner, [id, made])).content.equals(sound(9000))).toBe(true);
      await ask('DELETE');
      studio.advance(60_000);
      const gone = await append(studio, candidate, [id, made], 9000, first);
      expect([gone.status, gone.headers.get('retry-after')]).toEqual([404, null]);
      expect((await begin(studio, candidate, id, question, { client_id })).status).toBe(404);
    });

    it('share the bytes that are the same until the last one is deleted', async () => {
      const twin = (await begin(studio, candidate, id, question)).body.id;
      const content = sound(3333);
      await append(studio, candidate, place(), 0, content);
      await append(studio, candidate, [id, twin], 0, content);
      await api(studio)(owner, 'DELETE', recordingsPath(id, recording));
      expect((await play(studio, owner, [id, twin])).content.equals(content)).toBe(true);
      await api(studio)(owner, 'DELETE', recordingsPath(id, twin));
      studio.advance(70_000);
      await studio.services.recordings.sweep();
      expect(blobs()).not.toContain(sha256(content));
    });

    it('go when they have been kept long enough, which the audit tells', async () => {
      const content = sound(2222);
      await append(studio, candidate, place(), 0, content);
      await studio.services.recordings.sweep();
      expect(blobs()).toContain(sha256(content));
      studio.advance(31 * DAY_MS);
      candidate = await again(studio, candidate);
      owner = await again(studio, owner);
      await studio.services.recordings.sweep();
      expect(await list()).toEqual([]);
      studio.advance(70_000);
      await studio.services.recordings.sweep();
      expect(blobs()).not.toContain(sha256(content));
      const path = `/audit/?action=expireRecording&subject_id=${id}`;
      expect((await api(studio)(owner, 'GET', path)).body.results[0]).toMatchObject({
        via: 'system',
        user: null,
      });
    });

    it('go when their company keeps them no longer, and those of others stay', async () => {
      const content = sound(2121);
      await append(studio, candidate, place(), 0, content);
      const other = await person(studio, 'employer');
      const keep = (who: Person, days: number | null) =>
        api(studio)(who, 'PUT', '/companies/me/', { recording_keep_days: days });
      expect((await keep(owner, 0)).status).toBe(400);
      expect((await keep(owner, 7)).body.recording_keep_days).toBe(7);
      await keep(other, 1);
      studio.advance(6 * DAY_MS);
      await studio.services.recordings.sweep();
      candidate = await again(studio, candidate);
      owner = await again(studio, owner);
      expect(await list()).toHaveLength(1);
      studio.advance(2 * DAY_MS);
      await studio.services.recordings.sweep();
      candidate = await again(studio, candidate);
      owner = await again(studio, owner);
      expect(await list()).toEqual([]);
      expect((await keep(owner, null)).body.recording_keep_days).toBeNull();
    });

    it('are entered into the audit when they begin, are played and are deleted; not each piece', async () => {
      await append(studio, candidate, place(), 0, first);
      await play(studio, owner, place(), {}, 'HEAD');
      await play(studio, owner, place(), { range: 'bytes=0-9' });
      await studio.services.audit.settled();
      await api(studio)(owner, 'DELETE', recordingsPath(id, recording));
      const entries = (await api(studio)(owner, 'GET', `/audit/?subject=interview&subject_id=${id}`)).body
        .results;
      const actions = entries.map((each: any) => each.action);
      expect(actions.filter((action: string) => /Recording/.test(action))).toEqual([
        'deleteRecording',
        'getRecording',
        'createRecording',
      ]);
    });

    it.each([
      ['bytes=0-0', 206, 'bytes 0-0/9000', [0, 1]],
      ['bytes=4990-5009', 206, 'bytes 4990-5009/9000', [4990, 5010]],
      ['bytes=8990-', 206, 'bytes 8990-8999/9000', [8990, 9000]],
      ['bytes=8990-99999', 206, 'bytes 8990-8999/9000', [8990, 9000]],
      ['bytes=-10', 206, 'bytes 8990-8999/9000', [8990, 9000]],
      ['bytes=9000-', 416, 'bytes */9000', [0, 0]],
      ['bytes=-0', 416, 'bytes */9000', [0, 0]],
      ['bytes=5-1', 200, null, [0, 9000]],
      ['bytes=0-1,3-4', 200, null, [0, 9000]],
      ['lines=1-2', 200, null, [0, 9000]],
    ] as const)('play %s as %d', async (range, status, told, [from, to]) => {
      await append(studio, candidate, place(), 0, first);
      await append(studio, candidate, place(), 5000, second);
      const part = await play(studio, owner, place(), { range });
      expect([part.status, part.headers.get('content-range')]).toEqual([status, told]);
      expect(part.content.equals(sound(9000).subarray(from, to))).toBe(true);
      expect(part.headers.get('content-length')).toBe(String(to - from));
      const stale = await play(studio, owner, place(), { range, 'if-range': '"of before"' });
      expect(stale.status).toBe(200);
    });

    it('tell how much room there is', async () => {
      const { body } = await api(studio)(candidate, 'GET', `${recordingsPath(id)}room/`);
      expect(body.bytes).toBeGreaterThan(0);
    });
  });
}
