/** The sound of recordings between devices: sent behind the rows, over cuts and kills, and fetched when it is wanted. */
import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { sql } from 'kysely';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceToken } from '../../../server/sync/device/remote.ts';
import { soundQueue } from '../../../server/sync/device/sound.ts';
import { seeded } from '../../support/random.ts';
import { ServedStudio } from '../../support/served-studio.ts';
import { call, DIALECTS, type Person, person, type Studio, startStudio } from '../../support/studio.ts';
import { api, start as begin, postJob } from '../support/interview.ts';
import { append, play, begin as record, recordingsPath, sha256, sound } from '../support/recording.ts';

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const each of open.splice(0).reverse()) await each.close();
});

async function studio(options: Parameters<typeof startStudio>[0] = {}): Promise<Studio> {
  const started = await startStudio(options);
  open.push({
    async close() {
      await started.services.sync.stop();
      await started.close();
    },
  });
  return started;
}
const hostedStudio = (dialect: 'sqlite' | 'postgres' = 'sqlite') =>
  studio({ dialect, env: { MODE: 'hosted', WEBHOOK_ALLOW_PRIVATE: 'on', LOG_LEVEL: 'silent' } });

async function must(reply: Promise<{ status: number; body: any }>): Promise<any> {
  const { status, body } = await reply;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

type Device = Pick<Studio, 'call' | 'url'>;

async function offline(device: Pick<Studio, 'call'>): Promise<Person> {
  const body = await must(
    device.call('POST', '/api/auth/offline/', {
      body: { first_name: 'Ada', last_name: 'Local', role: 'employer', company_name: 'Here' },
    }),
  );
  return { token: body.access, refresh: body.refresh, id: body.user.id, email: '' };
}

const connect = (
  device: Pick<Studio, 'call'>,
  who: Person,
  url: string,
  account: Person,
  existing = 'upload',
) =>
  must(
    api(device)(who, 'POST', '/sync/connect/', {
      ...{ url, email: account.email, password: 'a-long-enough-secret', existing },
    }),
  );
const status = (device: Pick<Studio, 'call'>, who: Person) => must(api(device)(who, 'GET', '/sync/status/'));
const now = (device: Pick<Studio, 'call'>, who: Person) => must(api(device)(who, 'POST', '/sync/now/'));
const sent = (device: Pick<Studio, 'call'>, who: Person) =>
  vi.waitFor(async () => expect((await now(device, who)).blobs_pending).toBe(0), {
    timeout: 60_000,
    interval: 50,
  });

/** A running interview with a recording of these pieces. */
async function recorded(device: Device, who: Person, pieces: readonly Buffer[]) {
  const job = await postJob(device, who);
  const { id } = await must(
    api(device)(who, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name: 'Grace Hopper' }),
  );
  return { id, recording: await recordedIn(device, who, id, pieces) };
}

async function recordedIn(
  device: Device,
  who: Person,
  id: number,
  pieces: readonly Buffer[],
): Promise<number> {
  const { question } = await begin(device, who, id);
  const { body } = await record(device, who, id, question.id);
  let at = 0;
  for (const piece of pieces) {
    const last = at + piece.length === Buffer.concat(pieces).length && { length: at + piece.length };
    expect((await append(device, who, [id, body.id], at, piece, { ...last })).status).toBe(204);
    at += piece.length;
  }
  return body.id;
}
const piecesOf = (bytes: number, size: number): Buffer[] => {
  const whole = sound(bytes);
  return Array.from({ length: Math.ceil(bytes / size) }, (_, nr) => {
    const piece = Buffer.from(whole.subarray(nr * size, (nr + 1) * size));
    // Each has bytes of its own; the beginning stays that of a sound.
    if (nr > 0) piece.writeUInt32LE(nr, 0);
    return piece;
  });
};

async function recordingOf(device: Pick<Studio, 'call'>, who: Person, interview?: number): Promise<any> {
  const id = interview ?? (await must(api(device)(who, 'GET', '/interview/interviews/'))).results[0].id;
  const { results } = await must(api(device)(who, 'GET', recordingsPath(id)));
  return { interview: id, ...results[0] };
}

const hasFile = async ({ deps }: Studio, hash: string): Promise<boolean> => {
  const blob = await deps.blobs.read(hash);
  blob?.stream.destroy();
  return blob !== null;
};

