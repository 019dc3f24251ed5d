/** The signing secrets of an instance: those of the settings, else one that is made once and kept beside the store. */
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Config, MIN_SECRET_LENGTH } from './config.ts';
import { StartError } from './errors.ts';
import { randomSecret } from './features/accounts/tokens.ts';
import { startError } from './store/failures.ts';
import { makeFolder } from './store/folders.ts';

/**
 * The first signs, all verify.
 * @throws {StartError} when the kept one is empty, too short, or cannot be read or made. It is never replaced: what is
 *   sealed under it would be lost.
 */
export function instanceSecrets({
  jwtSecret,
  dataDir,
}: Pick<Config, 'jwtSecret' | 'dataDir'>): [string, ...string[]] {
  if (jwtSecret !== undefined)
    return jwtSecret.split(',').map((secret) => secret.trim()) as [string, ...string[]];
  const file = join(dataDir, 'jwt-secret');
  try {
    const kept = read(file) ?? make(file, dataDir);
    if (kept.length >= MIN_SECRET_LENGTH) return [kept];
  } catch (error) {
    throw startError(error, `the file ${file}`);
  }
  throw new StartError(
    `${file} is cut short. Restore it from a backup, or delete it: then everybody signs in anew, and second factors and webhook secrets are lost.`,
  );
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The file appears whole or not at all; of two starts at once, the second takes the first one's. */
function make(file: string, folder: string): string {
  makeFolder(folder);
  const draft = `${file}.${process.pid}`;
  try {
    const handle = openSync(draft, 'w', 0o600);
    try {
      writeSync(handle, randomSecret());
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    publish(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}

function publish(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    // A file system without links, on a stick say, can still rename.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') renameSync(draft, file);
  }
}
