/**
 * All questions of a company's sets, kept while no set changes: a full company has 50,000, and to read them takes a
 * second, in parts.
 */
import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { fold } from '../../store/search.ts';
import type { Store } from '../../store/store.ts';
import { questionsIn, type StoredQuestion, setsAfter, setsVersion } from './question-sets.repository.ts';

export interface PlacedQuestion extends StoredQuestion {
  set: { id: number; name: string };
  /** Its place in the set, from 1. */
  order: number;
}
interface Kept {
  version: string;
  questions: readonly PlacedQuestion[];
  /** By `sameWords`; the first of several. */
  byWords: ReadonlyMap<string, PlacedQuestion>;
}

/** Questions in memory, of all companies. */
const MOST_KEPT = 200_000;
/** Sets that are read in one go. */
const SLICE = 50;

/** What two questions have in common that ask the same in the same words, whatever their case and spaces. */
export const sameWords = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

export function companyQuestions(store: Pick<Store, 'read'>) {
  const kept = new LRUCache<string, Kept>({
    maxSize: MOST_KEPT,
    sizeCalculation: ({ questions }) => questions.length + 1,
  });

  async function readAll(tenant: string): Promise<Omit<Kept, 'version'>> {
    const questions: PlacedQuestion[] = [];
    const byWords = new Map<string, PlacedQuestion>();
    let last = 0;
    for (;;) {
      const rows = await setsAfter(store.read, tenant, last, SLICE);
      for (const { id, name, ...row } of rows) {
        for (const [index, question] of questionsIn(row).entries()) {
          const placed = { ...question, set: { id, name }, order: index + 1 };
          questions.push(placed);
          const words = sameWords(question.text);
          if (!byWords.has(words)) byWords.set(words, placed);
        }
        last = id;
      }
      if (rows.length < SLICE) return { questions, byWords };
      await setImmediate();
    }
  }

  /** Those of a company, in the order of its sets. */
  return async (tenant: string): Promise<Omit<Kept, 'version'>> => {
    // Before what is read: what changes in between is read again next time.
    const version = await setsVersion(store.read, tenant);
    const known = kept.get(tenant);
    if (known?.version === version) return known;
    const fresh = { version, ...(await readAll(tenant)) };
    kept.set(tenant, fresh);
    return fresh;
  };
}
