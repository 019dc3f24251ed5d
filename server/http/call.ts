/** One endpoint of the contract as a Fastify route: validation, access, status and serialisation come from it. */
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  idParamSchema,
  type Page,
  type Responses,
  type Route,
  type RouteAnswer,
  type RouteBody,
  type RouteParams,
  type RouteQuery,
} from '../../shared/contract/common.ts';
import { scopeOf } from '../../shared/contract/scope-of.ts';
import { type Actor, mayAdminister } from '../../shared/domain/permissions.ts';
import { denied } from '../errors.ts';
import { doing } from '../store/audit.ts';
import { deedOf, fieldsOf } from './deed.ts';
import { HtmlPage } from './html.ts';
import { KeptAnswer, kept } from './kept.ts';
import { RangedFile, sendRanged } from './ranged.ts';
import { loadSerializer } from './serialization.ts';

export const PREFIXES = ['/api', '/api/v1'] as const;

/** Where nothing is to be said, a field is a mistake that its sender should hear of, as in any other body. */
const NO_BODY = z.strictObject({});

export type AnyRoute = Route<z.ZodType, z.ZodType, z.ZodType, Responses>;

/** What a handler gets: everything checked by the contract. */
export interface Call<T> {
  /** The caller; only routes with access `public` have none. */
  actor: Actor;
  params: RouteParams<T>;
  query: RouteQuery<T>;
  body: RouteBody<T>;
  /** Wraps one page of a list in the envelope, with links in the prefix that the caller used. */
  page<I>(found: { count: number; rows: I[] }): Page<I>;
  /** The address of one of our paths, in the prefix that the caller used. */
  link: Link;
  /**
   * The same answer as last time, without making it anew, where nothing that it is made of has changed since then.
   * @param versionOf Another text after each such change; null: not to be kept.
   */
  keep(versionOf: () => Promise<string | null>, make: () => Promise<RouteAnswer<T>>): Promise<KeptAnswer>;
  /** What the client calls itself. */
  userAgent: string;
  /** Sets a header of the answer, of a refusal too. */
  header(name: string, value: string | number): void;
  /** For what the contract does not describe: a file that arrives, the kind of answer that is wanted. */
  request: FastifyRequest;
}
export type Link = (path: string) => string;

/** An answer whose status is not the route's only one. */
export class Answer<B> {
  readonly status: 200 | 201;
  readonly body: B;
  constructor(status: 200 | 201, body: B) {
    this.status = status;
    this.body = body;
  }
}

/** An answer that is a file. Nobody's page runs it: the browser may not guess its type. */
export class FileAnswer {
  readonly stream: Readable;
  readonly size: number;
  readonly mediaType: string;
  readonly etag: string;
  /** The name to save it under; without one it is shown. */
  readonly saveAs: string | undefined;
  constructor(file: Pick<FileAnswer, 'stream' | 'size' | 'mediaType' | 'etag' | 'saveAs'>) {
    this.stream = file.stream;
    this.size = file.size;
    this.mediaType = file.mediaType;
    this.etag = file.etag;
    this.saveAs = file.saveAs;
  }
}

/** An answer that is to be saved under a name, not shown. */
export class SavedFile {
  /** Of a text without its charset, which is UTF-8. */
  readonly mediaType: string;
  readonly saveAs: string;
  readonly content: string | Buffer;
  constructor({ mediaType, saveAs, content }: Pick<SavedFile, 'mediaType' | 'saveAs' | 'content'>) {
    this.mediaType = mediaType;
    this.saveAs = saveAs;
    this.content = content;
  }
}

type Handler<T> = (
  call: Call<T>,
) => Promise<
  RouteAnswer<T> | Answer<RouteAnswer<T>> | KeptAnswer | FileAnswer | RangedFile | SavedFile | HtmlPage
>;

/**
 * The path of `route` with its parameters written by `write`. An id is digits alone, so that a word may stand in its
 * place as a path of its own: …/import/ beside …/{id}/.
 */
export function pathOf(
  { path, params }: Pick<AnyRoute, 'path' | 'params'>,
  write: (name: string, isId: boolean) => string,
): string {
  const shape = params instanceof z.ZodObject ? params.shape : {};
  return path.replace(/\{(\w+)\}/g, (_, name: string) => write(name, shape[name] === idParamSchema));
}

