/** A company's endpoints, their secrets, and the log of what was sent. Source: extensions, "Webhooks". */
import { randomBytes } from 'node:crypto';
import type { RouteBody, RouteQuery } from '../../../shared/contract/common.ts';
import type {
  WebhookDelivery,
  WebhookEndpoint,
  WebhookEndpointWithSecret,
  WebhookTestResult,
  webhookRoutes,
} from '../../../shared/contract/webhooks.ts';
import { type Actor, mayManageWebhooks } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, denied, invalid, notFound } from '../../errors.ts';
import { AddressRefused } from '../../outbound.ts';
import { isNews } from '../../store/changes.ts';
import { newWebhookId, SEALED_FOR, type WebhookEvents, webhookBody } from './webhooks.events.ts';
import { toDelivery, toEndpoint } from './webhooks.mapper.ts';
import {
  countDeliveries,
  countEndpoints,
  type EndpointRow,
  enabledEndpoints,
  findDelivery,
  findEndpoint,
  insertEndpoint,
  listDeliveries,
  listEndpoints,
  type OldSecret,
  requeue,
  updateEndpoint,
} from './webhooks.repository.ts';
import { ANSWER_MS, webhookSender } from './webhooks.sender.ts';

/** Every event is sent to each, and a test to all at once. */
const MAX_ENDPOINTS = 20;
/** How long a replaced secret signs beside its successor. */
const OLD_SECRET_MS = 24 * 3600 * 1000;
/** Each signs, and headers are only so long. */
const MAX_OLD_SECRETS = 5;
/** Source: Standard Webhooks specification, "Signature scheme": between 24 and 64 bytes. */
const SECRET_BYTES = 32;

const newSecret = () => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;

