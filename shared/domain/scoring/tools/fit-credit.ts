/**
 * Prints the logistic weights of credit.ts, and the quantiles of the mean credit that KEY_POINT_CURVE is set on.
 * A point should be said by its own question's model answer, and not by answers to questions of other skills. Every
 * rubric is used with all, half and none of its synonym phrases, because real answers use other words than the bank.
 *
 *   node fit-credit.ts CONTENT_DIR
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../analyse.ts';
import { phrasesOf, signsOf } from '../credit.ts';
import { matchRubric } from '../match.ts';
import { compileRubric } from '../rubric.ts';
import type { RubricPoint } from '../types.ts';

const ROUNDS = 150;
const RATE = 12;

interface Question {
  key: string;
  skill: string;
  text: string;
  key_points: RubricPoint[];
  model_answer: string;
}

interface Case {
  said: boolean;
  mode: string;
  weight: number;
  weights: number[];
  signs: (readonly number[])[];
}

const dir = join(process.argv[2] ?? '', 'questions');
const bank = readdirSync(dir)
  .sort()
  .flatMap((f): Question[] => JSON.parse(readFileSync(join(dir, f), 'utf8')));
const answers = new Map(bank.map((q) => [q.key, analyse(q.model_answer)]));

const MODES: Readonly<Record<string, (synonyms: readonly string[]) => readonly string[]>> = {
  all: (s) => s,
  half: (s) => s.filter((_, i) => i % 2 === 0),
  none: () => [],
};

function casesOf(question: Question, mode: string): Case[] {
  const points = question.key_points.map((p) => ({ ...p, synonyms: MODES[mode]?.(p.synonyms ?? []) }));
  const rubric = compileRubric(question.text, points);
  return bank.flatMap((other): Case[] => {
    if (other !== question && other.skill === question.skill) return [];
    const answer = answers.get(other.key);
    if (answer === undefined) return [];
    const matching = matchRubric(rubric, answer);
    return [
      {
        said: other === question,
        mode,
        weight: other === question ? 1 : 1.8 / bank.length,
        weights: points.map((p) => p.weight ?? 1),
        signs: points.map((_, p) => signsOf(phrasesOf(rubric, p), matching)),
      },
    ];
  });
}

const cases = Object.keys(MODES).flatMap((mode) => bank.flatMap((q) => casesOf(q, mode)));
const count = cases[0]?.signs[0]?.length ?? 0;
const weights: number[] = [-2, ...new Array(count).fill(0)];
const creditOf = (signs: readonly number[]): number => {
  const z = signs.reduce((sum, s, k) => sum + s * (weights[k + 1] ?? 0), weights[0] ?? 0);
  return 1 / (1 + Math.exp(-z));
};

for (let round = 0; round < ROUNDS; round++) {
  const gradient = new Float64Array(count + 1);
  let total = 0;
  for (const c of cases) {
    for (const signs of c.signs) {
      const error = ((c.said ? 1 : 0) - creditOf(signs)) * c.weight;
      for (let k = 0; k <= count; k++)
        gradient[k] = (gradient[k] ?? 0) + error * (k === 0 ? 1 : (signs[k - 1] ?? 0));
      total += c.weight;
    }
  }
  for (let k = 0; k <= count; k++) {
    const next = (weights[k] ?? 0) + (RATE * (gradient[k] ?? 0)) / total;
    // Only the last sign, the number of synonym phrases, may count against a point.
    weights[k] = k === 0 || k === count ? next : Math.max(0, next);
  }
}

process.stdout.write(`weights ${weights.map((w) => w.toFixed(2)).join(' ')}\n`);
for (const mode of Object.keys(MODES)) {
  for (const said of [true, false]) {
    const means = cases
      .filter((c) => c.mode === mode && c.said === said)
      .map((c) => {
        const total = c.weights.reduce((a, b) => a + b, 0);
        return c.signs.reduce((sum, s, i) => sum + creditOf(s) * (c.weights[i] ?? 1), 0) / total;
      })
      .sort((a, b) => a - b);
    const at = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99].map((q) =>
      means[Math.floor(q * means.length)]?.toFixed(2),
    );
    process.stdout.write(`${mode.padEnd(5)} ${said ? 'own  ' : 'other'} ${at.join(' ')}\n`);
  }
}
