/** What several operations of the OpenAPI document share, and refer to. */
type Json = Record<string, unknown>;

const text = (description: string, more: Json = {}): Json => ({
  description,
  schema: { type: 'string', ...more },
});
const number = (description: string): Json => ({ description, schema: { type: 'integer' } });

export const HEADERS: Json = {
  RequestId: text('Names the call in the server’s log.'),
  RateLimitLimit: number('Requests per window in this category.'),
  RateLimitRemaining: number('Requests that are left in this window.'),
  RateLimitReset: number('When the window ends, in seconds since 1970.'),
  RetryAfter: number('Seconds after which another try may help.'),
  ETag: text('Names this state of the answer, for If-None-Match.'),
  IdempotencyReplayed: text('This answer was given before, to the same Idempotency-Key.', { const: 'true' }),
};

export const SHARED_PARAMETERS: Json = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'Makes another try the same call: 1 to 255 printable ASCII characters, for example a UUID.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'The ETag of the answer that is there already.',
    schema: { type: 'string' },
  },
};

/** Headers by the names that they have on the wire, as references. */
export function headers(names: Readonly<Record<string, keyof typeof HEADERS>>): Json {
  return Object.fromEntries(
    Object.entries(names).map(([wire, part]) => [wire, { $ref: `#/components/headers/${part}` }]),
  );
}
export const RATE_HEADERS = {
  'X-RateLimit-Limit': 'RateLimitLimit',
  'X-RateLimit-Remaining': 'RateLimitRemaining',
  'X-RateLimit-Reset': 'RateLimitReset',
} as const;

const ERROR = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } };

/** Refusals that any operation may answer. */
export const RESPONSES: Json = {
  NotModified: {
    description: 'What If-None-Match names is still the answer',
    headers: headers({ ETag: 'ETag', ...RATE_HEADERS }),
  },
  RateLimited: {
    description: 'RATE_LIMIT_EXCEEDED',
    headers: headers({ 'Retry-After': 'RetryAfter', ...RATE_HEADERS }),
    content: ERROR,
  },
  Failed: {
    description:
      'Any other refusal, or INTERNAL_ERROR, STORAGE_FULL or SERVICE_UNAVAILABLE on the server’s side',
    headers: headers({ 'X-Request-Id': 'RequestId' }),
    content: ERROR,
  },
};

/** The reference's own. */
export const ERROR_EXAMPLE: Json = {
  error: {
    code: 'VALIDATION_ERROR',
    message: 'Invalid input data',
    details: { field_name: ['This field is required.'], another_field: ['This field must be unique.'] },
    timestamp: '2024-02-15T14:30:00Z',
    request_id: 'req_123456789',
  },
};
