/**
 * Devices of one company and the hosted instance that they sync with, behind a network that loses, repeats and breaks
 * what goes over it. Everything is real but the network, the clocks and the hands: what is done is drawn from a seed.
 * Source: sync protocol, "Faults that it must survive".
 */
import assert from 'node:assert/strict';
import type { Outbound, OutboundContent } from '../../server/outbound.ts';
import { recountJobSums, recountSums } from '../../server/store/recount.ts';
import { selectFields, toFound } from '../../server/sync/rows.ts';
import { ENTITY_NAMES } from '../../shared/protocol/sync/entities.ts';
import { answer, api, next } from '../server/support/interview.ts';
import { seeded } from '../support/random.ts';
import { type Person, person, type Studio, startStudio } from '../support/studio.ts';

export interface Faults {
  /** Rates, 0 to 1. */
  dropped: number;
  repeated: number;
  /** The answer, after the other side has committed. */
  lost: number;
  refused: number;
  cut: number;
}
export const FAULTS: Faults = { dropped: 0.1, repeated: 0.2, lost: 0.1, refused: 0.1, cut: 0.05 };
const NONE: Faults = { dropped: 0, repeated: 0, lost: 0, refused: 0, cut: 0 };

class Broken extends Error {
  override name = 'Broken';
}

/** A network with faults in front of the real one. */
function breaking(random: () => number, faults: () => Faults): (real: Outbound) => Outbound {
  return (real) => ({
    ...real,
    async ask(url, request) {
      const { dropped, repeated, lost, refused, cut } = faults();
      if (random() < dropped) throw new Broken('The request was dropped.');
      if (random() < refused) {
        const status = random() < 0.5 ? 503 : 429;
        return { status, retryAfter: undefined, body: Buffer.from('{}'), encoding: undefined };
      }
      if (random() < repeated) await real.ask(url, request);
      const answered = await real.ask(url, request);
      if (random() < lost) throw new Broken('The answer was lost.');
      if (random() < cut) return cutShort(answered);
      return answered;
    },
  });
}
const cutShort = (answer: OutboundContent): OutboundContent => ({
  ...answer,
  encoding: undefined,
  body: answer.body.subarray(0, Math.floor(answer.body.length / 2)),
});

interface Device {
  studio: Studio;
  who: Person;
}

export interface World {
  step(): Promise<string>;
  /** No more faults, quiet rounds, and what must hold then. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export async function makeWorld(seed: number, devices = 3): Promise<World> {
  const random = seeded(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  let faults = NONE;
  const hosted = await startStudio({
    env: { MODE: 'hosted', WEBHOOK_ALLOW_PRIVATE: 'on', LOG_LEVEL: 'silent', RATE_LIMITS: 'off' },
  });
  const account = await person(hosted, 'employer', { company_name: 'There' });
  const all: Device[] = [];
  for (let nr = 0; nr < devices; nr += 1) {
    const studio = await startStudio({
      outbound: breaking(random, () => faults),
      env: { LOG_LEVEL: process.env.SYNC_LOG ?? 'silent' },
      // Many pages, so that what is between them is met.
      sync: { pageRows: 20 },
    });
    const session = await studio.call('POST', '/api/auth/offline/', {
      body: { first_name: 'Nr', last_name: String(nr), role: 'employer', company_name: `Local ${nr}` },
    });
    const who = {
      token: session.body.access,
      refresh: session.body.refresh,
      id: session.body.user.id,
      email: '',
    };
    all.push({ studio, who });
    const connected = await api(studio)(who, 'POST', '/sync/connect/', {
      ...{ url: hosted.url, email: account.email, password: 'a-long-enough-secret', existing: 'upload' },
    });
    assert.equal(connected.status, 200, JSON.stringify(connected.body));
  }
  faults = FAULTS;
  /** Texts of answers that were acknowledged, and of those that somebody gave up. */
  const said = new Set<string>();
  const givenUp = new Set<string>();
  const codes: string[] = [];
  let n = 0;
  const unique = (what: string) => {
    n += 1;
    return `${what} ${seed}-${n}`;
  };

  const call = async ({ studio, who }: Device, method: string, path: string, body?: unknown) => {
    const reply = await api(studio)(who, method, path, body);
    // What the state does not allow is refused; a server that fails is a fault.
    assert.ok(reply.status < 500, `${method} ${path} ${JSON.stringify(reply.body)}`);
    return reply;
  };
  const some = async (device: Device, path: string): Promise<any | undefined> => {
    const { body } = await call(device, 'GET', path);
    return body.results.length === 0 ? undefined : pick(body.results);
  };
  const interviewIn = (device: Device, status: string) =>
    some(device, `/interview/interviews/?limit=100&ordering=id&status=${status}`);

