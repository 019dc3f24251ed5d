/**
 * Conditional GET: an answer that the caller has already is a 304 without a body. Our own few lines rather than
 * @fastify/etag, which also hashes the answers of POST and of errors, and takes no list in If-None-Match.
 */
import type { FastifyInstance } from 'fastify';
import { tagOf } from '../http/kept.ts';

export function registerCaching(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { route } = request.routeOptions.config;
    if (route !== undefined) {
      const mayBeKept = route.method === 'GET' && !route.answersSecret;
      reply.header('cache-control', mayBeKept ? 'private, no-cache' : 'no-store');
      // Of each answer, not only of the compressed one and the page: a cache asks before it has seen the other form.
      const forms = route.forms ? 'accept, accept-encoding' : 'accept-encoding';
      if (mayBeKept) reply.header('vary', [reply.getHeader('vary'), forms].flat().filter(Boolean).join(', '));
    }
    done();
  });

  app.addHook('onSend', (request, reply, payload, done) => {
    const { route } = request.routeOptions.config;
    // What is not of the contract names its tag itself, or has none.
    const isTagged =
      route === undefined ? reply.hasHeader('etag') : route.method === 'GET' && !route.answersSecret;
    if (!isTagged || reply.statusCode !== 200 || !(typeof payload === 'string' || Buffer.isBuffer(payload)))
      return done();
    const tag = (reply.getHeader('etag') as string | undefined) ?? tagOf(payload);
    reply.header('etag', tag);
    if (!isNamed(request.headers['if-none-match'], tag)) return done();
    reply.code(304).removeHeader('content-type').removeHeader('content-length');
    done(null, null);
  });
}

/** Whether If-None-Match names this tag; for a GET weak and strong are alike (RFC 9110, 13.1.2). */
function isNamed(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const opaque = tag.slice(2);
  return header.split(',').some((each) => {
    const given = each.trim();
    return given === '*' || given.replace(/^W\//, '') === opaque;
  });
}
