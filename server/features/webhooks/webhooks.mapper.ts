import type { WebhookDelivery, WebhookEndpoint } from '../../../shared/contract/webhooks.ts';
import { wireTime } from '../../http/time.ts';
import type { DeliveryRow, EndpointRow } from './webhooks.repository.ts';

export const toEndpoint = (row: EndpointRow): WebhookEndpoint => ({
  id: row.id,
  url: row.url,
  events: JSON.parse(row.events),
  enabled: row.enabled === 1,
  disabled_reason: row.disabled_reason,
  created_at: wireTime(row.created_at),
  updated_at: wireTime(row.updated_at),
});

export const toDelivery = (row: DeliveryRow): WebhookDelivery => ({
  id: row.id,
  endpoint_id: row.endpoint_id,
  webhook_id: row.event_id,
  event_type: row.event_type,
  status: row.status,
  attempts: row.attempts,
  status_code: row.status_code,
  duration_ms: row.duration_ms,
  error: row.error,
  payload: JSON.parse(row.payload),
  created_at: wireTime(row.created_at),
  last_attempt_at: wireTime(row.last_attempt_at),
  next_attempt_at: wireTime(row.due_at),
  finished_at: wireTime(row.finished_at),
});
