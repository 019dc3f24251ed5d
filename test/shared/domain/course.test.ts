import { describe, expect, it } from 'vitest';
import { courseOf } from '../../../shared/domain/course.ts';

const TWELVE = 'One two three four five six seven eight nine ten eleven twelve – … .';
const answer = (text: string, duration: number | null, tone?: [number, number]) =>
  ({
    ...{ id: 7, question_id: 3, text, duration },
    evaluation: tone && { sentiment: { positive: tone[0], negative: tone[1], neutral: 0, mixed: 0 } },
  }) as Parameters<typeof courseOf>[0][number];

describe('the course of an interview', () => {
  it('is how many words a minute, and how positive they are, answer by answer', () => {
    expect(courseOf([answer(TWELVE, 6, [0.7, 0.2])])).toEqual([
      { number: 1, answerId: 7, questionId: 3, pace: 120, tone: 0.7 - 0.2 },
    ]);
  });

  it.each([
    ['was passed', answer('', 4, [0, 0]), null, null],
    ['is too short to tell', answer('One two three.', 4, [1, 0]), null, null],
    ['took nobody knows how long', answer(TWELVE, null, [0, 1]), null, -1],
    ['took no time', answer(TWELVE, 0, [0, 1]), null, -1],
    ['was pasted', answer(TWELVE, 0.02, [0, 1]), null, -1],
    ['was not measured', answer(TWELVE, 12), 60, null],
  ])('has a gap where an answer %s', (_why, given, pace, tone) => {
    expect(courseOf([given])).toMatchObject([{ pace, tone }]);
  });
});
