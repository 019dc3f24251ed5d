/** Changes of a set's questions keep what somebody else changed meanwhile. */
import { describe, expect, it } from 'vitest';
import { inserted, moved, placeOf, replaced } from '../../../../renderer/features/question-bank/edits.ts';
import type { SetQuestion } from '../../../../shared/contract/question-sets.ts';

const question = (text: string, order: number): SetQuestion => ({
  ...{ text, order, kind: 'technical', difficulty: 'junior', time_limit_seconds: 60, bank_key: null },
  ...{ skill: { id: 2, name: 'Python', category: 'x' }, key_points: ['one'] },
});
const set = (...texts: string[]) => texts.map((text, index) => question(text, index + 1));
const texts = (questions: readonly { text: string }[]) => questions.map(({ text }) => text).join('');

describe('a question of a set', () => {
  it('is found where it stands now, of equal ones the nearest', () => {
    expect(placeOf(set('x', 'a', 'b'), question('a', 1))).toBe(1);
    expect(placeOf(set('a', 'b', 'a'), question('a', 3))).toBe(2);
    expect(placeOf(set('a', 'b', 'a'), question('a', 1))).toBe(0);
    expect(placeOf(set('a'), question('b', 1))).toBe(-1);
  });

  it('moves by one place, from where it is by now, and no further than the end', () => {
    expect(texts(moved(question('b', 2), -1)(set('a', 'b', 'c')))).toBe('bac');
    expect(texts(moved(question('b', 2), 1)(set('x', 'a', 'b', 'c')))).toBe('xacb');
    expect(texts(moved(question('c', 3), 1)(set('a', 'b', 'c')))).toBe('abc');
  });

  it('is taken out, replaced and put back', () => {
    expect(texts(replaced(question('b', 2))(set('a', 'b', 'c')))).toBe('ac');
    expect(texts(replaced(question('b', 2), question('d', 9))(set('a', 'b', 'c')))).toBe('adc');
    expect(texts(inserted(question('b', 2), 2)(set('a', 'c')))).toBe('abc');
    expect(texts(inserted(question('b', 5), 5)(set('a')))).toBe('ab');
  });

  it('is not changed where it is no more', () => {
    expect(() => moved(question('z', 1), 1)(set('a'))).toThrow();
    expect(() => replaced(question('z', 1))(set('a'))).toThrow();
  });
});
