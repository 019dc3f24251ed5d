import { describe, expect, it } from 'vitest';
import { courseOf, skillsOf, weeksOf } from '../../../../renderer/features/practice/history.ts';

describe('weeks of practice', () => {
  // 30 November 2026 is a Monday.
  it.each([
    ['none', [], 0, 0],
    ['this week', ['2026-11-30'], 1, 1],
    ['last week, up to its Sunday', ['2026-11-29'], 1, 1],
    ['three in a row, more than once in one', ['2026-11-29', '2026-11-23', '2026-11-30', '2026-11-16'], 3, 3],
    ['a gap before', ['2026-11-30', '2026-11-25', '2026-11-10'], 2, 3],
    ['long ago', ['2026-11-22', '2026-11-15'], 0, 2],
    ['over the end of a year', ['2025-12-28', '2026-01-04', '2026-11-30'], 1, 3],
  ])('count: %s', (_, days, inARow, all) => {
    expect(weeksOf(days, '2026-11-30')).toEqual({ inARow, all });
  });

  it('stay in a row on Sunday, where nobody has practised in the week yet', () => {
    expect(weeksOf(['2026-11-23', '2026-11-18'], '2026-12-06').inARow).toBe(2);
    expect(weeksOf(['2026-11-23', '2026-11-18'], '2026-12-07').inARow).toBe(0);
  });
});

const practised = (interview_id: number, overall_score: number | null, skills: Record<string, number>) => ({
  ...{ date: '2026-11-30', interview_id, overall_score, technical_score: null, behavioral_score: null },
  skills,
});

describe('the course of scores', () => {
  const trends = [
    practised(1, 40, { SQL: 4, Python: 3 }),
    practised(2, null, {}),
    practised(3, 60, { SQL: 6, Teamwork: 5 }),
    practised(4, 70, { SQL: 7, Python: 7 }),
  ];

  it('is shown of skills that were scored more than once, the one practised most first', () => {
    expect(skillsOf(trends)).toEqual(['SQL', 'Python']);
  });

  it('leaves out practices in which nothing, or another skill, was scored', () => {
    const ids = (skill: string | null) =>
      courseOf(trends, skill).map(({ interviewId, score }) => [interviewId, score]);
    expect(ids(null)).toEqual([
      [1, 40],
      [3, 60],
      [4, 70],
    ]);
    expect(ids('Python')).toEqual([
      [1, 3],
      [4, 7],
    ]);
  });

  it('ends with the latest, where there are many', () => {
    const many = Array.from({ length: 60 }, (_, i) => practised(i, i, {}));
    expect(courseOf(many, null)).toHaveLength(24);
    expect(courseOf(many, null).at(-1)?.score).toBe(59);
  });
});
