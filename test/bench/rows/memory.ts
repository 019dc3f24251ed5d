/** What the server holds after its start and after many lists: the second must not grow with the calls. */
import { type Connection, request, timed } from '../client.ts';
import { residentMb } from '../processes.ts';
import { samplesOf } from '../samples.ts';
import { LIST, type Stage } from '../stage.ts';
import type { Line } from '../table.ts';

/** Must run first: any call before it makes the process grow into its working size. */
export async function memoryRows({ many, floor, effort }: Stage): Promise<Line[]> {
  const subject: number[] = [residentMb(many.program.pid)];
  const bare: number[] = [residentMb(floor.program.pid)];
  const half = effort.memoryCalls / 2;
  const calls = async (connection: Connection, text: string) => {
    for (let i = 0; i < half; i++) await timed(connection, text);
  };
  for (let part = 0; part < 2; part++) {
    await calls(many.connections[0] as Connection, request('GET', LIST, many.employer));
    await calls(floor.connections[0] as Connection, request('GET', '/bytes/list', many.employer));
    subject.push(residentMb(many.program.pid));
    bare.push(residentMb(floor.program.pid));
  }
  return ['after the start', `after ${half} lists`, `after ${2 * half} lists`].map((when, i) => ({
    row: `memory ${when}`,
    unit: 'MB',
    subject: samplesOf([subject[i] as number]),
    floor: { name: 'bare node:http + sqlite', samples: samplesOf([bare[i] as number]) },
  }));
}
