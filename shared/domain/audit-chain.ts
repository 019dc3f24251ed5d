/**
 * The chain that ties the entries of one tenant's audit together: each entry's hash covers the hash before it, so
 * that none can be changed, removed or put in without breaking what follows. The hash function comes in.
 */

/** What an entry says, as it is stored. */
export interface ChainedEntry {
  /** 1 for a tenant's first entry, then counting up without a gap. */
  position: number;
  uid: string;
  tenant: string;
  /** ISO 8601, UTC. */
  at: string;
  user_id: number | null;
  user_uid: string | null;
  via: string;
  action: string;
  subject_kind: string | null;
  subject_id: number | null;
  /** JSON: names of fields. */
  fields: string;
  request_id: string | null;
  /** YYYY-MM-DD of an entry about reading; null for a change. */
  seen_on: string | null;
}
export interface SealedEntry extends ChainedEntry {
  previous_hash: string;
  hash: string;
}

/** Where a tenant's chain stood at a time, in the one chain of such anchors that a store has for all its tenants. */
export interface Anchor {
  /** 1 for a store's first anchor, then counting up without a gap. */
  position: number;
  /** ISO 8601, UTC. */
  at: string;
  tenant: string;
  /** How many entries the tenant's chain had, and the hash of the last. */
  entry_count: number;
  entry_hash: string;
}
export interface SealedAnchor extends Anchor {
  previous_hash: string;
  hash: string;
}

/** Where a chain stands: how many entries it has, and the hash of the last. */
export interface ChainHead {
  count: number;
  hash: string;
}
export type Break = { position: number; is: 'missing' | 'changed' };
/** Hexadecimal SHA-256 of a text in UTF-8. */
type Sha256 = (text: string) => string;

/** What stands before the first entry. */
export const CHAIN_START: ChainHead = { count: 0, hash: '0'.repeat(64) };

/** The hash of an entry that follows one with `previousHash`: of a JSON array, in which no two entries read alike. */
export function entryHash(entry: ChainedEntry, previousHash: string, sha256: Sha256): string {
  return sha256(
    JSON.stringify([
      ...[previousHash, entry.position, entry.uid, entry.tenant, entry.at, entry.user_id, entry.user_uid],
      ...[entry.via, entry.action, entry.subject_kind, entry.subject_id, entry.fields],
      ...[entry.request_id, entry.seen_on],
    ]),
  );
}

/** The hash of an anchor that follows one with `previousHash`. */
export const anchorHash = (anchor: Anchor, previousHash: string, sha256: Sha256): string =>
  sha256(
    JSON.stringify([
      ...[previousHash, anchor.position, anchor.at, anchor.tenant],
      ...[anchor.entry_count, anchor.entry_hash],
    ]),
  );

/**
 * Checks a run of entries in the order of their positions, from after `before` up to `head`.
 * @returns the first entry that is missing or is not what was written, or null where all are as they were. An entry
 *   that was put in shows as changed, for its hash is not that of its place.
 */
export function firstBreak(
  entries: readonly SealedEntry[],
  head: ChainHead,
  sha256: Sha256,
  before: ChainHead = CHAIN_START,
): Break | null {
  let { count, hash } = before;
  for (const entry of entries) {
    if (entry.position > count + 1) return { position: count + 1, is: 'missing' };
    const isItself =
      entry.position === count + 1 &&
      entry.previous_hash === hash &&
      entry.hash === entryHash(entry, hash, sha256);
    if (!isItself) return { position: entry.position, is: 'changed' };
    count = entry.position;
    hash = entry.hash;
  }
  if (count < head.count) return { position: count + 1, is: 'missing' };
  return count === head.count && hash === head.hash ? null : { position: count, is: 'changed' };
}
