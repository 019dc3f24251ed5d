/** The samples are whole in the end, however often their making was cut short. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readConfig } from '../../../../server/config.ts';
import type { Deps } from '../../../../server/deps.ts';
import { StartError } from '../../../../server/errors.ts';
import { fillWithSamples } from '../../../../server/features/demo/demo.service.ts';
import { openDeps } from '../../../../server/start.ts';
import type { Store } from '../../../../server/store/store.ts';
import { createDatabase, DIALECTS } from '../../../support/studio.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobhive-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'error' });

/** Dies before its `n`th write, as a killed process does: what is committed stays. */
const dyingAfter =
  (n: number) =>
  async (clock: () => Date): Promise<Deps> => {
    const deps = await openDeps(config, clock);
    let left = n;
    const write: Store['write'] = (tenant, work) => {
      if (left-- === 0) throw new Error('Killed.');
      return deps.store.write(tenant, work);
    };
    return { ...deps, store: { ...deps.store, write } };
  };

async function figures(): Promise<Record<string, number>> {
  const { store } = await openDeps(config);
  const rows = await store.read
    .selectFrom('interviews')
    .select((eb) => ['is_practice', 'status', eb.fn.countAll<number>().as('n')])
    .groupBy(['is_practice', 'status'])
    .execute();
  const jobs = await store.read.selectFrom('jobs').select('id').execute();
  const users = await store.read.selectFrom('users').select('id').execute();
  await store.close();
  const counts = rows.map((row) => [`${row.is_practice ? 'practice' : 'hiring'} ${row.status}`, row.n]);
  return { ...Object.fromEntries(counts), jobs: jobs.length, users: users.length };
}

it('makes the samples once, whenever it was killed on the way', async () => {
  for (const writes of [0, 1, 3, 9, 14, 200, 500]) {
    await expect(fillWithSamples(dyingAfter(writes))).rejects.toThrow('Killed.');
  }
  expect(await fillWithSamples((clock) => openDeps(config, clock))).toMatch(/^The samples are complete now/);
  const whole = await figures();
  expect(whole).toEqual({
    'hiring completed': 40,
    'hiring in_progress': 1,
    'hiring scheduled': 5,
    'practice completed': 5,
    jobs: 5,
    users: 2,
  });
  expect(await fillWithSamples((clock) => openDeps(config, clock))).toMatch(/^The samples are there already/);
  expect(await figures()).toEqual(whole);
});

const [, postgres] = DIALECTS;
it.skipIf(postgres?.missing)('lets one program at a time fill a PostgreSQL store', async () => {
  const { url, drop } = await createDatabase();
  const shared = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'error', DATABASE_URL: url });
  const fill = (meanwhile = async () => {}) => {
    let isFirst = true;
    return fillWithSamples(async (clock) => {
      const deps = await openDeps(shared, clock);
      const write: Store['write'] = async () => {
        if (isFirst) await meanwhile();
        isFirst = false;
        throw new Error('Killed.');
      };
      return { ...deps, store: { ...deps.store, write } };
    });
  };
  let second: unknown;
  const whileItRuns = async () => {
    second = await fill().catch((error: unknown) => error);
  };
  await expect(fill(whileItRuns)).rejects.toThrow('Killed.');
  expect(second).toEqual(
    new StartError('Another program is filling this store with samples. Let it end first.'),
  );
  // Whoever died has let go of it.
  await expect(fill()).rejects.toThrow('Killed.');
  await drop();
});
