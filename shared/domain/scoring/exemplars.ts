/**
 * Answers that people have graded pull the score of similar answers to the same question: a similarity-weighted
 * mean of their grades (nearest neighbours with a Gaussian-like weight), blended with the rubric's score by how
 * similar the nearest ones are. Graded neighbours were the largest single gain in Mohler, Bunescu and Mihalcea
 * 2011 and after.
 */
import { type Analysis, analyse } from './analyse.ts';
import { Bounded } from './bounded.ts';
import type { Exemplar } from './types.ts';
import { tellingWeight } from './weights.ts';

type Vector = ReadonlyMap<string, number>;

const vectors = new Bounded<string, Vector>(2_000);
/** Sharpness: similarity enters to this power. */
const POWER = 3;
/** Similarity mass at which the exemplars weigh as much as the rubric. */
const HALF = 0.25;

/** The score with the exemplars' pull, 0–10; unchanged without exemplars. Their order does not matter. */
export function blendExemplars(score: number, answer: Analysis, exemplars: readonly Exemplar[]): number {
  if (exemplars.length === 0) return score;
  const mine = vectorOf(answer);
  const votes = exemplars.map((exemplar) => {
    const theirs = vectors.get(exemplar.answer, () => vectorOf(analyse(exemplar.answer)));
    return { weight: similarity(mine, theirs) ** POWER, score: exemplar.score };
  });
  // Sorted before summing, so that the sum is the same to the last bit in any order.
  votes.sort((a, b) => a.weight - b.weight || a.score - b.score);
  const mass = votes.reduce((sum, v) => sum + v.weight, 0);
  if (mass === 0) return score;
  const mean = votes.reduce((sum, v) => sum + v.weight * v.score, 0) / mass;
  const pull = mass / (mass + HALF);
  return pull * mean + (1 - pull) * score;
}

/** Distinct stems by how telling they are; a negated word is another word. */
function vectorOf(text: Analysis): Vector {
  const vector = new Map<string, number>();
  for (const word of text.words) {
    for (const key of word.keys) vector.set(word.negated ? `!${key}` : key, tellingWeight(key));
  }
  return vector;
}

function similarity(a: Vector, b: Vector): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (const [key, w] of a) {
    aa += w * w;
    if (b.has(key)) dot += w * w;
  }
  for (const w of b.values()) bb += w * w;
  return aa > 0 && bb > 0 ? dot / Math.sqrt(aa * bb) : 0;
}
