/**
 * Pages of integrators, elsewhere in a browser, that a hosted instance lets call its API: those of CORS_ORIGINS and no
 * other. There are no cookies, so nothing goes along with a call but the token or key that the page itself sends.
 */
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';

/** What the API takes beside what a browser lets each page send. */
const ALLOWED = [
  ...['authorization', 'content-type', 'idempotency-key', 'if-none-match', 'range', 'x-api-key'],
  ...['tus-resumable', 'upload-checksum', 'upload-defer-length', 'upload-length', 'upload-metadata'],
  'upload-offset',
];
/** What a page may read of an answer beside its body. */
const EXPOSED = [
  ...['content-disposition', 'etag', 'idempotency-replayed', 'retry-after', 'www-authenticate'],
  ...['accept-ranges', 'content-range', 'location', 'upload-length', 'upload-offset', 'tus-resumable'],
  ...['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'x-request-id'],
];
/** How long a browser need not ask again; it takes no longer than that from anybody. */
const MAX_AGE_SECONDS = 7200;

export async function registerCors(
  app: FastifyInstance,
  { corsOrigins }: Pick<Config, 'corsOrigins'>,
): Promise<void> {
  if (corsOrigins.length === 0) return;
  const { default: cors } = await import('@fastify/cors');
  await app.register(cors, {
    origin: [...corsOrigins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: ALLOWED,
    exposedHeaders: EXPOSED,
    credentials: false,
    maxAge: MAX_AGE_SECONDS,
    // Its refusal of an odd OPTIONS is not in the envelope of our errors; to answer it gives nothing away.
    strictPreflight: false,
  });
}
