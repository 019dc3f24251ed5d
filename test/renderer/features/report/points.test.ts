import { describe, expect, it } from 'vitest';
import { type Point, questionsOf, shareSaid, stepOf } from '../../../../renderer/features/report/points.ts';

const point = (answer_id: number, text: string, credit: number, weight = 1): Point => ({
  ...{ question_id: answer_id, answer_id, text, credit, weight },
  ...{ covered: credit >= 0.5, evidence: [] },
});

describe('key points in a report', () => {
  it('are covered, partly said or missed', () => {
    expect(stepOf({ covered: true, credit: 0.5 })).toBe('covered');
    expect(stepOf({ covered: false, credit: 0.49 })).toBe('partly');
    expect(stepOf({ covered: false, credit: 0.19 })).toBe('missed');
  });

  it('stand by question, the best said first, without answers that were not scored', () => {
    const answer = { question_id: 1, reason: null, form: null, guidance: null };
    const skill = {
      skill: { id: 1, name: 'Python', category: 'technical' },
      score: 6,
      answers: [
        { ...answer, answer_id: 1, question: 'One?', score: 6 },
        { ...answer, answer_id: 2, question: 'Two?', score: null, reason: 'empty' as const, form: null },
        { ...answer, answer_id: 3, question: 'Three?', score: 0.5 },
      ],
      key_points: [
        point(1, 'missed', 0),
        point(1, 'covered', 0.9),
        point(1, 'partly', 0.3),
        point(1, 'covered too', 0.6),
        point(2, 'of no answer', 0),
        point(3, 'other', 0.1),
      ],
    };
    expect(
      questionsOf(skill).map(({ question, points }) => [question, points.map(({ text }) => text)]),
    ).toEqual([
      ['One?', ['covered', 'covered too', 'partly', 'missed']],
      ['Three?', ['other']],
    ]);
  });

  it('add up by their weights', () => {
    expect(shareSaid([point(1, 'a', 1, 3), point(1, 'b', 0, 1)])).toBe(0.75);
    expect(shareSaid([])).toBeNull();
  });
});
