/** Runs schedules until one fails: prints its seed and why, or that none did. node … run.ts STEPS SEED … */
import { makeWorld } from '../simulator/world.ts';

const [steps = 60, ...seeds] = process.argv.slice(2).map(Number);
let found = 'none';
for (const seed of seeds) {
  const world = await makeWorld(seed);
  try {
    for (let nr = 0; nr < steps; nr += 1) await world.step();
    await world.settle();
    await world.close();
  } catch (error) {
    found = `seed ${seed}: ${(error as Error).message.split('\n')[0]}`;
    break;
  }
}
process.stdout.write(`found: ${found}\n`);
process.exit(0);