/** Registers `route` below both prefixes. */
export function mount<T>(app: FastifyInstance, route: T & AnyRoute, handler: Handler<T>): void {
  const statuses = Object.keys(route.responses).map(Number) as (200 | 201 | 204)[];
  const usual = statuses.includes(201) ? 201 : statuses.includes(200) ? 200 : 204;
  const response = Object.fromEntries(Object.entries(route.responses).filter(([, schema]) => schema));
  const isChange = route.method !== 'GET' && route.audit !== 'never';
  for (const prefix of PREFIXES) {
    app.route({
      method: route.method,
      config: { access: route.access, scope: scopeOf(route), route },
      // What a secret and a stranger's words compress to together tells of the secret (BREACH).
      ...(route.answersSecret && { compress: false }),
      ...(route.maxBodyBytes !== undefined && { bodyLimit: route.maxBodyBytes }),
      ...(route.takesGzip && { decompress: { requestEncodings: ['gzip' as const] } }),
      url: prefix + pathOf(route, (name, isId) => (isId ? `:${name}(^\\d+$)` : `:${name}`)),
      schema: {
        ...(route.params && { params: route.params }),
        ...(route.query && { querystring: route.query }),
        ...(route.method !== 'GET' && !route.multipart && !route.octets && { body: route.body ?? NO_BODY }),
        response,
      },
      ...(isChange && {
        // Before defaults come in: what is entered is what was sent.
        preValidation: (request: FastifyRequest, _reply: FastifyReply, done: () => void) => {
          request.fieldsSent = fieldsOf(request.body);
          done();
        },
      }),
      handler: async (request: FastifyRequest, reply: FastifyReply) => {
        if (route.access === 'employer' && !request.actor?.company) {
          throw denied('This needs a company: sign in as an employer.');
        }
        if (route.access === 'admin' && !mayAdminister(request.actor as Actor)) throw denied();
        await loadSerializer();
        const call = {
          actor: request.actor as Actor,
          params: request.params as RouteParams<T>,
          query: request.query as RouteQuery<T>,
          body: request.body as RouteBody<T>,
          page: <I>(found: { count: number; rows: I[] }) => envelope(request, found),
          link: (path: string) => `${request.publicOrigin}${prefix}${path}`,
          keep: (versionOf: () => Promise<string | null>, make: () => Promise<RouteAnswer<T>>) =>
            kept(app, keyOf(request), versionOf, async () => {
              const body = await make();
              return reply.code(usual).serialize(body) as string;
            }),
          userAgent: request.headers['user-agent'] ?? '',
          header: (name: string, value: string | number) => void reply.header(name, value),
          request,
        };
        const result = await (isChange ? doing(deedOf(route, request), () => handler(call)) : handler(call));
        if (result instanceof KeptAnswer) return sendKept(reply.code(usual), result);
        if (result instanceof FileAnswer) return sendFile(reply, result);
        if (result instanceof RangedFile) return sendRanged(request, reply, result);
        if (result instanceof Answer) return send(reply, route, result.status, result.body);
        if (result instanceof SavedFile) {
          return reply
            .type(
              typeof result.content === 'string' ? `${result.mediaType}; charset=utf-8` : result.mediaType,
            )
            .header('content-disposition', `attachment; filename="${result.saveAs}"`)
            .send(result.content);
        }
        if (result instanceof HtmlPage) {
          return reply
            .type('text/html; charset=utf-8')
            .header('content-security-policy', result.policy)
            .send(result.text);
        }
        return send(reply, route, result === undefined ? 204 : usual, result);
      },
    });
  }
}

/** Without a schema nothing would be stripped, a secret of a row included: what is not declared does not leave. */
function send(reply: FastifyReply, route: AnyRoute, status: 200 | 201 | 204, body: unknown) {
  const schema = route.responses[status];
  if (schema === undefined || (schema === null) !== (body === undefined))
    throw new Error(`${route.method} ${route.path} declares no such answer with ${status}.`);
  return reply.code(status).send(body);
}

const sendKept = (reply: FastifyReply, { body, etag }: KeptAnswer) =>
  reply.type('application/json; charset=utf-8').header('etag', etag).send(body);

/** Whose answer, to what. What somebody may see goes by their place in the company too. */
function keyOf({ actor, publicOrigin, originalUrl }: FastifyRequest): string {
  const { userId, company } = actor as Actor;
  return [userId, company?.id, company?.memberRole, publicOrigin, originalUrl].join(' ');
}

function sendFile(reply: FastifyReply, file: FileAnswer) {
  const disposition = file.saveAs === undefined ? 'inline' : `attachment; filename="${file.saveAs}"`;
  return reply
    .headers({
      'content-type': file.mediaType,
      'content-length': file.size,
      'content-disposition': disposition,
      'x-content-type-options': 'nosniff',
      // It is its owner's: no cache in between keeps it, and one's own asks whether it is still there.
      'cache-control': 'private, no-cache',
      etag: `"${file.etag}"`,
    })
    .send(file.stream);
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
    /** Names of the fields of the body of a change, as they were sent. */
    fieldsSent?: readonly string[];
    /** Scheme and host for links: PUBLIC_URL, else as the caller addressed us. */
    publicOrigin: string;
  }
  interface FastifyContextConfig {
    access?: Route['access'];
    /** What an API key needs; null: no key may call it. */
    scope?: string | null;
    /** The contract's description; absent for what is not of the API. */
    route?: AnyRoute;
  }
}
