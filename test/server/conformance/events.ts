/** What was recorded for webhooks, and that it tells of what there is. */
import { expect } from 'vitest';
import { type WebhookEventType, webhookPayloadSchema } from '../../../shared/contract/webhooks.ts';
import type { Studio } from '../../support/studio.ts';
import { api } from '../support/interview.ts';
import type { Scene } from '../support/scene.ts';

export interface Recorded {
  id: number;
  type: WebhookEventType;
  endpointId: number;
  payload: any;
}

/** Every delivery, in the order in which they were recorded. */
export async function recorded({ deps }: Pick<Studio, 'deps'>): Promise<Recorded[]> {
  const rows = await deps.store.read
    .selectFrom('webhook_deliveries')
    .innerJoin('webhook_events', 'webhook_events.id', 'webhook_deliveries.event_id')
    .select(['webhook_deliveries.id', 'event_type as type', 'endpoint_id as endpointId', 'payload'])
    .orderBy('webhook_deliveries.id')
    .execute();
  return rows.map((row) => ({ ...row, payload: JSON.parse(row.payload) }));
}

/** That the event went to the scene's endpoint, and says of its interview or application what the API says of it. */
export async function checkEvent(
  studio: Studio,
  { people: { owner }, ids }: Scene,
  { type, endpointId, payload }: Recorded,
): Promise<void> {
  expect(endpointId, type).toBe(ids.endpoint);
  expect(webhookPayloadSchema.strict().parse(payload).type).toBe(type);
  const read = async (path: string) => {
    const { status, body } = await api(studio)(owner, 'GET', path);
    expect(status, path).toBe(200);
    return body;
  };
  if (type === 'application.created') {
    const { id, job, status } = await read(`/interview/applications/${payload.data.application_id}/`);
    expect(payload.data).toEqual({ application_id: id, job_id: job.id, status });
    return;
  }
  const { id, job, user, ...interview } = await read(`/interview/interviews/${payload.data.interview_id}/`);
  const { session_id, status, scheduled_time, start_time, end_time } = interview;
  expect(payload.data).toEqual({
    ...{ interview_id: id, session_id, job_id: job.id, user_id: user?.id ?? null },
    ...{ status, scheduled_time, start_time, end_time },
  });
}
