/**
 * Writes `learnt.data.ts`: small corrections to the words' valences, learnt from sentences with the mean rating of
 * twenty people. Regularised least squares by gradient descent on 4·compound, with a bias for each set so that no
 * word learns which set it comes from, and the sets weighted so that none drowns the others.
 *
 *   node learn.ts RATED_DIR         writes the data file to standard output (run it with an empty LEARNT table)
 *   node learn.ts RATED_DIR --cv    prints r for each set, five folds drawn by text
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STOP_WORDS } from '../../scoring/lexis.ts';
import { type Placed, place } from '../valence.ts';
import { BOOSTERS, NEGATORS } from '../words.ts';

const SETS: Readonly<Record<string, number>> = { tweets: 1.6, amazon: 1.4, movies: 0.5, nyt: 1.2 };
const ALPHA = 15;
const SCALE = 3.2;
const ROUNDS = 25;
const LEAST_COUNT = 3;
const PRIOR = 7;
const STEP = 0.6;
const FOLDS = 5;

interface Row {
  set: string;
  text: string;
  rating: number;
  words: Placed[];
}

const [dir = '', mode = ''] = process.argv.slice(2);
const rows = Object.keys(SETS).flatMap((set): Row[] => {
  const lines = readFileSync(join(dir, `${set}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const cells = line.split('\t');
    // Sentences of one review or article share the first part of their id and stay in one fold.
    const text = `${set} ${cells[0]?.split('_')[0]}`;
    return { set, text, rating: Number(cells[2]), words: place(cells.slice(6).join(' ')) };
  });
});

function sumOf(row: Row, learnt: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const w of row.words) {
    const v = w.valence + (learnt.get(w.norm) ?? 0);
    sum += (v + Math.sign(v) * w.boost) * w.factor;
  }
  return sum;
}

function learn(train: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of train) {
    for (const norm of new Set(row.words.map((w) => w.norm))) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  }
  const learnt = new Map<string, number>();
  for (const [norm, n] of counts) {
    const closed = STOP_WORDS.has(norm) || BOOSTERS.has(norm) || NEGATORS.has(norm);
    if (n >= LEAST_COUNT && !closed && /^[a-z-]{2,}$/.test(norm)) learnt.set(norm, 0);
  }
  const bias = new Map(Object.keys(SETS).map((set) => [set, 0]));
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<string, number>();
    const drift = new Map<string, number>();
    for (const row of train) {
      const sum = sumOf(row, learnt);
      const root = Math.sqrt(sum * sum + ALPHA);
      const error = (SCALE * sum) / root + (bias.get(row.set) ?? 0) - row.rating;
      drift.set(row.set, (drift.get(row.set) ?? 0) + error);
      const pull = (SETS[row.set] ?? 1) * error * ((SCALE * ALPHA) / root ** 3);
      for (const w of row.words) {
        if (learnt.has(w.norm)) gradient.set(w.norm, (gradient.get(w.norm) ?? 0) + pull * w.factor);
      }
    }
    for (const [set, b] of bias) {
      const size = train.filter((r) => r.set === set).length || 1;
      bias.set(set, b - (0.5 * (drift.get(set) ?? 0)) / size);
    }
    for (const [norm, g] of gradient) {
      const now = learnt.get(norm) ?? 0;
      const rate = STEP / (PRIOR + 0.35 * (counts.get(norm) ?? 1)) / (1 + 0.05 * round);
      learnt.set(norm, now - rate * (g + PRIOR * now));
    }
  }
  return learnt;
}

function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (v: readonly number[]) => v.reduce((a, b) => a + b, 0) / v.length;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [i, a] of x.entries()) {
    const b = (y[i] ?? 0) - my;
    xy += (a - mx) * b;
    xx += (a - mx) ** 2;
    yy += b * b;
  }
  return xy / Math.sqrt(xx * yy);
}

function crossValidate(): void {
  const texts = [...new Set(rows.map((r) => r.text))];
  const fold = new Map(texts.map((text, i) => [text, (i * 7) % FOLDS]));
  const predicted = new Map<Row, number>();
  for (let f = 0; f < FOLDS; f++) {
    const learnt = learn(rows.filter((r) => fold.get(r.text) !== f));
    for (const row of rows.filter((r) => fold.get(r.text) === f)) {
      const sum = sumOf(row, learnt);
      predicted.set(row, sum / Math.sqrt(sum * sum + ALPHA));
    }
  }
  for (const set of Object.keys(SETS)) {
    const mine = rows.filter((r) => r.set === set);
    const r = pearson(
      mine.map((row) => predicted.get(row) ?? 0),
      mine.map((row) => row.rating),
    );
    process.stdout.write(`${set} ${r.toFixed(3)}\n`);
  }
}

function writeTable(): void {
  const byValence = new Map<number, string[]>();
  for (const [norm, v] of learn(rows)) {
    const tenth = Math.round(v * 10) / 10;
    if (tenth !== 0) byValence.set(tenth, [...(byValence.get(tenth) ?? []), norm]);
  }
  const lines = [...byValence]
    .sort((a, b) => a[0] - b[0])
    .map(
      ([v, words]) =>
        `  [${v}, \`${words
          .sort()
          .join(' ')
          .replace(/(.{1,96}) /g, '$1\n')}\`],`,
    );
  process.stdout.write(`/**
 * Corrections to the valences of words, made by tools/learn.ts from the rated sentences of Hutto and Gilbert 2014
 * (MIT; see LICENSE-vader.txt). Weights only; no sentence is here. Data, hence long.
 */
export const LEARNT_BY_VALENCE: readonly (readonly [number, string])[] = [
${lines.join('\n')}
];
`);
}

if (mode === '--cv') crossValidate();
else writeTable();
