import { describe, expect, it } from 'vitest';
import { type Column, skillRows } from '../../../../renderer/features/compare/skill-rows.ts';

const ref = (name: string) => ({ id: 1, name, category: 'Any' });
const column = (
  scores: Record<string, number>,
  more: {
    asked?: Record<string, number>;
    ratings?: [rater: number, skill: string, rating: number][];
    set?: Record<string, number>;
  } = {},
): Column =>
  ({
    candidate: {
      skills: Object.entries(scores).map(([name, score]) => ({ skill: ref(name), score })),
      overrides: Object.entries(more.set ?? {}).map(([name, score]) => ({ skill: ref(name), score })),
    },
    benchmark: more.asked && {
      met_requirements: [],
      below_requirements: Object.entries(more.asked).map(([skill, importance_weight]) => ({
        ...{ skill, importance_weight, threshold: 7.5, score: 1, gap: 6.5, proficiency_level: 'Novice' },
      })),
      unassessed_requirements: [],
    },
    cards: (more.ratings ?? []).map(([rater, name, rating]) => ({
      rater: { id: rater },
      ratings: [{ skill: ref(name), rating }],
    })),
  }) as unknown as Column;

describe('the skills of a comparison', () => {
  it('begin with what the job requires, the weightiest first, then what most were scored in', () => {
    const asked = { sql: 1, 'rest apis': 2 };
    const rows = skillRows([
      column({ Python: 5, SQL: 6, Teamwork: 7 }, { asked }),
      column({ Teamwork: 8 }, { asked }),
    ]);
    expect(rows.map(({ skill, target }) => [skill, target])).toEqual([
      ['Rest apis', 7.5],
      ['SQL', 7.5],
      ['Teamwork', null],
      ['Python', null],
    ]);
    expect(rows[0]?.cells.map(({ score }) => score)).toEqual([null, null]);
    expect(rows[1]?.cells.map(({ score }) => score)).toEqual([6, null]);
  });

  it('keep the engine’s score, a person’s and the ratings apart', () => {
    const [row] = skillRows([
      column(
        { SQL: 6 },
        {
          set: { SQL: 8 },
          ratings: [
            [1, 'SQL', 4],
            [2, 'SQL', 5],
          ],
        },
      ),
    ]);
    expect(row?.cells).toEqual([{ score: 6, override: 8, rating: { mean: 4.5, raters: 2 } }]);
  });

  it('show what only people have rated', () => {
    const [row] = skillRows([column({}, { ratings: [[1, 'Tact', 2]] })]);
    expect(row).toEqual({
      skill: 'Tact',
      target: null,
      cells: [{ score: null, override: null, rating: { mean: 2, raters: 1 } }],
    });
  });
});
