/**
 * Requests that take effect once: the Idempotency-Key is claimed in the transaction in which the request first writes,
 * so there is no moment in which the effect is there and its key is not. The answer is added when it is known. A
 * request that comes back and finds a claim without an answer has taken effect, as far as anybody can tell: a crash,
 * or a failure after a first transaction, came between.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { ApiError } from '../errors.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;
export type IdempotencyRow = Selectable<Tables['idempotency_keys']>;

/** A request while it is carried out. */
export interface Once {
  readonly row: Pick<IdempotencyRow, 'caller' | 'key' | 'fingerprint' | 'created_at' | 'expires_at'>;
  /** `lost`: another node was first. */
  state: 'open' | 'claiming' | 'claimed' | 'lost' | 'closed';
}

const running = new AsyncLocalStorage<Once>();

/** Carries out `work` as this request: the first transaction that it makes claims the key. */
export const carryOut = (once: Once, work: () => void): void => running.run(once, work);

/** Runs a transaction; `claim` is its first statement. Without a request that has a key, it does nothing. */
export async function claiming<T>(transact: (claim: (tx: Db) => Promise<void>) => Promise<T>): Promise<T> {
  const once = running.getStore();
  if (once?.state !== 'open') return transact(async () => {});
  once.state = 'claiming';
  try {
    const result = await transact((tx) => claim(tx, once));
    once.state = 'claimed';
    return result;
  } catch (error) {
    if (once.state === 'claiming') once.state = 'open';
    throw error;
  }
}

async function claim(tx: Db, once: Once): Promise<void> {
  const claimed = await tx
    .insertInto('idempotency_keys')
    .values(once.row)
    .onConflict((conflict) =>
      conflict
        .columns(['caller', 'key'])
        .doUpdateSet({ ...once.row, status: null, content_type: null, body: null })
        .where('idempotency_keys.expires_at', '<=', once.row.created_at),
    )
    .returning('key')
    .executeTakeFirst();
  if (claimed !== undefined) return;
  once.state = 'lost';
  throw stillRunning();
}

export const stillRunning = () =>
  new ApiError('INVALID_STATE', 'The first request with this Idempotency-Key is still being carried out.');

export function findOnce(db: Db, caller: string, key: string): Promise<IdempotencyRow | undefined> {
  return db
    .selectFrom('idempotency_keys')
    .selectAll()
    .where('caller', '=', caller)
    .where('key', '=', key)
    .executeTakeFirst();
}

/** Keeps what a request was answered, whether or not it wrote anything. */
export async function keepAnswer(
  tx: Db,
  { row }: Once,
  answer: Pick<IdempotencyRow, 'status' | 'content_type' | 'body'>,
): Promise<void> {
  await tx
    .insertInto('idempotency_keys')
    .values({ ...row, ...answer })
    .onConflict((conflict) => conflict.columns(['caller', 'key']).doUpdateSet({ ...row, ...answer }))
    .execute();
}

/** Frees the key of a request that was refused: a refusal changes nothing. */
export async function release(tx: Db, { row }: Once): Promise<void> {
  await tx
    .deleteFrom('idempotency_keys')
    .where('caller', '=', row.caller)
    .where('key', '=', row.key)
    .where('status', 'is', null)
    .execute();
}
