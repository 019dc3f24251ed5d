import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../shared/domain/scoring/analyse.ts';
import { meaningOf, nearness } from '../../../../shared/domain/scoring/meaning.ts';

const of = (text: string) => meaningOf(analyse(text).words.flatMap(({ keys }) => keys));
const WAREHOUSE = 'pallets, trucks, loading dock, shelves, stock, warehouse';

describe('the meaning of a text', () => {
  it('is near to a text of other words on the same matter, and far from one on another', () => {
    const same = nearness(
      of(WAREHOUSE),
      of('We unloaded the lorry and stacked the crates in the storage hall.'),
    );
    const other = nearness(
      of(WAREHOUSE),
      of('My cousin sang at the wedding and the guests danced to violins.'),
    );
    expect(same).toBeGreaterThan(0.3);
    expect(other).toBeLessThan(0.1);
  });

  it('is as near to itself as can be, whatever the order and however often a word comes', () => {
    expect(nearness(of(WAREHOUSE), of(`stock, ${WAREHOUSE}, pallets`))).toBeCloseTo(1, 10);
  });

  it('is nothing where no word is known', () => {
    for (const text of ['', 'the and of', 'qwrtz xkcdvb', 'Übermäßig']) {
      expect(of(text)).toBeNull();
      expect(nearness(of(text), of(WAREHOUSE))).toBe(0);
    }
  });

  it('knows nobody by name', () => {
    for (const name of 'Mohammed Fatima Priya Kevin Mary Garcia Nguyen Hans'.split(' '))
      expect(of(name), name).toBeNull();
  });
});
