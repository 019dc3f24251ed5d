/** Ends this process as a pulled plug does, when it passes the point KILL_AT for the KILL_NTH time. */
import { points } from '../../../server/sync/points.ts';

const { KILL_AT, KILL_NTH = '1' } = process.env;
let passed = 0;
if (KILL_AT !== undefined) {
  points.subscribe((point) => {
    if (point !== KILL_AT) return;
    passed += 1;
    if (passed === Number(KILL_NTH)) process.kill(process.pid, 'SIGKILL');
  });
}
