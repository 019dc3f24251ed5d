/** Bytes; ten thousand questions take half of it. */
export const MOST_BYTES = 12 * 1024 * 1024;
/** Half of what a full company has. */
export const MOST_ROWS = 20_000;
export const SET_COLUMN = 'set';