/** Passes connections on, cuts each off after so many bytes, and counts what went through; `onBytes` hears of it. */
async function cutting(
  port: number,
  bytesUntilCut: () => number,
  onBytes: (bytes: number) => void = () => undefined,
) {
  const counts = { bytes: 0, cuts: 0 };
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    const onward = dial(port, '127.0.0.1');
    let left = bytesUntilCut();
    const end = () => {
      client.destroy();
      onward.destroy();
    };
    for (const socket of [client, onward]) {
      sockets.add(socket);
      // A cut connection ends on both sides, with whatever error.
      socket.on('error', end).on('close', () => {
        sockets.delete(socket);
        end();
      });
    }
    client.on('data', (chunk: Buffer) => {
      counts.bytes += Math.min(left, chunk.length);
      onBytes(counts.bytes);
      if (chunk.length < left) {
        left -= chunk.length;
        onward.write(chunk);
        return;
      }
      counts.cuts += 1;
      onward.write(chunk.subarray(0, left), () => setTimeout(end, 2));
      left = 0;
    });
    onward.on('data', (chunk) => client.write(chunk));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(resolve);
    });
  open.push({ close });
  return { counts, url: `http://127.0.0.1:${(server.address() as { port: number }).port}` };
}

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing !== undefined)(`the sound of recordings by ${dialect}`, () => {
    it('goes to the account, and to another device once it is wanted there', async () => {
      const hosted = await hostedStudio(dialect);
      const account = await person(hosted, 'employer', { company_name: 'There' });
      const [first, second] = [await studio(), await studio()];
      const [ada, kim] = [await offline(first), await offline(second)];
      const before = piecesOf(60_000, 20_000);
      // What was recorded before it connects goes too.
      const own = await recorded(first, ada, before);
      await connect(first, ada, hosted.url, account);
      await sent(first, ada);
      const there = await recordingOf(hosted, account);
      expect(there).toMatchObject({ is_here: true, is_complete: true, bytes: 60_000 });
      const played = await play(hosted, account, [there.interview, there.id]);
      expect(sha256(played.content)).toBe(sha256(Buffer.concat(before)));

      await connect(second, kim, hosted.url, account);
      await now(second, kim);
      const row = await recordingOf(second, kim);
      expect(row).toMatchObject({ is_here: false, bytes: 60_000 });
      expect(row.segments).toHaveLength(3);
      expect((await play(second, kim, [row.interview, row.id])).status).toBe(409);
      const fetched = await must(api(second)(kim, 'POST', `${recordingsPath(row.interview, row.id)}fetch/`));
      expect(fetched).toMatchObject({ is_here: true });
      const copy = await play(second, kim, [row.interview, row.id], { range: 'bytes=10000-59999' });
      expect([copy.status, sha256(copy.content)]).toEqual([
        206,
        sha256(Buffer.concat(before).subarray(10_000)),
      ]);

      // Taken back within a minute, it is there again, also where the deletion had arrived.
      await must(api(second)(kim, 'DELETE', recordingsPath(row.interview, row.id)));
      await now(second, kim);
      expect((await api(hosted)(account, 'GET', recordingsPath(there.interview))).body.count).toBe(0);
      await must(api(second)(kim, 'POST', `${recordingsPath(row.interview, row.id)}restore/`));
      expect(await now(second, kim)).toMatchObject({ pending: 0, quarantined: 0 });
      expect(await recordingOf(hosted, account)).toMatchObject({ is_here: true });

      // Deleted on one, it is gone on all, with its sound.
      await must(api(second)(kim, 'DELETE', recordingsPath(row.interview, row.id)));
      await now(second, kim);
      await now(first, ada);
      expect((await api(first)(ada, 'GET', recordingsPath(own.id))).body.count).toBe(0);
      for (const each of [hosted, first, second]) {
        each.advance(70_000);
        await each.services.recordings.sweep();
        for (const piece of before) expect(await hasFile(each, sha256(piece))).toBe(false);
      }
      expect(await now(first, ada)).toMatchObject({ pending: 0, quarantined: 0, blobs_pending: 0 });
    });

    it('says where it is while only its device has it', async () => {
      const hosted = await hostedStudio(dialect);
      const account = await person(hosted, 'employer', { company_name: 'There' });
      const [first, second] = [await studio(), await studio({ env: { LOG_LEVEL: 'silent' } })];
      const [ada, kim] = [await offline(first), await offline(second)];
      await connect(first, ada, hosted.url, account);
      await connect(second, kim, hosted.url, account);
      const full = vi.spyOn(hosted.deps.blobs, 'space').mockResolvedValue({ free: 1, total: 1e12 });
      await recorded(first, ada, piecesOf(30_000, 10_000));
      await now(first, ada);
      await now(second, kim);
      const row = await recordingOf(second, kim);
      for (const [each, who, place] of [
        [second, kim, row],
        [hosted, account, await recordingOf(hosted, account)],
      ] as const) {
        expect(place.is_here).toBe(false);
        const { status, body } = await api(each)(
          who,
          'POST',
          `${recordingsPath(place.interview, place.id)}fetch/`,
        );
        expect([status, body.error.message]).toEqual([
          409,
          'The sound is only on the device that recorded it, until that syncs.',
        ]);
      }
      // A full disk there holds back the sound alone, and loses none of it.
      expect(await status(first, ada)).toMatchObject({
        ...{ state: 'idle', pending: 0, recordings_pending: 1, blobs_pending: 3, bytes_pending: 30_000 },
      });
      full.mockRestore();
      await sent(first, ada);
      // And a full disk here keeps nothing from being asked for again.
      const here = vi.spyOn(second.deps.blobs, 'space').mockResolvedValue({ free: 1, total: 1e12 });
      const path = `${recordingsPath(row.interview, row.id)}fetch/`;
      expect((await api(second)(kim, 'POST', path)).status).toBe(507);
      here.mockRestore();
      expect(await must(api(second)(kim, 'POST', path))).toMatchObject({ is_here: true });
    });
  });
}

