/**
 * Syncing many interviews: everything that a studio holds to a hosted instance, all of it to a second studio, and a
 * hundred changes there and back, beside the same rows sent with bare tools (`sync-floor.ts`).
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { readConfig } from '../../../server/config.ts';
import { openDeps } from '../../../server/start.ts';
import { ask, Connection, request } from '../client.ts';
import { countingProxy } from '../counting-proxy.ts';
import { type Program, residentMb, startProgram } from '../processes.ts';
import { samplesOf } from '../samples.ts';
import { EMPLOYER, PASSWORD } from '../seed.ts';
import { BATCH, FLOOR_TABLES, floorStore } from '../sync-floor.ts';
import { ANSWERS, seedToSync } from '../sync-seed.ts';
import type { Line } from '../table.ts';

const HOSTED_EMAIL = 'owner@example.com';
const ADMIN = 'admin@example.com';
const CHANGES = 100;
const LONGEST = /^event_loop_lag_seconds\{quantile="1"\} (\S+)$/m;

interface Peer {
  program: Program;
  connection: Connection;
  token: string;
}

const portOf = ({ line }: Program) => Number(/(\d+)\s*$/.exec(line)?.[1]);

async function serve(dataDir: string, mode: 'device' | 'hosted'): Promise<Omit<Peer, 'token'>> {
  const program = await startProgram(process.execPath, ['main/cli.ts', 'serve'], /ready at/, {
    ...{ DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', MODE: mode, LOG_LEVEL: 'error' },
    ...{ RATE_LIMITS: 'off', WEBHOOK_ALLOW_PRIVATE: 'on' },
    // Metrics of a hosted instance are for its administrators.
    ...(mode === 'hosted' && { SEED_ADMIN_EMAIL: ADMIN, SEED_ADMIN_PASSWORD: PASSWORD }),
  });
  return { program, connection: await Connection.open(portOf(program)) };
}

const call = <T = any>(peer: Peer, method: string, path: string, body?: unknown) =>
  ask<T>(peer.connection, request(method, path, peer.token, body));

async function tokenOf(
  { connection }: Pick<Peer, 'connection'>,
  path: string,
  body: unknown,
): Promise<string> {
  return (await ask<{ access: string }>(connection, request('POST', path, '', body))).access;
}

/** Milliseconds; each look begins anew. */
const longestHold = async ({ connection, token }: Peer) =>
  Number(LONGEST.exec((await connection.call(request('GET', '/metrics', token))).body.toString())?.[1]) *
  1000;

/** Milliseconds until all is sent and fetched, and the most memory that was seen meanwhile, by process. */
async function untilIdle(device: Peer, watched: readonly Peer[]): Promise<{ ms: number; mb: number[] }> {
  const start = performance.now();
  const mb = watched.map(() => 0);
  for (;;) {
    const status = await call(device, 'GET', '/api/sync/status/');
    watched.forEach(({ program }, nr) => {
      mb[nr] = Math.max(mb[nr] as number, residentMb(program.pid));
    });
    if (status.problem !== null) throw new Error(`Syncing stopped: ${status.problem}`);
    if (status.quarantined > 0) throw new Error('Something was refused.');
    if (status.last_success !== null && status.pending === 0 && status.state === 'idle') {
      return { ms: performance.now() - start, mb };
    }
    await sleep(25);
  }
}

interface Floor {
  push: number;
  pull: number;
  /** Of all rows, compressed batch by batch. */
  gzipped: number;
}

async function measureFloor(folder: string, from: string): Promise<Floor> {
  const empty = async (name: string) => {
    const deps = await openDeps(readConfig({ DATA_DIR: join(folder, name), LOG_LEVEL: 'error' }));
    await deps.store.close();
    return deps.config.sqliteFile;
  };
  const there = await empty('floor-there');
  const program = await startProgram(process.execPath, ['test/bench/sync-floor.ts', there], /^floor at/);
  const connection = await Connection.open(portOf(program));
  const source = floorStore(from);
  const target = floorStore(await empty('floor-here'));
  let gzipped = 0;
  let start = performance.now();
  for (const table of FLOOR_TABLES) {
    for (let after = 0; ; ) {
      const rows = source.page(table, after);
      if (rows.length === 0) break;
      await ask(connection, request('POST', `/${table}/`, '', rows));
      after = Number(rows.at(-1)?.id);
    }
  }
  const push = performance.now() - start;
  start = performance.now();
  for (const table of FLOOR_TABLES) {
    for (let after = 0; ; ) {
      const rows = await ask<Record<string, unknown>[]>(connection, request('GET', `/${table}/${after}`, ''));
      if (rows.length === 0) break;
      target.take(table, rows);
      after = Number(rows.at(-1)?.id);
    }
  }
  const pull = performance.now() - start;
  for (const table of FLOOR_TABLES) {
    for (let after = 0; ; ) {
      const rows = source.page(table, after);
      if (rows.length === 0) break;
      gzipped += gzipSync(JSON.stringify(rows)).length;
      after = Number(rows.at(-1)?.id);
    }
  }
  for (const store of [source, target]) store.close();
  connection.close();
  await program.stop();
  return { push, pull, gzipped };
}