export function webhookService(
  deps: Pick<Deps, 'store' | 'clock' | 'sealer' | 'outbound' | 'version' | 'log'>,
  events: Pick<WebhookEvents, 'wake'>,
) {
  const { store, clock, sealer, outbound } = deps;
  const send = webhookSender(deps);

  /** The company's uid. @throws {ApiError} PERMISSION_DENIED unless the caller is its owner or a recruiter. */
  function companyOf(actor: Actor): string {
    if (actor.company === null || !mayManageWebhooks(actor)) throw denied();
    return actor.company.uid;
  }

  function found(row: EndpointRow | undefined): EndpointRow {
    if (row === undefined) throw notFound('Endpoint');
    return row;
  }

  /** @throws {ApiError} VALIDATION_ERROR for an address that this instance must not call. */
  async function checkUrl(url: string): Promise<void> {
    try {
      await outbound.check(url);
    } catch (error) {
      if (error instanceof AddressRefused) throw invalid('url', error.message);
      throw error;
    }
  }

  return {
    async list(actor: Actor, query: RouteQuery<typeof webhookRoutes.listWebhookEndpoints>) {
      const tenant = companyOf(actor);
      const page = { ...query, ordering: query.ordering ?? 'id' };
      return {
        count: await countEndpoints(store.read, tenant),
        rows: (await listEndpoints(store.read, tenant, page)).map(toEndpoint),
      };
    },

    async get(actor: Actor, id: number): Promise<WebhookEndpoint> {
      return toEndpoint(found(await findEndpoint(store.read, companyOf(actor), id)));
    },

    /** @throws {ApiError} VALIDATION_ERROR, PERMISSION_DENIED, INVALID_STATE when there are too many. */
    async create(
      actor: Actor,
      body: RouteBody<typeof webhookRoutes.createWebhookEndpoint>,
    ): Promise<WebhookEndpointWithSecret> {
      const tenant = companyOf(actor);
      await checkUrl(body.url);
      const secret = newSecret();
      const now = clock().toISOString();
      const row = await store.local(async (tx) => {
        if ((await countEndpoints(tx, tenant)) >= MAX_ENDPOINTS)
          throw new ApiError('INVALID_STATE', `A company has at most ${MAX_ENDPOINTS} endpoints.`);
        return insertEndpoint(tx, {
          tenant,
          url: body.url,
          events: JSON.stringify([...new Set(body.events)]),
          enabled: body.enabled ? 1 : 0,
          disabled_reason: null,
          secret: sealer.seal(secret, SEALED_FOR),
          old_secrets: '[]',
          created_by: actor.userId,
          created_at: now,
          updated_at: now,
          deleted_at: null,
        });
      });
      return { ...toEndpoint(row), secret };
    },

    /** Only the fields that are named. What waits for an endpoint that is enabled again goes on. */
    async update(
      actor: Actor,
      id: number,
      { url, events: wanted, enabled }: RouteBody<typeof webhookRoutes.updateWebhookEndpoint>,
    ): Promise<WebhookEndpoint> {
      const tenant = companyOf(actor);
      found(await findEndpoint(store.read, tenant, id));
      if (url !== undefined) await checkUrl(url);
      const row = await store.local(async (tx, after) => {
        if (enabled) after(events.wake);
        const row = found(await findEndpoint(tx, tenant, id));
        const changes = {
          ...(url !== undefined && { url }),
          ...(wanted && { events: JSON.stringify([...new Set(wanted)]) }),
          ...(enabled !== undefined && { enabled: enabled ? 1 : 0, disabled_reason: null }),
        } satisfies Parameters<typeof updateEndpoint>[3];
        if (!isNews(row, changes)) return row;
        return found(await updateEndpoint(tx, tenant, id, { ...changes, updated_at: clock().toISOString() }));
      });
      return toEndpoint(row);
    },

    /** Nothing is sent there any more; what was sent or waits is deleted little by little. */
    async remove(actor: Actor, id: number): Promise<undefined> {
      const tenant = companyOf(actor);
      const now = clock().toISOString();
      const changes = { enabled: 0, deleted_at: now, secret: '', old_secrets: '[]' } as const;
      await store.local(async (tx) => found(await updateEndpoint(tx, tenant, id, changes)));
    },

    /** @throws {ApiError} RESOURCE_NOT_FOUND, INVALID_STATE when too many old secrets still sign. */
    async rotate(actor: Actor, id: number): Promise<WebhookEndpointWithSecret> {
      const tenant = companyOf(actor);
      const secret = newSecret();
      const at = clock();
      const now = at.toISOString();
      const row = await store.local(async (tx) => {
        // Writing first holds the row, so that of two who rotate at once none drops the other's secret.
        const held = found(await updateEndpoint(tx, tenant, id, { updated_at: now }));
        const old = (JSON.parse(held.old_secrets) as OldSecret[]).filter(({ until }) => until > now);
        if (old.length >= MAX_OLD_SECRETS)
          throw new ApiError(
            'INVALID_STATE',
            `${MAX_OLD_SECRETS} older secrets still sign: wait until the first of them ends.`,
          );
        old.push({ secret: held.secret, until: new Date(at.getTime() + OLD_SECRET_MS).toISOString() });
        const changes = { secret: sealer.seal(secret, SEALED_FOR), old_secrets: JSON.stringify(old) };
        return found(await updateEndpoint(tx, tenant, id, changes));
      });
      return { ...toEndpoint(row), secret };
    },

    async deliveries(actor: Actor, query: RouteQuery<typeof webhookRoutes.listWebhookDeliveries>) {
      const filter = {
        tenant: companyOf(actor),
        endpointId: query.endpoint,
        eventType: query.event_type,
        status: query.status,
      };
      const page = { ...query, ordering: query.ordering ?? '-id' };
      return {
        count: await countDeliveries(store.read, filter),
        rows: (await listDeliveries(store.read, filter, page)).map(toDelivery),
      };
    },

    /** @throws {ApiError} RESOURCE_NOT_FOUND, INVALID_STATE where its endpoint is disabled or deleted. */
    async redeliver(actor: Actor, id: number): Promise<WebhookDelivery> {
      const tenant = companyOf(actor);
      return store.local(async (tx, after) => {
        const row = await findDelivery(tx, tenant, id);
        if (row === undefined) throw notFound('Delivery');
        const endpoint = await findEndpoint(tx, tenant, row.endpoint_id);
        if (endpoint?.enabled !== 1)
          throw new ApiError('INVALID_STATE', 'Its endpoint is disabled: enable that first.');
        await requeue(tx, id, clock().toISOString());
        after(events.wake);
        return toDelivery((await findDelivery(tx, tenant, id)) ?? row);
      });
    },

    /** Sends once, at once, to all that want this type; the answers say what each receiver did. */
    async test(actor: Actor, { event_type, data }: RouteBody<typeof webhookRoutes.testWebhook>) {
      const all = await enabledEndpoints(store.read, companyOf(actor));
      const message = {
        webhook_id: newWebhookId(),
        payload: webhookBody(event_type, clock().toISOString(), data),
      };
      const results = await Promise.all(
        all
          .filter((row) => toEndpoint(row).events.includes(event_type))
          .map(async ({ id, url, secret, old_secrets }): Promise<WebhookTestResult> => {
            const sent = await send({ ...message, url, secret, old_secrets }, { answerMs: ANSWER_MS });
            return {
              endpoint_id: id,
              url,
              delivered: sent.error === null,
              status_code: sent.statusCode,
              duration_ms: sent.durationMs,
              error: sent.error,
            };
          }),
      );
      return { event_type, results };
    },
  };
}
export type WebhookService = ReturnType<typeof webhookService>;
