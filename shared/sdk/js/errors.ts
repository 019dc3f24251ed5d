/** Refusals by the server as classes, one per family of codes, and what can go wrong before it answers. */
import type { ErrorCode } from './models.gen.ts';

/** The error envelope of the reference. A newer server may send codes that this client does not know. */
export interface ErrorEnvelope {
  error: {
    code: ErrorCode | (string & {});
    message: string;
    details: Record<string, string[]>;
    timestamp: string;
    request_id: string;
  };
}

/** A refusal by the server, made from the error envelope of the reference. */
export class JobHiveError extends Error {
  override name = 'JobHiveError';
  readonly status: number;
  readonly code: ErrorEnvelope['error']['code'];
  /** Field name to what is wrong with it. */
  readonly details: Record<string, string[]>;
  /** Names the call in the server's log. */
  readonly requestId: string;
  /** Milliseconds after which the server says that another try may help; null when it says nothing. */
  readonly retryAfterMs: number | null;

  constructor(status: number, { error }: ErrorEnvelope, retryAfterMs: number | null = null) {
    super(error.message);
    this.status = status;
    this.code = error.code;
    this.details = error.details;
    this.requestId = error.request_id;
    this.retryAfterMs = retryAfterMs;
  }
}

/** 400: what was sent is wrong; `details` names the fields. */
export class ValidationError extends JobHiveError {
  override name = 'ValidationError';
}
/** 401: no token or key, or one that is not valid any more. */
export class AuthenticationError extends JobHiveError {
  override name = 'AuthenticationError';
}
/** 403: the caller may not do this. */
export class PermissionDeniedError extends JobHiveError {
  override name = 'PermissionDeniedError';
}
/** 403 SUBSCRIPTION_REQUIRED: the plan does not include this. */
export class SubscriptionRequiredError extends PermissionDeniedError {
  override name = 'SubscriptionRequiredError';
}
/** 404: there is no such thing, or not for the caller. */
export class NotFoundError extends JobHiveError {
  override name = 'NotFoundError';
}
/** 409: it exists already, or its state does not allow this step. */
export class ConflictError extends JobHiveError {
  override name = 'ConflictError';
}
/** 429: too many calls; `retryAfterMs` says when to try again. */
export class RateLimitError extends JobHiveError {
  override name = 'RateLimitError';
}
/** Any other 4xx: the call cannot be taken as it was sent. */
export class InvalidRequestError extends JobHiveError {
  override name = 'InvalidRequestError';
}
/** 5xx: something is wrong on the server's side. */
export class ServerError extends JobHiveError {
  override name = 'ServerError';
}

/** The server could not be reached, or what answered was not this API. */
export class JobHiveConnectionError extends Error {
  override name = 'JobHiveConnectionError';
}
/** The server did not answer in time. */
export class JobHiveTimeoutError extends JobHiveConnectionError {
  override name = 'JobHiveTimeoutError';
}

const BY_STATUS: Record<number, typeof JobHiveError> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

/** The error of the right class for an answer; null when the answer is not in the envelope. */
export function errorFrom(status: number, body: unknown, retryAfterMs: number | null): JobHiveError | null {
  if (!isEnvelope(body)) return null;
  const family = BY_STATUS[status] ?? (status >= 500 ? ServerError : InvalidRequestError);
  const Class = body.error.code === 'SUBSCRIPTION_REQUIRED' ? SubscriptionRequiredError : family;
  return new Class(status, body, retryAfterMs);
}

function isEnvelope(body: unknown): body is ErrorEnvelope {
  const error = (body as Partial<ErrorEnvelope> | null)?.error;
  return (
    typeof error?.code === 'string' &&
    typeof error.message === 'string' &&
    typeof error.request_id === 'string' &&
    typeof error.details === 'object' &&
    error.details !== null
  );
}
