/**
 * Idempotency-Key: the same POST twice takes effect once. Source: draft-ietf-httpapi-idempotency-key-header. Per caller
 * and for 24 hours, the same key with the same path and body is given the same answer. Refusals and failures are not kept: whoever mends a refused request may send it under the
 * same key. Calls that answer secrets are left out: a secret is shown once, and kept nowhere.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { ApiError, invalid } from '../errors.ts';
import { PREFIXES } from '../http/call.ts';
import { addHook } from '../http/hooks.ts';
import { addressKey } from '../limits/addresses.ts';
import {
  carryOut,
  findOnce,
  type IdempotencyRow,
  keepAnswer,
  type Once,
  release,
  stillRunning,
} from '../store/once.ts';

const KEPT_MS = 24 * 3600_000;
/** Where nodes share a store, a claim without an answer that is younger may be another node's, still at work. */
const RUNS_AT_MOST_MS = 60_000;
const RETRY_SECONDS = 1;
const PRINTABLE = /^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/;

export function registerIdempotency(
  app: FastifyInstance,
  { store, clock, tokens, log }: Pick<Deps, 'store' | 'clock' | 'tokens' | 'log'>,
): void {
  /** Requests that are being carried out in this process, by caller and key. */
  const running = new Map<string, Once>();
  const placeOf = ({ row }: Once) => `${row.caller}\n${row.key}`;
  app.decorateRequest('once', null);

  /** What a known key means for a request: an answer to give again, or a refusal; null where it may be carried out. */
  async function seenBefore(once: Once, reply: FastifyReply): Promise<IdempotencyRow | null> {
    const { caller, key, fingerprint, created_at } = once.row;
    const here = running.get(placeOf(once));
    const seen = here?.row ?? (await findOnce(store.read, caller, key));
    if (seen === undefined || seen.expires_at <= created_at) return null;
    if (seen.fingerprint !== fingerprint) {
      throw new ApiError('DUPLICATE_RESOURCE', 'This Idempotency-Key belongs to another request.', {
        idempotency_key: ['Use a new one for each request.'],
      });
    }
    const isDone = here === undefined && (seen as IdempotencyRow).status !== null;
    if (isDone) return seen as IdempotencyRow;
    const age = Date.parse(created_at) - Date.parse(seen.created_at);
    if (here !== undefined || (store.dialect === 'postgres' && age < RUNS_AT_MOST_MS)) {
      reply.header('retry-after', RETRY_SECONDS);
      throw stillRunning();
    }
    throw new ApiError(
      'INVALID_STATE',
      'The request with this Idempotency-Key took effect, but its answer was lost. Look up what it made.',
    );
  }

  async function begin(request: FastifyRequest, reply: FastifyReply): Promise<Once | 'answered'> {
    const once = newOnce(request);
    const seen = await seenBefore(once, reply);
    if (seen !== null) {
      if (seen.content_type !== null) reply.header('content-type', seen.content_type);
      reply
        .header('idempotency-replayed', 'true')
        .code(seen.status as number)
        .send(seen.body ?? undefined);
      return 'answered';
    }
    // Another one may have come while the store was asked.
    if (running.has(placeOf(once))) {
      reply.header('retry-after', RETRY_SECONDS);
      throw stillRunning();
    }
    running.set(placeOf(once), once);
    request.once = once;
    return once;
  }

  function newOnce(request: FastifyRequest): Once {
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !PRINTABLE.test(key)) {
      throw invalid('idempotency_key', 'Send 1 to 255 printable ASCII characters.');
    }
    const now = clock();
    return {
      row: {
        caller: request.actor ? `user:${request.actor.userId}` : `address:${addressKey(request.ip)}`,
        key,
        fingerprint: tokens.fingerprint(contentOf(request)),
        created_at: now.toISOString(),
        expires_at: new Date(now.getTime() + KEPT_MS).toISOString(),
      },
      state: 'open',
    };
  }

  async function end(once: Once, reply: FastifyReply, payload: unknown): Promise<void> {
    const wrote = once.state === 'claimed';
    const isKept = reply.statusCode < 300 && (typeof payload === 'string' || payload == null);
    // Whatever runs on after the answer is no part of the request.
    if (once.state !== 'lost') once.state = 'closed';
    if (isKept) {
      const content_type = payload ? String(reply.getHeader('content-type')) : null;
      const answer = { status: reply.statusCode, content_type, body: (payload as string) || null };
      await store.local((tx) => keepAnswer(tx, once, answer));
    } else if (wrote && reply.statusCode < 500) {
      await store.local((tx) => release(tx, once));
    }
  }

  app.addHook('onRoute', (options) => {
    const route = options.config?.route;
    if (route?.method !== 'POST' || route.answersSecret) return;

    addHook(options, 'preHandler', (request, reply, done) => {
      if (request.headers['idempotency-key'] === undefined) return done();
      begin(request, reply).then(
        (once) => {
          if (once !== 'answered') carryOut(once, done);
        },
        (error: Error) => done(error),
      );
    });
    addHook(options, 'onSend', async (request, reply, payload) => {
      const { once } = request;
      if (once === null) return;
      if (once.state === 'lost') reply.header('retry-after', RETRY_SECONDS);
      try {
        await end(once, reply, payload);
      } catch (error) {
        // It took effect, so its answer is the right one; only giving it again will not be possible.
        log.error({ err: error }, 'An answer could not be kept for its Idempotency-Key');
      } finally {
        running.delete(placeOf(once));
      }
    });
  });
}

/**
 * What makes two requests the same: where they went, in whichever spelling, and what they said, as the contract
 * understood it. An upload is known by its length, for it has not been read yet.
 */
function contentOf({ url, body, headers }: FastifyRequest): string {
  const [path = '', search = ''] = url.split('?');
  const prefix = PREFIXES.toReversed().find((each) => path.startsWith(`${each}/`)) ?? '';
  const said = body === undefined ? (headers['content-length'] ?? '') : JSON.stringify(body);
  return `${path.slice(prefix.length).replace(/\/$/, '')}?${search}\n${said}`;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Where it has an Idempotency-Key and is being carried out. */
    once: Once | null;
  }
}
