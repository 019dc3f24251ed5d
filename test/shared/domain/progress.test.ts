import { describe, expect, it } from 'vitest';
import {
  completion,
  largestSentiment,
  overallScore,
  overallTenths,
  round,
  sentimentLabel,
  sideScores,
  skillScore,
} from '../../../shared/domain/progress.ts';

let questions = 100;
const answer = (score: number | null, more: object = {}) => ({
  skill: 'sql',
  kind: 'technical' as const,
  thread: ++questions,
  score,
  ...more,
});

describe('the figures of an interview', () => {
  it('are the means of the reference', () => {
    expect(overallScore(75, 70)).toBe(72.5);
    expect(overallScore(87.2, 82.8)).toBe(85);
  });

  it('are those of one side where the other was not asked for, and none without any', () => {
    expect([overallScore(75, null), overallScore(null, 70), overallScore(null, null)]).toEqual([
      75,
      70,
      null,
    ]);
    expect(overallTenths(78.5, 82.3)).toBe(804);
  });

  it('take the score after a follow-up for its question’s, and what the scorer abstained from not at all', () => {
    const [first, followUp] = [answer(2, { thread: 1 }), answer(5, { thread: 1 })];
    expect(skillScore([answer(8), first, followUp, answer(null)], 'sql')).toBe(6.5);
    expect(skillScore([first, followUp, answer(null, { thread: 1 })], 'sql')).toBe(5);
    expect(skillScore([answer(null)], 'sql')).toBeNull();
    expect(skillScore([answer(8)], 'python')).toBeNull();
  });

  it('keep technical and other questions apart', () => {
    const answers = [
      answer(7),
      answer(8),
      answer(5, { kind: 'behavioral' }),
      answer(6, { kind: 'situational' }),
    ];
    expect(sideScores(answers)).toEqual({ technical: 75, behavioral: 55 });
    expect(sideScores([])).toEqual({ technical: null, behavioral: null });
  });

  it('round half up', () => {
    expect([round(1.005, 2), round(2.345, 2), round(0.5, 0)]).toEqual([1.01, 2.35, 1]);
  });

  it('say how much of the plan is done', () => {
    expect([completion(0, 0), completion(1, 3), completion(2, 3), completion(4, 3)]).toEqual([
      0, 33, 67, 100,
    ]);
  });

  it('name the largest sentiment as the reference does', () => {
    const scores = { positive: 0.75, negative: 0.15, neutral: 0.08, mixed: 0.02 };
    expect([largestSentiment(scores), sentimentLabel(scores)]).toEqual(['positive', 'Positive']);
    expect(largestSentiment({ positive: 0.2, negative: 0.4, neutral: 0.4, mixed: 0 })).toBe('negative');
  });
});
