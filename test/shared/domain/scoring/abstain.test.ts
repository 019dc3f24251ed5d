import { describe, expect, it } from 'vitest';
import { scoreAnswer } from '../../../../shared/domain/scoring/index.ts';
import { input, QUESTION, STRONG } from './fixtures.ts';

const reasonOf = (answer: string) => {
  const { score, reason } = scoreAnswer(input(answer));
  expect(score === null).toBe(reason !== null);
  return reason;
};

// A fixed shuffle: every seventh word, then the eighth ones, and so on.
const shuffled = (text: string): string => {
  const words = text.replace(/[.,]/g, '').split(' ');
  return Array.from({ length: 7 }, (_, k) => words.filter((_, i) => i % 7 === k))
    .flat()
    .join(' ');
};

describe('abstention', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\t '],
    ['empty', '\u{1F600}\u{1F389}!'],
    ['too_short', 'a'],
    ['too_short', 'An index.'],
    [
      'unknown_language',
      'Ich würde zuerst nachsehen, welche Abfrage so lange dauert, und dann einen Index anlegen.',
    ],
    [
      'unknown_language',
      'Primero miraría qué consulta tarda tanto y luego añadiría un índice en esa columna.',
    ],
    ['unknown_language', '我会先看查询计划，然后添加索引。'],
    ['unknown_language', 'Сначала я бы посмотрел план запроса, потом добавил индекс.'],
    ['repeats_question', QUESTION],
    ['repeats_question', `So, ${QUESTION.toUpperCase()}`],
    ['keyword_list', shuffled(STRONG)],
  ])('%s: %s', (reason, answer) => {
    expect(reasonOf(answer)).toBe(reason);
  });

  it('has no rubric without points', () => {
    expect(scoreAnswer(input(STRONG, { points: [] }))).toMatchObject({
      score: null,
      reason: 'no_rubric',
      points: [],
    });
  });

  it('distrusts a transcript of low confidence, and only that', () => {
    expect(scoreAnswer(input(STRONG, { transcriptConfidence: 0.3 })).reason).toBe(
      'low_transcript_confidence',
    );
    expect(scoreAnswer(input(STRONG, { transcriptConfidence: 0.8 })).reason).toBeNull();
  });

  it('scores an honest "I do not know" low instead of abstaining', () => {
    expect(scoreAnswer(input("I'm sorry, but I really don't know that one.")).score).toBeLessThanOrEqual(1);
  });
});
