/** How telling a word is, 0–1: an inverse-document-frequency scale (Spärck Jones 1972) from the shipped table. */
import { STEMS_BY_LEVEL } from './word-table.data.ts';

const levels = new Map<string, number>();
for (const [level, words] of STEMS_BY_LEVEL.entries()) {
  for (const word of words.split(/\s+/)) {
    if (word !== '') levels.set(word, level);
  }
}

/** Weight of a stem: .2 for the commonest content words, 1 for a word the table has never seen. */
export function tellingWeight(stemmed: string): number {
  const level = levels.get(stemmed) ?? 10;
  return Math.max(0.2, (level - 1) / 9);
}

/** Whether the table knows this stem, that is, whether it is an English content word. */
export function isKnown(stemmed: string): boolean {
  return levels.has(stemmed);
}
