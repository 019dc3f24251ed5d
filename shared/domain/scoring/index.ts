/** Public surface of the scorer. */
export { pointsFromReference } from './points.ts';
export { meanCredit, SCORER, scoreAnswer, scoreReference } from './score.ts';
export type * from './types.ts';
