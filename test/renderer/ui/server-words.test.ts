/** What the server says, in German: refusals, and every turn of the advice. */
import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import de from '../../../renderer/i18n/de.json' with { type: 'json' };
import { serverWords } from '../../../renderer/i18n/server-words.ts';
import { type QuestionOutcome, recommend, type SkillOutcome } from '../../../shared/domain/advice.ts';
import { summarise } from '../../../shared/domain/summary.ts';

const ASPECTS = ['situation', 'action', 'contact', 'reason', 'result', 'change', undefined] as const;
const REASONS = [
  'empty',
  'too_short',
  'unknown_language',
  'low_transcript_confidence',
  'keyword_list',
  'repeats_question',
  'no_rubric',
  null,
] as const;
const KINDS = ['technical', 'behavioral', 'situational'] as const;
const READERS = ['candidate', 'recruiter'] as const;

beforeAll(async () => {
  await i18next.init({ lng: 'de', resources: { de: { translation: de } } });
});

test.each([
  ['This username is taken.', 'Dieser Benutzername ist vergeben.'],
  ['Use at most 1,000 characters.', 'Verwenden Sie höchstens 1.000 Zeichen.'],
  ['Enter a number of at least 0.1.', 'Geben Sie eine Zahl von mindestens 0,1 ein.'],
  ['The interview is completed already.', 'Das Interview ist schon abgeschlossen.'],
  ['Something nobody has translated.', 'Something nobody has translated.'],
])('%s', (said, german) => {
  expect(serverWords(said)).toBe(german);
});

describe('advice', () => {
  const point = (text: string, covered: boolean, aspect?: (typeof ASPECTS)[number]) => ({
    ...{ text, weight: 1, covered, credit: covered ? 0.9 : 0 },
    ...(aspect && { aspect }),
  });
  const question = (part: Partial<QuestionOutcome>): QuestionOutcome => ({
    ...{ question: 'What is an index?', kind: 'technical', score: 4, reason: null },
    points: [point('finds rows', true), point('costs space', false)],
    ...part,
  });
  const skill = (score: number | null, questions: QuestionOutcome[]): SkillOutcome => ({
    ...{ slug: 'sql', name: 'SQL', category: 'Data', score, weight: 1, is_required: true, questions },
  });
  const outcomes: SkillOutcome[] = [
    ...REASONS.map((reason) => skill(null, reason === null ? [] : [question({ score: null, reason })])),
    ...KINDS.flatMap((kind) =>
      ASPECTS.flatMap((aspect) =>
        [0.5, 2, 4, 6.5].map((score) =>
          skill(score, [question({ kind, score, points: [point('a', true), point('b', false, aspect)] })]),
        ),
      ),
    ),
    ...KINDS.map((kind) => skill(3, [question({ kind, score: 3, points: [] })])),
    skill(3, [question({ score: 3, points: [point('said', true)] })]),
    skill(3, [question({ score: 3, points: [point('missed', false)] })]),
    ...[1, 2].map((open) =>
      skill(4, [
        question({}),
        ...Array.from({ length: open }, () => question({ score: null, reason: 'empty' })),
      ]),
    ),
    skill(9, [question({ score: 9 })]),
    skill(9, [question({ score: 9, points: [point('said', true)] })]),
    // In own words, and with words for what was missed: the only one, the first, another.
    ...[1, 2, 3].map((missed) =>
      skill(5, [
        question({
          points: [
            { ...point('said', true), words: 'gesagt' },
            ...Array.from({ length: missed }, (_, i) => ({
              ...{ ...point(`missed ${i}`, false), follow_up: 'Warum?' },
              ...(missed !== 3 || i === 2 ? { example: 'Beispiel.' } : {}),
            })),
          ],
        }),
      ]),
    ),
    skill(9, [
      question({
        score: 9,
        points: [
          { ...point('said', true), words: 'gesagt' },
          { ...point('m', false), example: 'Beispiel' },
        ],
      }),
    ]),
  ];

  test.each(READERS)('to the %s is German in every line', (reader) => {
    const lines = outcomes
      .flatMap((outcome) => recommend([outcome], reader))
      .flatMap(({ recommendation_text }) => recommendation_text.split('\n'));
    expect(lines.length).toBeGreaterThan(100);
    const left = lines.filter((line) => {
      const german = serverWords(line).replace(/“[^”]*”/g, '');
      return german === line || /\b(the|and|of|to|what|with|they|whom|you)\b/i.test(german);
    });
    expect([...new Set(left)]).toEqual([]);
  });
  test.each(READERS)('what stands out is German to the %s', (reader) => {
    const story = (aspect: (typeof ASPECTS)[number]) =>
      question({ kind: 'behavioral', points: [point('x', false, aspect)] });
    const passed = question({ score: null, reason: 'empty' });
    const short = question({ score: 2, length: 20 });
    const rose = question({ score: 2, after: 5 });
    const well = (points: QuestionOutcome['points']) => question({ score: 8, points });
    const lines = [
      ...ASPECTS.flatMap((aspect) => summarise([story(aspect), story(aspect)], reader)),
      ...summarise([rose, rose, passed, passed], reader),
      ...summarise([short, short], reader),
      ...[[], [point('said', true)], [{ ...point('said', true), words: 'gesagt' }]].flatMap((points) =>
        summarise([well(points)], reader),
      ),
    ];
    expect(lines).toHaveLength(12);
    const left = lines.filter((line) => {
      const german = serverWords(line).replace(/“[^”]*”/g, '');
      return (
        german === line ||
        /\b(the|and|of|to|what|with|they|whom|you|was|in your)\b/i.test(german.replace(/Was |was /g, ''))
      );
    });
    expect(left).toEqual([]);
  });
  test('writes scores as German does', () => {
    const [advice] = recommend([skill(6.5, [question({ score: 6.5 })])], 'candidate');
    expect(serverWords(advice?.recommendation_text.split('\n')[0] ?? '')).toBe(
      'SQL: fast geschafft (6,5 von 10, Zielwert 7,5).',
    );
  });
});
