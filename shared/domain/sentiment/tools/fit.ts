/**
 * Learns corrections to words and pairs of neighbours from rated sentences: ridge regression of the ratings on the
 * compound, by Gauss and Newton's method with conjugate gradients inside (Hestenes and Stiefel 1952). Each set has a
 * scale and a mean of its own, so that no word learns which set it comes from; the sets are weighted so that none
 * drowns the others, and the weight of the penalty draws what is seldom seen back to the rules.
 */
import { STOP_WORDS } from '../../scoring/lexis.ts';
import { type Learnt, loudness, ruleCharge, slope, squash, toLearnt } from '../charge.ts';
import { place } from '../valence.ts';
import type { Rated, SetName } from './rated.ts';

const WEIGHTS: Readonly<Record<SetName, number>> = { tweets: 4, amazon: 1, movies: 0.3, nyt: 3 };
const PENALTY = 8;
const LEAST_WORDS = 3;
const LEAST_PAIRS = 5;
const ROUNDS = 4;
const STEPS = 40;
const CLOSE = 1e-6;
/** The rating that compound 1 is taken for where the rules say nothing yet. */
const FIRST_SCALE = 4;

/** A sentence as a sparse row: what the rules say, and how much each thing that can be learnt would add to it. */
interface Row {
  set: SetName;
  rating: number;
  rules: number;
  columns: number[];
  values: number[];
}

/** Rows of the data file: a weight in tenths and the entries that have it, the same for the same sentences. */
export function learnWeights(sentences: readonly Rated[]): [number, string][] {
  const { names, rows } = design(sentences);
  const weights = solve(rows, names.length);
  const byWeight = new Map<number, string[]>();
  for (const [i, name] of names.entries()) {
    const tenth = Math.round((weights[i] ?? 0) * 10) / 10;
    if (tenth !== 0) byWeight.set(tenth, [...(byWeight.get(tenth) ?? []), name]);
  }
  return [...byWeight]
    .sort((a, b) => a[0] - b[0])
    .map(([weight, entries]) => [weight, entries.sort().join(' ')]);
}

/** The same as a table. */
export const learn = (sentences: readonly Rated[]): Learnt => toLearnt(learnWeights(sentences));

function design(sentences: readonly Rated[]): { names: string[]; rows: Row[] } {
  const texts = sentences.map(({ text }) => {
    const placed = place(text);
    const loud = loudness(text, placed.length);
    const parts = placed.flatMap(({ key, factor, weight }, i): [string, number][] => [
      [key, factor * weight * loud],
      [`${placed[i - 1]?.key ?? ''}_${key}`, factor * weight * loud],
    ]);
    return { rules: loud * placed.reduce((sum, word) => sum + ruleCharge(word) * word.weight, 0), parts };
  });
  const counts = new Map<string, number>();
  for (const { parts } of texts) {
    for (const name of new Set(parts.map(([each]) => each))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].filter(([name, n]) => isLearnable(name, n)).map(([name]) => name);
  const columnOf = new Map(names.map((name, i) => [name, i]));
  const rows = texts.map(({ rules, parts }, i): Row => {
    const { set, rating } = sentences[i] as Rated;
    const known = parts.flatMap(([name, value]) => {
      const column = columnOf.get(name);
      return column === undefined ? [] : [{ column, value }];
    });
    return {
      ...{ set, rating, rules },
      columns: known.map(({ column }) => column),
      values: known.map(({ value }) => value),
    };
  });
  return { names, rows };
}

/** Stop words are learnt only in pairs: alone they would tell the kind of text, not its tone. */
const isLearnable = (name: string, times: number): boolean =>
  /^[a-z-]+_[a-z-]+$/.test(name)
    ? times >= LEAST_PAIRS
    : times >= LEAST_WORDS && /^[a-z-]{2,}$/.test(name) && !STOP_WORDS.has(name);

function solve(rows: readonly Row[], size: number): Float64Array {
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = rows.map((row) => row.rules + dot(row, weights));
    const lines = linesOf(rows, sums.map(squash));
    // Near these sums the rating is a line in the weights: how fast it moves with them, and what it still lacks.
    const slopes = rows.map(({ set }, i) => lines[set].scale * slope(sums[i] ?? 0));
    const missing = rows.map(
      ({ set, rating }, i) => rating - lines[set].mean - lines[set].scale * squash(sums[i] ?? 0),
    );
    const right = weights.map((w) => -PENALTY * w);
    for (const [i, row] of rows.entries()) {
      add(right, row, WEIGHTS[row.set] * (slopes[i] ?? 0) * (missing[i] ?? 0));
    }
    const step = conjugateGradients(right, (x) => {
      const out = x.map((v) => PENALTY * v);
      for (const [i, row] of rows.entries())
        add(out, row, WEIGHTS[row.set] * (slopes[i] ?? 0) ** 2 * dot(row, x));
      return out;
    });
    for (const [j, change] of step.entries()) weights[j] = (weights[j] ?? 0) + change;
  }
  return weights;
}

/** For each set the line that leads from compounds to its ratings, by least squares. */
function linesOf(rows: readonly Row[], compounds: readonly number[]) {
  const line = (set: SetName) => {
    const pairs = rows.flatMap((row, i) =>
      row.set === set ? [[compounds[i] ?? 0, row.rating] as const] : [],
    );
    const n = Math.max(1, pairs.length);
    const x = pairs.reduce((sum, [compound]) => sum + compound, 0) / n;
    const y = pairs.reduce((sum, [, rating]) => sum + rating, 0) / n;
    const square = pairs.reduce((sum, [compound]) => sum + (compound - x) ** 2, 0);
    const product = pairs.reduce((sum, [compound, rating]) => sum + (compound - x) * (rating - y), 0);
    const scale = square === 0 ? FIRST_SCALE : product / square;
    return { scale, mean: y - scale * x };
  };
  return { tweets: line('tweets'), amazon: line('amazon'), movies: line('movies'), nyt: line('nyt') };
}

/** Solves `normal(x) = right` for a symmetric positive definite `normal`, as nearly as `STEPS` steps lead. */
function conjugateGradients(right: Float64Array, normal: (x: Float64Array) => Float64Array): Float64Array {
  const x = new Float64Array(right.length);
  const rest = right.slice();
  const along = rest.slice();
  let size = inner(rest, rest);
  const enough = size * CLOSE;
  for (let step = 0; step < STEPS && size > enough; step++) {
    const image = normal(along);
    const far = size / inner(along, image);
    for (let j = 0; j < x.length; j++) {
      x[j] = (x[j] ?? 0) + far * (along[j] ?? 0);
      rest[j] = (rest[j] ?? 0) - far * (image[j] ?? 0);
    }
    const next = inner(rest, rest);
    for (let j = 0; j < x.length; j++) along[j] = (rest[j] ?? 0) + (next / size) * (along[j] ?? 0);
    size = next;
  }
  return x;
}

const inner = (a: Float64Array, b: Float64Array): number => a.reduce((sum, v, j) => sum + v * (b[j] ?? 0), 0);

const dot = ({ columns, values }: Row, x: Float64Array): number =>
  columns.reduce((sum, column, k) => sum + (values[k] ?? 0) * (x[column] ?? 0), 0);

/** Adds `times` the row to `to`. */
function add(to: Float64Array, { columns, values }: Row, times: number): void {
  for (const [k, column] of columns.entries()) to[column] = (to[column] ?? 0) + times * (values[k] ?? 0);
}
