/**
 * No change is missed, however long its transaction takes: writers that dawdle before they commit, and devices that pull
 * all the while. A sequence in place of the head's lock misses some. SYNC_CHANGES=n for so many.
 * Source: sync protocol, rule 2.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { newKeyPair } from '../../server/sync/device/remote.ts';
import type { Actor } from '../../shared/domain/permissions.ts';
import { SCHEMA_VERSION } from '../../shared/protocol/sync/version.ts';
import { seeded } from '../support/random.ts';
import { DIALECTS, person, type Studio, startStudio } from '../support/studio.ts';

const CHANGES = Number(process.env.SYNC_CHANGES ?? 4000);
const PER_WRITE = 25;
const WRITERS = 16;
const PULLERS = 20;
const MOST_MS = 3;

/** All writers and all readers at once; what each reader saw, and what was written, in the order of commits. */
async function together(
  write: (uids: readonly string[], dawdle: () => Promise<unknown>) => Promise<void>,
  reader: () => { next(): Promise<string[]> },
): Promise<{ written: string[]; seen: string[][] }> {
  const random = seeded(7);
  const written: string[] = [];
  let left = CHANGES / PER_WRITE;
  let writing = WRITERS;
  const writers = Array.from({ length: WRITERS }, async () => {
    while (left > 0) {
      left -= 1;
      const uids = Array.from({ length: PER_WRITE }, () => uuidv7());
      await write(uids, () => sleep(random() * MOST_MS));
      written.push(...uids);
    }
    writing -= 1;
  });
  const readers = Array.from({ length: PULLERS }, async () => {
    const own = reader();
    const seen: string[] = [];
    for (;;) {
      const isOver = writing === 0;
      const page = await own.next();
      seen.push(...page);
      if (isOver && page.length === 0) return seen;
      if (page.length === 0) await sleep(random() * MOST_MS);
    }
  });
  await Promise.all(writers);
  return { written, seen: await Promise.all(readers) };
}

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing !== undefined)(`on ${dialect}`, () => {
    async function hostedStudio(work: (studio: Studio) => Promise<void>): Promise<void> {
      const studio = await startStudio({
        dialect,
        env: { MODE: 'hosted', LOG_LEVEL: 'error', RATE_LIMITS: 'off' },
      });
      try {
        await work(studio);
      } finally {
        await studio.close();
      }
    }

    it(`brings each change once, in its order, to whoever pulls`, { timeout: 600_000 }, () =>
      hostedStudio(async (studio) => {
        const { services, deps } = studio;
        const owner = await person(studio, 'employer', { company_name: 'There' });
        const actor = (await services.users.findByEmail(owner.email)) as Actor;
        const { client_id, epoch, tenant } = await services.sync.register(actor, {
          ...{ name: 'One', public_key: newKeyPair().publicKey, schema_version: SCHEMA_VERSION },
        });
        const start = await services.sync.pull(actor, {
          ...{ client_id, schema_version: SCHEMA_VERSION, cursor: { epoch, seq: 0 }, limit: 1000 },
        });
        const write = (uids: readonly string[], dawdle: () => Promise<unknown>) =>
          deps.store.write(tenant, async ({ tx, seq, now }) => {
            for (const uid of uids) {
              await tx
                .insertInto('sync_tombstones')
                .values({ tenant, seq: seq(), entity: 'questions', uid, deleted_at: now })
                .execute();
            }
            await dawdle();
          });
        const { written, seen } = await together(write, () => {
          let cursor = start.cursor;
          let until: number | undefined;
          return {
            async next() {
              const answer = await services.sync.pull(actor, {
                ...{ client_id, schema_version: SCHEMA_VERSION, cursor, limit: 1000 },
                ...(until !== undefined && { until }),
              });
              cursor = answer.cursor;
              until = answer.complete ? undefined : answer.until;
              return answer.changes.map(({ uid }) => uid);
            },
          };
        });
        const inOrder = await deps.store.read
          .selectFrom('sync_tombstones')
          .select('uid')
          .where('tenant', '=', tenant)
          .orderBy('seq')
          .execute();
        for (const own of seen) expect(own).toEqual(inOrder.map(({ uid }) => uid));
        expect([...(seen[0] as string[])].sort()).toEqual([...written].sort());
      }),
    );

    // SQLite has one writer: there nothing can commit late.
    if (dialect === 'sqlite') return;
    it('would miss changes if a sequence gave the versions', { timeout: 600_000 }, () =>
      hostedStudio(async ({ deps: { store } }) => {
        await sql`create sequence bare_seq`.execute(store.read);
        await sql`create table bare (seq bigint primary key, uid text)`.execute(store.read);
        const { written, seen } = await together(
          (uids, dawdle) =>
            store.read.transaction().execute(async (tx) => {
              for (const uid of uids)
                await sql`insert into bare values (nextval('bare_seq'), ${uid})`.execute(tx);
              await dawdle();
            }),
          () => {
            let cursor = 0;
            return {
              async next() {
                const { rows } = await sql<{ seq: string; uid: string }>`
                    select seq, uid from bare where seq > ${cursor} order by seq limit 1000`.execute(
                  store.read,
                );
                cursor = Number(rows.at(-1)?.seq ?? cursor);
                return rows.map(({ uid }) => uid);
              },
            };
          },
        );
        expect(Math.min(...seen.map((own) => own.length))).toBeLessThan(written.length);
      }),
    );
  });
}
