/** The sound of recordings at the hosted side: sent over days and cuts, once for a tenant, and handed out to it alone. */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join as below } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { seeded } from '../../support/random.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../support/studio.ts';
import { announce, blobPath, create, head, read, send, sendAndCut } from '../support/blobs.ts';
import { again, api, CONSENT, join, postJob, practise, schedule, start } from '../support/interview.ts';
import { play, recordingsPath, sha256, sound } from '../support/recording.ts';

/** What a store has to do with it is the same each time. */
const CUTS = { sqlite: 500, postgres: 60 };
const DAY_MS = 24 * 3600_000;
/** What is not the beginning of a recording may be any bytes. */
const piece = (bytes = 40_000): Buffer => randomBytes(bytes);

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing !== undefined)(`sound that is sent to ${dialect}`, () => {
    let hosted: Studio;
    let owner: Person;
    let candidate: Person;
    let stranger: Person;
    let viewer: Person;
    let job: number;
    let id: number;

    beforeAll(async () => {
      hosted = await startStudio({
        dialect,
        env: { MODE: 'hosted', LOG_LEVEL: 'silent', RATE_LIMITS: 'off' },
      });
      owner = await person(hosted, 'employer', { company_name: 'There' });
      candidate = await person(hosted, 'user');
      stranger = await person(hosted, 'employer', { company_name: 'Elsewhere' });
      viewer = await person(hosted, 'user');
      await join(hosted, viewer, owner, 'viewer');
      await hosted.deps.store.local((tx) => tx.updateTable('users').set({ is_verified: 1 }).execute());
      job = (await postJob(hosted, owner)).id;
    });
    afterAll(() => hosted?.close());
    beforeEach(async () => {
      id = (await schedule(hosted, owner, candidate, job)).id;
      await start(hosted, candidate, id);
    });
    afterEach(() => vi.restoreAllMocks());

    const files = (folder: string): string[] => {
      const path = below(hosted.dataDir, 'blobs', folder);
      return existsSync(path) ? readdirSync(path) : [];
    };
    const waiting = (...hashes: string[]): string[] =>
      files('incoming').filter((name) => hashes.some((hash) => name.includes(hash)));
    const kept = (hash: string): boolean => files(hash.slice(0, 2)).includes(hash);
    const codeOf = ({ body }: { body: Buffer }): string => JSON.parse(body.toString()).error.code;
    const offsetOf = async (hash: string) =>
      Number((await head(hosted, owner, hash)).headers['upload-offset']);

    it('is taken in, checked, and played as the recording that it is', async () => {
      const parts = [sound(9000).subarray(0, 5000), sound(9000).subarray(5000)];
      const recording = await announce(hosted, id, parts);
      for (const part of parts) {
        const hash = sha256(part);
        const begun = await create(hosted, owner, hash, part.length);
        expect([begun.status, begun.headers['upload-offset']]).toEqual([201, '0']);
        expect(begun.headers.location).toBe(`${hosted.url}${blobPath(hash)}`);
        expect((await read(hosted, owner, hash)).status).toBe(404);
        const half = await send(hosted, owner, hash, 0, part.subarray(0, 1000));
        expect([half.status, half.headers['upload-offset']]).toEqual([204, '1000']);
        expect(kept(hash)).toBe(false);
        const rest = await send(hosted, owner, hash, 1000, part.subarray(1000));
        expect([rest.status, rest.headers['upload-offset']]).toEqual([204, String(part.length)]);
        expect(kept(hash)).toBe(true);
      }
      expect(waiting(...parts.map(sha256))).toEqual([]);
      const whole = await play(hosted, owner, [id, recording]);
      expect(sha256(whole.content)).toBe(sha256(Buffer.concat(parts)));
    });

    it('is handed out by Range, with the right hash', async () => {
      const part = piece();
      const hash = sha256(part);
      await announce(hosted, id, [sound(4000), part]);
      await create(hosted, owner, hash, part.length);
      await send(hosted, owner, hash, 0, part);
      const [first, second] = [
        await read(hosted, viewer, hash, 'bytes=0-9999'),
        await read(hosted, owner, hash, 'bytes=10000-'),
      ];
      expect([first.status, first.headers['content-range'], second.status]).toEqual([
        206,
        `bytes 0-9999/${part.length}`,
        206,
      ]);
      expect(sha256(Buffer.concat([first.body, second.body]))).toBe(hash);
      expect((await read(hosted, owner, hash, `bytes=${part.length}-`)).status).toBe(416);
    });

    it(`goes on where it was, whatever was cut off: ${CUTS[dialect]} times`, async () => {
      const random = seeded(11);
      const CHUNK = 4096;
      let cuts = 0;
      let resumed = 0;
      while (cuts < CUTS[dialect]) {
        const part = piece(3 * CHUNK + 1 + Math.floor(random() * CHUNK));
        const hash = sha256(part);
        await announce(hosted, id, [sound(4000), part]);
        expect((await create(hosted, owner, hash, part.length)).status).toBe(201);
        const places = [
          ...[0, 1, CHUNK, 2 * CHUNK, part.length - 1, part.length],
          ...Array.from({ length: 6 }, () => Math.floor(random() * part.length)),
        ].sort((a, b) => a - b);
        for (const place of places) {
          const at = await offsetOf(hash);
          expect(at).toBeLessThanOrEqual(part.length);
          if (at === part.length) break;
          if (at > 0) resumed += 1;
          // Of some cuts nothing is seen before; of others all that came before them.
          const cut = Math.max(0, place - at);
          const isSeen = cuts % 3 > 0 && cut > 0 && place < part.length;
          const file = below(hosted.dataDir, 'blobs', 'incoming', waiting(hash)[0] as string);
          await sendAndCut(hosted, owner, hash, at, part.subarray(at), cut, async () => {
            if (isSeen)
              await vi.waitFor(() => expect(statSync(file).size).toBe(place), {
                interval: 1,
                timeout: 10_000,
              });
          });
          cuts += 1;
        }
        for (let at = await offsetOf(hash); at < part.length; at = await offsetOf(hash)) {
          // The server may still be taking in what came before the cut: then it says where to go on.
          expect([204, 409]).toContain((await send(hosted, owner, hash, at, part.subarray(at))).status);
        }
        const whole = await read(hosted, owner, hash);
        expect([whole.status, sha256(whole.body), waiting(hash)]).toEqual([200, hash, []]);
      }
      // It was not sent from its beginning each time.
      expect(resumed).toBeGreaterThan(cuts / 4);
    });

    it('is refused by name where it is not what was announced', async () => {
      const part = piece();
      const hash = sha256(part);
      expect((await create(hosted, owner, 'not-a-hash', 10)).status).toBe(400);
      expect((await create(hosted, owner, hash.toUpperCase(), 10)).status).toBe(400);
      expect((await create(hosted, owner, hash, 8 * 1024 * 1024 + 1)).status).toBe(400);
      // Nobody recorded it.
      const unknown = await create(hosted, owner, hash, part.length);
      expect([unknown.status, codeOf(unknown)]).toEqual([404, 'RESOURCE_NOT_FOUND']);
      await announce(hosted, id, [sound(4000), part]);
      const longer = await create(hosted, owner, hash, part.length + 1);
      expect([longer.status, codeOf(longer)]).toEqual([400, 'VALIDATION_ERROR']);
      expect((await send(hosted, owner, hash, 0, part)).status).toBe(404);
      await create(hosted, owner, hash, part.length);
      const gap = await send(hosted, owner, hash, 10, part.subarray(10));
      expect([gap.status, gap.headers['upload-offset']]).toEqual([409, '0']);
      const tooMuch = await send(hosted, owner, hash, 0, Buffer.concat([part, part]));
      expect([tooMuch.status, codeOf(tooMuch)]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
      expect(kept(hash)).toBe(false);
    });

    it('with another hash is dropped, and can be sent again', async () => {
      const part = piece();
      const hash = sha256(part);
      await announce(hosted, id, [sound(4000), part]);
      await create(hosted, owner, hash, part.length);
      const wrong = await send(hosted, owner, hash, 0, piece(part.length));
      expect([wrong.status, codeOf(wrong)]).toEqual([460, 'CHECKSUM_MISMATCH']);
      expect(waiting(hash)).toEqual([]);
      expect((await head(hosted, owner, hash)).status).toBe(404);
      await create(hosted, owner, hash, part.length);
      expect((await send(hosted, owner, hash, 0, part)).status).toBe(204);
      expect(sha256((await read(hosted, owner, hash)).body)).toBe(hash);
    });

    it('is what its recording said that it is', async () => {
      const part = Buffer.concat([Buffer.from('%PDF-1.7\n'), piece()]);
      const hash = sha256(part);
      await announce(hosted, id, [part]);
      await create(hosted, owner, hash, part.length);
      const refused = await send(hosted, owner, hash, 0, part);
      expect([refused.status, codeOf(refused)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
      expect([kept(hash), waiting(hash)]).toEqual([false, []]);
    });

    it('is sent once, also where two devices send it at the same time', async () => {
      const part = piece(400_000);
      const hash = sha256(part);
      await announce(hosted, id, [sound(4000), part]);
      let written = 0;
      const device = async (chunk: number) => {
        const begun = await create(hosted, owner, hash, part.length);
        let at = Number(begun.headers['upload-offset']);
        while (at < part.length) {
          const sent = await send(hosted, owner, hash, at, part.subarray(at, at + chunk));
          const reached = Number(sent.headers['upload-offset']);
          if (sent.status === 204) written += reached - at;
          else expect(sent.status).toBe(409);
          at = reached;
        }
      };
      await Promise.all([device(30_000), device(70_000)]);
      expect(written).toBe(part.length);
      expect(sha256((await read(hosted, owner, hash)).body)).toBe(hash);
      const third = await create(hosted, owner, hash, part.length);
      expect([third.status, third.headers['upload-offset']]).toEqual([200, String(part.length)]);
      expect(JSON.parse(third.body.toString())).toMatchObject({ is_complete: true });
      expect(waiting(hash)).toEqual([]);
    });

    it('is nobody else’s, by whatever hash', async () => {
      const part = piece();
      const hash = sha256(part);
      await announce(hosted, id, [sound(4000), part]);
      await create(hosted, owner, hash, part.length);
      for (const outsider of [stranger, candidate]) {
        expect((await head(hosted, outsider, hash)).status).toBe(404);
        expect((await create(hosted, outsider, hash, part.length)).status).toBe(404);
        expect((await send(hosted, outsider, hash, 0, part)).status).toBe(404);
      }
      expect((await create(hosted, viewer, hash, part.length)).status).toBe(403);
      await send(hosted, owner, hash, 0, part);
      expect((await read(hosted, stranger, hash)).status).toBe(404);
      // To say that one has it does not bring it: it has to be sent.
      const own = (await practise(hosted, candidate)).id;
      await start(hosted, candidate, own);
      await announce(hosted, own, [sound(4000), part]);
      expect((await read(hosted, candidate, hash)).status).toBe(404);
      expect((await create(hosted, candidate, hash, part.length)).status).toBe(201);
      expect((await send(hosted, candidate, hash, 0, part)).status).toBe(204);
      expect((await read(hosted, candidate, hash)).status).toBe(200);
    });

    it('needs the consent of whoever is heard, for each part', async () => {
      const part = piece();
      const hash = sha256(part);
      await announce(hosted, id, [sound(4000), part]);
      await create(hosted, owner, hash, part.length);
      await send(hosted, owner, hash, 0, part.subarray(0, 1000));
      await api(hosted)(candidate, 'POST', `/interview/interviews/${id}/consent/`, {
        ...CONSENT,
        recording: false,
      });
      const refused = await send(hosted, owner, hash, 1000, part.subarray(1000));
      expect([refused.status, codeOf(refused)]).toEqual([409, 'CONSENT_REQUIRED']);
      expect(codeOf(await create(hosted, owner, hash, part.length))).toBe('CONSENT_REQUIRED');
    });

    it('waits where the disk is full, and what is there stays', async () => {
      const part = piece();
      const hash = sha256(part);
      await announce(hosted, id, [sound(4000), part]);
      await create(hosted, owner, hash, part.length);
      await send(hosted, owner, hash, 0, part.subarray(0, 1000));
      const full = vi.spyOn(hosted.deps.blobs, 'space').mockResolvedValue({ free: 1, total: 1e12 });
      const refused = await send(hosted, owner, hash, 1000, part.subarray(1000));
      expect([refused.status, codeOf(refused)]).toEqual([507, 'STORAGE_FULL']);
      const another = piece();
      await announce(hosted, id, [sound(4000), another]);
      expect((await create(hosted, owner, sha256(another), another.length)).status).toBe(507);
      full.mockRestore();
      expect(await offsetOf(hash)).toBe(1000);
      // It may be full up in the middle of a piece. Linux has a file to try that with.
      if (process.platform === 'linux') {
        const path = below(hosted.dataDir, 'blobs', 'incoming', waiting(hash)[0] as string);
        const sofar = readFileSync(path);
        rmSync(path);
        symlinkSync('/dev/full', path);
        const filling = vi
          .spyOn(hosted.deps.blobs, 'space')
          .mockResolvedValueOnce({ free: 1e12, total: 1e12 });
        filling.mockResolvedValue({ free: 0, total: 1e12 });
        const middle = await send(hosted, owner, hash, 0, part);
        expect([middle.status, codeOf(middle)]).toEqual([507, 'STORAGE_FULL']);
        filling.mockRestore();
        rmSync(path);
        writeFileSync(path, sofar);
        expect(await offsetOf(hash)).toBe(1000);
      }
      // The last step may lack room too: the bytes are kept, and taken over as soon as there is some.
      const stage = vi
        .spyOn(hosted.deps.blobs, 'stage')
        .mockRejectedValue(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
      expect((await send(hosted, owner, hash, 1000, part.subarray(1000))).status).toBe(507);
      expect(kept(hash)).toBe(false);
      stage.mockRestore();
      expect(await offsetOf(hash)).toBe(part.length);
      expect(sha256((await read(hosted, owner, hash)).body)).toBe(hash);
    });

    it('is dropped with what it belongs to: by hand, and by the days that it is kept', async () => {
      const [once, shared] = [piece(), piece()];
      const recording = await announce(hosted, id, [sound(4000), once, shared]);
      await announce(hosted, id, [sound(4000), shared]);
      for (const part of [once, shared]) {
        await create(hosted, owner, sha256(part), part.length);
        await send(hosted, owner, sha256(part), 0, part);
      }
      const unfinished = piece();
      const dropped = await announce(hosted, id, [sound(4000), unfinished]);
      await create(hosted, owner, sha256(unfinished), unfinished.length);
      for (const each of [recording, dropped]) {
        await api(hosted)(owner, 'DELETE', recordingsPath(id, each));
      }
      expect((await read(hosted, owner, sha256(once))).status).toBe(404);
      hosted.advance(70_000);
      await hosted.services.recordings.sweep();
      await hosted.services.sync.sweep();
      expect([kept(sha256(once)), kept(sha256(shared)), waiting(sha256(unfinished))]).toEqual([
        false,
        true,
        [],
      ]);
      await api(hosted)(owner, 'PATCH', '/companies/me/', { recording_keep_days: 1 });
      hosted.advance(2 * DAY_MS);
      await hosted.services.recordings.sweep();
      hosted.advance(70_000);
      await hosted.services.recordings.sweep();
      expect(kept(sha256(shared))).toBe(false);
      [owner, candidate, stranger, viewer] = (await Promise.all(
        [owner, candidate, stranger, viewer].map((who) => again(hosted, who)),
      )) as [Person, Person, Person, Person];
    });
  });
}
