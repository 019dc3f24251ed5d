import { describe, expect, it } from 'vitest';
import { scoreAnswer, scoreReference } from '../../../../shared/domain/scoring/index.ts';
import { input, POINTS, QUESTION, STRONG } from './fixtures.ts';

describe('any input', () => {
  it.each([
    ['a word 100,000 times', 'work '.repeat(100_000)],
    ['a rubric word 100,000 times', 'index '.repeat(100_000)],
    ['a point a thousand times', `${POINTS[1]?.text} `.repeat(1_000)],
    ['100 kB of answer', `${STRONG} `.repeat(130)],
    ['one endless word', 'a'.repeat(100_000)],
    ['apostrophes', "a'".repeat(50_000)],
    ['digits and commas', '1,'.repeat(50_000)],
    ['full stops', '. '.repeat(50_000)],
    ['combining marks', `e${'\u0301'.repeat(100_000)}`],
    ['lone surrogates', '\ud800 '.repeat(10_000)],
    ['negations', 'not never '.repeat(20_000)],
    ['line breaks', '\n'.repeat(100_000)],
    ['HTML', `<div onclick="x()">${STRONG}</div>`.repeat(50)],
    ['null bytes', 'an\0 index\0 on the column\0 '.repeat(1_000)],
  ])('%s is scored or refused', (_name, answer) => {
    const result = scoreAnswer(input(answer));
    const reference = scoreReference({ question: QUESTION, references: [STRONG], answer });
    for (const { score, reason } of [result, reference]) {
      if (score === null) expect(reason).not.toBeNull();
      else expect(score).toSatisfy((s: number) => s >= 0 && s <= 10 && Math.round(s * 10) / 10 === s);
    }
    for (const point of result.points) {
      for (const span of point.evidence) expect(answer.slice(span.start, span.end)).toBe(span.text);
    }
    for (const measure of [result.clarity, result.engagement, result.professionalism]) {
      expect(measure).toSatisfy((m: number) => m >= 0 && m <= 1);
    }
  });

  it('sees through zero-width characters and other forms of letters', () => {
    const hidden = STRONG.replace(/index/g, 'i\u200bnd\u200dex').replace(
      /database/g,
      '\uff44\uff41tab\u00adase',
    );
    expect(scoreAnswer(input(hidden)).score).toBe(scoreAnswer(input(STRONG)).score);
  });

  it('lets no key of an object prototype through', () => {
    const text = 'constructor __proto__ toString hasOwnProperty is what I would say about this';
    expect(scoreAnswer(input(text)).score).toBeLessThan(3);
  });
});
