/**
 * Text in the cells of a spreadsheet. A cell that starts with = + - @ (or a tab or a carriage return before one) is
 * a formula to many programs, and may be somebody's attack; an apostrophe before it makes it text.
 * Source: OWASP, "CSV Injection".
 */

/** Apostrophes that are there already take one more, so that the way back is exact. */
const FORMULA = /^'*[=+\-@\t\r]/;
const ESCAPED = /^'+[=+\-@\t\r]/;

/** Text as it may stand in a cell. */
export const toCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text of a cell; the inverse of `toCell`. */
export const fromCell = (cell: string): string => (ESCAPED.test(cell) ? cell.slice(1) : cell);
