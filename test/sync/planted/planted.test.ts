/**
 * The simulator finds mistakes: each of these is planted, and a schedule fails. A few of them always; all of them with
 * SYNC_PLANTED=all.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { BUGS } from './bugs.ts';

const run = promisify(execFile);
const ALWAYS = [
  'sums are not moved on the hosted side',
  'the newest is sent first',
  'the cursor jumps over what others sent',
];
const STEPS = 70;
/** Ids and the work behind a request are not drawn from the seed: the next schedules are tried as well. */
const TRIES = 4;

it('knows where each of them is planted', () => {
  for (const { name, file, find } of BUGS) {
    expect(readFileSync(file, 'utf8').split(find), name).toHaveLength(2);
  }
});

for (const { name, seed } of BUGS) {
  if (process.env.SYNC_PLANTED !== 'all' && !ALWAYS.includes(name)) continue;
  it(`finds that ${name}`, { timeout: 180_000 }, async () => {
    const { stdout } = await run(
      process.execPath,
      [
        ...['--import', './test/sync/planted/plant.ts', 'test/sync/planted/run.ts'],
        ...[seed, TRIES, STEPS].map(String),
      ],
      { env: { ...process.env, PLANT: name } },
    );
    expect(stdout).toMatch(/found: seed \d+/);
  });
}
