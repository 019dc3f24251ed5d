/** gzip and brotli for whoever takes them, pages included. Routes that answer secrets opt out (see `mount`). */
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Below this an answer fits into one packet anyway, and compressing it costs more than it saves. */
const THRESHOLD_BYTES = 1024;

export async function registerCompression(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: THRESHOLD_BYTES,
    // Bodies of requests are taken as they are: nothing small can unfold into something large.
    globalDecompression: false,
  });
}
