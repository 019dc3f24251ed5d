/**
 * Webhooks: where a company wants to hear of what happens, and what was sent there.
 * Source: extensions, "Webhooks"; API reference, "Webhook Testing"; the Standard Webhooks specification.
 */
import { z } from 'zod';
import { applicationStatusSchema } from './applications.ts';
import { idParamSchema, idParams, listQuery, pageOf, route, textSchema, timestampSchema } from './common.ts';
import { statusSchema } from './interviews.ts';
import { DELIVERY_STATUSES, WEBHOOK_EVENT_TYPES } from './values.ts';

export const webhookEventTypeSchema = z.enum(WEBHOOK_EVENT_TYPES, {
  error: `Use one of ${WEBHOOK_EVENT_TYPES.join(', ')}.`,
});
export type WebhookEventType = z.infer<typeof webhookEventTypeSchema>;

const deliveryStatusSchema = z.enum(DELIVERY_STATUSES, {
  error: `Use one of ${DELIVERY_STATUSES.join(', ')}.`,
});
export type DeliveryStatus = z.infer<typeof deliveryStatusSchema>;

/** `data` of the interview's events and of results.analyzed: what to ask the API for, never what was said. */
export const interviewEventDataSchema = z
  .object({
    interview_id: z.int(),
    session_id: z.string(),
    job_id: z.int().nullable(),
    user_id: z.int().nullable(),
    status: statusSchema,
    scheduled_time: timestampSchema,
    start_time: timestampSchema.nullable(),
    end_time: timestampSchema.nullable(),
  })
  .meta({ id: 'InterviewEventData' });
export type InterviewEventData = z.infer<typeof interviewEventDataSchema>;

/** `data` of application.created. */
export const applicationEventDataSchema = z
  .object({ application_id: z.int(), job_id: z.int(), status: applicationStatusSchema })
  .meta({ id: 'ApplicationEventData' });
export type ApplicationEventData = z.infer<typeof applicationEventDataSchema>;

const changedSubscriptionSchema = z.record(z.string(), z.unknown());
export const EVENT_DATA = {
  'interview.scheduled': interviewEventDataSchema,
  'interview.started': interviewEventDataSchema,
  'interview.completed': interviewEventDataSchema,
  'interview.cancelled': interviewEventDataSchema,
  'interview.no_show': interviewEventDataSchema,
  'results.analyzed': interviewEventDataSchema,
  'application.created': applicationEventDataSchema,
  'subscription.updated': changedSubscriptionSchema,
} as const satisfies Record<WebhookEventType, z.ZodType>;

/** The body of every webhook. */
export const webhookPayloadSchema = z
  .object({
    type: webhookEventTypeSchema,
    /** When it happened, not when it was sent. */
    timestamp: timestampSchema,
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'WebhookPayload' });
export type WebhookPayload = z.infer<typeof webhookPayloadSchema>;

export const webhookEndpointSchema = z
  .object({
    id: z.int(),
    url: z.string(),
    events: z.array(webhookEventTypeSchema),
    enabled: z.boolean(),
    /** Why the server switched it off: its receiver answered 410, or an event failed until the last retry. */
    disabled_reason: z.enum(['gone', 'exhausted']).nullable(),
    created_at: timestampSchema,
    updated_at: timestampSchema,
  })
  .meta({ id: 'WebhookEndpoint' });
export type WebhookEndpoint = z.infer<typeof webhookEndpointSchema>;

export const webhookEndpointWithSecretSchema = webhookEndpointSchema
  .extend({
    /** Signs what is sent; shown this once. */
    secret: z.string(),
  })
  .meta({ id: 'WebhookEndpointWithSecret' });
export type WebhookEndpointWithSecret = z.infer<typeof webhookEndpointWithSecretSchema>;

export const webhookDeliverySchema = z
  .object({
    id: z.int(),
    endpoint_id: z.int(),
    /** The header webhook-id: the same in every attempt, so a receiver knows what it has seen. */
    webhook_id: z.string(),
    event_type: webhookEventTypeSchema,
    status: deliveryStatusSchema,
    attempts: z.int(),
    /** Of the last attempt; null before it, and where nothing was answered. */
    status_code: z.int().nullable(),
    duration_ms: z.int().nullable(),
    error: z.string().nullable(),
    payload: webhookPayloadSchema,
    created_at: timestampSchema,
    last_attempt_at: timestampSchema.nullable(),
    /** Null once it is delivered or failed. */
    next_attempt_at: timestampSchema.nullable(),
    finished_at: timestampSchema.nullable(),
  })
  .meta({ id: 'WebhookDelivery' });
export type WebhookDelivery = z.infer<typeof webhookDeliverySchema>;

export const webhookTestResultSchema = z
  .object({
    endpoint_id: z.int(),
    url: z.string(),
    delivered: z.boolean(),
    status_code: z.int().nullable(),
    duration_ms: z.int(),
    error: z.string().nullable(),
  })
  .meta({ id: 'WebhookTestResult' });
export type WebhookTestResult = z.infer<typeof webhookTestResultSchema>;

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null; // no address: the caller says so
  }
}

