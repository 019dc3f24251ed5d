import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';
const LOWEST = 1024;
const HIGHEST = 65_535;

/** Whether nobody listens on this port of the loopback, and we may. */
export function isFree(port: number, host = LOOPBACK): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/**
 * The port of the last launch when it is still free, else 0 for a random one. The port is part of a page's
 * origin: with a new one at each launch, whatever pages stored would be lost at each launch.
 */
export async function portFor(file: string): Promise<number> {
  const remembered = Number(readOptional(file) ?? 0);
  const usable = Number.isInteger(remembered) && remembered >= LOWEST && remembered <= HIGHEST;
  return usable && (await isFree(remembered)) ? remembered : 0;
}

/** Remembers the port for the next launch. */
export function rememberPort(file: string, url: string): void {
  writeFileSync(file, new URL(url).port);
}

function readOptional(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined; // the first launch
    throw error;
  }
}
