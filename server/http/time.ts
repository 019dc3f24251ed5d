/** Stored times always have milliseconds; on the wire a whole second goes without, as in the reference. */
export function wireTime(stored: string): string;
export function wireTime(stored: string | null): string | null;
export function wireTime(stored: string | null): string | null {
  return stored === null ? null : stored.replace('.000Z', 'Z');
}

/** Any ISO 8601 time with an offset as it is stored: UTC with milliseconds. */
export const storedTime = (given: string): string => new Date(given).toISOString();
