/** Bodies are JSON objects; what is in them is for the contract to check. */
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { invalid } from '../errors.ts';

export function takeOnlyJson(app: FastifyInstance): void {
  // The framework also takes text/plain, which no endpoint speaks: without its parser that is a 415.
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    // Clients send "Content-Type: application/json" with no body at all; that is no body, not a malformed one.
    if (body.length === 0) return done(null, undefined);
    // Decoding would put U+FFFD in its place, and that would be stored.
    if (!isUtf8(body as Buffer)) return done(invalid('body', 'The body is not valid UTF-8.'));
    return parse(request, body.toString('utf8'), (error, value) =>
      // From here on null means that there was no body.
      value === null && !error ? done(invalid('body', 'Send a JSON object.')) : done(error, value),
    );
  });
}

const DRAIN_LIMIT_BYTES = 64 * 1024 * 1024;
const DRAIN_LIMIT_MS = 5000;

/**
 * An answer that is on the wire at once, and whose connection stays open while what the client is still sending is read
 * and dropped, up to a bound. A client that reads while it sends can stop; one that reads only after it has sent
 * everything finds the answer there. Closing at once would break the pipe of both, and a reset takes an answer that was
 * not read yet along (RFC 9112, section 9.6).
 */
export function lingering(request: IncomingMessage, answer: string): Readable {
  return Readable.from(
    (async function* () {
      yield Buffer.from(answer);
      await drained(request);
    })(),
  );
}

function drained(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    if (request.readableEnded || request.destroyed) return resolve();
    let dropped = 0;
    const count = (chunk: Buffer) => {
      dropped += chunk.length;
      if (dropped > DRAIN_LIMIT_BYTES) stop();
    };
    const timer = setTimeout(stop, DRAIN_LIMIT_MS);
    function stop(): void {
      clearTimeout(timer);
      request.off('data', count).off('end', stop).off('close', stop).off('error', stop);
      resolve();
    }
    request.on('data', count).on('end', stop).on('close', stop).on('error', stop).resume();
  });
}
