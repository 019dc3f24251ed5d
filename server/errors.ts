/** Errors as data: what the caller may know, apart from the private cause that goes to the log. */
import { ERROR_STATUS, type ErrorCode } from '../shared/contract/common.ts';

/** A refusal that the API answers with the envelope of the reference. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly code: ErrorCode;
  /** Field name to what is wrong with it. */
  readonly details: Record<string, string[]>;
  /** Seconds after which the same call may succeed. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    details: Record<string, string[]> = {},
    options: ErrorOptions & { retryAfter?: number } = {},
  ) {
    super(message, options);
    this.code = code;
    this.details = details;
    this.retryAfter = options.retryAfter;
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }
}

/** 400 for one field, beyond what the contract's schema can see. */
export const invalid = (field: string, message: string) =>
  new ApiError('VALIDATION_ERROR', 'Invalid input data', { [field]: [message] });

/** 404; also where the caller may not even know that the row exists. */
export const notFound = (what: string) => new ApiError('RESOURCE_NOT_FOUND', `${what} not found.`);

export const denied = (message = 'You do not have permission to do this.') =>
  new ApiError('PERMISSION_DENIED', message);

/** Something that keeps a command from going on; its message is the one line that the user sees. */
export class StartError extends Error {
  override name = 'StartError';
}
