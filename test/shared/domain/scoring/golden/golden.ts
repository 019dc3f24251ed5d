/**
 * 500 scored answers that guard the scorer: what differs from them without a new version is a fault. Their questions are
 * copies, so that a better question bank does not touch them.
 *
 *   node golden.ts           writes scores.jsonl anew, after the version was raised
 *   node golden.ts questions also takes the questions from the bank anew
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCORER, scoreAnswer, scoreReference } from '../../../../../shared/domain/scoring/score.ts';
import type { RubricPoint, ScoreResult } from '../../../../../shared/domain/scoring/types.ts';
import { analyseSentiment } from '../../../../../shared/domain/sentiment/index.ts';

interface Question {
  text: string;
  points: RubricPoint[];
  answer: string;
}

const HERE = import.meta.dirname;
const QUESTIONS = join(HERE, 'questions.json');
const SCORES = join(HERE, 'scores.jsonl');
const COUNT = 100;

/** First the scorer's name and version, then one line for each answer, every figure in full. */
export function goldenLines(): string[] {
  const questions: Question[] = JSON.parse(readFileSync(QUESTIONS, 'utf8'));
  return [
    JSON.stringify(SCORER),
    ...questions.flatMap((q, i) => linesOf(q, questions[(i + 1) % questions.length] ?? q)),
  ];
}

/** As they were when the version was raised last. */
export const keptLines = (): string[] => readFileSync(SCORES, 'utf8').trimEnd().split('\n');

function linesOf({ text, points, answer }: Question, other: Question): string[] {
  const sentences = answer.split(/(?<=[.!?]) /);
  const half = sentences.slice(0, Math.ceil(sentences.length / 2)).join(' ');
  const spoken = answer
    .toLowerCase()
    .replace(/[.,;:]/g, '')
    .replaceAll(' the ', ' um the ');
  const exemplars = [
    { answer: half, score: 4 },
    { answer: other.answer, score: 1 },
  ];
  return [
    line(scoreAnswer({ question: text, points, answer }), answer),
    line(scoreAnswer({ question: text, points, answer: spoken }), spoken),
    line(scoreAnswer({ question: text, points, answer: other.answer }), other.answer),
    line(scoreAnswer({ question: text, points, answer: half, exemplars }), half),
    line(scoreReference({ question: text, references: [answer], answer: half }), half),
  ];
}

function line(
  { score, reason, points, clarity, engagement, professionalism }: ScoreResult,
  answer: string,
): string {
  const credits = points.map(({ credit, evidence }) => [
    credit,
    ...evidence.map(({ start, end }) => [start, end]),
  ]);
  return JSON.stringify([
    score,
    reason,
    credits,
    [clarity, engagement, professionalism],
    Object.values(analyseSentiment(answer)),
  ]);
}

/** Questions of every skill in turn, with what the scorer reads of them. */
function takeQuestions(): Question[] {
  const dir = join(HERE, '../../../../../shared/content/questions');
  const files = readdirSync(dir)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(dir, name), 'utf8')));
  const longest = Math.max(...files.map((questions) => questions.length));
  const turns = Array.from({ length: longest }, (_, i) => files.flatMap((questions) => questions[i] ?? []));
  return turns
    .flat()
    .slice(0, COUNT)
    .map((q) => ({
      text: q.text,
      points: q.key_points.map(({ id, text, synonyms, weight, aspect, topic }: RubricPoint) => ({
        ...{ id, text, synonyms, weight, aspect, topic },
      })),
      answer: q.model_answer,
    }));
}

if (import.meta.main) {
  if (process.argv[2] === 'questions') writeFileSync(QUESTIONS, `${JSON.stringify(takeQuestions())}\n`);
  writeFileSync(SCORES, `${goldenLines().join('\n')}\n`);
}
