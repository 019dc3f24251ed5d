/** Telling failures of the stores apart, whichever store it is. */
import { StartError } from '../errors.ts';

const codeOf = (error: unknown) => String((error as { code?: unknown } | null)?.code);

/** Whether a write failed because another row has a value that must be unique. */
export function isTaken(error: unknown): boolean {
  return ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505'].includes(codeOf(error));
}

/** Whether a write failed because there is no room. */
export function isDiskFull(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT' || code === '53100';
}

/**
 * What keeps `what` ("the store /a/b") from being used, as the one line that the user sees. What is no failure of the
 * disk or of SQLite comes back as it is.
 */
export function startError(error: unknown, what: string): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (error instanceof StartError || typeof code !== 'string') return error;
  if (isDiskFull(error)) {
    return new StartError(`The disk is full: ${what} cannot be written. Free some space and start again.`);
  }
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return damaged(what);
  // Only failures of the system have a number; a mistake in the program keeps its stack.
  if (code.startsWith('SQLITE_') || 'errno' in (error as object)) {
    return new StartError(`${capital(what)} cannot be used: ${(error as Error).message}.`);
  }
  return error;
}

export const damaged = (what: string) =>
  new StartError(
    `${capital(what)} is damaged or not a database. Restore it from a backup; nothing was changed.`,
  );

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a write failed because of what was to be written: it would fail again, whoever tries. */
export function isConstraint(error: unknown): boolean {
  const code = codeOf(error);
  return code.startsWith('SQLITE_CONSTRAINT') || /^2[23]...$/.test(code);
}
