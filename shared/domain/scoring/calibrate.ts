/**
 * Monotone maps from raw coverage to the 0–10 scale. Raw overlap scores far too low: a person who says a point
 * well seldom repeats half of the expert's words. The knots are data: set on the quantiles that tools/fit-credit.ts and
 * tools/fit-blend.ts print, and between two and six on 124 answers of practice interviews that one person graded before
 * seeing a score; there the scorer had been too strict with plain, short answers that say part of what was asked for.
 */

/** Knots of a piecewise linear map, raw value first; both columns rise. */
export type Curve = readonly (readonly [number, number])[];

/** For rubrics of key points: mean credit to score. */
export const KEY_POINT_CURVE: Curve = [
  [0.03, 0],
  [0.06, 0.6],
  [0.1, 1.5],
  [0.16, 2.4],
  [0.25, 3.9],
  [0.35, 4.8],
  [0.45, 5.2],
  [0.55, 5.7],
  [0.65, 7.2],
  [0.75, 8.5],
  [0.85, 9.1],
  [0.98, 10],
];

/** For key points of a question about past behaviour, which the parts of a story meet as well: mean credit to score. */
export const ACCOUNT_CURVE: Curve = [
  [0.05, 0],
  [0.11, 0.6],
  [0.16, 1.3],
  [0.25, 3.3],
  [0.34, 4.8],
  [0.42, 5.7],
  [0.5, 6.6],
  [0.65, 7.8],
  [0.85, 9],
  [0.98, 10],
];

/** The scorer of reference answers in numbers. Overlap never counts against an answer, so none is negative. */
export interface ReferenceFit {
  /** What the parts of an overlap weigh; only their proportions matter. */
  found: number;
  sequence: number;
  pieces: number;
  letters: number;
  /** What is taken off a short reference's blend where the answer's own words lead elsewhere, 0–1. */
  stray: number;
  /** The blend that gets five of ten, where an answer passes from wrong to right. */
  half: number;
  /** How steeply the score rises there. Saying a thing twice is not twice as good, so it flattens. */
  steepness: number;
  /** The best of several references is high by chance too: what each further one adds to the exponent of a blend. */
  chance: number;
}

/** Fitted by tools/fit-reference.ts, but steeper: that costs nothing, and answers to other questions get less. */
export const REFERENCE: ReferenceFit = {
  found: 0.35,
  sequence: 0.44,
  pieces: 0.16,
  letters: 0.3,
  stray: 0.3,
  half: 0.234,
  steepness: 2.2,
  chance: 0.7,
};

/** 0 up to `from`, 1 from `to` on, in a straight line between. */
export const rising = (x: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (x - from) / (to - from)));

/** Value of a curve; flat outside its knots. */
export function calibrate(curve: Curve, raw: number): number {
  let [x0, y0] = curve[0] ?? [0, 0];
  if (raw <= x0) return y0;
  for (const [x, y] of curve) {
    if (raw <= x) return y0 + ((raw - x0) / (x - x0 || 1)) * (y - y0);
    [x0, y0] = [x, y];
  }
  return y0;
}
