/** Independent ratings: who sees them when, and what they come to. */
import { expect, it } from 'vitest';
import { MEMBER_ROLES } from '../../../shared/contract/values.ts';
import { agreement, meanRatings, seesOthersRatings } from '../../../shared/domain/scorecards.ts';

it.each(MEMBER_ROLES)('%s sees the others’ after sending the own', (role) => {
  expect(seesOthersRatings(role, { hasSent: true, isOver: false })).toBe(true);
  expect(seesOthersRatings(role, { hasSent: false, isOver: false })).toBe(false);
});

it('lets everybody but an interviewer look once it is over', () => {
  const after = { hasSent: false, isOver: true };
  expect(MEMBER_ROLES.filter((role) => !seesOthersRatings(role, after))).toEqual(['interviewer']);
});

const rating = (rater: number, skill: string, value: number) => ({ rater, skill, rating: value });

it('calls raters agreed who differ by one step at most', () => {
  expect(agreement([])).toBeNull();
  expect(agreement([rating(1, 'sql', 4), rating(1, 'python', 2)])).toBeNull();
  expect(agreement([rating(1, 'sql', 4), rating(2, 'sql', 3)])).toBe(1);
  expect(agreement([rating(1, 'sql', 5), rating(2, 'sql', 3)])).toBe(0);
  expect(agreement([rating(1, 'sql', 5), rating(2, 'sql', 4), rating(3, 'sql', 3)])).toBe(0.67);
});

it('averages each skill over its raters', () => {
  const ratings = [rating(1, 'sql', 4), rating(1, 'python', 2), rating(2, 'sql', 3), rating(3, 'sql', 3)];
  expect(meanRatings(ratings)).toEqual([
    { skill: 'sql', mean: 3.33, raters: 3 },
    { skill: 'python', mean: 2, raters: 1 },
  ]);
});
