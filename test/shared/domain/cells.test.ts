import { describe, expect, it } from 'vitest';
import { fromCell, toCell } from '../../../shared/domain/cells.ts';
import { awkwardText, seeded } from '../../support/random.ts';

describe('text in cells', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''@x"])('makes %j safe', (text) => {
    expect(toCell(text)).toBe(`'${text}`);
    expect(fromCell(toCell(text))).toBe(text);
  });

  it.each(['', 'plain', "it's", "'quoted'", '1-1', ' =1'])('leaves %j alone', (text) => {
    expect(toCell(text)).toBe(text);
    expect(fromCell(text)).toBe(text);
  });

  it('finds the way back from any text, and never leaves a formula', () => {
    const random = seeded(1);
    for (let run = 0; run < 5000; run++) {
      const text = awkwardText(random, 6);
      const cell = toCell(text);
      expect(fromCell(cell)).toBe(text);
      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });
});
