/** Every error leaves in the envelope of the reference; what is private stays in the log. */
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ERROR_STATUS, type ErrorCode, type ErrorEnvelope } from '../../shared/contract/common.ts';
import { routes } from '../../shared/contract/index.ts';
import { ApiError } from '../errors.ts';
import { lingering } from '../http/body.ts';
import { PREFIXES, pathOf } from '../http/call.ts';
import { isDiskFull } from '../store/failures.ts';

// `import` would read every export of node:http, and with them load the whole client behind fetch.
const { STATUS_CODES } = process.getBuiltinModule('node:http');

const FASTIFY_CODES: Record<string, ApiError> = {
  FST_ERR_CTP_BODY_TOO_LARGE: new ApiError('PAYLOAD_TOO_LARGE', 'The body is too large.'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new ApiError(
    'UNSUPPORTED_MEDIA_TYPE',
    'Send the body as application/json, a file as multipart/form-data.',
  ),
  // Only ids stand in paths, and none is that long.
  FST_ERR_MAX_PARAM_LENGTH: new ApiError('RESOURCE_NOT_FOUND', 'There is nothing at this address.'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: new ApiError(
    'VALIDATION_ERROR',
    'The body does not have the length that was announced.',
  ),
};

const patterns = [
  ...Object.values(routes).map((route) => ({
    method: route.method,
    regexp: new RegExp(
      `^(?:${PREFIXES.join('|')})${pathOf(route, (_, isId) => (isId ? '\\d+' : '[^/]+')).replace(/\/$/, '/?')}$`,
    ),
  })),
  { method: 'GET', regexp: /^\/(healthz|readyz|metrics)\/?$/ },
  {
    method: 'GET',
    regexp: /^\/api(\/v1)?\/(docs|docs\/viewer\.js|playground|openapi\.json|postman\.json)\/?$/,
  },
];

/** A UUID, for those are drawn many at a time: a draw for each request took 3 % of a short answer. */
export const newRequestId = (): string => `req_${randomUUID().replaceAll('-', '')}`;

const envelopeOf = (error: ApiError, id: string, now: Date): ErrorEnvelope => ({
  error: {
    code: error.code,
    message: error.message,
    details: error.details,
    timestamp: now.toISOString(),
    request_id: id,
  },
});

/** What went wrong before a route was looked up, where no hook and no error handler is asked. */
export function earlyErrors(clock: () => Date) {
  return {
    /** An address that cannot be decoded. */
    frameworkErrors(raw: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
      const error = publicError(raw);
      reply
        .header('x-request-id', request.id)
        .code(error.status)
        .send(envelopeOf(error, request.id, clock()));
    },
    /** What is not HTTP, too slow, or has headers without end. The connection cannot go on. */
    clientErrorHandler(raw: Error & { code?: string }, socket: Socket): void {
      if (raw.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
      const [status, error] = connectionError(raw.code);
      const id = newRequestId();
      const body = JSON.stringify(envelopeOf(error, id, clock()));
      socket.end(
        [
          `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
          'Content-Type: application/json; charset=utf-8',
          `Content-Length: ${Buffer.byteLength(body)}`,
          `X-Request-Id: ${id}`,
          'Connection: close',
          '',
          body,
        ].join('\r\n'),
      );
    },
  };
}

function connectionError(code: string | undefined): [number, ApiError] {
  if (code === 'HPE_HEADER_OVERFLOW')
    return [431, new ApiError('PAYLOAD_TOO_LARGE', 'The headers are too large.')];
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return [408, new ApiError('VALIDATION_ERROR', 'The request did not arrive in time.')];
  return [400, new ApiError('VALIDATION_ERROR', 'This is not an HTTP request.')];
}

export function registerErrors(app: FastifyInstance, clock: () => Date): void {
  const envelope = (request: FastifyRequest, error: ApiError) => envelopeOf(error, request.id, clock());

  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });

  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const matching = patterns.filter((pattern) => pattern.regexp.test(path));
    const allowed = [...new Set(matching.map((pattern) => pattern.method))];
    // A method that is right and still found nothing has an id in its path that no row can have.
    const isWrongMethod = allowed.length > 0 && !allowed.some((method) => method === request.method);
    const error = isWrongMethod
      ? new ApiError(
          'METHOD_NOT_ALLOWED',
          `${request.method} is not allowed here; use ${allowed.join(', ')}.`,
        )
      : new ApiError('RESOURCE_NOT_FOUND', `There is nothing at ${path}.`);
    if (isWrongMethod) reply.header('allow', allowed.join(', '));
    return reply.code(error.status).send(envelope(request, error));
  });

  app.setErrorHandler(async (raw: FastifyError, request, reply) => {
    const error = publicError(raw);
    if (error.status >= 500) request.log.error({ err: raw }, error.message);
    else request.log.info({ err: raw }, error.message);
    if (error.status === 401) reply.header('www-authenticate', 'Bearer');
    if (error.status === 503 || error.status === 507) reply.header('retry-after', '30');
    if (error.retryAfter !== undefined) reply.header('retry-after', error.retryAfter);
    reply.code(error.status);
    if (error.status !== 413 || request.raw.readableEnded) return reply.send(envelope(request, error));
    const text = JSON.stringify(envelope(request, error));
    // The compressor's own switch. It would hold the answer back until its end.
    request.headers['x-no-compression'] = 'true';
    return reply
      .header('connection', 'close')
      .header('content-length', Buffer.byteLength(text))
      .type('application/json; charset=utf-8')
      .send(lingering(request.raw, text));
  });
}

function publicError(error: FastifyError): ApiError {
  if (error instanceof ApiError) return error;
  const known = FASTIFY_CODES[error.code];
  if (known) return known;
  if (isDiskFull(error)) {
    return new ApiError(
      'STORAGE_FULL',
      'The disk is full: nothing was changed. Free some space and try again.',
    );
  }
  if (error.statusCode === 400) {
    // Malformed JSON, a poisoned prototype, a broken URL: the parser's own words say which.
    const part = error.code === 'FST_ERR_BAD_URL' ? 'path' : 'body';
    return new ApiError('VALIDATION_ERROR', 'Invalid input data', { [part]: [error.message] });
  }
  const code = (Object.keys(ERROR_STATUS) as ErrorCode[]).find(
    (name) => ERROR_STATUS[name] === error.statusCode,
  );
  if (code !== undefined && code !== 'INTERNAL_ERROR') return new ApiError(code, error.message);
  return new ApiError('INTERNAL_ERROR', 'Something went wrong on our side. Nothing was changed.');
}
