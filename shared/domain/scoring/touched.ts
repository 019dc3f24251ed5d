/**
 * How far an answer touches what a point speaks of, be it in other words: each word of the point is laid on the word of the
 * answer that is nearest in meaning (Corley and Mihalcea 2005; Sultan, Salazar and Sumner 2016). Alignments say whether a
 * point is said; this says how much of it is, and tells a thin answer on the matter from one on another.
 */
import type { Analysis } from './analyse.ts';
import { isPerson, talkOf } from './plain-talk.ts';
import { type CompiledPoint, mainOf, type Rubric } from './rubric.ts';

/**
 * Share of each point's own text that the answer touches, by weight, 0–1, null where it has no telling word; less where the
 * answer is general talk. Linear in the answer's length. What is denied in one and not in the other does not count.
 */
export function touchedIn(rubric: Rubric, answer: Analysis): (number | null)[] {
  const best = rubric.points.map((point) => new Float64Array(termsOf(point).length));
  const seen = new Set<string>();
  for (const { keys, negated, norm } of answer.words) {
    if (isPerson(norm)) continue;
    for (const key of keys) {
      const form = negated ? `!${key}` : key;
      // Words of the question anybody can take up.
      if (seen.has(form) || rubric.questionKeys.has(key)) continue;
      seen.add(form);
      for (const { point, term, negated: wanted, nearness } of rubric.kin(key)) {
        const nearest = best[point] as Float64Array;
        if (negated === wanted) nearest[term] = Math.max(nearest[term] as number, nearness);
      }
    }
  }
  const { frank, concrete } = talkOf(answer);
  const share = frank * (OF_NO_THING + (1 - OF_NO_THING) * concrete);
  return rubric.points.map((point, i) => {
    const all = mainOf(point)?.weight ?? 0;
    const found = termsOf(point).reduce((sum, { weight }, t) => sum + weight * (best[i]?.[t] ?? 0), 0);
    return all > 0 ? (share * found) / all : null;
  });
}

/** What touching a point is worth in talk that names no thing. */
const OF_NO_THING = 0.5;

const termsOf = (point: CompiledPoint) => mainOf(point)?.terms ?? [];
