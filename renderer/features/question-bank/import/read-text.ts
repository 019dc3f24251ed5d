/** The rows of a file of questions, as they stand there. What is in them is for the API to check. */
import { CsvError, parse as parseCsv } from 'csv-parse/browser/esm/sync';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { FileFormat } from '../../../../shared/contract/question-sets.ts';
import {
  delimiterOf,
  QUESTION_COLUMNS,
  rowOf,
  withoutNulls,
} from '../../../../shared/domain/question-cells.ts';
import { MOST_ROWS, SET_COLUMN } from './limits.ts';

export interface FileRow {
  /** Where it begins in the file, from 1. */
  line: number;
  /** The set that it names. */
  set: string | null;
  /** The question, as the API takes it where it is right. */
  data: unknown;
  /** More cells than columns: which text belongs to which is anybody's guess. */
  hasTooMany?: true;
}

/** Why nothing of a file can be used. */
export type Problem =
  | { code: 'empty' | 'binary' | 'encoding' | 'kind' | 'none' | 'shape' | 'unreadable' }
  | { code: 'size' }
  | { code: 'many' }
  | { code: 'column' | 'twice'; name: string }
  | { code: 'quote'; line: number }
  | { code: 'yaml'; line: number; message: string };

/** Refuses a whole file. */
export class FileProblem extends Error {
  override name = 'FileProblem';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
const refuse = (problem: Problem): never => {
  throw new FileProblem(problem);
};

/** What is in a file. @throws {FileProblem} */
export function textOf(bytes: Uint8Array): string {
  if (bytes.length === 0) refuse({ code: 'empty' });
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = !isUtf16 ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse({ code: bytes.includes(0) ? 'binary' : 'encoding' });
  }
  if (text.includes('\0')) refuse({ code: 'binary' });
  if (text.trim() === '') refuse({ code: 'empty' });
  return text;
}

/** @throws {FileProblem} */
export function rowsOf(format: FileFormat, text: string): FileRow[] {
  const rows = format === 'csv' ? csvRows(text) : yamlRows(text);
  if (rows.length === 0) refuse({ code: 'none' });
  if (rows.length > MOST_ROWS) refuse({ code: 'many' });
  return rows;
}

/** A record of the library, with the number of bytes up to and with its end. */
interface CsvRecord {
  record: string[];
  info: { bytes: number };
}

function csvRows(text: string): FileRow[] {
  const [head, ...records] = csvRecords(text);
  const names = (head?.record ?? []).map((name) => name.trim());
  const known: readonly string[] = [...QUESTION_COLUMNS, SET_COLUMN];
  for (const [index, name] of names.entries()) {
    if (!known.includes(name)) refuse({ code: 'column', name: name.slice(0, 60) });
    if (names.indexOf(name) < index) refuse({ code: 'twice', name });
  }
  const lineOf = lineFinder(new TextEncoder().encode(text));
  return records.map(({ record, info }): FileRow => {
    const { [SET_COLUMN]: set, ...data } = rowOf(names, record);
    return {
      line: lineOf(info.bytes, record),
      set: typeof set === 'string' ? set.trim() : null,
      data,
      ...(record.length > names.length && { hasTooMany: true as const }),
    };
  });
}

const [LF, CR] = [10, 13];

/** In which line a record begins that ends at a byte. The library's own count takes a CRLF in a cell for two lines. */
function lineFinder(bytes: Uint8Array): (end: number, cells: readonly string[]) => number {
  let at = 0;
  let breaks = 0;
  return (end, cells) => {
    for (; at < end; at++) if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) breaks += 1;
    const isEnded = bytes[end - 1] === LF || bytes[end - 1] === CR;
    return 1 + breaks - (isEnded ? 1 : 0) - cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
  };
}

const breaksIn = (cell: string): number => cell.match(/\r\n|\r|\n/g)?.length ?? 0;

function csvRecords(text: string): CsvRecord[] {
  try {
    return parseCsv(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      to: MOST_ROWS + 2,
    }) as unknown as CsvRecord[];
  } catch (error) {
    if (error instanceof CsvError) return refuse({ code: 'quote', line: Number(error.lines ?? 1) });
    throw error;
  }
}

/** A list of questions, a map of a set's name and its questions, or one with a list of such maps under `sets`. */
function yamlRows(text: string): FileRow[] {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    uniqueKeys: true,
    merge: false,
    lineCounter: lines,
  });
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const [wrong] = [...document.errors, ...document.warnings];
  if (wrong)
    refuse({
      code: 'yaml',
      line: lineAt(wrong.pos[0]),
      message: wrong.message.split(/ at line|\n/)[0] ?? '',
    });

  const rowsIn = (list: unknown, set: string | null): FileRow[] => {
    if (!isSeq(list)) return refuse({ code: 'shape' });
    return list.items.map((item) => {
      const node = item as {
        range?: [number, number, number] | null;
        toJS?: (of: typeof document) => unknown;
      };
      try {
        return { line: lineAt(node.range?.[0]), set, data: withoutNulls(node.toJS?.(document) ?? null) };
      } catch {
        // Aliases that would grow beyond measure.
        return refuse({ code: 'shape' });
      }
    });
  };
  const setIn = (map: unknown, isNamed: boolean): FileRow[] => {
    if (!isMap(map)) return refuse({ code: 'shape' });
    const name = map.get('name');
    if (isNamed && typeof name !== 'string') refuse({ code: 'shape' });
    return rowsIn(map.get('questions', true), typeof name === 'string' ? name.trim() : null);
  };
  const root = document.contents;
  if (isSeq(root)) return rowsIn(root, null);
  if (!isMap(root)) return refuse({ code: 'shape' });
  const sets = root.get('sets', true);
  if (sets === undefined) return setIn(root, false);
  if (!isSeq(sets)) return refuse({ code: 'shape' });
  return sets.items.flatMap((each) => setIn(each, true));
}
