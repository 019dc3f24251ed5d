/** One line per measured thing and floor, as text that can be pasted into an issue. */
import type { Samples } from './samples.ts';

export type Unit = 'ms' | 'ms/10 kB' | 'answers/s' | 'calls/s' | 'frames/s' | 'MB' | 'KB/call';

export interface Line {
  row: string;
  unit: Unit;
  subject: Samples;
  floor?: { name: string; samples: Samples };
  /** What is hoped for, in words; nothing fails when it is missed. */
  target?: string;
}

const HEADERS = ['row', 'unit', 'min', 'median', 'max', 'floor', 'floor median', 'ratio', 'target'];
const LEFT = new Set([0, 1, 5, 8]);

const figure = (value: number) => {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(digits).replace(/\B(?=(\d{3})+$)/g, ',');
};

/** Rates as a share of the floor's, everything else as a multiple of it. */
function ratio({ subject, floor, unit }: Line): string {
  if (floor === undefined) return '';
  const value = subject.median / floor.samples.median;
  return unit.endsWith('/s') ? `${Math.round(value * 100)} %` : `${value.toFixed(2)}x`;
}

const cells = (line: Line): string[] => [
  line.row,
  line.unit,
  figure(line.subject.min),
  figure(line.subject.median),
  figure(line.subject.max),
  line.floor?.name ?? '',
  line.floor ? figure(line.floor.samples.median) : '',
  ratio(line),
  line.target ?? '',
];

/** The whole table. */
export const formatTable = (lines: readonly Line[]): string => align([HEADERS, ...lines.map(cells)], LEFT);

/** Rows of cells as columns of text, the first row ruled off; columns in `left` begin at the left. */
export function align(rows: readonly (readonly string[])[], left: ReadonlySet<number>): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const text = (row: readonly string[]) =>
    row
      .map((cell, i) => (left.has(i) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [text(rows[0] ?? []), rule, ...rows.slice(1).map(text)].join('\n');
}
