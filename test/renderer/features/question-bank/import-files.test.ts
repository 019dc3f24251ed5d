/** Files of questions as the import reads them, and what it makes of their rows. */
import { describe, expect, it } from 'vitest';
import {
  type PreviewRow,
  portions,
  previewOf,
  setsOf,
} from '../../../../renderer/features/question-bank/import/preview.ts';
import { FileProblem, rowsOf, textOf } from '../../../../renderer/features/question-bank/import/read-text.ts';
import { writeFile } from '../../../../server/features/question-sets/question-files.ts';
import {
  type CheckedRow,
  FILE_FORMATS,
  setQuestionInputSchema,
} from '../../../../shared/contract/question-sets.ts';
import { MOST_CHECKED_ROWS, MOST_SET_QUESTIONS } from '../../../../shared/contract/values.ts';
import { awkwardText, seeded } from '../../../support/random.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const csv = (text: string) => rowsOf('csv', text);
const yaml = (text: string) => rowsOf('yaml', text);
function problem(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof FileProblem) return error.problem;
    throw error;
  }
  throw new Error('Nothing was wrong.');
}

describe.each(FILE_FORMATS)('a set that was exported as %s', (format) => {
  it('is read as it was, whatever its text', () => {
    const random = seeded(5);
    const questions = Array.from({ length: MOST_SET_QUESTIONS }, (_, nr) => ({
      text: `Question ${nr}: ${awkwardText(random, 12)} 🚀 <b>ما هو</b>`.trim(),
      kind: 'technical' as const,
      skill: 'python',
      difficulty: 'senior' as const,
      time_limit_seconds: 90,
      key_points: ['=1+1 is a formula', `-point ${awkwardText(random, 4).replace(/[\r\n]/g, ' ')}`.trim()],
      bank_key: nr === 0 ? 'python-mutable-default' : null,
    }));
    const file = writeFile(format, { name: '=Set "one"', questions });
    const rows = rowsOf(format, textOf(bytes(file)));
    expect(rows.map(({ data }) => setQuestionInputSchema.parse(data))).toEqual(
      questions.map(({ bank_key, ...question }) => ({ ...question, ...(bank_key !== null && { bank_key }) })),
    );
    expect(new Set(rows.map(({ set }) => set))).toEqual(new Set([format === 'yaml' ? '=Set "one"' : null]));
  });
});

describe('CSV', () => {
  it.each([
    ['commas', ',', '\n'],
    ['semicolons, as spreadsheets write where a comma is the decimal sign', ';', '\r\n'],
    ['tabs', '\t', '\r\n'],
  ])('is read with %s', (_, sign, end) => {
    const text = [
      ['text', 'skill', 'set'],
      ['"What; is, this\tfor?"', 'SQL', 'One'],
    ]
      .map((cells) => cells.join(sign))
      .join(end);
    expect(csv(`\ufeff${text}${end}`)).toEqual([
      { line: 2, set: 'One', data: { text: 'What; is, this\tfor?', skill: 'SQL' } },
    ]);
  });

  it.each([
    ['\n', true],
    ['\n', false],
    ['\r\n', true],
    ['\r\n', false],
  ])('names the line in which each row begins (%j, ended: %s)', (end, isEnded) => {
    const text = ['text,key_points', '"first","a', 'b"', '', 'second,c', '"th', 'ird",d', 'last,e'].join(end);
    const rows = csv(text + (isEnded ? end : ''));
    expect(rows.map(({ line }) => line)).toEqual([2, 5, 6, 8]);
    expect(rows[0]?.data).toEqual({ text: 'first', key_points: ['a', 'b'] });
  });

  it('marks a row with more cells than columns, and takes one with fewer as it is', () => {
    expect(csv('text,skill\nOne,SQL,more\nTwo\n')).toEqual([
      { line: 2, set: null, data: { text: 'One', skill: 'SQL' }, hasTooMany: true },
      { line: 3, set: null, data: { text: 'Two' } },
    ]);
  });

  it('leaves what is no number for the refusal to show, and takes the guard off a formula', () => {
    expect(csv("time_limit_seconds,text\nsoon,'=1+1\n")[0]?.data).toEqual({
      time_limit_seconds: 'soon',
      text: '=1+1',
    });
  });

  it.each<[string, string, object]>([
    ['an unknown column', 'text,colour\na,b\n', { code: 'column', name: 'colour' }],
    ['a column twice', 'text,text\na,b\n', { code: 'twice', name: 'text' }],
    ['a quote that stays open', 'text\n"never\nended\n', { code: 'quote' }],
    ['a head alone', 'text,skill\n', { code: 'none' }],
    ['too many rows', `text\n${'a\n'.repeat(20_001)}`, { code: 'many' }],
  ])('is refused for %s', (_, text, expected) => {
    expect(problem(() => csv(text))).toMatchObject(expected);
  });
});