it('goes on where it was after each cut of the network', async () => {
  const hosted = await hostedStudio();
  const account = await person(hosted, 'employer', { company_name: 'There' });
  const device = await studio();
  const ada = await offline(device);
  const pieces = piecesOf(900_000, 300_000);
  await recorded(device, ada, pieces);
  await connect(device, ada, hosted.url, account);
  await now(device, ada);
  await device.services.sync.stop();
  const random = seeded(5);
  const line = await cutting(hosted.port, () => 1 + Math.floor(random() * 40_000));
  const { store } = device.deps;
  await store.local((tx) =>
    tx.updateTable('sync_blobs').set({ state: 'pending', sent: 0, code: null, retry_at: null }).execute(),
  );
  await hosted.deps.store.local((tx) => tx.updateTable('recording_segments').set({ is_here: 0 }).execute());
  await store.local((tx) => tx.updateTable('sync_links').set({ url: line.url }).execute());
  const link = await store.read.selectFrom('sync_links').selectAll().executeTakeFirstOrThrow();
  const token = deviceToken(link.client, device.deps.sealer.open(link.private_key, 'sync link'));
  const queue = soundQueue(
    device.deps,
    () => token,
    async () => null,
    {
      ...{ chunkBytes: 16_384, retryMs: 1, longestMs: 5 },
    },
  );
  await vi.waitFor(
    async () => {
      await queue.round(link.tenant);
      expect(await queue.queued(link.tenant)).toEqual({ recordings: 0, blobs: 0, bytes: 0 });
    },
    { timeout: 60_000, interval: 1 },
  );
  await queue.stop();
  const there = await recordingOf(hosted, account);
  const played = await play(hosted, account, [there.interview, there.id]);
  expect(sha256(played.content)).toBe(sha256(Buffer.concat(pieces)));
  expect(line.counts.cuts).toBeGreaterThan(20);
  // Not much more than once, for all the cuts.
  expect(line.counts.bytes).toBeLessThan(2 * 900_000);
});

it('goes on where it was after the studio was killed in the middle', async () => {
  const hosted = await hostedStudio();
  const account = await person(hosted, 'employer', { company_name: 'There' });
  const served = new ServedStudio({ LOG_LEVEL: 'fatal', MODE: 'device' });
  open.push({ close: () => served.stop() });
  await served.start();
  const device = {
    get url() {
      return served.url;
    },
    call: (method: string, path: string, options?: object) => call(served.url, method, path, options),
  };
  const ada = await offline(device);
  const pieces = piecesOf(6_000_000, 2_000_000);
  await recorded(device, ada, pieces);
  let killing: Promise<void> | undefined;
  const line = await cutting(
    hosted.port,
    () => Number.POSITIVE_INFINITY,
    (bytes) => {
      if (bytes > 3_000_000) killing ??= served.kill();
    },
  );
  await connect(device, ada, line.url, account);
  await vi.waitFor(() => expect(killing).toBeDefined(), { timeout: 60_000 });
  await killing;
  await served.start();
  await sent(device, ada);
  const there = await recordingOf(hosted, account);
  expect(there).toMatchObject({ is_here: true, is_complete: true });
  const played = await play(hosted, account, [there.interview, there.id]);
  expect(sha256(played.content)).toBe(sha256(Buffer.concat(pieces)));
  // Sent from the beginning, it would be half as much again.
  expect(line.counts.bytes).toBeLessThan(7_500_000);
});

