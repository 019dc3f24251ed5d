/** Typed calls of the API: the route table is the only description of an endpoint. */
import type { z } from 'zod';
import { authRoutes } from '../../contract/auth.ts';
import {
  errorEnvelopeSchema,
  type Responses,
  type Route,
  type RouteAnswer,
  type RouteBodyInput,
  type RouteParams,
  type RouteQueryInput,
} from '../../contract/common.ts';
import { JobHiveConnectionError, JobHiveError } from './errors.ts';
import { type SubscribeOptions, type Subscription, subscribe } from './subscribe.ts';

/** Where the access token comes from. `renew` is asked once after a 401 and answers null when signed out. */
export interface TokenSource {
  get(): string | null;
  renew(refused: string): Promise<string | null>;
}

export interface ClientOptions {
  /** Origin of the instance, for example https://api.example.com; '' for the page's own. */
  baseUrl: string;
  tokens: TokenSource;
  fetch?: typeof globalThis.fetch;
  WebSocket?: typeof globalThis.WebSocket;
}

type AnyRoute = Route<z.ZodType, z.ZodType, z.ZodType, Responses>;
type Optional<K extends string, T> = T extends undefined ? { [k in K]?: undefined } : { [k in K]: T };
export type CallArguments<T> = (RouteParams<T> extends undefined ? object : { params: { id: number } }) & {
  query?: RouteQueryInput<T>;
} & Optional<'body', RouteBodyInput<T>> & { signal?: AbortSignal };

export class JobHiveClient {
  readonly #options: ClientOptions;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /**
   * Calls one endpoint.
   * @throws {JobHiveError} the server refused; {JobHiveConnectionError} it could not be reached.
   */
  async call<T>(route: T & AnyRoute, args?: CallArguments<T>): Promise<RouteAnswer<T>> {
    const { params, query, body, signal } = (args ?? {}) as {
      params?: Record<string, number>;
      query?: Record<string, unknown>;
      body?: unknown;
      signal?: AbortSignal;
    };
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(params?.[name])),
    );
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query ?? {})) {
      if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
    }
    const url = `${this.#options.baseUrl}/api/v1${path}${search.size > 0 ? `?${search}` : ''}`;
    const send = (token: string | null) => this.#send(url, route.method, body, token, signal);

    const token = route.access === 'public' ? null : this.#options.tokens.get();
    let response = await send(token);
    if (response.status === 401 && token !== null) {
      const fresh = await this.#options.tokens.renew(token);
      if (fresh !== null) response = await send(fresh);
    }
    return (await read(response)) as RouteAnswer<T>;
  }

  /** Live messages of an interview, reconnecting with `since` until closed. */
  subscribe(interviewId: number, options: SubscribeOptions): Subscription {
    const { baseUrl, WebSocket } = this.#options;
    const newTicket = async () => (await this.call(authRoutes.wsTicket)).ticket;
    return subscribe({ baseUrl, WebSocket, newTicket }, interviewId, options);
  }

  async #send(url: string, method: string, body: unknown, token: string | null, signal?: AbortSignal) {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (token !== null) headers.authorization = `Bearer ${token}`;
    try {
      return await (this.#options.fetch ?? fetch)(url, {
        method,
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
        signal,
      });
    } catch (cause) {
      if (signal?.aborted) throw cause;
      throw new JobHiveConnectionError('The server cannot be reached.', { cause });
    }
  }
}

async function read(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const text = await response.text();
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new JobHiveConnectionError(`The server answered ${response.status} without JSON.`, { cause });
  }
  if (response.ok) return data;
  const envelope = errorEnvelopeSchema.safeParse(data);
  if (envelope.success) throw new JobHiveError(response.status, envelope.data);
  throw new JobHiveConnectionError(`The server answered ${response.status} in an unknown form.`);
}
