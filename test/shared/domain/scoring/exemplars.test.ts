import { describe, expect, it } from 'vitest';
import { scoreAnswer } from '../../../../shared/domain/scoring/score.ts';
import type { Exemplar } from '../../../../shared/domain/scoring/types.ts';

const question = 'Why is an index not free?';
const points = [
  { id: 'p1', text: 'Every write has to update the index as well' },
  { id: 'p2', text: 'The index takes space on the disk' },
];
const WRITES = 'Whenever a row is written the index has to be updated as well, so inserts get slower.';
const PLANNER = 'Because the planner can choose a bad plan when its statistics are old.';
const score = (answer: string, exemplars?: Exemplar[]) =>
  scoreAnswer({ question, points, answer, exemplars }).score ?? Number.NaN;

describe('graded exemplars', () => {
  it('bring the same answer to its grade, and another wording of it near', () => {
    const exemplars = [{ answer: PLANNER, score: 9 }];
    expect(score(PLANNER)).toBeLessThan(3);
    expect(score(PLANNER, exemplars)).toBeGreaterThan(7.5);
    const reworded = 'Old statistics can make the planner choose a bad plan.';
    expect(score(reworded, exemplars)).toBeGreaterThan(score(reworded) + 2);
  });

  it('move an answer that has nothing in common with them less than one that has', () => {
    const exemplars = [{ answer: PLANNER, score: 9 }];
    const unlike = 'Purple elephants rarely dance on Tuesdays in the rain.';
    expect(score(unlike, exemplars) - score(unlike)).toBeLessThan(score(PLANNER, exemplars) - score(PLANNER));
  });

  it('teach how strict the graders are', () => {
    const harsh = [{ answer: WRITES, score: 2 }];
    const kind = [{ answer: WRITES, score: 10 }];
    const other = 'An index needs disk space of its own.';
    expect(score(other, harsh)).toBeLessThan(score(other, kind));
  });

  it('give the same score in any order, and for the same answer graded twice a score between', () => {
    const list = [WRITES, PLANNER, 'It costs space.', 'No idea at all, sorry.'].map((answer, i) => ({
      answer,
      score: 2 * i + 1,
    }));
    expect(score('It costs space on the disk', list.toReversed())).toBe(
      score('It costs space on the disk', list),
    );
    const twice = [3, 7].map((grade) => ({ answer: WRITES, score: grade }));
    expect(score(WRITES, twice)).toBeGreaterThan(3);
    expect(score(WRITES, twice)).toBeLessThan(7);
  });

  it('stay within 0 and 10, and never make a score of an abstention', () => {
    const best = Array.from({ length: 50 }, (_, i) => ({ answer: `${WRITES} ${i}`, score: 10 }));
    expect(score(WRITES, best)).toBeLessThanOrEqual(10);
    expect(scoreAnswer({ question, points, answer: '', exemplars: best })).toMatchObject({
      score: null,
      reason: 'empty',
    });
  });
});