it('is not sent once more by a device that has the same', async () => {
  const hosted = await hostedStudio();
  const account = await person(hosted, 'employer', { company_name: 'There' });
  const devices = [await studio(), await studio()] as const;
  const pieces = piecesOf(400_000, 200_000);
  const line = await cutting(hosted.port, () => Number.POSITIVE_INFINITY);
  for (const device of devices) {
    const who = await offline(device);
    await recorded(device, who, pieces);
    await connect(device, who, line.url, account);
    await sent(device, who);
  }
  const { body } = await api(hosted)(account, 'GET', '/interview/interviews/');
  expect(body.count).toBe(2);
  for (const { id } of body.results) {
    const there = await recordingOf(hosted, account, id);
    expect(there).toMatchObject({ is_here: true, bytes: 400_000 });
  }
  expect(line.counts.bytes).toBeLessThan(600_000);
});

it('is sent as it is set: when somebody asks, not where the network is metered, and not too fast', async () => {
  const hosted = await hostedStudio();
  const account = await person(hosted, 'employer', { company_name: 'There' });
  const device = await studio();
  const ada = await offline(device);
  await connect(device, ada, hosted.url, account);
  const set = (body: object) => must(api(device)(ada, 'PATCH', '/sync/settings/', body));
  expect(await set({ send_recordings: 'asked', fetch_recordings: true })).toMatchObject({
    recordings_wait: null,
    settings: { send_recordings: 'asked', fetch_recordings: true, max_rate: null },
  });
  // What is so already is no deed.
  const deeds = async () =>
    (await device.deps.store.read.selectFrom('audit_entries').select('action').execute()).filter(
      ({ action }) => action === 'patchSyncSettings',
    ).length;
  expect(await deeds()).toBe(1);
  await set({ send_recordings: 'asked', fetch_recordings: true });
  expect(await deeds()).toBe(1);
  const pieces = piecesOf(96_000, 32_000);
  await recorded(device, ada, pieces);
  await now(device, ada);
  expect(await status(device, ada)).toMatchObject({
    ...{ state: 'idle', pending: 0, recordings_pending: 1, blobs_pending: 3, bytes_pending: 96_000 },
    recordings_wait: 'asked',
  });
  await set({ max_rate: 64_000 });
  const began = performance.now();
  await must(api(device)(ada, 'POST', '/sync/recordings/send/'));
  await sent(device, ada);
  // The first second's worth goes at once, and each piece pays for the next.
  expect(performance.now() - began).toBeGreaterThan(900);
  // It was for this once.
  await recorded(
    device,
    ada,
    piecesOf(20_000, 20_000).map((piece) => Buffer.concat([piece, Buffer.from('!')])),
  );
  expect(await now(device, ada)).toMatchObject({ recordings_pending: 1, recordings_wait: 'asked' });
  await device.services.sync.stop();

  let metered: boolean | null = true;
  const link = await device.deps.store.read.selectFrom('sync_links').selectAll().executeTakeFirstOrThrow();
  const unmetered = { ...link, send_recordings: 'unmetered' as const };
  const queue = soundQueue(
    device.deps,
    () => '',
    async () => metered,
  );
  expect(await queue.waitsFor(unmetered)).toBe('metered');
  metered = false;
  expect(await queue.waitsFor(unmetered)).toBe(null);
  metered = null;
  expect(await queue.waitsFor(unmetered)).toBe(null);
});

it('leaves a device only once the account has it, and comes again; with all else where the studio parts', async () => {
  const hosted = await hostedStudio();
  const account = await person(hosted, 'employer', { company_name: 'There' });
  const device = await studio({ env: { RECORDING_KEEP_DAYS: '2' } });
  const ada = await offline(device);
  await connect(device, ada, hosted.url, account);
  await must(api(device)(ada, 'PATCH', '/sync/settings/', { send_recordings: 'asked' }));
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = piecesOf(40_000, 20_000);
  const { id, recording } = await recorded(device, ada, [first, second]);
  await now(device, ada);
  const later = async () => {
    device.advance(3 * 24 * 3600_000);
    await device.services.recordings.sweep();
    await device.services.sync.sweep();
    const session = await must(
      device.call('POST', '/api/auth/token/refresh/', { body: { refresh: ada.refresh } }),
    );
    Object.assign(ada, { token: session.access, refresh: session.refresh ?? ada.refresh });
  };
  await later();
  expect(await hasFile(device, sha256(first))).toBe(true);
  await must(api(device)(ada, 'POST', '/sync/recordings/send/'));
  await sent(device, ada);
  await later();
  expect(await hasFile(device, sha256(first))).toBe(false);
  expect(await recordingOf(device, ada, id)).toMatchObject({ is_here: false });
  expect(await recordingOf(hosted, account)).toMatchObject({ is_here: true });
  await must(api(device)(ada, 'POST', `${recordingsPath(id, recording)}fetch/`));
  expect((await play(device, ada, [id, recording])).content.length).toBe(40_000);
  await must(api(device)(ada, 'POST', '/sync/disconnect/', { keep: false }));
  await device.services.recordings.sweep();
  expect(await hasFile(device, sha256(second))).toBe(false);
  expect(await recordingOf(hosted, account)).toMatchObject({ is_here: true });
});

