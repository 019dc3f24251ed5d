/** Runs schedules until one fails: prints its seed and why, or that none did. node … run.ts SEED SCHEDULES STEPS */
import { makeWorld } from '../simulator/world.ts';

const [first = 1, schedules = 1, steps = 60] = process.argv.slice(2).map(Number);
let found = 'none';
for (let seed = first; seed < first + schedules && found === 'none'; seed += 1) {
  const world = await makeWorld(seed);
  try {
    for (let nr = 0; nr < steps; nr += 1) await world.step();
    await world.settle();
  } catch (error) {
    found = `seed ${seed}: ${(error as Error).message.split('\n')[0]}`;
  } finally {
    await world.close();
  }
}
process.stdout.write(`found: ${found}\n`);
process.exit(0);
