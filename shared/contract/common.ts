/**
 * What every resource of the API shares: errors, pagination, times, and the shape of a route.
 * Source: API reference, "Error Handling", "Standard Pagination Format", "Rate Limits by Endpoint Category".
 */
import { z } from 'zod';
import { MAX_LIMIT } from './values.ts';
import './messages.ts';

export const ERROR_STATUS = {
  VALIDATION_ERROR: 400,
  AUTHENTICATION_REQUIRED: 401,
  PERMISSION_DENIED: 403,
  SUBSCRIPTION_REQUIRED: 403,
  RESOURCE_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  DUPLICATE_RESOURCE: 409,
  INTERVIEW_IN_PROGRESS: 409,
  INVALID_STATE: 409,
  CONSENT_REQUIRED: 409,
  /** Source: sync protocol, rule 1. */
  CLIENT_FORKED: 409,
  /** Source: sync protocol, rules 5 and 10. */
  RESET_REQUIRED: 410,
  /** Source: tus 1.0.0, "Tus-Version". */
  UNSUPPORTED_VERSION: 412,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  MISDIRECTED_REQUEST: 421,
  /** Source: sync protocol, rule 6. */
  UPGRADE_REQUIRED: 426,
  RATE_LIMIT_EXCEEDED: 429,
  /** Source: tus 1.0.0, "Checksum". */
  CHECKSUM_MISMATCH: 460,
  INTERNAL_ERROR: 500,
  STORAGE_FULL: 507,
  SERVICE_UNAVAILABLE: 503,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

export const errorEnvelopeSchema = z
  .object({
    error: z.object({
      code: z.enum(Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]]),
      message: z.string(),
      /** Field name (dotted for nested ones) to what is wrong with it. */
      details: z.record(z.string(), z.array(z.string())),
      timestamp: z.string(),
      request_id: z.string(),
    }),
  })
  .meta({ id: 'Error' });
export type ErrorEnvelope = z.infer<typeof errorEnvelopeSchema>;

/** ISO 8601 in answers: UTC with `Z`. */
export const timestampSchema = z.string().meta({ format: 'date-time' });

/**
 * ISO 8601 in requests: an offset or `Z` is required, so that no local time zone is guessed. Times are stored as
 * text whose order is that of time; a year that needs five digits or a sign, in UTC, would break it.
 */
export const timestampInputSchema = z.iso
  .datetime({
    offset: true,
    error: 'Enter a date and time in ISO 8601 with an offset, for example 2024-02-15T14:00:00Z.',
  })
  .refine((text) => {
    const year = new Date(text).getUTCFullYear();
    return year >= 2000 && year < 2200;
  }, 'Enter a time between the years 2000 and 2199.');

export const DEFAULT_LIMIT = 20;

/**
 * Text that a store keeps: every free text of a request is made from this. PostgreSQL cannot keep NUL, and UTF-8
 * has no half of a surrogate pair: what came back would be another text than what was sent.
 */
export const textSchema = z
  .string()
  .refine((text) => !text.includes('\0') && text.isWellFormed(), 'Contains characters that cannot be kept.');

/** Ids are 32-bit in the stores; a larger one is nobody's. */
const MAX_ID = 2 ** 31 - 1;
export const idSchema = z.int().positive().max(MAX_ID, 'There is no such id.');

const wholeNumber = (name: string) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `${name} is a whole number, 0 or greater.`)
    .transform(Number);

/** An integer id in a path or a query string. */
export const idParamSchema = z
  .string()
  .regex(/^[1-9]\d{0,9}$/, 'An id is a whole number, 1 or greater.')
  .transform(Number)
  .refine((id) => id <= MAX_ID, 'There is no such id.');
export const idParams = z.object({ id: idParamSchema });

/** `true`/`false` in a query string. */
export const queryBooleanSchema = z
  .enum(['true', 'false', 'True', 'False', '1', '0'], { error: 'Use true or false.' })
  .transform((value) => value === '1' || value.toLowerCase() === 'true');

/** The three list parameters: `limit` (a larger one is clamped to 100), `offset`, `ordering`. */
export function listQuery<const F extends readonly [string, ...string[]]>(orderings: F) {
  const fields = orderings.flatMap((field) => [field, `-${field}`]) as [string, ...string[]];
  return {
    limit: wholeNumber('limit')
      .transform((n) => Math.min(MAX_LIMIT, Math.max(1, n)))
      .optional()
      .transform((n) => n ?? DEFAULT_LIMIT),
    offset: wholeNumber('offset')
      .optional()
      .transform((n) => n ?? 0),
    ordering: z
      .enum(fields as [F[number] | `-${F[number]}`, ...(F[number] | `-${F[number]}`)[]], {
        error: `Order by one of ${orderings.join(', ')}; put - before it for descending.`,
      })
      .optional(),
  };
}

