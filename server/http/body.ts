/** Bodies are JSON objects; what is in them is for the contract to check. */
import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { invalid } from '../errors.ts';

export function takeOnlyJson(app: FastifyInstance): void {
  // The framework also takes text/plain, which no endpoint speaks: without its parser that is a 415.
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, raw, done) => {
    const body = raw as Buffer;
    // Clients send "Content-Type: application/json" with no body at all; that is no body, not a malformed one.
    if (body.length === 0) return done(null, undefined);
    // Decoded all the same, broken bytes would be kept as another text than what was sent.
    if (!isUtf8(body)) return done(invalid('body', 'Send UTF-8.'));
    return parse(request, body.toString(), (error, value) =>
      // From here on null means that there was no body.
      value === null && !error ? done(invalid('body', 'Send a JSON object.')) : done(error, value),
    );
  });
}
