/** Questions as rows of a CSV file: its columns, and what stands in their cells. Pure; reading CSV is for a library. */
import { fromCell } from './cells.ts';

export const QUESTION_COLUMNS = [
  'text',
  'kind',
  'skill',
  'difficulty',
  'time_limit_seconds',
  'key_points',
  'bank_key',
] as const;

/** What divides the cells: spreadsheets write semicolons or tabs where a comma is the decimal sign. */
export function delimiterOf(content: string): ',' | ';' | '\t' {
  const head = content.match(/^[^\r\n]*/)?.[0] ?? '';
  const count = (sign: string) => head.split(sign).length;
  return ([',', ';', '\t'] as const).reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

/**
 * A row by the names of its columns. Key points stand below each other in one cell; an empty cell is a field that is
 * left out. What is in the fields is for the contract to check.
 */
export function rowOf(names: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) {
    const cell = fromCell(cells[index] ?? '');
    if (cell.trim() === '') continue;
    if (name === 'key_points') row[name] = cell.split(/\r?\n/).filter((line) => line.trim() !== '');
    // What is no number stays as it is, for the refusal to show.
    else if (name === 'time_limit_seconds') row[name] = Number.isNaN(Number(cell)) ? cell : Number(cell);
    else row[name] = cell;
  }
  return row;
}

/** A key without a value is a field that is left out, like an empty cell. */
export function withoutNulls(row: unknown): unknown {
  if (row === null || typeof row !== 'object' || Array.isArray(row)) return row;
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
