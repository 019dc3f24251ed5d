/** Telling failures of the stores apart, whichever store it is. */

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
