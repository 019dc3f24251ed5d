/** From the command to the line that says where the studio is, on a store that is there already. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram, timeOf } from '../processes.ts';
import { interleave } from '../samples.ts';
import type { Seeded } from '../seed.ts';
import { type Effort, serverEnv } from '../stage.ts';
import type { Line } from '../table.ts';

export async function coldStartRows(folder: string, seeded: Seeded, { rounds }: Effort): Promise<Line[]> {
  const empty = join(folder, 'empty');
  mkdirSync(empty, { recursive: true });
  writeFileSync(join(empty, 'package.json'), JSON.stringify({ scripts: { empty: 'node -e 0' } }));
  const start = async (command: string, args: string[]) => {
    const program = await startProgram(command, args, /ready at/, serverEnv(seeded));
    await program.stop();
    return program.ms;
  };
  const measured = await interleave(rounds, {
    serve: () => start('npm', ['run', 'serve']),
    npm: async () => timeOf('npm', ['run', 'empty'], empty),
    plain: () => start(process.execPath, ['--import', './main/require-node.js', 'main/cli.ts', 'serve']),
    node: async () => timeOf(process.execPath, ['-e', '0']),
  });
  const line = { unit: 'ms', target: 'at most 1,000 ms' } as const;
  return [
    {
      ...line,
      row: 'cold start, npm run serve',
      subject: measured.serve,
      floor: { name: 'npm run of node -e 0', samples: measured.npm },
    },
    {
      ...line,
      row: 'cold start, node main/cli.ts serve',
      subject: measured.plain,
      floor: { name: 'node -e 0', samples: measured.node },
    },
  ];
}