  async function beginOne(device: Device, id: number): Promise<void> {
    const consent = { recording: true, behavioral_analysis: true, ai_scoring: true };
    await call(device, 'POST', `/interview/interviews/${id}/consent/`, consent);
    await call(device, 'POST', `/interview/interviews/${id}/start_session/`);
  }
  async function sayIn(device: Device, id: number): Promise<void> {
    const { body } = await call(device, 'GET', `/interview/interviews/${id}/questions/?limit=100`);
    const open = body.results.find((each: any) => each.asked_at && !each.answered);
    if (!open) return void (await next(device.studio, device.who, id));
    const text = `${unique('Answer')}: I measured it first, then added an index, and it took 20 ms.`;
    const { status } = await answer(device.studio, device.who, id, open.id, text);
    if (status === 201) said.add(text);
  }

  const deeds: Record<string, (device: Device) => Promise<unknown>> = {
    postJob: (device) =>
      call(device, 'POST', '/interview/jobs/', { title: unique('Job'), requirements: 'Python, SQL' }),
    changeJob: async (device) => {
      const job = await some(device, '/interview/jobs/?limit=100&ordering=id');
      if (job) await call(device, 'PATCH', `/interview/jobs/${job.id}/`, { title: unique('Title') });
    },
    deleteJob: async (device) => {
      const job = random() < 0.2 ? await some(device, '/interview/jobs/?limit=100&ordering=id') : undefined;
      if (job) await call(device, 'DELETE', `/interview/jobs/${job.id}/`);
    },
    schedule: async (device) => {
      const job = await some(device, '/interview/jobs/?limit=100&ordering=id');
      if (job) {
        await call(device, 'POST', '/interview/interviews/', {
          ...{ job_id: job.id, candidate_name: unique('Candidate') },
        });
      }
    },
    replan: async (device) => {
      const interview = random() < 0.5 ? await interviewIn(device, 'scheduled') : undefined;
      if (interview) {
        await call(device, 'PATCH', `/interview/interviews/${interview.id}/`, {
          max_duration_minutes: pick([10, 30, 60]),
        });
      }
    },
    /** Two devices hold the interview that both know, each without hearing of the other. */
    collide: async (device) => {
      const mine = await interviewIn(device, 'scheduled');
      const other = pick(all.filter((each) => each !== device));
      const { body } = await call(
        other,
        'GET',
        '/interview/interviews/?limit=100&ordering=id&status=scheduled',
      );
      const theirs = body.results.find((each: any) => each.candidate_name === mine?.candidate_name);
      if (!theirs) return;
      for (const [where, { id }] of [
        [device, mine],
        [other, theirs],
      ] as const) {
        await beginOne(where, id);
        await sayIn(where, id);
        if (random() < 0.5) await call(where, 'POST', `/interview/interviews/${id}/end_session/`);
      }
    },
    begin: async (device) => {
      const interview = await interviewIn(device, 'scheduled');
      if (interview) await beginOne(device, interview.id);
    },
    say: async (device) => {
      const interview = await interviewIn(device, 'in_progress');
      if (interview) await sayIn(device, interview.id);
    },
    end: async (device) => {
      const interview = await interviewIn(device, 'in_progress');
      if (interview) await call(device, 'POST', `/interview/interviews/${interview.id}/end_session/`);
    },
    cancel: async (device) => {
      const interview = random() < 0.3 ? await interviewIn(device, 'scheduled') : undefined;
      if (interview) {
        await call(device, 'POST', `/interview/interviews/${interview.id}/cancel/`, { reason: 'Filled.' });
      }
    },
    note: async (device) => {
      const interview = await interviewIn(device, pick(['scheduled', 'in_progress', 'completed']));
      if (interview) {
        await call(device, 'PATCH', `/interview/interviews/${interview.id}/`, {
          interviewer_notes: unique('Note'),
        });
      }
    },
    decide: async (device) => {
      const interview = await interviewIn(device, 'completed');
      if (interview) {
        await call(device, 'PUT', `/interview/interviews/${interview.id}/decision/`, {
          ...{ decision: pick(['hire', 'maybe', 'no_hire']), reason: unique('Reason') },
        });
      }
    },
    rescore: async (device) => {
      const interview = await interviewIn(device, 'completed');
      if (interview) await call(device, 'POST', `/interview/interviews/${interview.id}/rescore/`);
    },
  };
  const names = Object.keys(deeds);
  // What makes an interview go on is done more often than what ends it.
  const weights = [
    ...names,
    'schedule',
    'schedule',
    'replan',
    'begin',
    'collide',
    'say',
    'say',
    'say',
    'say',
  ];

  async function round({ studio, who }: Device): Promise<void> {
    await call({ studio, who }, 'POST', '/sync/now/');
  }

  async function freshen(): Promise<void> {
    for (const device of all) {
      const { body } = await device.studio.call('POST', '/api/auth/token/refresh/', {
        body: { refresh: device.who.refresh },
      });
      if (body.access) device.who = { ...device.who, token: body.access, refresh: body.refresh };
    }
  }

