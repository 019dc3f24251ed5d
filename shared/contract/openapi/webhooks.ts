/** The webhooks section of the OpenAPI document: what is sent to a company's endpoints. */
import type { z } from 'zod';
import { WEBHOOK_EVENT_TYPES } from '../values.ts';
import { EVENT_DATA } from '../webhooks.ts';
import { described } from './properties.ts';

type Json = Record<string, unknown>;

const EVENTS: Readonly<Record<(typeof WEBHOOK_EVENT_TYPES)[number], string>> = {
  'interview.scheduled': 'An interview was scheduled',
  'interview.started': 'An interview has begun',
  'interview.completed': 'An interview is over',
  'interview.cancelled': 'An interview was cancelled',
  'interview.no_show': 'Nobody came to an interview',
  'results.analyzed': 'The scores of an interview are there',
  'application.created': 'Somebody applied for a job',
  'subscription.updated': 'The subscription has changed',
};

const HEADERS: Readonly<Record<string, string>> = {
  'webhook-id': 'Names the event, the same in every attempt: what was seen before may be passed over.',
  'webhook-timestamp': 'When this attempt was made, in seconds since 1970.',
  'webhook-signature': 'One or, after the secret was rotated, several signatures, each `v1,` and base64.',
};

const DESCRIPTION = `Sent to each endpoint that wants it, at least once, signed by the Standard Webhooks specification.
Answer with a 2xx within 10 seconds; else it is sent again, with growing pauses, for three days. 410 switches the
endpoint off.`;

/** @param schemaOf writes a shape and puts its named parts into the components. */
export function webhooks(schemaOf: (schema: z.ZodType) => Json): Json {
  const parameters = Object.entries(HEADERS).map(([name, description]) => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string' },
  }));
  const entries = WEBHOOK_EVENT_TYPES.map((type) => {
    const body = {
      type: 'object',
      properties: {
        type: { type: 'string', const: type },
        timestamp: { type: 'string', format: 'date-time' },
        data: schemaOf(EVENT_DATA[type]),
      },
      required: ['type', 'timestamp', 'data'],
    };
    const schema = described(body, 'WebhookPayload');
    const post = {
      operationId: `on${type.replace(/(?:^|[._])(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
      summary: EVENTS[type],
      description: DESCRIPTION,
      tags: ['Webhooks'],
      // Known by its signature, not by a token.
      security: [],
      parameters,
      requestBody: { required: true, content: { 'application/json': { schema } } },
      responses: {
        '2XX': { description: 'Taken' },
        '410': { description: 'No longer wanted: the endpoint is switched off' },
      },
    };
    return [type, { post }];
  });
  return Object.fromEntries(entries);
}
