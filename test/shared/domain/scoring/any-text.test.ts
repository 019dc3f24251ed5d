/** Whatever the text: a result or an abstention, never a crash, and the same result each time. How long it takes is measured by the bench. */
import { describe, expect, it } from 'vitest';
import { bank } from '../../../../shared/content/bank.ts';
import { ABSTAIN_REASONS } from '../../../../shared/contract/answers.ts';
import { scoreAnswer, scoreReference } from '../../../../shared/domain/scoring/index.ts';
import type { ScoreResult } from '../../../../shared/domain/scoring/types.ts';
import { analyseSentiment } from '../../../../shared/domain/sentiment/index.ts';
import { input, QUESTION, STRONG } from './fixtures.ts';

/** Mulberry32 by T. Ettinger: numbers from 0 up to 1, the same for the same seed. */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PIECES = [
  ...STRONG.split(' '),
  ...[
    'I fixed it because it was slow.',
    'not',
    'but',
    'GREAT!!!',
    'terrible',
    'you know',
    'um',
    '1,000.5ms',
    "it's",
  ],
  ...[
    '我们修复了数据库的问题。',
    'أصلحنا المشكلة',
    'हमने समस्या ठीक की।',
    'เราแก้ไขปัญหา',
    'データベースを直しました',
    'Мы исправили',
    'ﷺ',
  ],
  ...[
    '😀',
    '👩‍👩‍👧‍👦',
    '🏳️‍🌈',
    '<b onclick="x()">',
    '</b>',
    '&amp;',
    '<!--',
    '{{x}}',
    '$(y)',
    '%00',
    '\\u0000',
  ],
  ...[
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2060',
    '\u00ad',
    '\u202e',
    '\u202c',
    '\u2066',
    '\u0301',
    '\u0323',
    '\0',
    '\x1b[31m',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\ud83d',
    '\ufffd',
    '\uffff',
    '\t',
    '\r\n',
    '\n\n',
    '\u2028',
    '.',
    '...',
    '?!',
    ',',
    "'",
    '"',
    '-',
    '+',
    '#',
  ],
  ...['__proto__', 'constructor', 'toString', 'NaN', 'Infinity', '1e999', '-0', '0x10'],
];

/** Pieces in any order, with or without space between, some of them many times. */
function textOf(seed: number): string {
  const random = randomBy(seed);
  let text = '';
  for (let n = Math.floor(random() * 120); n > 0; n--) {
    const piece = PIECES[Math.floor(random() * PIECES.length)] ?? '';
    const times = random() < 0.05 ? 1 + Math.floor(random() * 500) : 1;
    text += piece.repeat(times) + (random() < 0.7 ? ' ' : '');
  }
  return text;
}

const behavioural = bank.find((question) => question.key_points.some((point) => point.aspect !== undefined));

function results(answer: string): ScoreResult[] {
  return [
    scoreAnswer(input(answer)),
    scoreReference({ question: QUESTION, references: [STRONG, ''], answer }),
    scoreAnswer({ question: behavioural?.text ?? '', points: behavioural?.key_points ?? [], answer }),
    scoreAnswer({ ...input(STRONG), exemplars: [{ answer, score: 5 }] }),
    scoreAnswer({ question: answer, points: [{ id: 'a', text: answer }], answer: STRONG }),
  ];
}

function expectSound(result: ScoreResult, answer: string | null): void {
  const { score, reason } = result;
  if (score === null) expect(ABSTAIN_REASONS).toContain(reason);
  else
    expect(score >= 0 && score <= 10 && Math.round(score * 10) / 10 === score && reason === null).toBe(true);
  for (const measure of [result.clarity, result.engagement, result.professionalism]) {
    expect(measure >= 0 && measure <= 1).toBe(true);
  }
  for (const point of result.points) {
    expect(point.credit >= 0 && point.credit <= 1).toBe(true);
    if (answer === null) continue;
    for (const { start, end, text } of point.evidence) expect(answer.slice(start, end)).toBe(text);
  }
  expectWhole(result.sentiment);
}

function expectWhole({
  positive,
  negative,
  neutral,
  mixed,
  compound,
  confidence,
}: ScoreResult['sentiment']): void {
  const shares = [positive, negative, neutral, mixed];
  expect(shares.every((share) => share >= 0)).toBe(true);
  expect(shares.reduce((sum, share) => sum + Math.round(share * 10_000), 0)).toBe(10_000);
  expect(Math.abs(compound) <= 1 && confidence >= 0 && confidence <= 1).toBe(true);
}

describe('any text', () => {
  it.each(Array.from({ length: 8 }, (_, block) => block * 25))('drawn by lot, seeds from %i', (first) => {
    for (let seed = first; seed < first + 25; seed++) {
      const text = textOf(seed);
      const [points, reference, account, exemplar, question] = results(text) as [
        ScoreResult,
        ScoreResult,
        ScoreResult,
        ScoreResult,
        ScoreResult,
      ];
      for (const result of [points, reference, account]) expectSound(result, text);
      for (const result of [exemplar, question]) expectSound(result, STRONG);
      expect(results(text)).toEqual([points, reference, account, exemplar, question]);
    }
  });

  it.each([
    ['one letter', 'a'],
    ['one emoji', '😀'],
    ['half a character', '\ud800'],
    ['emoji only', '😀🎉👩‍👩‍👧‍👦'.repeat(2_000)],
    ['Chinese', '我们修复了数据库的问题。'.repeat(8_000)],
    ['Arabic', 'أصلحنا المشكلة في قاعدة البيانات. '.repeat(3_000)],
    ['Hindi', 'हमने डेटाबेस की समस्या ठीक की। '.repeat(3_000)],
    ['Thai', 'เราแก้ไขปัญหาฐานข้อมูล '.repeat(4_000)],
    ['Japanese', 'データベースの問題を直しました。'.repeat(6_000)],
    ['a letter with thousands of marks', `e${'\u0301\u0323'.repeat(50_000)} index`],
    ['one letter a million times', 'a'.repeat(1_000_000)],
    ['a hundred thousand times the same word', 'index '.repeat(100_000)],
    ['one sentence over and over', 'I fixed the index because it was slow. '.repeat(5_000)],
  ])('%s', (_name, text) => {
    expectSound(scoreAnswer(input(text)), text);
    expectSound(scoreReference({ question: QUESTION, references: [STRONG], answer: text }), text);
    expectWhole(analyseSentiment(text));
  });

  it.each([
    ['Chinese', '我们修复了数据库的问题，因为它很慢，然后我们检查了结果。'],
    ['Arabic', 'أصلحنا المشكلة في قاعدة البيانات لأنها كانت بطيئة جدا.'],
    ['Hindi', 'हमने डेटाबेस की समस्या ठीक की क्योंकि वह बहुत धीमा था।'],
    ['Thai', 'เราแก้ไขปัญหาฐานข้อมูล เพราะมันช้ามาก'],
    ['Japanese', 'データベースが遅かったので、問題を直しました。'],
    ['Russian', 'Мы исправили ошибку в базе данных, потому что она была медленной.'],
  ])('%s is not scored and has no tone', (_name, text) => {
    expect(scoreAnswer(input(text))).toMatchObject({ score: null, reason: 'unknown_language' });
    expect(analyseSentiment(text)).toMatchObject({ neutral: 1, compound: 0 });
  });
});