/** `interviews`: how many the first studio holds. */
export async function syncRows(folder: string, interviews: number): Promise<Line[]> {
  const first = join(folder, 'first');
  const { file } = await seedToSync(first, interviews);
  const copy = join(folder, 'source.sqlite');
  copyFileSync(file, copy);
  const floor = await measureFloor(folder, copy);

  const there = await serve(join(folder, 'there'), 'hosted');
  const register = {
    ...{ username: 'owner', email: HOSTED_EMAIL, password: PASSWORD, first_name: 'Robin', last_name: 'Reed' },
    ...{ role: 'employer', company_name: 'Bench Inc.' },
  };
  await tokenOf(there, '/api/auth/register/', register);
  const hosted: Peer = {
    ...there,
    token: await tokenOf(there, '/api/auth/login/', { email: ADMIN, password: PASSWORD }),
  };
  const here = await serve(first, 'device');
  const one: Peer = {
    ...here,
    token: await tokenOf(here, '/api/auth/login/', { email: EMPLOYER, password: PASSWORD }),
  };
  const fresh = await serve(join(folder, 'second'), 'device');
  const offline = { first_name: 'Nr', last_name: 'Two', role: 'employer', company_name: 'Second' };
  const two: Peer = { ...fresh, token: await tokenOf(fresh, '/api/auth/offline/', offline) };
  const proxy = await countingProxy(portOf(there.program));
  const connect = (existing: 'upload' | 'discard') => ({
    ...{ url: `http://127.0.0.1:${proxy.port}`, email: HOSTED_EMAIL, password: PASSWORD, existing },
  });

  const lines: Line[] = [];
  const line = (row: string, unit: Line['unit'], value: number, target: string, beside?: number) =>
    lines.push({
      ...{ row, unit, target, subject: samplesOf([value]) },
      ...(beside !== undefined && {
        floor: { name: `batches of ${BATCH} into sqlite`, samples: samplesOf([beside]) },
      }),
    });
  const rows = `${interviews.toLocaleString('en')} interviews, ${ANSWERS} answers each`;

  for (const [what, device, existing, bare] of [
    ['push', one, 'upload', floor.push],
    ['first load', two, 'discard', floor.pull],
  ] as const) {
    for (const peer of [hosted, device]) await longestHold(peer);
    const before = [residentMb(hosted.program.pid), residentMb(device.program.pid)];
    proxy.bytes();
    const start = performance.now();
    await call(device, 'POST', '/api/sync/connect/', connect(existing));
    const connected = performance.now() - start;
    const { mb } = await untilIdle(device, [hosted, device]);
    line(`sync: ${what} of ${rows}`, 'ms', performance.now() - start, 'at most 3x', bare);
    line(`sync: ${what}, of which connecting`, 'ms', connected, '');
    line(`sync: ${what}, bytes on the wire`, 'MB', proxy.bytes() / 1e6, 'at most 1.3x', floor.gzipped / 1e6);
    for (const [nr, [side, peer]] of (
      [
        ['hosted', hosted],
        ['device', device],
      ] as const
    ).entries()) {
      line(
        `sync: ${what}, ${side}'s event loop held at most`,
        'ms',
        await longestHold(peer),
        'at most 50 ms',
      );
      line(`sync: ${what}, ${side}'s memory at most`, 'MB', mb[nr] as number, 'flat', before[nr] as number);
    }
  }

  const { results } = await call(one, 'GET', `/api/v1/interview/interviews/?limit=${CHANGES}`);
  const settled = async (device: Peer) => {
    const start = performance.now();
    const status = await call(device, 'POST', '/api/sync/now/');
    if (status.pending > 0 || status.problem !== null) throw new Error(JSON.stringify(status));
    return performance.now() - start;
  };
  const there_: number[] = [];
  const back: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    proxy.cut(true);
    for (const { id } of results) {
      await call(one, 'PATCH', `/api/v1/interview/interviews/${id}/`, {
        interviewer_notes: `Round ${round}`,
      });
    }
    // What has begun to fail ends first.
    await call(one, 'POST', '/api/sync/now/');
    proxy.cut(false);
    there_.push(await settled(one));
    back.push(await settled(two));
  }
  lines.push({
    row: `sync: ${CHANGES} changes sent`,
    unit: 'ms',
    subject: samplesOf(there_),
    target: 'at most 50 ms',
  });
  lines.push({
    row: `sync: ${CHANGES} changes fetched`,
    unit: 'ms',
    subject: samplesOf(back),
    target: 'at most 50 ms',
  });
  for (const peer of [one, two, hosted]) {
    peer.connection.close();
    await peer.program.stop();
  }
  await proxy.close();
  return lines;
}
