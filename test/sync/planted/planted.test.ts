/**
 * The simulator finds mistakes: each of these is planted, and a schedule fails that holds without it. A few of them
 * always; all of them with SYNC_PLANTED=all. Where schedules have become others, a seed that finds a mistake again is
 * found by PLANT='its name' node --import ./test/sync/planted/plant.ts test/sync/planted/run.ts 200 1 2 3 …
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { BUGS } from './bugs.ts';

const exec = promisify(execFile);
const ALWAYS = [
  'sums are not moved on the hosted side',
  'the newest is sent first',
  'the cursor jumps over what others sent',
];
const STEPS = 200;
const chosen = BUGS.filter(({ name }) => process.env.SYNC_PLANTED === 'all' || ALWAYS.includes(name));

async function run(planted: string, seeds: readonly number[]): Promise<string> {
  const args = ['--import', './test/sync/planted/plant.ts', 'test/sync/planted/run.ts', String(STEPS)];
  const { stdout } = await exec(process.execPath, [...args, ...seeds.map(String)], {
    env: { ...process.env, PLANT: planted },
  });
  return stdout;
}

it('knows where each of them is planted', () => {
  expect(new Set(BUGS.map(({ name }) => name)).size).toBe(BUGS.length);
  for (const { name, file, find } of BUGS) {
    expect(readFileSync(file, 'utf8').split(find), name).toHaveLength(2);
  }
});

it('finds nothing where nothing is planted', { timeout: 300_000 }, async () => {
  const seeds = [...new Set(chosen.map(({ seed }) => seed))];
  expect(await run('none', seeds)).toBe('found: none\n');
});

for (const { name, seed, says } of chosen) {
  it(`finds that ${name}`, { timeout: 180_000 }, async () => {
    const [, found = 'nothing'] = /found: seed \d+: (.*)/.exec(await run(name, [seed])) ?? [];
    expect(found).toMatch(says);
  });
}
