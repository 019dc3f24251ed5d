/**
 * Writes `word-table.data.ts`: how common each stem is, from legitimate texts (the question bank, the graded
 * answers' dev half, the rated sentences). Only word statistics leave; no sentence does.
 *
 *   node word-table.ts EVAL_DIR CONTENT_DIR > ../word-table.data.ts
 */
import { FILLERS, STOP_WORDS } from '../lexis.ts';
import { stem } from '../stem.ts';
import { tokenize } from '../tokenize.ts';
import { corpus } from './corpus.ts';

const frequency = new Map<string, number>();
let documents = 0;

function count(text: string, weight: number): void {
  const seen = new Set<string>();
  for (const { norm } of tokenize(text).words) {
    if (!STOP_WORDS.has(norm) && !FILLERS.has(norm) && /^[a-z]+$/.test(norm)) seen.add(stem(norm));
  }
  for (const s of seen) frequency.set(s, (frequency.get(s) ?? 0) + weight);
  documents += weight;
}

for (const { text, weight } of corpus(process.argv[2] ?? '', process.argv[3] ?? '')) count(text, weight);

// Levels 0–9, most common first; a stem that is not listed is rare (level 10).
const levels: string[][] = Array.from({ length: 10 }, () => []);
for (const [word, n] of [...frequency].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  if (n < 1.5) continue;
  const level = Math.round((10 * Math.log(documents / n)) / Math.log(documents / 1.5));
  levels[Math.min(9, Math.max(0, level))]?.push(word);
}
const body = levels.map((words) => `  \`${words.join(' ').replace(/(.{1,104}) /g, '$1\n')}\`,`).join('\n');
process.stdout.write(`/**
 * Stems by how common they are (index 0: in every other sentence, 9: rare), made by tools/word-table.ts from
 * ${Math.round(documents)} weighted sentences. Sources: the question bank; Mohler et al. 2011; Filighera et al. 2022 (MIT);
 * SemEval-2013 task 7 (CC BY-SA 3.0); Hutto and Gilbert 2014 (MIT). Data, hence over 400 lines.
 */
export const STEMS_BY_LEVEL: readonly string[] = [
${body}
];
`);