/** The list envelope around `item`. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    count: z.int(),
    next: z.string().nullable(),
    previous: z.string().nullable(),
    results: z.array(item),
  });
}
export interface Page<T> {
  count: number;
  next: string | null;
  previous: string | null;
  results: T[];
}

export type RateCategory =
  | 'authentication'
  | 'interview'
  | 'analysis'
  | 'analytics'
  | 'general'
  | 'unlimited';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A form of an answer beside JSON: asked for by its media type, or by these words in the query. */
export interface AnswerForm {
  readonly mediaType: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** One endpoint. `path` is without the prefix: it answers below /api and below /api/v1. */
export interface Route<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends Responses = Responses,
> {
  method: Method;
  path: string;
  summary: string;
  /** What the summary has no room for, as Markdown. */
  description?: string;
  tag: string;
  /** Who may call at all; what they may do with which row is decided by the service. */
  access: 'public' | 'user' | 'employer' | 'admin';
  category: RateCategory;
  /** The body is one file, sent as multipart/form-data: its media types by content, and its size in bytes. */
  multipart?: { readonly types: readonly string[]; readonly maxBytes: number };
  /** The body is bytes of this media type, as they are; at most so many of them. */
  octets?: { readonly mediaType: string; readonly maxBytes: number };
  /** The answer is not JSON but a file of one of these media types. */
  file?: readonly string[];
  /** The same answer as a file, by what the form is called. */
  forms?: Readonly<Record<string, AnswerForm>>;
  /** The body may come compressed with gzip; it is bounded by what it unfolds to. */
  takesGzip?: true;
  /** How long the body may be, where that is other than usual. */
  maxBodyBytes?: number;
  /** Answers what is shown once: never compressed, cached, or kept for an Idempotency-Key. */
  answersSecret?: true;
  /**
   * How the audit knows it. Left out: a change is entered, reading is not. `view`: who reads a candidate’s scores is
   * entered, once a day. `never`: nothing of it is, for it comes every second or changes nothing that stays.
   */
  audit?: 'view' | 'never';
  /** The API-key scope that it takes, where that is not its tag's own; null: no key may call it. */
  scope?: string | null;
  params?: P;
  query?: Q;
  body?: B;
  /** Status to the answer's schema; null where there is no body. */
  responses: R;
  errors: readonly ErrorCode[];
}
export type Responses = Readonly<Partial<Record<200 | 201 | 204, z.ZodType | null>>>;

/** Keeps the literal types of a route for the server's handlers and the clients. */
export function route<
  const R extends Responses,
  P extends z.ZodType = z.ZodNever,
  Q extends z.ZodType = z.ZodNever,
  B extends z.ZodType = z.ZodNever,
>(definition: Route<P, Q, B, R>): Route<P, Q, B, R> {
  return definition;
}

type Present<T> = T extends z.ZodNever ? undefined : T extends z.ZodType ? T : undefined;
type OutputOf<T> = Present<T> extends z.ZodType ? z.output<Present<T>> : undefined;
type InputOf<T> = Present<T> extends z.ZodType ? z.input<Present<T>> : undefined;
type BodyOf<R extends Responses> = {
  [S in keyof R]: R[S] extends z.ZodType ? z.output<R[S]> : undefined;
}[keyof R];

export type RouteParams<T> = T extends Route<infer P, infer _Q, infer _B, infer _R> ? OutputOf<P> : never;
export type RouteQuery<T> = T extends Route<infer _P, infer Q, infer _B, infer _R> ? OutputOf<Q> : never;
export type RouteBody<T> = T extends Route<infer _P, infer _Q, infer B, infer _R> ? OutputOf<B> : never;
export type RouteQueryInput<T> = T extends Route<infer _P, infer Q, infer _B, infer _R> ? InputOf<Q> : never;
export type RouteBodyInput<T> = T extends Route<infer _P, infer _Q, infer B, infer _R> ? InputOf<B> : never;
/** What a successful call answers; `undefined` for 204. */
export type RouteAnswer<T> = T extends Route<infer _P, infer _Q, infer _B, infer R> ? BodyOf<R> : never;
