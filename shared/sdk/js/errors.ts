import type { ErrorCode, ErrorEnvelope } from '../../contract/common.ts';

/** A refusal by the server, made from the error envelope of the reference. */
export class JobHiveError extends Error {
  override name = 'JobHiveError';
  readonly status: number;
  readonly code: ErrorCode;
  /** Field name to what is wrong with it. */
  readonly details: Record<string, string[]>;
  readonly requestId: string;

  constructor(status: number, envelope: ErrorEnvelope) {
    super(envelope.error.message);
    this.status = status;
    this.code = envelope.error.code;
    this.details = envelope.error.details;
    this.requestId = envelope.error.request_id;
  }
}

/** The server could not be reached, or what answered was not this API. */
export class JobHiveConnectionError extends Error {
  override name = 'JobHiveConnectionError';
}
