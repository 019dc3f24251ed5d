/** One endpoint of the contract as a Fastify route: validation, access, status and serialisation come from it. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type {
  Page,
  Responses,
  Route,
  RouteAnswer,
  RouteBody,
  RouteParams,
  RouteQuery,
} from '../../shared/contract/common.ts';
import type { Actor } from '../../shared/domain/permissions.ts';
import { denied } from '../errors.ts';
import { HtmlPage } from './html.ts';
import { jsonSchemaOf } from './json-schema.ts';

export const PREFIXES = ['/api', '/api/v1'] as const;

/** Where nothing is to be said, a field is a mistake that its sender should hear of, as in any other body. */
const NO_BODY = z.strictObject({});

type AnyRoute = Route<z.ZodType, z.ZodType, z.ZodType, Responses>;

/** What a handler gets: everything checked by the contract. */
export interface Call<T> {
  /** The caller; only routes with access `public` have none. */
  actor: Actor;
  params: RouteParams<T>;
  query: RouteQuery<T>;
  body: RouteBody<T>;
  /** What the client would rather have, as it said. */
  accept: string | undefined;
  /** Wraps one page of a list in the envelope, with links in the prefix that the caller used. */
  page<I>(found: { count: number; rows: I[] }): Page<I>;
}

/** An answer whose status is not the route's only one. */
export class Answer<B> {
  readonly status: 200 | 201;
  readonly body: B;
  constructor(status: 200 | 201, body: B) {
    this.status = status;
    this.body = body;
  }
}

type Handler<T> = (call: Call<T>) => Promise<RouteAnswer<T> | Answer<RouteAnswer<T>> | HtmlPage>;

export interface MountOptions {
  publicUrl: string | undefined;
}

/** Registers `route` below both prefixes. */
export function mount<T>(app: FastifyInstance, route: T & AnyRoute, handler: Handler<T>): void {
  const statuses = Object.keys(route.responses).map(Number) as (200 | 201 | 204)[];
  const usual = statuses.includes(201) ? 201 : statuses.includes(200) ? 200 : 204;
  const response: Record<number, unknown> = {};
  for (const [status, schema] of Object.entries(route.responses)) {
    if (schema) response[Number(status)] = jsonSchemaOf(schema);
  }
  for (const prefix of PREFIXES) {
    app.route({
      method: route.method,
      url: prefix + route.path.replace(/\{(\w+)\}/g, ':$1'),
      config: { access: route.access },
      schema: {
        ...(route.params && { params: route.params }),
        ...(route.query && { querystring: route.query }),
        ...(route.method !== 'GET' && { body: route.body ?? NO_BODY }),
        response,
      },
      handler: async (request: FastifyRequest, reply: FastifyReply) => {
        if (route.access === 'employer' && !request.actor?.company) {
          throw denied('This needs a company: sign in as an employer.');
        }
        const result = await handler({
          actor: request.actor as Actor,
          params: request.params as RouteParams<T>,
          query: request.query as RouteQuery<T>,
          body: request.body as RouteBody<T>,
          accept: request.headers.accept,
          page: (found) => envelope(request, found),
        });
        if (result instanceof Answer) return reply.code(result.status).send(result.body);
        if (result instanceof HtmlPage) {
          return reply
            .type('text/html; charset=utf-8')
            .header('content-security-policy', result.policy)
            .header('vary', 'accept')
            .send(result.text);
        }
        if (result === undefined) return reply.code(204).send();
        return reply.code(usual).send(result);
      },
    });
  }
}

/** The list envelope. `next` and `previous` keep every filter of the request. */
function envelope<I>(request: FastifyRequest, { count, rows }: { count: number; rows: I[] }): Page<I> {
  const { limit, offset } = request.query as { limit: number; offset: number };
  const link = (to: number) => {
    const [path, search] = request.originalUrl.split('?');
    const query = new URLSearchParams(search);
    query.set('limit', String(limit));
    query.set('offset', String(to));
    return `${request.publicOrigin}${path}?${query}`;
  };
  return {
    count,
    next: offset + limit < count ? link(offset + limit) : null,
    previous: offset > 0 ? link(Math.max(0, offset - limit)) : null,
    results: rows,
  };
}

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null;
    /** Scheme and host for links: PUBLIC_URL, else as the caller addressed us. */
    publicOrigin: string;
  }
  interface FastifyContextConfig {
    access?: 'public' | 'user' | 'employer';
  }
}