it('of an interview that two devices held is kept with each', async () => {
  const hosted = await hostedStudio();
  const account = await person(hosted, 'employer', { company_name: 'There' });
  const job = await postJob(hosted, account);
  await must(
    api(hosted)(account, 'POST', '/interview/interviews/', {
      job_id: job.id,
      candidate_name: 'Grace Hopper',
    }),
  );
  const devices = [await studio(), await studio()] as const;
  const people: Person[] = [];
  const sounds = [piecesOf(30_000, 15_000), piecesOf(60_000, 20_000)] as const;
  for (const device of devices) {
    const who = await offline(device);
    people.push(who);
    await connect(device, who, hosted.url, account);
    await now(device, who);
    // From here on it has no network.
    await device.deps.store.local((tx) =>
      tx.updateTable('sync_links').set({ url: 'http://127.0.0.1:9' }).execute(),
    );
  }
  for (const [nr, device] of devices.entries()) {
    const who = people[nr] as Person;
    const { results } = await must(api(device)(who, 'GET', '/interview/interviews/'));
    await recordedIn(device, who, results[0].id, sounds[nr] as Buffer[]);
  }
  for (const [nr, device] of devices.entries()) {
    await device.deps.store.local((tx) => tx.updateTable('sync_links').set({ url: hosted.url }).execute());
    await now(device, people[nr] as Person);
    await now(device, people[nr] as Person);
    await sent(device, people[nr] as Person);
  }
  const { results } = await must(api(hosted)(account, 'GET', '/interview/interviews/'));
  expect(results).toHaveLength(2);
  const hashes = new Set<string>();
  for (const { id } of results) {
    const there = await recordingOf(hosted, account, id);
    hashes.add(sha256((await play(hosted, account, [id, there.id])).content));
  }
  expect(hashes).toEqual(new Set(sounds.map((pieces) => sha256(Buffer.concat(pieces)))));
});

it('sends and fetches what it did not know of before it was brought up to date', async () => {
  const hosted = await hostedStudio();
  const account = await person(hosted, 'employer', { company_name: 'There' });
  const [old, other] = [await studio(), await studio()];
  const [ada, bob] = [await offline(old), await offline(other)];
  await connect(old, ada, hosted.url, account);
  await connect(other, bob, hosted.url, account);
  await sent(other, bob);
  const pieces = piecesOf(200_000, 100_000);
  const { id } = await must(
    api(old)(ada, 'POST', '/interview/interviews/', {
      ...{ job_id: (await postJob(old, ada)).id, candidate_name: 'Grace Hopper' },
    }),
  );
  await sent(old, ada);
  const { local, read } = old.deps.store;
  const pieceOf = async ({ deps }: Studio) =>
    (await deps.store.read.selectFrom('recording_segments').select('uid').orderBy('uid').execute()).map(
      ({ uid }) => uid,
    );
  const { tenant } = await read.selectFrom('sync_links').select('tenant').executeTakeFirstOrThrow();
  const stop = sql`delete from sync_captured`;
  const start = sql`insert into sync_captured (tenant) values (${tenant})`;
  // The version before took no recordings down.
  await local((tx) => stop.execute(tx));
  await recordedIn(old, ada, id, pieces);
  await local((tx) => start.execute(tx));
  // Nor did it take over those of others.
  await recorded(other, bob, pieces);
  await sent(other, bob);
  await sent(old, ada);
  await local(async (tx) => {
    await stop.execute(tx);
    const of = tx.selectFrom('recordings').select('id').where('interview_id', '!=', id);
    await tx.deleteFrom('recording_segments').where('recording_id', 'in', of).execute();
    await tx.deleteFrom('recordings').where('interview_id', '!=', id).execute();
    await start.execute(tx);
    await tx.updateTable('sync_links').set({ schema_version: 1 }).execute();
  });
  expect(await pieceOf(hosted)).toHaveLength(2);
  await sent(old, ada);
  expect(await pieceOf(old)).toHaveLength(4);
  expect(await pieceOf(old)).toEqual(await pieceOf(hosted));
});
