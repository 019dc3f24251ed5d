/** The JavaScript client, used by the studio's own pages too. */
export { type CallArguments, type ClientOptions, JobHiveClient, type TokenSource } from './client.ts';
export { JobHiveConnectionError, JobHiveError } from './errors.ts';
export type { StreamState, SubscribeOptions, Subscription } from './subscribe.ts';
