/** Tables as CSV (RFC 4180). */
import { stringify } from 'csv-stringify/sync';
import { toCell } from '../../shared/domain/cells.ts';

type Cell = string | number | null;

/** A table with its head; no text in it is a formula to whoever opens it. Null is an empty cell. */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Readonly<Record<Column, Cell>>>[],
): string {
  const cells = rows.map((row) =>
    columns.map((column) => {
      const value = row[column] ?? '';
      return typeof value === 'string' ? toCell(value) : value;
    }),
  );
  // A carriage return ends a row for some readers, so it is quoted as well.
  return stringify([[...columns], ...cells], { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}
