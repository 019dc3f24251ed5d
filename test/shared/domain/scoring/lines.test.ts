import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { scoreLines, sentimentLines } from '../../../../server/engines/score-lines.ts';
import { POINTS, QUESTION, STRONG } from './fixtures.ts';

async function run(lines: typeof scoreLines, input: string[]): Promise<Record<string, unknown>[]> {
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  await lines(Readable.from(input), output);
  return Buffer.concat(chunks)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;

describe('scoreLines', () => {
  it('answers each line in order, whatever the chunks', async () => {
    const answers = ['', STRONG, QUESTION].map((answer, id) =>
      line({ id, question: QUESTION, key_points: POINTS, answer }),
    );
    const whole = answers.join('');
    const got = await run(scoreLines, [whole.slice(0, 700), whole.slice(700, 1_300), whole.slice(1_300)]);
    expect(got[0]).toEqual({ id: 0, score: null, reason: 'empty' });
    expect(got[1]).toEqual({ id: 1, score: expect.any(Number) });
    expect(got[2]).toEqual({ id: 2, score: null, reason: 'repeats_question' });
  });

  it('takes plain key points, references and exemplars', async () => {
    const common = {
      question: 'What is a queue?',
      answer: 'Elements leave a queue in the order in which they came in.',
    };
    const reference = 'A structure whose elements leave in the order in which they came.';
    const got = await run(scoreLines, [
      line({
        id: 'a',
        ...common,
        key_points: [reference, { text: 'It has enqueue and dequeue.', weight: 0.5 }],
      }),
      line({ id: 'b', ...common, reference, references: ['First in, first out.'] }),
      line({ id: 'c', ...common, reference, graded: [{ answer: common.answer, score: 2 }] }),
    ]);
    expect(got.map((r) => r.id)).toEqual(['a', 'b', 'c']);
    expect(got[1]?.score).toBeGreaterThan(6);
    expect(got[2]?.score).toBeLessThan(got[1]?.score as number);
  });

  it.each([
    ['{"id": 1', /^line 2: not JSON/],
    ['{"id": 1, "question": "Q?", "answer": "A"}', /^line 2: /],
    ['{"id": 1, "question": "Q?", "answer": 3, "reference": "R"}', /^line 2: /],
  ])('stops at a malformed line: %s', async (bad, message) => {
    const good = line({ id: 0, question: 'Q?', reference: 'R', answer: 'An answer.' });
    await expect(run(scoreLines, [good, `${bad}\n`, good])).rejects.toThrow(message);
  });
});

describe('sentimentLines', () => {
  it('gives the four shares and the compound', async () => {
    const [first] = await run(sentimentLines, [line({ id: 'x', text: 'I love it.' })]);
    expect(Object.keys(first ?? {})).toEqual(['id', 'positive', 'negative', 'neutral', 'mixed', 'compound']);
  });

  it('waits for a slow reader instead of filling the memory', async () => {
    let pulled = 0;
    const input = Readable.from(
      (function* () {
        for (; pulled < 5_000; pulled++) yield line({ id: pulled, text: 'fine' });
      })(),
    );
    const output = new PassThrough({ highWaterMark: 1_000 });
    const done = sentimentLines(input, output);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(pulled).toBeLessThan(2_500);
    output.resume();
    await done;
    expect(pulled).toBe(5_000);
  });
});
