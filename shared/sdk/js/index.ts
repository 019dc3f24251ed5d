/** The JavaScript client, published as jobhive-js. The studio's own pages use its parts, and `client.ts`. */
import { JobHive } from './jobhive.ts';

export default JobHive;
export * from './errors.ts';
export {
  DEFAULT_BASE_URL,
  JobHive,
  type JobHiveOptions,
  type LiveOptions,
  type LiveSubscription,
} from './jobhive.ts';
export type * from './models.gen.ts';
export { type Page, Pages } from './paging.ts';
export type { StreamState } from './subscribe.ts';
export type { TokenSource } from './tokens.ts';
export type { RequestOptions } from './transport.ts';
