import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const IN_MEMORY = '/dev/shm';
/** Containers often give it 64 MiB, which a run of the tests fills. */
const ENOUGH_BYTES = 2 ** 31;

/**
 * Where a test may keep a store that nobody pulls the plug of: in memory where there is room, so that a commit does
 * not wait for a disk; else the folder for temporary files.
 */
export function fastTmpdir(): string {
  if (process.platform !== 'linux') return tmpdir();
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize >= ENOUGH_BYTES ? IN_MEMORY : tmpdir();
  } catch {
    return tmpdir(); // there is none
  }
}