  return {
    async step() {
      const device = pick(all);
      const nr = all.indexOf(device);
      const draw = random();
      if (draw < 0.25) {
        await round(device);
        return `${nr} syncs`;
      }
      if (draw < 0.3) {
        const ms = pick([60_000, 3_600_000, -240_000]);
        device.studio.advance(ms);
        await freshen();
        return `${nr} clock ${ms}`;
      }
      const name = pick(weights);
      await (deeds[name] as (device: Device) => Promise<unknown>)(device);
      return `${nr} ${name}`;
    },

    async settle() {
      faults = NONE;
      await freshen();
      for (const device of all) await (deeds.postJob as (device: Device) => Promise<unknown>)(device);
      for (let nr = 0; nr < 3; nr += 1) for (const device of all) await round(device);
      for (const device of all) await giveUp(device);
      for (let nr = 0; nr < 3; nr += 1) for (const device of all) await round(device);

      const there = await stateOf(hosted);
      if (process.env.SYNC_SHOW)
        console.log(
          Object.fromEntries(Object.entries(there).map(([entity, rows]) => [entity, rows?.length])),
          {
            attempts: there.interviews?.filter((row) => row.attempt_of !== null).length,
            givenUp: givenUp.size,
            codes,
          },
        );
      for (const [nr, { studio, who }] of all.entries()) {
        const { body } = await api(studio)(who, 'GET', '/sync/status/');
        const { state, pending, quarantined, problem } = body;
        const idle = { state: 'idle', pending: 0, quarantined: 0, problem: null };
        assert.deepEqual({ state, pending, quarantined, problem }, idle, `device ${nr}`);
        const here = await stateOf(studio);
        for (const entity of ENTITY_NAMES)
          assert.deepEqual(here[entity], there[entity], `${entity} of device ${nr}`);
        await expectSums(studio, `device ${nr}`);
      }
      await expectSums(hosted, 'hosted');
      const texts = (there.answers ?? []).map(({ text }: any) => text as string);
      const attempts = new Set(
        (there.interviews ?? []).filter((row) => row.attempt_of !== null).map(({ uid }) => uid),
      );
      // An attempt is the whole of what its device held, with what others had said before.
      const ofOriginals = (there.answers ?? [])
        .filter(({ interview }) => !attempts.has(interview))
        .map(({ text }) => text);
      assert.equal(new Set(ofOriginals).size, ofOriginals.length, 'each answer once');
      for (const text of said) {
        if (!givenUp.has(text)) assert.ok(texts.includes(text), `an acknowledged answer: ${text}`);
      }
    },

    async close() {
      for (const { studio } of all) {
        await studio.services.sync.stop();
        await studio.close();
      }
      await hosted.close();
    },
  };

  /** What was refused is given up, as a person would; what it held is not looked for. */
  async function giveUp(device: Device): Promise<void> {
    const { body } = await call(device, 'GET', '/sync/quarantine/?limit=100&ordering=id');
    for (const { id, code } of body.results) {
      codes.push(code);
      const rows = await device.studio.deps.store.read
        .selectFrom('sync_outbox_rows')
        .select('data')
        .where('outbox_id', '=', id)
        .where('entity', '=', 'answers')
        .execute();
      for (const { data } of rows) givenUp.add(JSON.parse(data ?? '{}').text);
      await call(device, 'POST', `/sync/quarantine/${id}/discard/`);
    }
  }
}

type State = Partial<Record<string, Record<string, unknown>[]>>;

async function stateOf({ deps }: Studio): Promise<State> {
  const state: State = {};
  for (const entity of ENTITY_NAMES) {
    const rows = await selectFields(deps.store.read, entity).orderBy('uid').execute();
    state[entity] = rows.map(toFound).map(({ uid, data }) => ({ uid, ...data }));
  }
  return state;
}

/** Sums that are kept are those that counting anew comes to. */
async function expectSums({ deps }: Studio, where: string): Promise<void> {
  const tables = [
    'analytics_days',
    'analytics_skill_days',
    'analytics_job_days',
    'analytics_job_skill_days',
    'score_histogram',
  ] as const;
  const read = async () => {
    const sums: Record<string, string[]> = {};
    for (const table of tables) {
      const rows = (await deps.store.read.selectFrom(table).selectAll().execute()) as Record<
        string,
        unknown
      >[];
      sums[table] = rows
        .filter((row) =>
          Object.entries(row).some(
            ([name, value]) =>
              typeof value === 'number' && value !== 0 && !['bucket', 'job_id'].includes(name),
          ),
        )
        .map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
        .sort();
    }
    const counts = (
      await deps.store.read
        .selectFrom('interview_counts')
        .selectAll()
        .where('scope', 'like', 'company:%')
        .execute()
    ).filter(({ n }) => n !== 0);
    const counted = await deps.store.read
      .selectFrom('interviews')
      .select((eb) => ['tenant', 'status', eb.fn.countAll<number>().as('n')])
      .where('is_practice', '=', 0)
      .groupBy(['tenant', 'status'])
      .execute();
    const line = (scope: string, status: string, n: number) => `${scope} ${status} ${n}`;
    assert.deepEqual(
      counts.map(({ scope, status, n }) => line(scope, status, n)).sort(),
      counted.map(({ tenant, status, n }) => line(`company:${tenant}`, status, Number(n))).sort(),
      where,
    );
    return sums;
  };
  const kept = await read();
  await deps.store.local(async (tx) => {
    await recountSums(tx);
    await recountJobSums(tx);
  });
  assert.deepEqual(kept, await read(), `sums of ${where}`);
}
