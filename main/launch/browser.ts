/** The studio without Electron: the same server in this process, and the person's browser. */
import { isFree } from '../ports.ts';

export const DEFAULT_PORT = 8787;
const TRIES = 100;

/** A port was asked for and somebody else has it. */
export class PortTakenError extends Error {}

/**
 * The port to serve on: the one that was asked for, else the default, else the next free one.
 * @throws {PortTakenError} only when the port was asked for.
 */
export async function choosePort(asked: number | undefined, free = isFree): Promise<number> {
  if (asked !== undefined) {
    if (asked === 0 || (await free(asked))) return asked;
    throw new PortTakenError(`Port ${asked} is taken by another program; choose another with --port.`);
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + TRIES; port += 1) {
    if (await free(port)) return port;
  }
  return 0;
}

/** Whether there is somebody in front of this machine for whom a browser can be opened. */
export function canOpen(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME);
}

/** Opens an address in the browser. That it can't be opened is told, not fatal: the address was printed. */
export async function openBrowser(url: string, name: string | undefined): Promise<void> {
  const { apps, default: open } = await import('open');
  const known = name && Object.hasOwn(apps, name) ? apps[name as keyof typeof apps] : name;
  const tell = (error: Error) => console.error(`The browser could not be opened: ${error.message}`);
  try {
    const child = await open(url, known ? { app: { name: known } } : {});
    child.once('error', tell);
  } catch (error) {
    tell(error as Error);
  }
}
