/** Folders and files of the instance: for its own account alone. */
import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder with those above it. Not by mkdir's own `recursive`: where a file system refuses new folders with
 * ENOENT, as /proc does, that tries for ever.
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path, 0o700);
  } catch (error) {
    // Another program that starts may have been first.
    if (!isFolder(path)) throw error;
  }
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Makes an empty file where there is none, before somebody does that would let others read it. */
export const makeFile = (path: string): void => closeSync(openSync(path, 'a', 0o600));

/**
 * Takes a file from everybody but its own account, where it is there: earlier versions, and whoever copied it, may
 * have left it to others. Another account's file is that one's to close.
 */
export function closeToOthers(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined || (stat.mode & 0o077) === 0 || stat.uid !== process.getuid?.()) return;
  chmodSync(path, stat.mode & 0o700);
}