describe('YAML', () => {
  it('is a list, a set, or several sets; each question has its line', () => {
    expect(yaml('- text: A\n  kind:\n\n- text: B\n')).toEqual([
      { line: 1, set: null, data: { text: 'A' } },
      { line: 4, set: null, data: { text: 'B' } },
    ]);
    expect(yaml('name: One\nquestions:\n  - text: A\n')).toEqual([
      { line: 3, set: 'One', data: { text: 'A' } },
    ]);
    const sets = yaml(
      'sets:\n  - name: One\n    questions: [{text: A}]\n  - name: Two\n    questions: [{text: B}]',
    );
    expect(sets.map(({ line, set }) => [line, set])).toEqual([
      [3, 'One'],
      [5, 'Two'],
    ]);
  });

  it.each<[string, string, object]>([
    ['what is no YAML, with its line', 'questions:\n  - text: "open\n', { code: 'yaml' }],
    ['a key twice', '- text: A\n  text: B\n', { code: 'yaml', line: 2 }],
    ['a single text', 'hello', { code: 'shape' }],
    ['a set without questions', 'name: One\n', { code: 'shape' }],
    ['sets without names', 'sets:\n  - questions: []\n', { code: 'shape' }],
    ['no questions', 'questions: []', { code: 'none' }],
    [
      'aliases that grow beyond measure',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((name, nr) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[nr]}`).join(',')}]`)
        .join('\n')}\nquestions: [*i]`,
      { code: 'shape' },
    ],
  ])('is refused for %s', (_, text, expected) => {
    expect(problem(() => yaml(text))).toMatchObject(expected);
  });
});

describe('what is in a file', () => {
  it('is text in UTF-8, or in UTF-16 with its mark', () => {
    expect(textOf(bytes('text'))).toBe('text');
    expect(textOf(new Uint8Array([0xff, 0xfe, 0x61, 0, 0xe4, 0]))).toBe('aä');
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['spaces', bytes(' \r\n '), 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'binary'],
    ['NUL in text', bytes('text\0text'), 'binary'],
    ['Latin-1', new Uint8Array([0x61, 0xe4, 0x62]), 'encoding'],
  ])('%s is refused', (_, content, code) => {
    expect(problem(() => textOf(content))).toEqual({ code });
  });
});

describe('a preview', () => {
  const right = (text: string, known: string | null = null): CheckedRow => ({
    errors: {},
    question: {
      ...{ text, kind: 'technical', difficulty: 'junior', time_limit_seconds: 60, bank_key: null },
      ...{ skill: { id: 2, name: 'Python', category: 'x' }, key_points: ['one'] },
    },
    known_in: known === null ? null : { id: 1, name: known },
  });
  const wrong: CheckedRow = { errors: { text: ['Ask a whole question.'] }, question: null, known_in: null };
  const row = (line: number, set: string | null = null, more = {}) => ({ line, set, data: {}, ...more });
  const rows = previewOf(
    [
      row(2),
      row(3),
      row(4),
      row(5),
      row(6, 'S'.repeat(201)),
      row(7, null, { hasTooMany: true }),
      row(8, 'Mine'),
    ],
    [
      right('One?'),
      wrong,
      right(' one?  '),
      right('Two?', 'Old'),
      right('Three?'),
      right('Four?'),
      right('Five?'),
    ],
    'Too many cells.',
  );

  it('says of each row what is wrong, or where the same question is', () => {
    expect(rows.map(({ errors, known }) => [Object.keys(errors), known])).toEqual([
      [[], null],
      [['text'], null],
      [[], { line: 2 }],
      [[], { set: 'Old' }],
      [['set'], null],
      [['row'], null],
      [[], null],
    ]);
  });

  it('makes sets of what is right; what is there already only where that is wanted', () => {
    const names = (sets: ReturnType<typeof setsOf>) =>
      sets.map(({ name, questions }) => [name, questions.map(({ text }) => text)]);
    expect(names(setsOf(rows, 'New', false))).toEqual([
      ['New', ['One?']],
      ['Mine', ['Five?']],
    ]);
    expect(names(setsOf(rows, 'New', true))).toEqual([
      ['New', ['One?', ' one?  ', 'Two?']],
      ['Mine', ['Five?']],
    ]);
  });

  it('divides what is more than a set has, with a number behind a name that still fits', () => {
    const many = Array.from(
      { length: 120 },
      (_, nr): PreviewRow => ({
        ...row(nr + 2),
        errors: {},
        known: null,
        question: right(`Question ${nr}?`).question,
      }),
    );
    const sets = setsOf(many, 'N'.repeat(200), false);
    expect(sets.map(({ questions }) => questions.length)).toEqual([50, 50, 20]);
    expect(sets.map(({ name }) => [name.length, name.slice(-3)])).toEqual([
      [200, 'N 1'],
      [200, 'N 2'],
      [200, 'N 3'],
    ]);
    expect(sets[1]?.questions[0]?.text).toBe('Question 50?');
  });

  it('is checked in portions that the API takes', () => {
    const all = Array.from({ length: 2 * MOST_CHECKED_ROWS + 1 }, (_, nr) => nr);
    expect(portions(all).map((each) => each.length)).toEqual([MOST_CHECKED_ROWS, MOST_CHECKED_ROWS, 1]);
    expect(portions(all).flat()).toEqual(all);
  });
});
