/**
 * The queue of deliveries. Whoever takes one holds it by a lease: when that process dies, the lease runs out and
 * the delivery is due again. A lease's end is also its proof: an outcome is written only by who holds it.
 */
import { sql } from 'kysely';
import type { WebhookEventType } from '../../../shared/contract/webhooks.ts';
import { prepared } from '../../store/prepared.ts';
import type { Executor, Store, Write } from '../../store/store.ts';

const insertEvent = prepared((db, id: string, type: WebhookEventType, payload: string, created_at: string) =>
  db.insertInto('webhook_events').values({ id, type, payload, created_at }),
);

const insertDelivery = prepared(
  (db, event_id: string, event_type: WebhookEventType, endpoint_id: number, tenant: string, now: string) =>
    db.insertInto('webhook_deliveries').values({
      event_id,
      endpoint_id,
      tenant,
      event_type,
      status: 'pending',
      attempts: 0,
      due_at: now,
      created_at: now,
    }),
);

/** Puts one event into the queue of each of these endpoints, in the write that it tells of. */
export async function enqueue(
  { tx, tenant, now }: Pick<Write, 'tx' | 'tenant' | 'now'>,
  event: { id: string; type: WebhookEventType; payload: string },
  endpointIds: readonly number[],
): Promise<void> {
  await insertEvent(tx, event.id, event.type, event.payload, now);
  for (const id of endpointIds) await insertDelivery(tx, event.id, event.type, id, tenant, now);
}

/**
 * Enabled endpoints, by rising id after `after`, for which something is due. The index is walked from endpoint to
 * endpoint, so that the length of one's queue costs the others nothing.
 */
export async function dueEndpoints(
  db: Executor,
  { now, after, limit }: { now: string; after: number; limit: number },
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with recursive waiting (id) as (
      select min(endpoint_id) from webhook_deliveries where due_at is not null and endpoint_id > ${after}
      union all
      select (
        select min(endpoint_id) from webhook_deliveries
        where due_at is not null and endpoint_id > waiting.id
      ) from waiting where waiting.id is not null
    )
    select webhook_endpoints.id from waiting
    inner join webhook_endpoints on webhook_endpoints.id = waiting.id
    where enabled = 1 and deleted_at is null and exists (
      select 1 from webhook_deliveries where endpoint_id = waiting.id and due_at <= ${now}
    )
    order by webhook_endpoints.id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

/** What it takes to send a delivery. */
export interface Claimed {
  id: number;
  endpoint_id: number;
  tenant: string;
  attempts: number;
  claimed_until: string;
  webhook_id: string;
  payload: string;
  url: string;
  /** Sealed. */
  secret: string;
  /** JSON: OldSecret[]. */
  old_secrets: string;
}

/** Ids of the longest due deliveries of one endpoint that nobody else is about to take. */
async function takeable(
  tx: Executor,
  dialect: Store['dialect'],
  endpointId: number,
  now: string,
  limit: number,
): Promise<number[]> {
  const rows = await tx
    .selectFrom('webhook_deliveries')
    .select('id')
    .where('endpoint_id', '=', endpointId)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(limit)
    // SQLite has one writer, which this transaction already is.
    .$if(dialect === 'postgres', (query) => query.forUpdate().skipLocked())
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes up to `limit` due deliveries of one endpoint until `until`. */
export async function claim(
  tx: Executor,
  dialect: Store['dialect'],
  { endpointId, now, until, limit }: { endpointId: number; now: string; until: string; limit: number },
): Promise<Claimed[]> {
  const ids = await takeable(tx, dialect, endpointId, now, limit);
  if (ids.length === 0) return [];
  await tx
    .updateTable('webhook_deliveries')
    .set({ due_at: until, claimed_until: until })
    .where('id', 'in', ids)
    .execute();
  return tx
    .selectFrom('webhook_deliveries')
    .innerJoin('webhook_events', 'webhook_events.id', 'webhook_deliveries.event_id')
    .innerJoin('webhook_endpoints', 'webhook_endpoints.id', 'webhook_deliveries.endpoint_id')
    .select(['webhook_deliveries.id', 'endpoint_id', 'webhook_deliveries.tenant', 'attempts'])
    .select(['webhook_events.id as webhook_id', 'payload', 'url', 'secret', 'old_secrets'])
    .select(sql<string>`claimed_until`.as('claimed_until'))
    .where('webhook_deliveries.id', 'in', ids)
    .orderBy('webhook_deliveries.id')
    .execute();
}

/** How an attempt ended. */
export interface Attempt {
  at: string;
  statusCode: number | null;
  durationMs: number;
  error: string | null;
  /** Milliseconds that the receiver wants to be left alone. */
  retryAfterMs: number;
}

type Held = Pick<Claimed, 'id' | 'claimed_until'>;

const held = (db: Executor, { id, claimed_until }: Held) =>
  db.updateTable('webhook_deliveries').where('id', '=', id).where('claimed_until', '=', claimed_until);

const writeOutcome = prepared(
  (
    db,
    id: number,
    claimed_until: string,
    status: 'pending' | 'delivered' | 'failed',
    due_at: string | null,
    finished_at: string | null,
    at: string,
    status_code: number | null,
    duration_ms: number,
    error: string | null,
  ) =>
    held(db, { id, claimed_until })
      .set({ status, due_at, finished_at, claimed_until: null })
      .set({ last_attempt_at: at, status_code, duration_ms, error })
      .set((eb) => ({ attempts: eb('attempts', '+', 1) })),
);

/** Writes an attempt down and gives the delivery back; `dueAt` is null when there is nothing more to try. */
export async function settle(
  tx: Executor,
  delivery: Held,
  status: 'pending' | 'delivered' | 'failed',
  dueAt: string | null,
  { at, statusCode, durationMs, error }: Attempt,
): Promise<void> {
  const finishedAt = dueAt === null ? at : null;
  await writeOutcome(
    tx,
    delivery.id,
    delivery.claimed_until,
    status,
    dueAt,
    finishedAt,
    at,
    statusCode,
    durationMs,
    error,
  );
}

/** Gives a delivery back as if it had not been taken. */
export async function release(tx: Executor, delivery: Held, now: string): Promise<void> {
  await held(tx, delivery).set({ due_at: now, claimed_until: null }).execute();
}

/**
 * Switches the endpoint of a delivery off, which is `gone`, or `exhausted` and with it every try of its receiver: one
 * that has taken others since is well, and only this event is none that it can take. Answers its address where it was
 * switched off.
 */
export async function disable(
  tx: Executor,
  { id, endpoint_id }: Pick<Claimed, 'id' | 'endpoint_id'>,
  reason: 'gone' | 'exhausted',
  now: string,
): Promise<string | undefined> {
  const changed = await tx
    .updateTable('webhook_endpoints')
    .set({ enabled: 0, disabled_reason: reason, updated_at: now })
    .where('id', '=', endpoint_id)
    .where('enabled', '=', 1)
    .$if(reason === 'exhausted', (query) =>
      query.where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('webhook_deliveries as other')
              .innerJoin('webhook_deliveries as failed', 'failed.endpoint_id', 'other.endpoint_id')
              .select('other.id')
              .where('failed.id', '=', id)
              .where('other.status', '=', 'delivered')
              .whereRef('other.finished_at', '>', 'failed.created_at'),
          ),
        ),
      ),
    )
    .returning('url')
    .executeTakeFirst();
  return changed?.url;
}

