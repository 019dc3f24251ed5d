/** Agreement of raters against published figures, and against the definitions. */
import { describe, expect, it } from 'vitest';
import {
  agreementOfPeople,
  agreementWithEngine,
  ITEMS_NEEDED,
  icc,
  levelOf,
  quadraticKappa,
  type RatedItem,
} from '../../../shared/domain/agreement.ts';
import { seeded } from '../../support/random.ts';

/** Shrout and Fleiss 1979, table 2: six targets, four judges. */
const SHROUT_FLEISS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

describe('the intraclass correlation', () => {
  it('is that of the worked example of Shrout and Fleiss', () => {
    const found = icc(SHROUT_FLEISS);
    expect(found?.single).toBeCloseTo(0.29, 2);
    expect(found?.average).toBeCloseTo(0.62, 2);
  });

  it('is 1 for the same ratings, and less where one rater is always higher: absolute agreement', () => {
    const same = [1, 2, 3, 5].map((rating) => [rating, rating]);
    expect(icc(same)?.single).toBeCloseTo(1, 10);
    expect(icc(same)?.average).toBeCloseTo(1, 10);
    const shifted = same.map(([a, b]) => [a as number, (b as number) + 1]);
    expect(icc(shifted)?.single).toBeLessThan(0.9);
  });

  it('is none where there is nothing to compare or nothing differs', () => {
    expect(icc([])).toBeNull();
    expect(icc([[1, 2]])).toBeNull();
    expect(icc([[1], [2]])).toBeNull();
    expect(
      icc([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull();
  });
});

describe('the quadratic weighted kappa', () => {
  /** By the table of Cohen 1968: observed and expected shares of each pair of ratings, weighted by (i − j)². */
  const byDefinition = (table: readonly (readonly [number, number])[]): number => {
    const grades = [1, 2, 3, 4, 5];
    const share = (holds: (pair: readonly [number, number]) => boolean) =>
      table.filter(holds).length / table.length;
    let observed = 0;
    let expected = 0;
    for (const i of grades) {
      for (const j of grades) {
        observed += (i - j) ** 2 * share(([a, b]) => a === i && b === j);
        expected += (i - j) ** 2 * share(([a]) => a === i) * share(([, b]) => b === j);
      }
    }
    return 1 - observed / expected;
  };

  it('is what its definition says, for any ratings', () => {
    const random = seeded(1);
    for (let run = 0; run < 50; run++) {
      const table = Array.from({ length: 3 + run }, () => {
        const one = 1 + Math.floor(random() * 5);
        return [one, Math.min(5, Math.max(1, one + Math.floor(random() * 3) - 1))] as const;
      });
      if (new Set(table.flat()).size > 1) {
        expect(quadraticKappa(table)).toBeCloseTo(byDefinition(table), 10);
      }
    }
  });

  it('is the mean over the pairs of more raters', () => {
    const table = [
      [1, 2, 1],
      [4, 4, 5],
      [3, 2, 2],
      [5, 5, 4],
    ];
    const pair = (a: number, b: number) =>
      quadraticKappa(table.map((row) => [row[a] as number, row[b] as number])) as number;
    expect(quadraticKappa(table)).toBeCloseTo((pair(0, 1) + pair(0, 2) + pair(1, 2)) / 3, 10);
  });

  it('is none where nothing differs or nobody is a second rater', () => {
    expect(quadraticKappa([[2, 2]])).toBeNull();
    expect(quadraticKappa([[2], [3]])).toBeNull();
    expect(quadraticKappa([])).toBeNull();
  });
});

it('has a word for each figure, as Koo and Li do', () => {
  expect([-0.2, 0.49, 0.5, 0.74, 0.75, 0.9, 0.91].map(levelOf)).toEqual([
    ...['poor', 'poor', 'moderate', 'moderate', 'good', 'good', 'excellent'],
  ]);
});

describe('what a report says', () => {
  const item = (score: number | null, ratings: Record<number, number>): RatedItem => ({
    score,
    ratings: Object.entries(ratings).map(([rater, rating]) => ({ rater: Number(rater), rating })),
  });
  const many = (count: number, make: (nr: number) => RatedItem) =>
    Array.from({ length: count }, (_, nr) => make(nr));
  const NONE = { icc_single: null, icc_average: null, kappa: null, level: null };

  it('gives no figure before there are enough rated items', () => {
    const few = many(ITEMS_NEEDED - 1, (nr) => item(nr % 11, { 1: 1 + (nr % 5), 2: 1 + (nr % 5) }));
    const needed = { items: 29, needed: 30, raters: 2 };
    expect(agreementWithEngine(few)).toEqual({ ...needed, ...NONE });
    expect(agreementOfPeople(few)).toEqual({ ...needed, ...NONE });
    expect(agreementOfPeople([])).toEqual({ items: 0, needed: 30, raters: 0, ...NONE });
  });

  it('puts the engine on the scale of people', () => {
    const grades = [0, 2.5, 5, 7.5, 10];
    const same = many(30, (nr) => item(grades[nr % 5] as number, { 1: 1 + (nr % 5) }));
    expect(agreementWithEngine(same)).toEqual({
      ...{ items: 30, needed: 30, raters: 2, icc_single: 1, icc_average: 1, kappa: 1, level: 'excellent' },
    });
    const opposite = many(30, (nr) => item(grades[nr % 5] as number, { 1: 5 - (nr % 5) }));
    expect(agreementWithEngine(opposite)).toMatchObject({ kappa: -1, level: 'poor' });
  });

  it('leaves out what one side did not rate', () => {
    const items = [...many(30, (nr) => item(nr % 11, { 1: 3 })), item(null, { 1: 5 }), item(5, {})];
    expect(agreementWithEngine(items).items).toBe(30);
  });

  it('compares the people who rated most together', () => {
    const items = [
      ...many(30, (nr) => item(5, { 1: 1 + (nr % 5), 2: 1 + (nr % 5) })),
      ...many(4, (nr) => item(5, { 1: 1 + nr, 2: 1 + nr, 3: 5 })),
      ...many(20, () => item(5, { 4: 2, 5: 3 })),
      item(5, { 1: 4 }),
    ];
    expect(agreementOfPeople(items)).toMatchObject({
      items: 34,
      raters: 2,
      icc_average: 1,
      level: 'excellent',
    });
  });

  it('says nothing of ratings that are all the same', () => {
    expect(agreementWithEngine(many(40, () => item(5, { 1: 3 })))).toMatchObject({ items: 40, ...NONE });
  });
});
