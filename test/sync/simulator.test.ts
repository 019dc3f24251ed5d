/**
 * Schedules drawn from a seed: what people do on three devices, under faults of the network and of clocks.
 * SYNC_SEED=n runs one, SYNC_SCHEDULES=n so many.
 */
import { expect, it } from 'vitest';
import { makeWorld } from './world.ts';

const STEPS = Number(process.env.SYNC_STEPS ?? 60);
const FIRST = Number(process.env.SYNC_SEED ?? 1);
const SCHEDULES = process.env.SYNC_SEED === undefined ? Number(process.env.SYNC_SCHEDULES ?? 4) : 1;

for (let seed = FIRST; seed < FIRST + SCHEDULES; seed += 1) {
  it(`holds under the faults of seed ${seed}`, { timeout: 120_000 }, async () => {
    const world = await makeWorld(seed);
    const trace: string[] = [];
    try {
      for (let nr = 0; nr < STEPS; nr += 1) trace.push(await world.step());
      await world.settle();
    } catch (error) {
      console.error(`seed ${seed}: ${trace.join('; ')}`);
      throw error;
    } finally {
      await world.close();
    }
    expect(trace).toHaveLength(STEPS);
  });
}
