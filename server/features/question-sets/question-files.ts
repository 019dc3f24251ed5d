/** A question set as a file and back, in CSV (RFC 4180) and YAML 1.2. What is in the rows is for the contract to check. */
import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { type Document, Lexer, parseDocument, stringify as toYaml, visit } from 'yaml';
import { z } from 'zod';
import type { FileFormat } from '../../../shared/contract/question-sets.ts';
import { MOST_SET_QUESTIONS } from '../../../shared/contract/values.ts';
import {
  QUESTION_COLUMNS as COLUMNS,
  delimiterOf,
  rowOf,
  withoutNulls,
} from '../../../shared/domain/question-cells.ts';
import { invalid } from '../../errors.ts';
import { toCsv } from '../../http/csv.ts';
import type { StoredQuestion } from './question-sets.repository.ts';

export interface QuestionFile {
  /** Only YAML has one. */
  name: unknown;
  rows: unknown[];
}

export function writeFile(
  format: FileFormat,
  set: { name: string; questions: readonly StoredQuestion[] },
): string {
  return format === 'csv' ? writeCsv(set.questions) : writeYaml(set);
}

/** @throws {ApiError} VALIDATION_ERROR for `content` that is not of its format. */
export function readFile(format: FileFormat, content: string): QuestionFile {
  const file = format === 'csv' ? { name: undefined, rows: readCsv(content) } : readYaml(content);
  if (file.rows.length === 0) throw invalid('content', 'There are no questions in the file.');
  if (file.rows.length > MOST_SET_QUESTIONS)
    throw invalid('content', `A set has at most ${MOST_SET_QUESTIONS} questions.`);
  return file;
}

/** Key points stand below each other in one cell; an empty cell is a field that is left out. */
const writeCsv = (questions: readonly StoredQuestion[]): string =>
  toCsv(
    COLUMNS,
    questions.map((question) => ({ ...question, key_points: question.key_points.join('\n') })),
  );

function readCsv(content: string): Record<string, unknown>[] {
  const [header = [], ...records] = csvRecords(content);
  const names = header.map((name) => name.trim());
  const unknown = names.find((name) => !COLUMNS.some((column) => column === name));
  if (unknown !== undefined)
    throw invalid('content', `There is no column “${unknown}”; the columns are ${COLUMNS.join(', ')}.`);
  if (new Set(names).size < names.length) throw invalid('content', 'A column is there twice.');
  return records.map((cells) => rowOf(names, cells));
}

function csvRecords(content: string): string[][] {
  try {
    return parseCsv(content, {
      bom: true,
      delimiter: delimiterOf(content),
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      to: MOST_SET_QUESTIONS + 2,
    });
  } catch (error) {
    if (error instanceof CsvError) throw invalid('content', error.message);
    throw error;
  }
}

function writeYaml({ name, questions }: { name: string; questions: readonly StoredQuestion[] }): string {
  const rows = questions.map(({ bank_key, ...question }) => ({
    ...question,
    ...(bank_key !== null && { bank_key }),
  }));
  // Text in double quotes stays on one line: folded, a line that ends in a backslash does not come back.
  return toYaml(
    { name, questions: rows },
    { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER, aliasDuplicateObjects: false },
  );
}

/** A set of the largest size has a third of these tokens; more cost time and say nothing. */
const MOST_TOKENS = 20_000;
/** Questions are lists of maps that hold lists. */
const DEEPEST_FLOW = 8;

/** The parser is slow beyond measure on deep nesting, so that is refused before it runs. */
function isPlain(content: string): boolean {
  let tokens = 0;
  let depth = 0;
  for (const token of new Lexer().lex(content)) {
    tokens += 1;
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (tokens > MOST_TOKENS || depth > DEEPEST_FLOW) return false;
  }
  return true;
}

const FILE_SCHEMA = z.strictObject({ name: z.unknown().optional(), questions: z.array(z.unknown()) });

/** A list of questions, or a map of the set's name and its questions. */
function readYaml(content: string): QuestionFile {
  if (!isPlain(content)) throw invalid('content', 'This is too much, or nested too deeply, for a set.');
  const document = parseDocument(content, { schema: 'core', uniqueKeys: true, merge: false });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw invalid('content', problem.message.split('\n')[0] as string);
  if (hasAlias(document)) throw invalid('content', 'Aliases are not read: write the value again.');
  const data: unknown = document.toJS();
  const file = FILE_SCHEMA.safeParse(Array.isArray(data) ? { questions: data } : data);
  if (!file.success)
    throw invalid('content', 'Write a list of questions, or a map with nothing but name and questions.');
  return { name: file.data.name, rows: file.data.questions.map(withoutNulls) };
}

function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}
