/**
 * Answers that people have graded teach the scorer how a question is graded: by Gaussian process regression
 * (Rasmussen and Williams 2006, algorithm 2.1) on what the grades differ from its own scores by. Where no graded answer
 * is alike, the scorer's own score stands; the more and the more alike, the closer it comes to the graders. Graded
 * answers to the same question are the largest single gain in short answer grading (Heilman and Madnani 2013).
 */
import { type Analysis, analyse } from './analyse.ts';
import { Bounded } from './bounded.ts';
import { fluencyFactor } from './fluency.ts';
import { dot, formsOf, lettersOf, pairsOf, piecesOf, stemsOf, unit, type Vector } from './likeness.ts';
import type { Exemplar } from './types.ts';

// Variances in points² of ten, chosen on mohler2011 and saf-en together; the optimum is flat.
const LENIENCY = 1; // graders who are kinder or harsher throughout
const SLOPE = 8; // graders who see more or less between a good and a bad answer
const LENGTH = 1; // graders who like it long or short
const ALIKE = 10; // what is said in the same words
const NOISE = 0.7; // the same answer graded twice
const MIDDLE_SCORE = 7;
const MIDDLE_LENGTH = 3; // ln(1 + words)
const SCALE = 5;

/** What the regression knows of an answer. */
interface Traits {
  score: number;
  length: number;
  stems: Vector;
  pieces: Vector;
  pairs: Vector;
  letters: Vector;
}

interface Learnt {
  traits: readonly Traits[];
  /** What the deviation of each exemplar weighs, once its likeness to an answer is known. */
  weights: readonly number[];
}

/** The scorer as it is without exemplars, for one question. */
export interface OwnScore {
  /** Tells the question and its rubric from every other. */
  key: string;
  /** Score 0–10 of a text. */
  scoreOf(text: Analysis, raw: string): number;
}

const learnt = new Bounded<string, Learnt>(200);

/**
 * The score with the exemplars' pull, 0–10; unchanged without exemplars. Their order does not matter.
 *
 * @param score the scorer's own, 0–10
 */
export function blendExemplars(
  score: number,
  answer: Analysis,
  exemplars: readonly Exemplar[],
  own: OwnScore,
): number {
  if (exemplars.length === 0) return score;
  const ordered = exemplars.map(({ answer: text, score: grade }) => [text, grade] as const).sort(byText);
  const { traits, weights } = learnt.get(JSON.stringify([own.key, ordered]), () => learn(ordered, own));
  const mine = traitsOf(answer, score);
  const pull = traits.reduce((sum, theirs, i) => sum + kinship(mine, theirs) * (weights[i] ?? 0), 0);
  return Math.min(10, Math.max(0, score + pull));
}

const byText = (a: readonly [string, number], b: readonly [string, number]): number =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1];

function learn(graded: readonly (readonly [string, number])[], own: OwnScore): Learnt {
  const traits = graded.map(([text]) => {
    const analysis = analyse(text);
    return traitsOf(analysis, own.scoreOf(analysis, text) * fluencyFactor(analysis));
  });
  const deviations = graded.map(([, grade], i) => grade - (traits[i]?.score ?? 0));
  const covariance = traits.map((a, i) => traits.map((b, j) => kinship(a, b) + (i === j ? NOISE : 0)));
  return { traits, weights: solve(covariance, deviations) };
}

function traitsOf(text: Analysis, score: number): Traits {
  return {
    score,
    length: Math.log1p(text.length),
    stems: unit(stemsOf(text)),
    pieces: unit(piecesOf(text)),
    pairs: unit(pairsOf(formsOf(text))),
    letters: unit(lettersOf(text)),
  };
}

/** How much the deviations of two answers have in common. A sum of products and cosines, hence positive semidefinite. */
function kinship(a: Traits, b: Traits): number {
  const slope = ((a.score - MIDDLE_SCORE) * (b.score - MIDDLE_SCORE)) / SCALE ** 2;
  const length = (a.length - MIDDLE_LENGTH) * (b.length - MIDDLE_LENGTH);
  const words = (dot(a.stems, b.stems) + dot(a.pieces, b.pieces) + dot(a.pairs, b.pairs)) / 3;
  const alike = (words + dot(a.letters, b.letters)) / 2;
  return LENIENCY + SLOPE * slope + LENGTH * length + ALIKE * alike;
}

/** Solves `matrix · x = y` for a symmetric positive definite matrix, by its Cholesky factor. */
function solve(matrix: readonly (readonly number[])[], y: readonly number[]): number[] {
  const n = y.length;
  const factor = matrix.map(() => new Float64Array(n));
  const at = (i: number, k: number) => factor[i]?.[k] ?? 0;
  for (const [i, row] of factor.entries()) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]?.[j] ?? 0;
      for (let k = 0; k < j; k++) rest -= at(i, k) * at(j, k);
      row[j] = i === j ? Math.sqrt(rest) : rest / at(j, j);
    }
  }
  const x = [...y];
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] ?? 0) - at(i, k) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] = (x[i] ?? 0) - at(k, i) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / at(i, i);
  }
  return x;
}
