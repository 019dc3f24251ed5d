import type { Kysely } from 'kysely';

/** The store as a migration sees it: the types of today may no longer have the tables of then. */
// biome-ignore lint/suspicious/noExplicitAny: see above; each migration says what it needs in its own statements.
export type AnyDb = Kysely<any>;