/**
 * Deletes what is older than `before` and of endpoints that were deleted, at most `limit` rows of each.
 * A delivery's age counts from its end; one that still waits, which only a disabled endpoint has for so long, from
 * its beginning. Answers whether there may be more.
 */
export async function prune(tx: Executor, before: string, limit: number): Promise<boolean> {
  const old = await tx
    .deleteFrom('webhook_deliveries')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('webhook_deliveries')
        .select('id')
        .where('created_at', '<=', before)
        .where((inner) => inner.fn.coalesce('finished_at', 'created_at'), '<=', before)
        .orderBy('created_at')
        .limit(limit),
    )
    .executeTakeFirst();
  const orphaned = await tx
    .deleteFrom('webhook_deliveries')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('webhook_endpoints')
        .innerJoin('webhook_deliveries', 'webhook_deliveries.endpoint_id', 'webhook_endpoints.id')
        .select('webhook_deliveries.id')
        .where('deleted_at', 'is not', null)
        .limit(limit),
    )
    .executeTakeFirst();
  await tx
    .deleteFrom('webhook_endpoints')
    .where('deleted_at', 'is not', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('webhook_deliveries')
            .select('id')
            .whereRef('endpoint_id', '=', 'webhook_endpoints.id'),
        ),
      ),
    )
    .execute();
  const events = await tx
    .deleteFrom('webhook_events')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('webhook_events')
        .select('id')
        .where('created_at', '<=', before)
        .where((inner) =>
          inner.not(
            inner.exists(
              inner
                .selectFrom('webhook_deliveries')
                .select('webhook_deliveries.id')
                .whereRef('event_id', '=', 'webhook_events.id'),
            ),
          ),
        )
        .orderBy('created_at')
        .limit(limit),
    )
    .executeTakeFirst();
  return [old, orphaned, events].some(({ numDeletedRows }) => Number(numDeletedRows) >= limit);
}
