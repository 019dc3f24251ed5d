/**
 * Thousands of events to a receiver that fails half of the time, while the server is killed again and again: none
 * is lost. `TEST_FULL=1` runs it with 10,000 events and five kills on each store.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { SEALED_FOR } from '../../../../server/features/webhooks/webhooks.events.ts';
import { createSealer } from '../../../../server/secrets.ts';
import { openStore } from '../../../../server/store/store.ts';
import { bareEnv, Program } from '../../../support/program.ts';
import { call, createDatabase, DIALECTS, person, type Reply } from '../../../support/studio.ts';
import { postJob } from '../../support/interview.ts';
import { type Receiver, startReceiver, verified } from '../../support/receiver.ts';

const FULL = process.env.TEST_FULL !== undefined;
/** What breaks on the way is the same program's; the second store has to show that it keeps what it took. */
const EVENTS = FULL ? { sqlite: 10_000, postgres: 10_000 } : { sqlite: 500, postgres: 200 };
const KILLS = FULL ? 5 : 2;
const PRODUCERS = 4;
const LIMIT_MS = FULL ? 30 * 60_000 : 3 * 60_000;
const JWT_SECRET = 'a-secret-of-this-test-long-enough-to-be-one';

/** Numbers that look random and are the same in every run. */
function dice(): () => number {
  let state = 20_261_107;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.each(DIALECTS)('webhooks on $dialect', ({ dialect, missing }) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'jobhive-crash-'));
  let database: Awaited<ReturnType<typeof createDatabase>> | undefined;
  let program: Program;
  let receiver: Receiver;
  afterEach(async () => {
    program.dispose();
    await receiver.close();
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const events = EVENTS[dialect];

  it.skipIf(missing)(
    `arrive, all ${events}, though the server is killed ${KILLS} times`,
    {
      timeout: LIMIT_MS,
    },
    async () => {
      if (dialect === 'postgres') database = await createDatabase();
      let url = '';
      async function startServer(): Promise<void> {
        const env = bareEnv({
          ...{ PORT: '0', DATA_DIR: dataDir, JWT_SECRET, LOG_LEVEL: 'error' },
          ...(database && { DATABASE_URL: database.url }),
        });
        program = new Program([join(import.meta.dirname, '../../support/webhook-server.ts')], env);
        url = (await program.says(/http:\S+/, 30_000)).trim();
      }
      await startServer();

      const roll = dice();
      const accepted = new Map<number, number>();
      const idsOf = new Map<number, Set<string>>();
      const wrong: unknown[] = [];
      let refused = 0;
      let secret = '';
      receiver = await startReceiver((got) => {
        try {
          expect(verified(secret, got)).toMatchObject({ type: 'interview.scheduled' });
        } catch (error) {
          wrong.push(error);
        }
        const { data } = got.body;
        idsOf.set(data.interview_id, (idsOf.get(data.interview_id) ?? new Set()).add(got.id));
        // Half of the time: mostly an error, sometimes a connection that breaks, now and then no answer at all.
        const luck = roll();
        if (luck < 0.5) {
          refused += 1;
          if (luck < 0.44) return 500;
          if (luck < 0.49) return (response) => response.destroy();
          return () => {};
        }
        accepted.set(data.interview_id, (accepted.get(data.interview_id) ?? 0) + 1);
        return 200;
      });

      const studio = {
        call: (...args: Parameters<typeof call> extends [string, ...infer R] ? R : never) =>
          call(url, ...args),
      };
      const owner = await person(studio, 'employer');
      const { id: jobId } = await postJob(studio, owner);
      const endpoint = await studio.call('POST', '/api/webhooks/endpoints/', {
        token: owner.token,
        body: { url: receiver.url, events: ['interview.scheduled'] },
      });
      secret = endpoint.body.secret;

      /** Interviews of which the server has said that they are scheduled. */
      const promised = new Set<number>();
      let started = 0;
      async function produce(): Promise<void> {
        while (promised.size + started < events) {
          started += 1;
          let reply: Reply;
          try {
            reply = await studio.call('POST', '/api/interview/interviews/', {
              token: owner.token,
              body: { job_id: jobId, candidate_name: 'Some Body' },
            });
          } catch {
            // Killed in the middle: it may be kept or not, and another one takes its place.
            await new Promise((resolve) => setTimeout(resolve, 50));
            continue;
          } finally {
            started -= 1;
          }
          expect(reply.status, JSON.stringify(reply.body)).toBe(201);
          promised.add(reply.body.id);
        }
      }
      let kills = 0;
      async function kill(): Promise<void> {
        while (kills < KILLS) {
          // Spread over the whole way, while events are made and while they are sent.
          const due = () => accepted.size >= ((kills + 1) * events) / (KILLS + 1);
          while (!due()) await new Promise((resolve) => setTimeout(resolve, 5));
          expect(await program.ends('SIGKILL')).toBe('SIGKILL');
          kills += 1;
          await startServer();
        }
      }
      const began = performance.now();
      await Promise.all([...Array.from({ length: PRODUCERS }, produce), kill()]);

      const waiting = async () => {
        const path = '/api/webhooks/deliveries/?status=pending&limit=1';
        return (await studio.call('GET', path, { token: owner.token })).body.count;
      };
      await expect.poll(waiting, { timeout: LIMIT_MS, interval: 200 }).toBe(0);
      const seconds = (performance.now() - began) / 1000;

      // What the server promised, and what it kept without being able to say so.
      expect(await program.ends('SIGTERM')).toBe(0);
      const store = await openStore({
        postgresUrl: database?.url,
        sqliteFile: join(dataDir, 'studio.sqlite'),
      });
      const kept = await store.read.selectFrom('interviews').select('id').execute();
      const log = await store.read.selectFrom('webhook_deliveries').select(['status', 'attempts']).execute();
      const sealed = await store.read
        .selectFrom('webhook_endpoints')
        .select('secret')
        .executeTakeFirstOrThrow();
      await store.close();
      expect(createSealer([JWT_SECRET]).open(sealed.secret, SEALED_FOR)).toBe(secret);
      const keptIds = kept.map(({ id }) => id).sort((a, b) => a - b);
      expect([...promised].filter((id) => !keptIds.includes(id))).toEqual([]);
      expect([...accepted.keys()].sort((a, b) => a - b)).toEqual(keptIds);
      expect(log.filter(({ status }) => status !== 'delivered')).toEqual([]);
      expect(log).toHaveLength(keptIds.length);

      expect(wrong).toEqual([]);
      // However often it came, an event is known by one id.
      expect([...idsOf.values()].filter((ids) => ids.size !== 1)).toEqual([]);
      expect(idsOf.size).toBe(keptIds.length);
      expect(kills).toBe(KILLS);
      expect(refused).toBeGreaterThan(events / 3);
      if (FULL) {
        const twice = [...accepted.values()].reduce((sum, n) => sum + n - 1, 0);
        console.log(
          `${dialect}: ${keptIds.length} events, ${promised.size} promised, ${KILLS} kills, ${receiver.received.length} attempts, ` +
            `${refused} of them failed by the receiver, ${twice} accepted more than once, ${seconds.toFixed(0)} s`,
        );
      }
    },
  );
});
