/** Scores and sentiment as streams of JSON lines: one line in, one line out, in order, with flat memory. */

import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { scoreAnswer, scoreReference } from '../../shared/domain/scoring/index.ts';
import { ASPECTS } from '../../shared/domain/scoring/story.ts';
import { analyseSentiment } from '../../shared/domain/sentiment/index.ts';
import { StartError } from '../errors.ts';

/** Comes back as it was: a number of twenty digits too, which a JavaScript number would round. */
const id = z.union([z.string(), z.number(), z.custom<object>((value) => rawJson.isRawJSON(value))]);
const graded = z.array(z.object({ answer: z.string(), score: z.number().min(0).max(10) })).optional();
/** ECMAScript 2026, "JSON.parse source text access"; the compiler's library does not know it yet. */
const rawJson = JSON as unknown as {
  parse(
    text: string,
    reviver: (key: string, value: unknown, context: { source: string }) => unknown,
  ): unknown;
  rawJSON(source: string): object;
  isRawJSON(value: unknown): boolean;
};
const common = { id, question: z.string(), answer: z.string(), graded };

const keyPoint = z.union([
  z.string(),
  z.object({
    text: z.string(),
    synonyms: z.array(z.string()).optional(),
    weight: z.number().positive().optional(),
    aspect: z.enum(ASPECTS).optional(),
    topic: z.array(z.string()).optional(),
  }),
]);

const scoreLine = z.union([
  z.object({ ...common, key_points: z.array(keyPoint) }),
  z.object({ ...common, reference: z.string(), references: z.array(z.string()).optional() }),
]);
const sentimentLine = z.object({ id, text: z.string() });

/** A line that cannot be read; `message` names its number, counted from 1. */
export class LineError extends StartError {
  readonly line: number;

  constructor(line: number, why: string) {
    super(`line ${line}: ${why}`);
    this.line = line;
  }
}

/**
 * `{id, question, reference, references?, answer, graded?}` or `{id, question, key_points, answer, graded?}` to
 * `{id, score}`, score 0–10, or null with `reason`. Exemplars in `graded` are on the same scale.
 *
 * @throws LineError on the first malformed line; the lines before it have been answered.
 */
export function scoreLines(input: Readable, output: Writable): Promise<void> {
  return eachLine(input, output, scoreLine, (line) => {
    const { question, answer, graded: exemplars } = line;
    const result =
      'key_points' in line
        ? scoreAnswer({ question, answer, exemplars, points: line.key_points.map(pointOf) })
        : scoreReference({
            question,
            answer,
            exemplars,
            references: [line.reference, ...(line.references ?? [])],
          });
    const { score, reason } = result;
    return score === null ? { id: line.id, score, reason } : { id: line.id, score };
  });
}

/**
 * `{id, text}` to `{id, positive, negative, neutral, mixed, compound}`.
 *
 * @throws LineError on the first malformed line.
 */
export function sentimentLines(input: Readable, output: Writable): Promise<void> {
  return eachLine(input, output, sentimentLine, (line) => {
    const { positive, negative, neutral, mixed, compound } = analyseSentiment(line.text);
    return { id: line.id, positive, negative, neutral, mixed, compound };
  });
}

function pointOf(point: z.infer<typeof keyPoint>, index: number) {
  return typeof point === 'string' ? { id: `p${index + 1}`, text: point } : { id: `p${index + 1}`, ...point };
}

async function eachLine<T>(
  input: Readable,
  output: Writable,
  shape: z.ZodType<T>,
  answer: (line: T) => object,
): Promise<void> {
  let number = 0;
  for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    // Editors on Windows put a byte order mark in front of a file.
    const text = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (text.trim() === '') continue;
    const line = JSON.stringify(answer(parse(shape, text, number)));
    // Waiting for the reader keeps memory flat however long the input is.
    if (!output.write(`${line}\n`)) await once(output, 'drain');
  }
}

function parse<T>(shape: z.ZodType<T>, text: string, number: number): T {
  let value: unknown;
  try {
    value = rawJson.parse(text, (key, part, { source }) =>
      key === 'id' && typeof part === 'number' ? rawJson.rawJSON(source) : part,
    );
  } catch {
    throw new LineError(number, 'not JSON');
  }
  const found = shape.safeParse(value);
  if (found.success) return found.data;
  const issue = found.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  throw new LineError(number, `${where === '' ? '' : `${where}: `}${issue?.message ?? 'not understood'}`);
}
