/**
 * Alignment of a rubric with an answer, after the idea of Sultan, Salazar and Sumner 2016 ("Fast and easy short
 * answer grading with high accuracy"): words are aligned, not counted, and words of the question count less.
 * Each phrase of the rubric is laid on the stretch of the answer that covers it best.
 */
import type { Analysis } from './analyse.ts';
import { placePairs, sharePairs } from './pairs.ts';
import type { Phrase, Rubric } from './rubric.ts';

/** One word of the answer that stands for one term of a phrase. */
interface Hit {
  word: number;
  position: number;
  term: number;
  strength: number;
  /** The strength that it would have without regard to negation. */
  mention: number;
}

/** How well the best stretch of the answer covers one phrase. */
export interface Alignment {
  /** Weight of the terms found, as a share of the phrase's weight, 0–1. */
  coverage: number;
  /** Share of neighbouring terms that are found as neighbours too, in order (or turned round, counted less). */
  order: number;
  /** The words of the answer that did it, in order. */
  words: number[];
}

export interface Matching {
  /** One for each phrase of the rubric. */
  alignments: Alignment[];
  /** Share of the phrase found anywhere in the answer, 0–1, one for each phrase; 0 for synonym phrases. */
  spread: number[];
  /** The same with words that say the contrary counted in full: what the answer talks about, not what it says. */
  mentioned: number[];
  /** Share of the phrase's pairs of neighbours that are neighbours in the answer, and where; synonym phrases only. */
  together: { share: number; words: number[] }[];
}

/** A word whose negation differs from the term's says the contrary; this little is left of it. */
const CONTRARY = 0.1;
const NONE: Alignment = { coverage: 0, order: 0, words: [] };

/** Aligns every phrase; linear in the length of the answer for a given rubric. */
export function matchRubric(rubric: Rubric, answer: Analysis): Matching {
  const hits: Hit[][] = rubric.phrases.map(() => []);
  for (const [index, word] of answer.words.entries()) {
    for (const key of word.keys) {
      for (const lead of rubric.leads(key)) {
        const term = rubric.phrases[lead.phrase]?.terms[lead.term];
        if (term === undefined) continue;
        const contrary = word.negated !== (term.negated !== lead.opposite);
        const strength = contrary ? lead.strength * CONTRARY : lead.strength;
        hits[lead.phrase]?.push({
          word: index,
          position: word.position,
          term: lead.term,
          strength,
          mention: lead.strength,
        });
      }
    }
  }
  const places = placePairs(answer);
  return {
    together: rubric.phrases.map((p) => (p.main ? { share: 0, words: [] } : sharePairs(p.pairs, places))),
    alignments: rubric.phrases.map((phrase, i) => align(phrase, hits[i] ?? [])),
    spread: rubric.phrases.map((phrase, i) => anywhere(phrase, hits[i] ?? [], (h) => h.strength)),
    mentioned: rubric.phrases.map((phrase, i) => anywhere(phrase, hits[i] ?? [], (h) => h.mention)),
  };
}

/** Words that a phrase may be stretched over: speech is looser than writing. */
function reachOf(phrase: Phrase): number {
  return Math.min(60, 14 + 4 * phrase.terms.length);
}

function anywhere(phrase: Phrase, hits: readonly Hit[], of: (hit: Hit) => number): number {
  if (!phrase.main || hits.length === 0 || phrase.weight === 0) return 0;
  const best = new Float64Array(phrase.terms.length);
  for (const hit of hits) best[hit.term] = Math.max(best[hit.term] ?? 0, of(hit));
  return phrase.terms.reduce((sum, t, i) => sum + t.weight * (best[i] ?? 0), 0) / phrase.weight;
}

function align(phrase: Phrase, hits: readonly Hit[]): Alignment {
  if (hits.length === 0) return NONE;
  const [from, to] = bestStretch(phrase, hits);
  const best = new Map<number, Hit>();
  for (const hit of hits.slice(from, to)) {
    const old = best.get(hit.term);
    if (old === undefined || hit.strength > old.strength) best.set(hit.term, hit);
  }
  const chosen = [...best.values()];
  const found = chosen.reduce((sum, h) => sum + (phrase.terms[h.term]?.weight ?? 0) * h.strength, 0);
  const words = [...new Set(chosen.filter((h) => h.strength > CONTRARY).map((h) => h.word))];
  return {
    coverage: found / phrase.weight,
    order: orderOf(phrase, hits, from, to),
    words: words.sort((a, b) => a - b),
  };
}

/**
 * The stretch of hits, within the phrase's reach, whose terms weigh most. Two pointers over the hits; for each
 * term a queue of falling strengths gives its best hit inside the stretch, so each hit enters and leaves once.
 */
function bestStretch(phrase: Phrase, hits: readonly Hit[]): [number, number] {
  const reach = reachOf(phrase);
  const queues: number[][] = phrase.terms.map(() => []);
  const heads = new Int32Array(phrase.terms.length);
  let covered = 0;
  let most = -1;
  let from = 0;
  let best: [number, number] = [0, 0];
  const top = (term: number) => hits[queues[term]?.[heads[term] ?? 0] ?? -1]?.strength ?? 0;
  const weigh = (term: number, before: number) => {
    covered += (phrase.terms[term]?.weight ?? 0) * (top(term) - before);
  };
  for (const [i, hit] of hits.entries()) {
    while (from < i && hit.position - (hits[from]?.position ?? 0) > reach) {
      const term = hits[from]?.term ?? 0;
      if (queues[term]?.[heads[term] ?? 0] === from) {
        const before = top(term);
        heads[term] = (heads[term] ?? 0) + 1;
        weigh(term, before);
      }
      from++;
    }
    const queue = queues[hit.term] ?? [];
    const before = top(hit.term);
    while (queue.length > (heads[hit.term] ?? 0) && (hits[queue.at(-1) ?? -1]?.strength ?? 0) < hit.strength)
      queue.pop();
    queue.push(i);
    weigh(hit.term, before);
    if (covered > most + 1e-9) {
      most = covered;
      best = [from, i + 1];
    }
  }
  return best;
}

const NEIGHBOURS = 8;
const TURNED = 0.6;

/** Of the phrase's pairs of neighbouring terms, how many are near each other in the answer, and which way round. */
function orderOf(phrase: Phrase, hits: readonly Hit[], from: number, to: number): number {
  const pairs = phrase.terms.length - 1;
  if (pairs < 1) return 1;
  const seen = new Float64Array(pairs);
  const last = new Int32Array(phrase.terms.length).fill(-1_000);
  for (let i = from; i < to; i++) {
    const hit = hits[i];
    if (hit === undefined || hit.strength <= CONTRARY) continue;
    const { term, position } = hit;
    if (term > 0 && position - (last[term - 1] ?? 0) <= NEIGHBOURS) seen[term - 1] = 1;
    if (term < pairs && position - (last[term + 1] ?? 0) <= NEIGHBOURS) {
      seen[term] = Math.max(seen[term] ?? 0, TURNED);
    }
    last[term] = position;
  }
  return seen.reduce((sum, s) => sum + s, 0) / pairs;
}
