/**
 * The store: committed state to read, and the two ways to write.
 *
 * Everything that syncs is written through `write`, whose first statement (after the claim of an Idempotency-Key,
 * where the request has one) raises the tenant's head and thereby takes that row's lock until commit, so the order of versions is the order of commits
 * (sync protocol, rule 2). `local` is for what stays on this instance; within a deed (see audit.ts) it too is such a
 * write, of whoever is at it, for the entry syncs.
 */
import { channel } from 'node:diagnostics_channel';
import type { Kysely, Transaction } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../config.ts';
import { append, asideFromDeeds, type Deed, deedFor, tenantAtWork } from './audit.ts';
import { watchChanges } from './changes.ts';
import { startError } from './failures.ts';
import { keepHead, raiseHead } from './head.ts';
import { migrate } from './migrate.ts';
import { claiming } from './once.ts';
import type { Tables } from './tables.ts';

/** Tells whoever measures how long each transaction that committed took, its wait for the lock included. */
export const writes = channel('jobhive.store.writes');
export interface WriteTold {
  seconds: number;
}

export type Executor = Kysely<Tables> | Transaction<Tables>;

/** A running write of one tenant's data. */
export interface Write {
  readonly tx: Transaction<Tables>;
  readonly tenant: string;
  /** ISO 8601, UTC, milliseconds: the same for the whole write. */
  readonly now: string;
  /** What a new row of this write carries: a new uid, the tenant, and the next version. */
  fresh(uid?: string): { uid: string; tenant: string; seq: number };
  /** The next version, for a row that changes. */
  seq(): number;
  /** The tenant's version before this write, the last one that it gave away so far, and the next. */
  versions(): { before: number; last: number; next: number };
  /** Adds entries to the tenant's audit beside that of the deed at work; reading is entered by it. */
  enter(...deeds: readonly Deed[]): Promise<void>;
  /** Runs after the commit, never when the write fails: for what cannot be taken back. */
  after(effect: () => void): void;
}

export interface Store {
  readonly dialect: 'sqlite' | 'postgres';
  /** Committed state. Never use it inside a write: pass the write's `tx`. */
  readonly read: Kysely<Tables>;
  write<T>(tenant: string, work: (write: Write) => Promise<T>): Promise<T>;
  local<T>(work: (tx: Transaction<Tables>, after: (effect: () => void) => void) => Promise<T>): Promise<T>;
  /** Hears of each write of a tenant that was committed here, and its version after it; call what it returns to stop. */
  onWrite(listener: (tenant: string, head: number) => void): () => void;
  /** From here on each transaction ends with this, as a part of it. */
  beforeCommit(work: (tx: Transaction<Tables>) => Promise<void>): void;
  migrate(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the store that the settings name and brings its tables up to date. A SQLite store is this program's alone until
 * it is closed.
 * @throws {StartError} with what is wrong with it; what was there is as it was.
 */
export async function openStore(
  config: Pick<Config, 'postgresUrl' | 'sqliteFile'>,
  clock: () => Date = () => new Date(),
): Promise<Store> {
  const store = config.postgresUrl
    ? await postgresStore(config.postgresUrl, clock)
    : await sqliteStore(config.sqliteFile, clock);
  try {
    await store.migrate();
  } catch (error) {
    await store.close();
    throw startError(error, config.postgresUrl ? 'the PostgreSQL store' : `the store ${config.sqliteFile}`);
  }
  return store;
}

async function sqliteStore(file: string, clock: () => Date): Promise<Store> {
  const [{ openSqlite, sqliteFlavour }, { lockStore }] = await Promise.all([
    import('./sqlite.ts'),
    import('./lock.ts'),
  ]);
  const unlock = lockStore(file);
  const { write, read, close } = opened(() => openSqlite(file), unlock);
  return {
    dialect: 'sqlite',
    read,
    ...writing(write, clock, 'sqlite'),
    migrate: () => migrate(write, sqliteFlavour),
    close: async () => {
      await close();
      unlock();
    },
  };
}

/** Lets go of the lock where the store that it is for cannot be opened. */
function opened<T>(open: () => T, unlock: () => void): T {
  try {
    return open();
  } catch (error) {
    unlock();
    throw error;
  }
}

async function postgresStore(url: string, clock: () => Date): Promise<Store> {
  const { openPostgres, postgresFlavour, reachPostgres } = await import('./postgres.ts');
  await reachPostgres(url);
  const db = openPostgres(url);
  return {
    dialect: 'postgres',
    read: db,
    ...writing(db, clock, 'postgres'),
    migrate: () => migrate(db, postgresFlavour),
    close: () => db.destroy(),
  };
}

function writing(
  db: Kysely<Tables>,
  clock: () => Date,
  dialect: Store['dialect'],
): Pick<Store, 'write' | 'local' | 'beforeCommit' | 'onWrite'> {
  const listeners = new Set<(tenant: string, head: number) => void>();
  let last: ((tx: Transaction<Tables>) => Promise<void>) | undefined;
  const transact: Store['local'] = async (work) => {
    const effects: (() => void)[] = [];
    const startedAt = performance.now();
    const result = await claiming((claim) =>
      db.transaction().execute(async (tx) => {
        await claim(tx);
        const result = await work(tx, (effect) => effects.push(effect));
        await last?.(tx);
        return result;
      }),
    );
    if (writes.hasSubscribers) writes.publish({ seconds: (performance.now() - startedAt) / 1000 });
    for (const effect of effects) asideFromDeeds(effect);
    return result;
  };

  const write: Store['write'] = async (tenant, work) => {
    const due = deedFor(tenant);
    try {
      return await transact((tx, after) => inTenant(tx, tenant, work, after, due));
    } catch (error) {
      due?.undo();
      throw error;
    }
  };

  async function inTenant<T>(
    tx: Transaction<Tables>,
    tenant: string,
    work: (write: Write) => Promise<T>,
    after: Write['after'],
    due: ReturnType<typeof deedFor>,
  ): Promise<T> {
    const { version: first, chain } = await raiseHead(tx, tenant);
    let end = chain;
    let last = first;
    let used = false;
    // The first row takes the version that the lock brought; each further row the next one.
    const seq = () => {
      if (used) last += 1;
      used = true;
      return last;
    };
    const now = clock().toISOString();
    const fresh = (uid = uuidv7()) => ({ uid, tenant, seq: seq() });
    const enter = async (deeds: readonly Deed[], result?: unknown) => {
      end = await append(tx, deeds, { tenant, seq, now, chain: end, result });
    };
    const watched = due === undefined ? undefined : await watchChanges(tx, dialect);
    const result = await work({
      tx: watched?.tx ?? tx,
      tenant,
      now,
      seq,
      fresh,
      versions: () => ({ before: first - 1, last, next: used ? last + 1 : first }),
      enter: (...deeds) => enter(deeds),
      after,
    });
    // What was looked at and left as it was is no deed. Only now is it known who it was, where the work itself has
    // found that out.
    if (due !== undefined && (used || (await watched?.hasChanged()))) await enter([due.deed()], result);
    else due?.undo();
    if (end !== chain || last > first) await keepHead(tx, tenant, { version: last, chain: end });
    if (used || end !== chain) {
      after(() => {
        for (const listener of listeners) listener(tenant, last);
      });
    }
    return result;
  }

  return {
    write,
    onWrite(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    beforeCommit: (work) => {
      last = work;
    },
    local: (work) => {
      const tenant = tenantAtWork();
      return tenant === undefined ? transact(work) : write(tenant, ({ tx, after }) => work(tx, after));
    },
  };
}
