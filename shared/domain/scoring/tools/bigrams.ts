/**
 * Writes `bigrams.data.ts`: which classes of words stand beside which, counted over the graded answers' dev half,
 * the rated sentences and the question bank. Run twice when the list of function words changes.
 *
 *   node bigrams.ts EVAL_DIR CONTENT_DIR > ../bigrams.data.ts
 */
import { FILLERS, STOP_WORDS } from '../lexis.ts';
import { tokenize } from '../tokenize.ts';
import { corpus } from './corpus.ts';

const FUNCTION_WORD_COUNT = 130;
const texts = corpus(process.argv[2] ?? '', process.argv[3] ?? '');

const frequency = new Map<string, number>();
for (const { text, weight } of texts) {
  for (const { norm } of tokenize(text).words) {
    if (STOP_WORDS.has(norm)) frequency.set(norm, (frequency.get(norm) ?? 0) + weight);
  }
}
const words = [...frequency]
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, FUNCTION_WORD_COUNT)
  .map(([w]) => w)
  .sort();

// The classes read the data file, so its word list is written first and the counts on the second run.
const { CLASS_COUNT, wordClass } = await import('../fluency.ts');
const both = Array.from({ length: CLASS_COUNT }, () => new Float64Array(CLASS_COUNT));
const left = new Float64Array(CLASS_COUNT);
const right = new Float64Array(CLASS_COUNT);
let total = 0;
for (const { text, weight } of texts) {
  const spoken = tokenize(text).words.filter((w) => !FILLERS.has(w.norm));
  for (const [i, word] of spoken.entries()) {
    const before = spoken[i - 1];
    if (before === undefined || before.sentence !== word.sentence) continue;
    const [a, b] = [wordClass(before.norm), wordClass(word.norm)];
    const row = both[a];
    if (row !== undefined) row[b] = (row[b] ?? 0) + weight;
    left[a] = (left[a] ?? 0) + weight;
    right[b] = (right[b] ?? 0) + weight;
    total += weight;
  }
}

const SMOOTHING = 2;
const rows = both.map((row, a) =>
  [...row]
    .map((n, b) => {
      const expected = ((left[a] ?? 0) * (right[b] ?? 0)) / total;
      const nats = Math.log((n + SMOOTHING) / (expected + SMOOTHING));
      return String.fromCharCode('j'.charCodeAt(0) + Math.max(-9, Math.min(9, Math.round(nats * 3))));
    })
    .join(''),
);

process.stdout.write(`/**
 * How often two classes of words are neighbours beside what chance would give, made by tools/bigrams.ts. Sources:
 * the question bank; Mohler et al. 2011; Filighera et al. 2022 (MIT); SemEval-2013 task 7 (CC BY-SA 3.0); Hutto and
 * Gilbert 2014 (MIT). See fluency.ts for the classes and the levels.
 */
export const FUNCTION_WORDS = \`${words.join(' ').replace(/(.{1,104}) /g, '$1\n')}\`;

export const NEIGHBOUR_LEVELS: readonly string[] = [
${rows.map((r) => `  '${r}',`).join('\n')}
];
`);
