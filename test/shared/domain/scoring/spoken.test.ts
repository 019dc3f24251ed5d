/**
 * Spoken answers to ten questions of the bank, half of them behavioural. Their author saw the questions alone: neither
 * key points nor scorer. No weight was fitted on them; one of them (`conflict-resolution-how-to-do-it`) showed that its
 * question's topic wanted more words.
 */
import { describe, expect, it } from 'vitest';
import { bank } from '../../../../shared/content/bank.ts';
import { scoreAnswer } from '../../../../shared/domain/scoring/index.ts';
import answers from './spoken-answers.json' with { type: 'json' };

const KINDS = ['strong', 'adequate', 'weak', 'empty'] as const;

function scoresOf({ key, ...said }: (typeof answers)[number]) {
  const question = bank.find((each) => each.key === key);
  if (question === undefined) throw new Error(`The bank has no question ${key}.`);
  const points = question.key_points.map((point, i) =>
    i === 0 && question.topic !== undefined ? { ...point, topic: question.topic } : point,
  );
  const score = (answer: string) => scoreAnswer({ question: question.text, points, answer });
  const of = (kind: (typeof KINDS)[number]) => score(said[kind]).score ?? Number.NaN;
  return {
    question,
    score,
    strong: of('strong'),
    adequate: of('adequate'),
    weak: of('weak'),
    empty: of('empty'),
  };
}

describe.each(answers)('$key', (answer) => {
  it('sets a strong answer 3 points and more above empty talk of the same length', () => {
    const { strong, empty } = scoresOf(answer);
    expect(strong - empty).toBeGreaterThanOrEqual(3);
    expect(empty).toBeLessThanOrEqual(2);
  });

  it('gives the question said back less than 2, however often', () => {
    const { question, score } = scoresOf(answer);
    for (const times of [1, 3, 10]) {
      expect(score(Array(times).fill(question.text).join(' ')).score ?? 0).toBeLessThan(2);
    }
  });

  it('shows every covered point in the candidate’s own words', () => {
    const { score } = scoresOf(answer);
    for (const { covered, evidence } of score(answer.strong).points) {
      expect(evidence.length > 0).toBe(covered);
      for (const { start, end, text } of evidence) expect(answer.strong.slice(start, end)).toBe(text);
    }
  });
});

it('ranks strong, adequate, weak and empty answers in this order on average', () => {
  const mean = (kind: (typeof KINDS)[number]) =>
    answers.reduce((sum, answer) => sum + scoresOf(answer)[kind], 0) / answers.length;
  const means = KINDS.map(mean);
  expect(means).toEqual([...means].sort((a, b) => b - a));
});
