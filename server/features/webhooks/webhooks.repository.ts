/** Endpoints and the log of deliveries. Each function takes the executor first and keeps none. */
import type { Insertable, Selectable, SelectQueryBuilder, Updateable } from 'kysely';
import type { DeliveryStatus, WebhookEventType } from '../../../shared/contract/webhooks.ts';
import { prepared } from '../../store/prepared.ts';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export type EndpointRow = Selectable<Tables['webhook_endpoints']>;
export type DeliveryRow = Selectable<Tables['webhook_deliveries']> & { payload: string };

/** An element of `old_secrets`. */
export interface OldSecret {
  /** Sealed. */
  secret: string;
  /** ISO 8601; it signs until then. */
  until: string;
}

export interface PageRequest {
  limit: number;
  offset: number;
  /** A column, `-` before it for descending. */
  ordering: string;
}

const endpoints = (db: Executor, tenant: string) =>
  db.selectFrom('webhook_endpoints').where('tenant', '=', tenant).where('deleted_at', 'is', null);

export async function countEndpoints(db: Executor, tenant: string): Promise<number> {
  const { n } = await endpoints(db, tenant)
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

export function listEndpoints(db: Executor, tenant: string, page: PageRequest): Promise<EndpointRow[]> {
  const direction = page.ordering.startsWith('-') ? 'desc' : 'asc';
  return endpoints(db, tenant)
    .selectAll()
    .orderBy(page.ordering.replace('-', '') as 'id' | 'created_at', direction)
    .orderBy('id', direction)
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

/** Those that are to hear of events; asked in every write that records one. */
export const enabledEndpoints = prepared((db, tenant: string) =>
  endpoints(db, tenant).selectAll().where('enabled', '=', 1).orderBy('id'),
);

export function findEndpoint(db: Executor, tenant: string, id: number): Promise<EndpointRow | undefined> {
  return endpoints(db, tenant).selectAll().where('id', '=', id).executeTakeFirst();
}

export function insertEndpoint(
  db: Executor,
  values: Insertable<Tables['webhook_endpoints']>,
): Promise<EndpointRow> {
  return db.insertInto('webhook_endpoints').values(values).returningAll().executeTakeFirstOrThrow();
}

/** The row as it is now; undefined where the company has no such endpoint. */
export function updateEndpoint(
  db: Executor,
  tenant: string,
  id: number,
  changes: Updateable<Tables['webhook_endpoints']>,
): Promise<EndpointRow | undefined> {
  return db
    .updateTable('webhook_endpoints')
    .set(changes)
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
}

export interface DeliveryFilter {
  tenant: string;
  endpointId: number | undefined;
  eventType: WebhookEventType | undefined;
  status: DeliveryStatus | undefined;
}

type Query = SelectQueryBuilder<Tables, 'webhook_deliveries', object>;

function filtered(db: Executor, filter: DeliveryFilter): Query {
  const { endpointId, eventType, status } = filter;
  let query: Query = db.selectFrom('webhook_deliveries').where('tenant', '=', filter.tenant);
  if (endpointId !== undefined) query = query.where('endpoint_id', '=', endpointId);
  if (eventType !== undefined) query = query.where('event_type', '=', eventType);
  if (status !== undefined) query = query.where('status', '=', status);
  return query;
}

export async function countDeliveries(db: Executor, filter: DeliveryFilter): Promise<number> {
  const { n } = await filtered(db, filter)
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

export function listDeliveries(
  db: Executor,
  filter: DeliveryFilter,
  page: PageRequest,
): Promise<DeliveryRow[]> {
  const direction = page.ordering.startsWith('-') ? 'desc' : 'asc';
  // First the page's ids alone, for which an index is enough; its rows are read afterwards.
  const ids = filtered(db, filter)
    .select('id')
    .orderBy('id', direction)
    .limit(page.limit)
    .offset(page.offset)
    .as('page');
  return withPayload(db)
    .where('webhook_deliveries.id', 'in', db.selectFrom(ids).select('page.id'))
    .orderBy('webhook_deliveries.id', direction)
    .execute();
}

const withPayload = (db: Executor) =>
  db
    .selectFrom('webhook_deliveries')
    .innerJoin('webhook_events', 'webhook_events.id', 'webhook_deliveries.event_id')
    .selectAll('webhook_deliveries')
    .select('webhook_events.payload');

export function findDelivery(db: Executor, tenant: string, id: number): Promise<DeliveryRow | undefined> {
  return withPayload(db)
    .where('webhook_deliveries.tenant', '=', tenant)
    .where('webhook_deliveries.id', '=', id)
    .executeTakeFirst();
}

/** Makes a delivery due with all its attempts before it, unless somebody is at it: then it is being sent as asked. */
export async function requeue(db: Executor, id: number, now: string): Promise<void> {
  await db
    .updateTable('webhook_deliveries')
    .set({ status: 'pending', attempts: 0, due_at: now, claimed_until: null, finished_at: null })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now)]))
    .execute();
}
