/**
 * Prints the correlation of each part of a reference's overlap, and of the blend, with human grades on the dev
 * half, and for each set the grade at rising values of the blend, on which REFERENCE_CURVE is set.
 *
 *   node fit-blend.ts EVAL_DIR
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, analyse } from '../analyse.ts';
import {
  bestOf,
  blend,
  type CompiledReference,
  compileReference,
  type Overlap,
  overlap,
} from '../reference.ts';

const BINS = 10;
const compiled = new Map<string, CompiledReference>();

interface Row {
  question: string;
  reference: string;
  references?: string[];
  answer: string;
  score: number;
  scoreMax?: number;
}

function best(row: Row, answer: Analysis): { parts: Overlap; raw: number } {
  const texts = new Set([row.reference, ...(row.references ?? [])]);
  const all = [...texts].map((text) => {
    const key = JSON.stringify([row.question, text]);
    const reference = compiled.get(key) ?? compileReference(row.question, text);
    compiled.set(key, reference);
    const parts = overlap(reference, answer);
    return { parts, raw: bestOf(blend(parts, answer), texts.size) };
  });
  return all.reduce((a, b) => (b.raw > a.raw ? b : a));
}

function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (v: readonly number[]) => v.reduce((a, b) => a + b, 0) / v.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (f: (a: number, b: number) => number) =>
    x.reduce((s, a, i) => s + f(a - mx, (y[i] ?? 0) - my), 0);
  return sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b));
}

for (const set of ['mohler2011', 'saf-en', 'scientsbank', 'beetle']) {
  const lines = readFileSync(join(process.argv[2] ?? '', 'data', `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const rows = lines.map((line): Row => JSON.parse(line));
  const found = rows.map((row) => best(row, analyse(row.answer)));
  const grades = rows.map((row) => (row.score / (row.scoreMax ?? 1)) * 10);
  const names = Object.keys(found[0]?.parts ?? {}) as (keyof Overlap)[];
  const parts = names.map(
    (n) =>
      `${n} ${pearson(
        found.map((f) => f.parts[n]),
        grades,
      ).toFixed(2)}`,
  );
  process.stdout.write(
    `${set}: blend ${pearson(
      found.map((f) => f.raw),
      grades,
    ).toFixed(3)}, ${parts.join(', ')}\n`,
  );
  const sorted = found.map((f, i) => [f.raw, grades[i] ?? 0] as const).sort((a, b) => a[0] - b[0]);
  for (let b = 0; b < BINS; b++) {
    const bin = sorted.slice((b * sorted.length) / BINS, ((b + 1) * sorted.length) / BINS);
    const mean = (k: 0 | 1) => bin.reduce((s, v) => s + v[k], 0) / bin.length;
    process.stdout.write(`  ${mean(0).toFixed(2)} → ${mean(1).toFixed(1)}`);
  }
  process.stdout.write('\n');
}
