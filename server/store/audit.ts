/**
 * The audit's way into every write. What is being done, and by whom, surrounds the work from the route on; the
 * store puts the entry into the very transaction that changes something, so that neither is there without the other.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { SubjectKind, SystemAction, Via } from '../../shared/contract/audit.ts';
import type { RouteName } from '../../shared/contract/index.ts';
import { type ChainedEntry, type ChainHead, entryHash } from '../../shared/domain/audit-chain.ts';
import type { Actor } from '../../shared/domain/permissions.ts';
import { keepHead, raiseHead } from './head.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

/** One thing that somebody does. */
export interface Deed {
  action: RouteName | SystemAction;
  /** Null for what the system does by itself. */
  by: Pick<Actor, 'userId' | 'uid' | 'company'> | null;
  via: Via;
  /** Without an id: of what the work makes, whose id is in its result. */
  subject: { kind: SubjectKind; id?: number } | null;
  fields: readonly string[];
  requestId: string | null;
  /** YYYY-MM-DD: it is reading, which is entered once a day. */
  seenOn?: string;
}

/** A deed while it is done. */
interface Running {
  deed: Deed;
  /** Tenants that have its entry: whatever it takes, there is one in each. */
  readonly entered: Set<string>;
  over: boolean;
}

type Row = Tables['audit_entries'];

const running = new AsyncLocalStorage<Running | undefined>();

/** Hexadecimal SHA-256. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Does `work` as this deed. What runs on after the end of it is no part of it. */
export function doing<T>(deed: Deed, work: () => Promise<T>): Promise<T> {
  const own: Running = { deed, entered: new Set(), over: false };
  return running.run(own, async () => {
    try {
      return await work();
    } finally {
      own.over = true;
    }
  });
}

/** Does `work` as a thing that happens without anybody asking for it. */
export const bySystem = <T>(
  action: SystemAction,
  subject: Deed['subject'],
  work: () => Promise<T>,
): Promise<T> => doing(systemDeed(action, subject), work);

export const systemDeed = (action: SystemAction, subject: Deed['subject']): Deed => ({
  ...{ action, subject, by: null, via: 'system', fields: [], requestId: null },
});

/** Does `work` outside of every deed: what is to be told or woken because of one does not belong to it. */
export const asideFromDeeds = <T>(work: () => T): T => running.run(undefined, work);

/** Says who it was, once that is known: of a call for which nobody needs to be signed in. */
export function doneBy(actor: NonNullable<Deed['by']>): void {
  const now = running.getStore();
  if (now !== undefined) now.deed = { ...now.deed, by: actor, via: 'session' };
}

/** The id of the request that is being carried out. */
export const requestAtWork = (): string | null => running.getStore()?.deed.requestId ?? null;

/** What is being done; undefined for what nobody asked for. */
export const actionAtWork = (): Deed['action'] | undefined => running.getStore()?.deed.action;

/** The tenant of whoever is at it: their company, else they themselves; undefined where nothing is to be entered. */
export function tenantAtWork(): string | undefined {
  const now = running.getStore();
  if (now === undefined || now.over || now.deed.by === null) return undefined;
  const { company, uid } = now.deed.by;
  const tenant = company?.uid ?? uid;
  return now.entered.has(tenant) ? undefined : tenant;
}

/** What is being done to this tenant and has no entry there yet. `undo`: when its transaction came to nothing. */
export function deedFor(tenant: string): { deed(): Deed; undo(): void } | undefined {
  const now = running.getStore();
  if (now === undefined || now.over || now.entered.has(tenant)) return undefined;
  now.entered.add(tenant);
  return { deed: () => now.deed, undo: () => now.entered.delete(tenant) };
}

const COLUMNS = [
  ...(['uid', 'tenant', 'seq', 'position', 'at', 'user_id', 'user_uid', 'via', 'action'] as const),
  ...(['subject_kind', 'subject_id', 'fields', 'request_id', 'seen_on', 'previous_hash', 'hash'] as const),
];
const insertEntry = prepared((db, ...values: unknown[]) =>
  db
    .insertInto('audit_entries')
    .values(Object.fromEntries(COLUMNS.map((column, nr) => [column, values[nr]])) as Insertable<Row>),
);

/** Where entries go; `result` is what the work came to. */
interface Place {
  tenant: string;
  /** The version of the next entry. */
  seq: () => number;
  now: string;
  chain: ChainHead;
  result?: unknown;
}

/**
 * Adds entries to the tenant's chain, whose head is held by `tx`, in one statement.
 * @returns where the chain ends now.
 */
export async function append(tx: Kysely<Tables>, deeds: readonly Deed[], at: Place): Promise<ChainHead> {
  let { chain } = at;
  const rows = deeds.map((deed) => {
    const row = rowOf(deed, { ...at, chain });
    chain = { count: row.position, hash: row.hash };
    return row;
  });
  const [first, ...others] = rows;
  if (first === undefined) return chain;
  if (others.length > 0) await tx.insertInto('audit_entries').values(rows).execute();
  else await insertEntry(tx, ...COLUMNS.map((column) => first[column]));
  return chain;
}

function rowOf(deed: Deed, at: Place): Insertable<Row> {
  const subject = subjectOf(deed, at.result);
  const entry: ChainedEntry = {
    position: at.chain.count + 1,
    uid: uuidv7(),
    tenant: at.tenant,
    at: at.now,
    user_id: deed.by?.userId ?? null,
    user_uid: deed.by?.uid ?? null,
    via: deed.via,
    action: deed.action,
    subject_kind: subject?.kind ?? null,
    subject_id: subject?.id ?? null,
    fields: JSON.stringify(deed.fields),
    request_id: deed.requestId,
    seen_on: deed.seenOn ?? null,
  };
  const hash = entryHash(entry, at.chain.hash, sha256);
  return { ...entry, seq: at.seq(), previous_hash: at.chain.hash, hash };
}

/**
 * A change that concerns a tenant which the transaction is not about: takes that tenant's lock first, as its own
 * writes do, then makes the change, and enters it where it was one. Without `deed`: what is being done, if anything is.
 */
export async function changeBeside(
  tx: Kysely<Tables>,
  { tenant, now, deed = running.getStore()?.deed }: { tenant: string; now: string; deed?: Deed | undefined },
  change: () => Promise<boolean>,
): Promise<boolean> {
  const { version, chain } = await raiseHead(tx, tenant);
  const isChanged = await change();
  if (!isChanged || deed === undefined) return isChanged;
  await keepHead(tx, tenant, {
    version,
    chain: await append(tx, [deed], { tenant, seq: () => version, now, chain }),
  });
  return true;
}

function subjectOf({ subject }: Deed, result: unknown): { kind: SubjectKind; id: number } | null {
  if (subject === null) return null;
  const made = (result as { id?: unknown } | null | undefined)?.id;
  const id = subject.id ?? (typeof made === 'number' ? made : undefined);
  return id === undefined ? null : { kind: subject.kind, id };
}
