/** The client of the reference: one resource per part of the API, camelCase, every endpoint of the contract. */

import type { StreamMessage, Tokens, TranscriptPartial } from './models.gen.ts';
import { camelCase, fromWire, toWire } from './names.ts';
import { newTicket } from './resource.ts';
import { InterviewsResource, Resources } from './resources.gen.ts';
import { type StreamState, subscribe } from './subscribe.ts';
import { fixedToken, rotatingTokens, type TokenSource } from './tokens.ts';
import { Transport } from './transport.ts';

export const DEFAULT_BASE_URL = 'https://api.jobhive.com';
const DEFAULT_RETRIES = 3;

export interface JobHiveOptions {
  /** `jh_live_…`, or `jh_test_…` for the sandbox. */
  apiKey?: string;
  /** Instead of a key: what a sign-in gave. It is renewed when it expires. */
  tokens?: Tokens;
  /** Hears of each renewed pair, to keep it: the one before is not good any more. */
  onTokens?: (tokens: Tokens) => void;
  /** Origin of the instance, with or without /api/v1/. */
  baseUrl?: string;
  /** Milliseconds that one try of a call may take; default 60,000. */
  timeoutMs?: number;
  /** Tries after the first, on connection failures, 429 and 5xx; default 3. */
  maxRetries?: number;
  fetch?: typeof globalThis.fetch;
  /** For a runtime without a WebSocket of its own, such as Node 20. */
  WebSocket?: typeof globalThis.WebSocket;
}

export interface LiveOptions {
  /** Replays what came after this message id; default 0, the interview from its beginning. */
  since?: number;
  onState?: (state: StreamState) => void;
  /** The subscription ended for good: not allowed, or no such interview. Left out: the error is thrown as uncaught. */
  onError?: (error: Error) => void;
}

export interface LiveSubscription {
  /**
   * Sends the answer of the open question as far as it goes: it is kept as the draft and scored, and the live scores
   * come back as updates. Send all of it each time. False when the connection is down: a later one replaces it.
   */
  sendTranscriptPartial(partial: TranscriptPartial): boolean;
  close(): void;
}

export class Interviews extends InterviewsResource {
  readonly #transport: Transport;
  readonly #WebSocket: typeof globalThis.WebSocket | undefined;

  constructor(transport: Transport, WebSocket: typeof globalThis.WebSocket | undefined) {
    super(transport);
    this.#transport = transport;
    this.#WebSocket = WebSocket;
  }

  /**
   * Live updates of an interview, until closed. A lost connection comes back by itself and catches up: no
   * message is missed and none comes twice. Keep a message's `id` to go on after it another time (`since`).
   */
  subscribe(
    id: number,
    handler: (update: StreamMessage) => void,
    { since = 0, onState, onError = throwLater }: LiveOptions = {},
  ): LiveSubscription {
    const connection = {
      origin: this.#transport.origin,
      newTicket: () => newTicket(this.#transport),
      WebSocket: this.#WebSocket,
    };
    const stream = subscribe(connection, id, since, {
      onMessage: (message) => handler(fromWire(message) as StreamMessage),
      onState,
      onError,
    });
    return {
      sendTranscriptPartial: (partial) => stream.send({ type: 'transcript_partial', data: toWire(partial) }),
      close: () => stream.close(),
    };
  }
}

function throwLater(error: Error): void {
  queueMicrotask(() => {
    throw error;
  });
}

export class JobHive extends Resources {
  override readonly interviews: Interviews;

  constructor(options: JobHiveOptions = {}) {
    const transport = new Transport({
      baseUrl: options.baseUrl ?? DEFAULT_BASE_URL,
      tokens: tokenSource(options, (refresh) => this.auth.refresh({ refresh })),
      fetch: options.fetch,
      timeoutMs: options.timeoutMs,
      maxRetries: options.maxRetries ?? DEFAULT_RETRIES,
      // A name of a nested field is dotted.
      fieldName: (name) => name.split('.').map(camelCase).join('.'),
    });
    super(transport);
    this.interviews = new Interviews(transport, options.WebSocket);
  }
}

function tokenSource(options: JobHiveOptions, refresh: (token: string) => Promise<Tokens>): TokenSource {
  const { apiKey, tokens, onTokens } = options;
  if ('apiKey' in options && !apiKey) throw new TypeError('apiKey is empty.');
  if (apiKey !== undefined && tokens !== undefined) throw new TypeError('Pass apiKey or tokens, not both.');
  return tokens ? rotatingTokens(tokens, refresh, onTokens) : fixedToken(apiKey ?? null);
}
