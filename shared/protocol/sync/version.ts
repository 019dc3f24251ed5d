/** Versions and bounds of the sync protocol. Source: sync protocol, "Endpoints" and rule 6. */

/** Of the messages themselves; another one is refused. */
export const PROTOCOL = 1;
/** Of the rows. Changes only add; a device of the two versions before is still served. */
export const SCHEMA_VERSION = 2;
export const OLDEST_SCHEMA_VERSION = Math.max(1, SCHEMA_VERSION - 2);

export const MAX_PUSH_MUTATIONS = 200;
export const MAX_PUSH_BYTES = 1024 * 1024;
export const MAX_PULL_ROWS = 1000;
/** What one mutation may change at most: whatever a person does at once is far below it. */
export const MAX_CHANGES = 5000;
/** Rows that are asked for by name. */
export const MAX_NAMED_ROWS = 500;
/** A clock that is so much ahead of the server's is not believed. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000;
