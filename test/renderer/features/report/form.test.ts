import { describe, expect, it } from 'vitest';
import { formOf } from '../../../../renderer/features/report/form.ts';
import type { Explanation } from '../../../../shared/contract/analysis.ts';

type Form = NonNullable<Explanation['skills'][number]['answers'][number]['form']>;

const clarity = (value: number, quote: string): Form => [
  {
    measure: 'clarity',
    value,
    parts: [{ part: 'fillers', value, figure: value, evidence: [{ start: 0, end: 2, text: quote }] }],
  },
  { measure: 'structure', value: null, parts: [] },
];

const explanation = (...forms: (Form | null)[]): Explanation => ({
  interview_id: 1,
  summary: [],
  scorer: { name: 'x', version: '1' },
  second_opinions: [],
  skills: [
    {
      skill: { id: 1, name: 'SQL', category: 'data' },
      score: 5,
      answers: forms.map((form, i) => ({
        ...{ answer_id: i, question_id: i, question: 'Why?', score: 5, reason: null },
        ...{ form, guidance: null },
      })),
      key_points: [],
    },
  ],
});

describe('formOf', () => {
  it('is the mean over the answers that were measured, and quotes each word once', () => {
    const form = formOf(explanation(clarity(1, 'um'), null, clarity(0.5, 'um'), clarity(0, 'uh')), 'clarity');
    expect(form).toMatchObject({ value: 0.5, answers: 3 });
    expect(form.parts).toEqual([{ part: 'fillers', value: 0.5, figure: 0.5, quotes: ['um', 'uh'] }]);
  });

  it('is nothing where nothing was measured', () => {
    const nothing = { value: null, answers: 0, parts: [] };
    expect(formOf(explanation(clarity(1, 'um')), 'structure')).toEqual(nothing);
    expect(formOf(explanation(null), 'clarity')).toEqual(nothing);
    expect(formOf(undefined, 'clarity')).toEqual(nothing);
  });
});
