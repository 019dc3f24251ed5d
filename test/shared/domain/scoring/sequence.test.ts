import { describe, expect, it } from 'vitest';
import { shareInOrder } from '../../../../shared/domain/scoring/sequence.ts';

const share = (wanted: string, held: string) => shareInOrder(wanted.split(' '), held.split(' '));

describe('shareInOrder', () => {
  it('is the longest common subsequence as a share of what is wanted', () => {
    expect(share('a b c d', 'a b c d')).toBe(1);
    expect(share('a b c d', 'x a y b z d')).toBe(0.75);
    expect(share('a b c d', 'd c b a')).toBe(0.25);
    expect(share('a a b', 'a b')).toBeCloseTo(2 / 3, 12);
    expect(share('a b', 'x y')).toBe(0);
    expect(shareInOrder([], ['a'])).toBe(0);
  });

  it('gains nothing from saying a thing again', () => {
    const held = 'c d a b';
    expect(share('a b c d', held)).toBe(0.5);
    expect(share('a b c d', `${held} ${held}`)).toBe(0.5);
  });
});
