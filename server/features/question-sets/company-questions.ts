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

/** Characters of questions in memory, of all companies. */
const MOST_KEPT = 60_000_000;
/** Sets that are read in one go. */
const SLICE = 5;

const lengthOf = ({ text, key_points }: StoredQuestion): number =>
  key_points.reduce((sum, point) => sum + point.length, text.length);

/** What two questions have in common that ask the same in the same words, whatever their case and spaces. */
export const sameWords = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

export function companyQuestions(store: Pick<Store, 'read'>) {
  const kept = new LRUCache<string, Kept>({
    maxSize: MOST_KEPT,
    sizeCalculation: ({ questions }) => questions.reduce((sum, each) => sum + lengthOf(each), 1),
  });

  /** Whoever asks while they are read waits for the same reading. */
  const reading = new Map<string, { version: string; done: Promise<Omit<Kept, 'version'>> }>();

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
    const begun = reading.get(tenant);
    if (begun?.version === version) return begun.done;
    const done = readAll(tenant);
    reading.set(tenant, { version, done });
    try {
      const fresh = { version, ...(await done) };
      kept.set(tenant, fresh);
      return fresh;
    } finally {
      if (reading.get(tenant)?.done === done) reading.delete(tenant);
    }
  };
}
