/** Typed calls by the contract itself, for the studio's own pages: the route table describes each endpoint. */
import type { z } from 'zod';
import type {
  Responses,
  Route,
  RouteAnswer,
  RouteBodyInput,
  RouteParams,
  RouteQueryInput,
} from '../../contract/common.ts';
import type { StreamMessage } from '../../protocol/down.ts';
import type { UpMessage } from '../../protocol/up.ts';
import { newTicket } from './resource.ts';
import { type StreamState, subscribe } from './subscribe.ts';
import type { TokenSource } from './tokens.ts';
import { type RequestOptions, Transport } from './transport.ts';

export interface ClientOptions {
  /** Origin of the instance, for example https://api.example.com; '' for the page's own. */
  baseUrl: string;
  tokens: TokenSource;
  fetch?: typeof globalThis.fetch;
  WebSocket?: typeof globalThis.WebSocket;
}

type AnyRoute = Route<z.ZodType, z.ZodType, z.ZodType, Responses>;
type Optional<K extends string, T> = T extends undefined ? { [k in K]?: undefined } : { [k in K]: T };
type Ids<P> = P extends object ? { [K in keyof P]: string | number } : never;
export type CallArguments<T> = (RouteParams<T> extends undefined
  ? object
  : { params: Ids<RouteParams<T>> }) & {
  query?: RouteQueryInput<T>;
} & Optional<'body', RouteBodyInput<T>> &
  Pick<RequestOptions, 'signal' | 'timeoutMs'> & {
    /** The file that is the body, of a route that takes one. */
    content?: Blob;
  };

export interface SubscribeOptions {
  onMessage(message: StreamMessage): void;
  onState?(state: StreamState): void;
  /** The connection ended for good: signed out, not allowed, or no such interview. */
  onError?(error: Error): void;
  /** Replays what came after this message id; left out: only what comes from now on. */
  since?: number;
}

export interface Subscription {
  /** False when the connection is down; nothing is queued, for a newer partial replaces an older one. */
  send(message: UpMessage): boolean;
  close(): void;
}

export class JobHiveClient {
  readonly #transport: Transport;
  readonly #WebSocket: typeof globalThis.WebSocket | undefined;

  constructor({ WebSocket, ...options }: ClientOptions) {
    // Whoever calls knows what may be tried again: the pages' query cache does.
    this.#transport = new Transport({ ...options, maxRetries: 0 });
    this.#WebSocket = WebSocket;
  }

  /**
   * Calls one endpoint.
   * @throws {JobHiveError} the server refused; {JobHiveConnectionError} it could not be reached.
   */
  async call<T>(route: T & AnyRoute, args?: CallArguments<T>): Promise<RouteAnswer<T>> {
    return (await this.#request(route, args)) as RouteAnswer<T>;
  }

  /** Calls an endpoint that answers with a file of the given media type. Throws as `call` does. */
  async download<T>(route: T & AnyRoute, mediaType: string, args?: CallArguments<T>): Promise<Blob> {
    return (await this.#request(route, args, [mediaType])) as Blob;
  }

  #request(route: AnyRoute, args: object = {}, file?: readonly string[]): Promise<unknown> {
    const { params, query, body, content, ...options } = args as {
      params?: Record<string, string | number>;
      query?: Record<string, unknown>;
      body?: unknown;
      content?: Blob;
    } & RequestOptions;
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(params?.[name])),
    );
    const isPublic = route.access === 'public';
    const octets = route.octets?.mediaType;
    return this.#transport.request(
      { method: route.method, path, isPublic, query, body: content ?? body, octets, file },
      options,
    );
  }

  /** Live messages of an interview, reconnecting with `since` until closed. */
  subscribe(interviewId: number, { since, onMessage, ...rest }: SubscribeOptions): Subscription {
    const connection = {
      origin: this.#transport.origin,
      newTicket: () => newTicket(this.#transport),
      WebSocket: this.#WebSocket,
    };
    return subscribe(connection, interviewId, since, {
      ...rest,
      onMessage: (message) => onMessage(message as StreamMessage),
    });
  }
}
