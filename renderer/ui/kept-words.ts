/**
 * Words that wait for the person who wrote them. They are kept in this page's memory, which signing in again does
 * not end, and in the tab's storage as well, which outlives a reload. That one may be full or switched off.
 */
const memory = new Map<string, string>();

/** Keeps a value that JSON can carry; whatever was kept by this name before is replaced. */
export function keepWords(key: string, value: unknown): void {
  const json = JSON.stringify(value);
  memory.set(key, json);
  try {
    sessionStorage.setItem(key, json);
  } catch {
    // What an earlier time left there would be taken for these words after a reload.
    forgetStored(key);
  }
}

/** What was kept; null when nothing was. */
export function readKept<T>(key: string): T | null {
  return JSON.parse(memory.get(key) ?? readStored(key) ?? 'null') as T | null;
}

/** Forgets what was kept. */
export function forgetKept(key: string): void {
  memory.delete(key);
  forgetStored(key);
}

function readStored(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    // Switched off: nothing was ever stored.
    return null;
  }
}

function forgetStored(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Switched off: there is nothing to forget.
  }
}
