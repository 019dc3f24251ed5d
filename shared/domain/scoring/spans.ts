/** The words of an answer that are shown for a point: whole clauses, since single words can't be read as evidence. */
import type { Analysis } from './analyse.ts';
import type { Span } from './types.ts';
import { tellingWeight } from './weights.ts';

/** So many clauses are shown for one point: those that say most of it. */
const MOST_SHOWN = 2;
/** Share of the weight of the first that another must have. */
const WORTH_SHOWING = 0.5;
/** A clause that runs on is cut around its words. */
const LONGEST = 160;
const PARTS = /[,;:()–—\n]/;

interface Clause extends Pick<Span, 'start' | 'end'> {
  weight: number;
}

/** The clauses in which most of these words (indices, in order) stand, in the order of the answer. */
export function spansOf(words: readonly number[], answer: Analysis, raw: string): Span[] {
  const clauses: Clause[] = [];
  for (const index of words) {
    const word = answer.words[index];
    if (word === undefined) continue;
    const weight = word.keys.reduce((sum, key) => sum + (word.number ? 1 : tellingWeight(key)), 0);
    const open = clauses.at(-1);
    if (open !== undefined && word.end <= open.end) open.weight += weight;
    else clauses.push({ ...clauseOf(answer, index, raw, open?.end ?? 0), weight });
  }
  const most = Math.max(...clauses.map(({ weight }) => weight));
  return clauses
    .filter(({ weight }) => weight >= WORTH_SHOWING * most)
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST_SHOWN)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: raw.slice(start, end) }));
}

/** The clause of a word, by marks between words of its sentence, from `from` on at the earliest. */
function clauseOf(
  { words }: Analysis,
  index: number,
  raw: string,
  from: number,
): Pick<Span, 'start' | 'end'> {
  let [first, last] = [index, index];
  const place = (i: number) => words[i] as (typeof words)[number];
  const { sentence } = place(index);
  const goesOn = (a: number, b: number) =>
    words[a]?.sentence === sentence &&
    words[b]?.sentence === sentence &&
    !PARTS.test(raw.slice(place(a).end, place(b).start));
  const fits = (a: number, b: number) => place(b).end - place(a).start <= LONGEST;
  // By turns, so that what is cut has its words in the middle.
  for (let grows = true; grows; ) {
    grows = false;
    if (goesOn(first - 1, first) && place(first - 1).start >= from && fits(first - 1, last)) {
      first--;
      grows = true;
    }
    if (goesOn(last, last + 1) && fits(first, last + 1)) {
      last++;
      grows = true;
    }
  }
  return { start: place(first).start, end: place(last).end };
}
