/**
 * Who may talk to this server at all, before any account comes into it.
 * Source: security checklist, "loopback" and "pages".
 */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';
import type { Config } from '../config.ts';
import { ApiError, denied } from '../errors.ts';

export function registerSecurity(app: FastifyInstance, config: Config): void {
  const headers = headersOf({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // The component library sets sizes through style attributes; scripts stay strict.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Plain HTTP on loopback; a hosted instance stands behind a proxy that speaks TLS.
    strictTransportSecurity: config.publicUrl?.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  });
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });

  const publicHost = config.publicUrl ? new URL(config.publicUrl).host : undefined;
  app.decorateRequest('publicOrigin', '');
  app.addHook('onRequest', async (request) => {
    request.publicOrigin = config.publicUrl ?? `${request.protocol}://${request.host}`;
    if (config.mode === 'device') {
      // A page elsewhere can point its name at 127.0.0.1 (DNS rebinding); it cannot choose these.
      if (request.host !== publicHost && !isLoopback(request.host)) {
        throw new ApiError('MISDIRECTED_REQUEST', 'This server answers for the loopback address only.');
      }
      const { origin } = request.headers;
      if (origin !== undefined && origin !== `http://${request.host}` && origin !== config.publicUrl) {
        throw denied('Requests from other pages are refused.');
      }
    }
    if (
      config.launchToken !== undefined &&
      !sameText(request.headers['x-launch-token'], config.launchToken)
    ) {
      throw denied('This server belongs to a running desktop window.');
    }
  });
}

/** What helmet sets on an answer. It is the same on each, so it is worked out once. */
function headersOf(options: HelmetOptions): Record<string, string> {
  const headers: Record<string, string> = {};
  const answer = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value;
    },
    removeHeader: () => undefined,
  };
  helmet(options)({} as IncomingMessage, answer as unknown as ServerResponse, (error?: unknown) => {
    if (error) throw error;
  });
  return headers;
}

function isLoopback(host: string): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host);
}

function sameText(given: string | string[] | undefined, expected: string): boolean {
  if (typeof given !== 'string') return false;
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
