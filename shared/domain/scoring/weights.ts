/** How telling a word is, 0–1: an inverse-document-frequency scale (Spärck Jones 1972) from the shipped table. */
import { lazy } from '../lazy.ts';
import { STEMS_BY_LEVEL } from './word-table.data.ts';

const levels = lazy(
  () =>
    new Map(
      STEMS_BY_LEVEL.flatMap((words, level) =>
        words
          .split(/\s+/)
          .filter((word) => word !== '')
          .map((word) => [word, level] as const),
      ),
    ),
);

/** Weight of a stem: .2 for the commonest content words, 1 for a word the table has never seen. */
export function tellingWeight(stemmed: string): number {
  const level = levels().get(stemmed) ?? 10;
  return Math.max(0.2, (level - 1) / 9);
}

/** Whether the table knows this stem, that is, whether it is an English content word. */
export function isKnown(stemmed: string): boolean {
  return levels().has(stemmed);
}
