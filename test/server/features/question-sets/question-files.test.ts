/** Question sets as files: whatever a set holds comes back the same, and no file does harm. */

import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../../server/errors.ts';
import { readFile, writeFile } from '../../../../server/features/question-sets/question-files.ts';
import {
  FILE_FORMATS,
  MAX_FILE_LENGTH,
  setQuestionInputSchema,
} from '../../../../shared/contract/question-sets.ts';
import { DIFFICULTIES, MOST_SET_QUESTIONS, QUESTION_KINDS } from '../../../../shared/contract/values.ts';
import { awkwardText, pickFrom, seeded } from '../../../support/random.ts';

/** A question such as a set may hold: trimmed and checked by the contract, with awkward text in it. */
function anyQuestion(random: () => number) {
  for (;;) {
    const points = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
      awkwardText(random, 5).replace(/[\r\n]/g, ' '),
    );
    const made = setQuestionInputSchema.safeParse({
      text: awkwardText(random, 12),
      kind: pickFrom(random, QUESTION_KINDS),
      skill: pickFrom(random, ['python', 'system-design', 'sql']),
      difficulty: pickFrom(random, DIFFICULTIES),
      time_limit_seconds: 30 + Math.floor(random() * 1771),
      key_points: points,
      ...(random() < 0.3 && { bank_key: 'python-mutable-default' }),
    });
    if (made.success) return made.data as Required<typeof made.data>;
  }
}
const stored = ({ bank_key, skill, ...question }: ReturnType<typeof anyQuestion>) => ({
  ...question,
  skill: String(skill),
  bank_key: bank_key ?? null,
});

function problem(format: (typeof FILE_FORMATS)[number], content: string): string {
  try {
    readFile(format, content);
  } catch (error) {
    if (error instanceof ApiError && error.code === 'VALIDATION_ERROR') {
      expect(Object.keys(error.details)).toEqual(['content']);
      return error.details.content?.[0] as string;
    }
    throw error;
  }
  throw new Error('The file was read.');
}

describe.each(FILE_FORMATS)('a set as %s', (format) => {
  it('comes back as it was, whatever its text', () => {
    const random = seeded(7);
    for (let run = 0; run < 400; run++) {
      const questions = Array.from({ length: 1 + Math.floor(random() * 4) }, () => anyQuestion(random));
      const name = `Set ${awkwardText(random, 4)}`.trim();
      const text = writeFile(format, { name, questions: questions.map(stored) });
      const file = readFile(format, text);
      const read = file.rows.map((row) => setQuestionInputSchema.parse(row));
      expect(read, text).toEqual(questions);
      if (format === 'yaml') expect(file.name).toBe(name);
    }
  });

  it('has room for the largest set', () => {
    const question = {
      text: 'Why so long? '.repeat(77).slice(0, 1000).trim(),
      kind: 'technical' as const,
      skill: 'python',
      difficulty: 'senior' as const,
      time_limit_seconds: 1800,
      key_points: Array.from({ length: 12 }, (_, n) =>
        `${n} ${'"much" to say '.repeat(30)}`.slice(0, 400).trim(),
      ),
      bank_key: null,
    };
    const text = writeFile(format, { name: 'Large', questions: Array(MOST_SET_QUESTIONS).fill(question) });
    expect(text.length).toBeLessThan(MAX_FILE_LENGTH);
    const { bank_key: _, ...written } = question;
    expect(readFile(format, text).rows).toEqual(Array(MOST_SET_QUESTIONS).fill(written));
  });
});

describe('CSV', () => {
  it('has no cell that a spreadsheet runs', () => {
    const random = seeded(3);
    for (let run = 0; run < 200; run++) {
      const question = stored(anyQuestion(random));
      const text = writeFile('csv', { name: 'Set', questions: [{ ...question, text: `=${question.text}` }] });
      for (const cell of parseCsv(text).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });

  it('is read as spreadsheets write it: a byte order mark, blank rows, any order, columns left out', () => {
    const { rows } = readFile(
      'csv',
      '\ufeffkey_points,skill,text\r\n"one point\r\nanother, longer",python,"What is a ""set""?"\r\n,,\r\n\r\n',
    );
    expect(rows).toEqual([
      { text: 'What is a "set"?', skill: 'python', key_points: ['one point', 'another, longer'] },
    ]);
  });

  it.each([
    ['a quote that stays open', 'text,skill\n"What', /quote/i],
    ['rows of other lengths', 'text,skill\nWhat\n', /length|columns/i],
    ['a column that there is not', 'text,role\nWhat,admin\n', /role/],
    ['a column named like a property', 'text,__proto__\nWhat,1\n', /__proto__/],
    ['a column twice', 'text,text\nWhat,Why\n', /twice/],
    ['no rows', 'text,skill\n', /no questions/],
    ['blank', ' \n', /no column|no questions/],
    ['51 rows', `text\n${'What is it?\n'.repeat(51)}`, /at most 50/],
  ])('refuses %s', (_what, content, says) => {
    expect(problem('csv', content)).toMatch(says);
  });
});

describe('YAML', () => {
  it('is read as a list alone, too, and a key without a value is left out', () => {
    const { name, rows } = readFile('yaml', '- text: What is a set?\n  kind:\n  key_points: [unordered]\n');
    expect(name).toBeUndefined();
    expect(rows).toEqual([{ text: 'What is a set?', key_points: ['unordered'] }]);
  });

  const doubled = Array.from(
    { length: 12 },
    (_, n) => `a${n}: &a${n} [${n ? `*a${n - 1}, *a${n - 1}` : 'x'}]`,
  );
  it.each([
    ['aliases that double', doubled.join('\n'), /alias/i],
    ['one alias', 'questions: [&a {text: x}, *a]', /alias/i],
    ['a tag', '- !!js/function "x"', /tag/i],
    ['a key twice', 'name: a\nname: b\nquestions: []', /unique/i],
    ['two documents', '- a\n---\n- b', /document/i],
    ['broken nesting', 'questions:\n - a\n- b', /./],
    ['another map', 'questions: []\nrole: admin', /name and questions/],
    ['a property of objects', '__proto__: {questions: []}', /name and questions/],
    ['text', 'hello', /name and questions/],
    ['nothing', '# nothing', /name and questions/],
    ['no questions', 'questions: []', /no questions/],
    ['51 questions', '- a\n'.repeat(51), /at most 50/],
    ['brackets without end', '['.repeat(100_000), /too deeply/],
    ['braces without end', '{'.repeat(100_000), /too deeply/],
    ['maps in maps', '{a: '.repeat(50_000), /too deeply/],
    ['lists in lists', '- '.repeat(9000), /./],
    ['keys in keys', '? '.repeat(9000), /./],
    ['more than a set', '- a: b\n'.repeat(50_000), /too much/],
  ])('refuses %s', (_what, content, says) => {
    expect(problem('yaml', content)).toMatch(says);
  });
});
