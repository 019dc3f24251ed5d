import { describe, expect, it } from 'vitest';
import { charges, compoundOf } from '../../../../shared/domain/sentiment/charge.ts';
import { learn, learnWeights } from '../../../../shared/domain/sentiment/tools/fit.ts';
import type { Rated } from '../../../../shared/domain/sentiment/tools/rated.ts';

/** Made-up words, of which one set's raters like "zorp", unless it is "plain zorp", and dislike "vimble". */
const SENTENCES: Rated[] = Array.from({ length: 40 }, (_, i) => [
  { set: 'tweets' as const, text: `it is zorp number${i}`, rating: 3 },
  { set: 'tweets' as const, text: `it is plain zorp number${i}`, rating: -1 },
  { set: 'nyt' as const, text: `a vimble thing number${i}`, rating: -2 },
  { set: 'nyt' as const, text: `a table thing number${i}`, rating: 0 },
]).flat();

describe('learn', () => {
  it('learns words and pairs from ratings', () => {
    const learnt = learn(SENTENCES);
    const compound = (text: string) => compoundOf(text, charges(text, learnt));
    expect(compound('it is zorp')).toBeGreaterThan(0.1);
    expect(compound('it is plain zorp')).toBeLessThan(compound('it is zorp') - 0.1);
    expect(compound('a vimble thing')).toBeLessThan(-0.1);
    expect(compound('unheard')).toBe(0);
  });

  it('learns no stop word and nothing that is seldom seen, and the same each time', () => {
    const rows = learnWeights([...SENTENCES, { set: 'nyt', text: 'a blunk thing', rating: 4 }]);
    const entries = rows.flatMap(([, names]) => names.split(' '));
    expect(entries).toContain('zorp');
    expect(entries.filter((name) => ['it', 'is', 'a', 'blunk'].includes(name))).toEqual([]);
    expect(learnWeights(SENTENCES)).toEqual(learnWeights(SENTENCES));
  });
});
