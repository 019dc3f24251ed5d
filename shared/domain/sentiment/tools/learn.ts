/**
 * Writes `learnt.data.ts` from rated sentences, to standard output: node learn.ts RATED_DIR
 */
import { learnWeights } from './fit.ts';
import { ratedSentences } from './rated.ts';

const rows = learnWeights(ratedSentences(process.argv[2] ?? '.')).map(
  ([weight, entries]) => `  [${weight}, \`${entries.replace(/(.{1,96}) /g, '$1\n')}\`],`,
);
process.stdout.write(`/**
 * Corrections to the valences of stems and of pairs of neighbours ("not_bad"), made by tools/learn.ts from the rated
 * sentences of Hutto and Gilbert 2014 (MIT; see LICENSE-vader.txt). Weights only; no sentence is here. Data, hence long.
 */
export const LEARNT: readonly (readonly [number, string])[] = [
${rows.join('\n')}
];
`);
