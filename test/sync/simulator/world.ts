/**
 * Devices of one company and the hosted instance that they sync with, on disks that fill up and come back as they were,
 * with clocks that are wrong, behind a network that loses, repeats, reorders and breaks what goes over it. Handlers and
 * stores are the real ones; time, chance, network, schedule and disks are handed in, and all that happens is drawn from
 * the seed. Source: sync protocol, "Faults that it must survive".
 */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { tellRestored } from '../../../server/sync/hosted/expiry.ts';
import { ENTITY_NAMES } from '../../../shared/protocol/sync/entities.ts';
import { CLOCK_TOLERANCE_MS } from '../../../shared/protocol/sync/version.ts';
import { seeded } from '../../support/random.ts';
import { person } from '../../support/studio.ts';
import { deedsOf, OFTEN, type Seat } from './hands.ts';
import { Instance } from './instance.ts';
import { Model } from './model.ts';
import { Broken, breaking, FAULTS, type Line, NONE } from './network.ts';
import { expectShown, expectSums, fingerprint, stateOf } from './state.ts';
import { foundOf, strangers } from './strangers.ts';

/** Monday morning. */
const BEGINS = Date.parse('2026-03-02T08:00:00.000Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const PASSWORD = 'a-long-enough-secret';

class Clock {
  #at = BEGINS;
  passes(ms: number): void {
    this.#at += ms;
  }
  get at(): number {
    return this.#at;
  }
}

/** A device's own clock: off by so much, or standing still. */
interface OwnClock {
  skew: number;
  stands: number | null;
}

interface Device extends Seat {
  instance: Instance;
  own: OwnClock;
  /** Until then it reaches nobody. */
  cutUntil: number;
  isFull: boolean;
  /** The plug was pulled while a request was under way: its disk, as it was then. */
  pulled: string | null;
}

export interface World {
  step(): Promise<void>;
  /** No more faults, quiet rounds, and what must hold then. */
  settle(): Promise<void>;
  /** What happened, line by line; its last line is of the whole state at the end. */
  readonly trace: readonly string[];
  /** The hosted instance, and the devices: for whoever looks for a fault. */
  instances(): readonly Instance[];
  close(): Promise<void>;
}

/** One accident at most of each schedule: two of them at once can lose what only the lost disks knew of. */
const ACCIDENTS = ['none', 'none', 'hosted restored', 'device restored', 'device copied'] as const;

export async function makeWorld(seed: number, devices = 4): Promise<World> {
  const random = seeded(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const trace: string[] = [];
  const note = (line: string) => void trace.push(line);
  const clock = new Clock();
  const model = new Model();
  const hostedClock: OwnClock = { skew: 0, stands: null };
  const timeOf = (own: OwnClock) => () => new Date(own.stands ?? clock.at + own.skew);
  const copies: string[] = [];
  const copyOf = (instance: Instance): string => {
    const copied = instance.copy();
    copies.push(copied);
    return copied;
  };
  let faults = NONE;
  let count = 0;
  const unique = (what: string) => {
    count += 1;
    return `${what} ${seed}-${count}`;
  };

  const hosted = await Instance.start({
    clock: timeOf(hostedClock),
    env: { MODE: 'hosted', WEBHOOK_ALLOW_PRIVATE: 'on', LOG_LEVEL: 'silent', RATE_LIMITS: 'off' },
  });
  const account = await person(hosted.studio, 'employer', { company_name: 'There' });
  const elsewhere = await strangers(hosted);
  const tenant = (
    await hosted.studio.deps.store.read
      .selectFrom('companies')
      .select('uid')
      .where('company_name', '=', 'There')
      .executeTakeFirstOrThrow()
  ).uid;
  let isHostedFull = false;

  /** @param signIn A new session, where the old one was ended by a clock. */
  function seatOf(
    nr: number,
    instance: () => Instance,
    isFull: () => boolean,
    signIn: () => Promise<string>,
    token?: string,
  ): Seat {
    const seat: Seat = {
      nr,
      tenant,
      studio: () => instance().studio,
      async call(method, path, body) {
        const send = async () => {
          token ??= await signIn();
          return instance().studio.call(method, `/api/v1${path}`, { body, token });
        };
        let reply = await send();
        if (reply.status === 401) {
          token = undefined;
          reply = await send();
        }
        // What the state does not allow is refused; a server that fails is a fault, but for a disk that is full.
        assert.ok(
          reply.status < 500 || (reply.status === 507 && isFull()),
          `${method} ${path} ${reply.status} ${JSON.stringify(reply.body)}`,
        );
        return reply;
      },
    };
    return seat;
  }

  const all: Device[] = [];
  const web = seatOf(
    -1,
    () => hosted,
    () => isHostedFull,
    async () => {
      const body = { email: account.email, password: PASSWORD };
      const signedIn = await hosted.studio.call('POST', '/api/auth/login/', { body });
      if (signedIn.status === 507) throw new Full('Signing in takes a row.');
      assert.equal(signedIn.status, 200, JSON.stringify(signedIn.body));
      return signedIn.body.access;
    },
    account.token,
  );
  const seats: Seat[] = [web];
  const deeds = deedsOf({ random, model, seats, unique });
  const names = [...Object.keys(deeds), ...OFTEN];
  async function act(seat: Seat): Promise<void> {
    const name = pick(names);
    note(`${seat.nr} ${name}`);
    await deeds[name]?.(seat);
  }

  async function addDevice(from?: string): Promise<Device> {
    const nr = all.length;
    const own: OwnClock = { skew: 0, stands: null };
    const line: Line = {
      random,
      faults: () => faults,
      origin: () => hosted.studio.url,
      isCut: () => device.cutUntil > clock.at || device.pulled !== null,
      onPushed: (pushed) => model.pushed(pushed),
      note,
      async between() {
        const draw = faults === NONE ? 1 : random();
        if (draw < 0.02) {
          device.pulled = copyOf(device.instance);
          throw new Broken('The plug was pulled.');
        }
        // Nobody waits for a request.
        if (draw < 0.1) await act(device);
      },
    };
    const options = {
      clock: timeOf(own),
      outbound: breaking(line),
      env: { LOG_LEVEL: process.env.SYNC_LOG ?? 'silent' },
      // Rounds when the schedule says so; many pages, so that what is between them is met.
      sync: { pageRows: 20, schedule: () => undefined },
    };
    const instance = await Instance.start(options, from);
    const signIn = async (): Promise<string> => {
      const { deps } = device.instance.studio;
      const local = await deps.store.read
        .selectFrom('users')
        .select('id')
        .where('is_local', '=', 1)
        .executeTakeFirstOrThrow();
      const { body, status } = await device.instance.studio.call('POST', '/api/auth/offline/', {
        body: { profile_id: local.id },
      });
      if (status === 507) throw new Full('Signing in takes a row.');
      assert.equal(status, 200, JSON.stringify(body));
      return body.access;
    };
    const seat = seatOf(
      nr,
      () => device.instance,
      () => device.isFull,
      signIn,
    );
    const device: Device = { ...seat, instance, own, cutUntil: 0, isFull: false, pulled: null };
    all.push(device);
    seats.push(device);
    if (from !== undefined) return device;
    const made = await instance.studio.call('POST', '/api/auth/offline/', {
      body: { first_name: 'Nr', last_name: String(nr), role: 'employer', company_name: `Local ${nr}` },
    });
    assert.equal(made.status, 200, JSON.stringify(made.body));
    // What it has already comes along.
    if (nr > 0)
      await device.call('POST', '/interview/jobs/', { title: unique('Early'), description: unique('Early') });
    const connected = await device.call('POST', '/sync/connect/', {
      ...{ url: hosted.studio.url, email: account.email, password: PASSWORD, existing: 'upload' },
    });
    assert.equal(connected.status, 200, JSON.stringify(connected.body));
    return device;
  }
  for (let nr = 0; nr < devices; nr += 1) await addDevice();
  faults = FAULTS;

  async function round(device: Device): Promise<void> {
    await device.call('POST', '/sync/now/');
    await afterAll();
  }

  /** Of whatever just happened: what the hosted instance has by now, and disks that are to be read anew. */
  async function afterAll(): Promise<void> {
    for (const device of all) {
      if (device.pulled === null) continue;
      note(`${device.nr} starts again`);
      const disk = device.pulled;
      device.pulled = null;
      device.isFull = false;
      await device.instance.restart(disk);
    }
    for (const { instance, nr } of all) await expectShown(instance.studio, `device ${nr}`);
    const rows = await hosted.studio.deps.store.read
      .selectFrom('interviews')
      .select(['uid', 'status'])
      .where('tenant', '=', tenant)
      .execute();
    model.sawStatuses(rows);
  }

  const accident = pick(ACCIDENTS);
  /** The step at which a disk is copied, and how many steps later the copy is used. */
  const copiedAt = 10 + Math.floor(random() * 30);
  const usedAfter = 5 + Math.floor(random() * 40);
  const victim = pick(all);
  let backup: { disk: string; since: number; work?: () => Promise<void> } | undefined;
  let stepNr = 0;

  async function accidents(): Promise<void> {
    if (accident === 'none') return;
    if (stepNr === copiedAt) {
      note(`a copy for: ${accident}`);
      backup = {
        disk: copyOf(accident === 'hosted restored' ? hosted : victim.instance),
        since: model.length,
      };
    }
    if (backup === undefined || stepNr !== copiedAt + usedAfter) return;
    note(accident);
    if (accident === 'device copied') {
      const copy = await addDevice(backup.disk);
      model.doubled();
      copy.own.skew = victim.own.skew;
    } else if (accident === 'device restored') {
      await victim.instance.restart(backup.disk);
      victim.isFull = false;
      model.restored(victim.nr, backup.since);
    } else {
      await hosted.restart(backup.disk);
      isHostedFull = false;
      model.restored(-1, backup.since);
      // Whoever brings a backup back should say so; who forgets it is found out by the numbers.
      if (random() < 0.5) await tellRestored(hosted.studio.deps.store);
    }
    await afterAll();
  }

  /** What goes wrong beside the network. */
  async function trouble(device: Device): Promise<void> {
    const draw = random();
    const { own } = device;
    if (draw < 0.35) {
      own.stands = null;
      own.skew = pick([0, 5 * MINUTE, -5 * MINUTE, HOUR, -HOUR, 3650 * DAY, -3650 * DAY]);
      note(`${device.nr} clock ${own.skew}`);
    } else if (draw < 0.45) {
      own.stands = timeOf(own)().getTime();
      note(`${device.nr} clock stands`);
    } else if (draw < 0.5) {
      hostedClock.skew = pick([0, 5 * MINUTE, -5 * MINUTE, HOUR]);
      note(`hosted clock ${hostedClock.skew}`);
    } else if (draw < 0.7) {
      device.cutUntil = clock.at + pick([1000, 10 * MINUTE, HOUR, DAY, 30 * DAY]);
      note(`${device.nr} is cut off`);
    } else if (draw < 0.75) {
      clock.passes(pick([HOUR, DAY, 30 * DAY]));
      note(`time passes`);
    } else if (draw < 0.85) {
      device.isFull = !device.isFull;
      await device.instance.fill(device.isFull);
      note(`${device.nr} full ${device.isFull}`);
    } else if (draw < 0.9) {
      isHostedFull = !isHostedFull;
      await hosted.fill(isHostedFull);
      note(`hosted full ${isHostedFull}`);
    } else {
      device.pulled = copyOf(device.instance);
      await afterAll();
    }
  }

  async function step(): Promise<void> {
    stepNr += 1;
    clock.passes(1000 + Math.floor(random() * 2 * MINUTE));
    await accidents();
    const device = pick(all);
    const draw = random();
    try {
      if (draw < 0.25) {
        note(`${device.nr} syncs`);
        await round(device);
      } else if (draw < 0.32) await trouble(device);
      else await act(draw < 0.37 ? web : device);
    } catch (error) {
      if (!(error instanceof Full)) throw error;
    }
    await afterAll();
  }

  async function settle(): Promise<void> {
    faults = NONE;
    await hosted.fill(false);
    isHostedFull = false;
    for (const device of all) {
      device.cutUntil = 0;
      await device.instance.fill(false);
      device.isFull = false;
    }
    note('at rest');
    for (const device of all) await deeds.postJob?.(device);
    for (let nr = 0; nr < 3; nr += 1) for (const device of all) await round(device);
    for (const device of all) await giveUp(device);
    for (let nr = 0; nr < 3; nr += 1) for (const device of all) await round(device);

    const there = await stateOf(hosted.studio, tenant);
    note(`ends as ${fingerprint(there)}`);
    for (const device of all) {
      const { nr } = device;
      const { body } = await device.call('GET', '/sync/status/');
      const { state, pending, quarantined, problem } = body;
      const idle = { state: 'idle', pending: 0, quarantined: 0, problem: null };
      assert.deepEqual({ state, pending, quarantined, problem }, idle, `device ${nr}`);
      const here = await stateOf(device.instance.studio, tenant);
      for (const entity of ENTITY_NAMES)
        assert.deepEqual(here[entity], there[entity], `${entity} of device ${nr}`);
      await expectSums(device.instance.studio, `device ${nr}`);
      assert.deepEqual(
        await foundOf(device.instance, elsewhere),
        [],
        `rows of another company on device ${nr}`,
      );
    }
    assert.deepEqual(await foundOf(hosted, elsewhere), elsewhere, 'rows of another company');
    await expectSums(hosted.studio, 'hosted');
    model.check(there, new Date(clock.at + HOUR + CLOCK_TOLERANCE_MS).toISOString());
  }

  /** What was refused is tried once more or given up, as a person would. */
  async function giveUp(device: Device): Promise<void> {
    for (;;) {
      const { body } = await device.call('GET', '/sync/quarantine/?limit=100&ordering=id');
      if (body.results.length === 0) return;
      for (const { id, code } of body.results) {
        const rows = await device.instance.studio.deps.store.read
          .selectFrom('sync_outbox_rows')
          .select('data')
          .where('outbox_id', '=', id)
          .execute();
        for (const { data } of rows)
          for (const text of Object.values(JSON.parse(data ?? '{}'))) model.gaveUp(text);
        note(`${device.nr} gives up ${code}`);
        await device.call('POST', `/sync/quarantine/${id}/discard/`);
      }
    }
  }

  return {
    step,
    settle,
    trace,
    instances: () => [hosted, ...all.map(({ instance }) => instance)],
    async close() {
      for (const { instance } of all) await instance.close();
      await hosted.close();
      for (const copied of copies) rmSync(copied, { recursive: true, force: true });
    },
  };
}

/** Nobody can sign in on a full disk. */
class Full extends Error {
  override name = 'Full';
}
