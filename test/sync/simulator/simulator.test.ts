/**
 * Schedules drawn from a seed: what people do on four devices and on the web, under faults of the network, of clocks,
 * of disks and of backups. SYNC_SEED=n runs one, SYNC_SCHEDULES=n so many, each of SYNC_STEPS.
 */
import { expect, it } from 'vitest';
import { makeWorld } from './world.ts';

const STEPS = Number(process.env.SYNC_STEPS ?? 60);
const FIRST = Number(process.env.SYNC_SEED ?? 1);
const SCHEDULES = process.env.SYNC_SEED === undefined ? Number(process.env.SYNC_SCHEDULES ?? 4) : 1;

async function run(seed: number): Promise<readonly string[]> {
  const world = await makeWorld(seed);
  try {
    for (let nr = 0; nr < STEPS; nr += 1) await world.step();
    await world.settle();
  } catch (error) {
    console.error(`seed ${seed}: ${world.trace.join('; ')}`);
    throw error;
  } finally {
    await world.close();
  }
  return world.trace;
}

for (let seed = FIRST; seed < FIRST + SCHEDULES; seed += 1) {
  it(`holds under the faults of seed ${seed}`, { timeout: 120_000 }, async () => {
    const trace = await run(seed);
    expect(trace.at(-1)).toMatch(/^ends as/);
  });
}

it('does the same for the same seed', { timeout: 120_000 }, async () => {
  expect(await run(FIRST)).toEqual(await run(FIRST));
});
