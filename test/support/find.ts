import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { lastLine, run } from './command.ts';

/** Something a test needs: where it is, or why it could not be had. */
export type Need<T> = { found: T } | { missing: string };

export const isRoot = (): boolean => process.getuid?.() === 0;

/** Whether a file is there and may be run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // the question was whether it is there
  }
}

/** The first of these programs that is in PATH. */
export function inPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * Installs a Debian package where that is possible: as root, with apt-get.
 * Gives back why not, or undefined when it is installed.
 */
export async function aptInstall(name: string): Promise<string | undefined> {
  if (!isRoot() || !inPath('apt-get')) return 'not root on Debian, so nothing was installed';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => run('apt-get', ['install', '-y', '-q', name], { timeoutMs: 180_000, env });
  if ((await install()).code === 0) return undefined;
  await run('apt-get', ['update', '-q'], { timeoutMs: 60_000, env });
  const again = await install();
  return again.code === 0 ? undefined : `apt-get install ${name}: ${lastLine(again)}`;
}