const urlSchema = textSchema
  .max(2000)
  .refine(
    (text) => /^https?:$/.test(parsed(text)?.protocol ?? ''),
    'Enter an address that begins with http:// or https://.',
  )
  .refine((text) => {
    const url = parsed(text);
    return url === null || (url.username === '' && url.password === '');
  }, 'Leave name and password out: every webhook is signed.');

const fields = {
  url: urlSchema,
  events: z.array(webhookEventTypeSchema).min(1, 'Name at least one event.').max(WEBHOOK_EVENT_TYPES.length),
  enabled: z.boolean(),
};
export const createWebhookEndpointSchema = z.strictObject({
  ...fields,
  enabled: fields.enabled.default(true),
});
export const updateWebhookEndpointSchema = z.strictObject(fields).partial();

const MAX_TEST_DEPTH = 10;
const MAX_TEST_CHARACTERS = 20_000;

const isFlat = (value: unknown, depth: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth > 0 && Object.values(value).every((inner) => isFlat(inner, depth - 1)));

const testDataSchema = z
  .record(z.string(), z.unknown())
  .refine((data) => isFlat(data, MAX_TEST_DEPTH), {
    error: `Nest at most ${MAX_TEST_DEPTH} deep.`,
    abort: true,
  })
  .refine(
    (data) => JSON.stringify(data).length <= MAX_TEST_CHARACTERS,
    `Send at most ${MAX_TEST_CHARACTERS} characters.`,
  );

const webhooks = { tag: 'Webhooks', access: 'employer', category: 'general' } as const;
const one = { ...webhooks, path: '/webhooks/endpoints/{id}/', params: idParams } as const;
const refused = ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED'] as const;

export const webhookRoutes = {
  listWebhookEndpoints: route({
    ...webhooks,
    method: 'GET',
    path: '/webhooks/endpoints/',
    summary: 'The company’s endpoints',
    query: z.strictObject(listQuery(['id', 'created_at'])),
    responses: { 200: pageOf(webhookEndpointSchema) },
    errors: ['VALIDATION_ERROR', ...refused],
  }),
  createWebhookEndpoint: route({
    ...webhooks,
    answersSecret: true,
    method: 'POST',
    path: '/webhooks/endpoints/',
    summary: 'Add an endpoint; its secret is shown this once',
    body: createWebhookEndpointSchema,
    responses: { 201: webhookEndpointWithSecretSchema },
    errors: ['VALIDATION_ERROR', ...refused, 'INVALID_STATE'],
  }),
  getWebhookEndpoint: route({
    ...one,
    method: 'GET',
    summary: 'One endpoint',
    responses: { 200: webhookEndpointSchema },
    errors: [...refused, 'RESOURCE_NOT_FOUND'],
  }),
  updateWebhookEndpoint: route({
    ...one,
    method: 'PATCH',
    summary:
      'Change an endpoint; only the fields that are named. What waits for a disabled one goes on with it',
    body: updateWebhookEndpointSchema,
    responses: { 200: webhookEndpointSchema },
    errors: ['VALIDATION_ERROR', ...refused, 'RESOURCE_NOT_FOUND'],
  }),
  deleteWebhookEndpoint: route({
    ...one,
    method: 'DELETE',
    summary: 'Delete an endpoint and what waits for it',
    responses: { 204: null },
    errors: [...refused, 'RESOURCE_NOT_FOUND'],
  }),
  rotateWebhookSecret: route({
    ...one,
    answersSecret: true,
    method: 'POST',
    path: '/webhooks/endpoints/{id}/rotate-secret/',
    summary: 'A new secret, shown this once; for 24 hours the old one signs too',
    responses: { 200: webhookEndpointWithSecretSchema },
    errors: ['VALIDATION_ERROR', ...refused, 'RESOURCE_NOT_FOUND', 'INVALID_STATE'],
  }),
  listWebhookDeliveries: route({
    ...webhooks,
    method: 'GET',
    path: '/webhooks/deliveries/',
    summary: 'What was sent, what waits and what failed; kept for 30 days',
    query: z.strictObject({
      ...listQuery(['id']),
      endpoint: idParamSchema.optional(),
      event_type: webhookEventTypeSchema.optional(),
      status: deliveryStatusSchema.optional(),
    }),
    responses: { 200: pageOf(webhookDeliverySchema) },
    errors: ['VALIDATION_ERROR', ...refused],
  }),
  redeliverWebhook: route({
    ...webhooks,
    method: 'POST',
    path: '/webhooks/deliveries/{id}/redeliver/',
    params: idParams,
    summary: 'Send again, now, with the same webhook-id and all retries',
    responses: { 200: webhookDeliverySchema },
    errors: ['VALIDATION_ERROR', ...refused, 'RESOURCE_NOT_FOUND', 'INVALID_STATE'],
  }),
  testWebhook: route({
    ...webhooks,
    method: 'POST',
    path: '/webhooks/test/',
    summary: 'Send one now to each enabled endpoint that wants this type, once, outside the log',
    body: z.strictObject({ event_type: webhookEventTypeSchema, data: testDataSchema.default({}) }),
    responses: {
      200: z.object({ event_type: webhookEventTypeSchema, results: z.array(webhookTestResultSchema) }),
    },
    errors: ['VALIDATION_ERROR', ...refused],
  }),
};
