/** The OpenAPI 3.1 document, made from the route table: what validates a call also describes it. */
import { z } from 'zod';
import { ERROR_STATUS, type ErrorCode, errorEnvelopeSchema, type Responses, type Route } from './common.ts';
import { type RouteName, routes } from './index.ts';
import { exampleOf } from './openapi/examples.ts';
import {
  ERROR_EXAMPLE,
  HEADERS,
  headers,
  RATE_HEADERS,
  RESPONSES,
  SHARED_PARAMETERS,
} from './openapi/parts.ts';
import { described } from './openapi/properties.ts';
import { webhooks } from './openapi/webhooks.ts';
import { API_KEY, BEARER, DESCRIPTION, descriptionOf, parameterText } from './openapi/words.ts';
import { scopeOf } from './scope-of.ts';

type Json = Record<string, unknown>;
type AnyRoute = Route<z.ZodType, z.ZodType, z.ZodType, Responses>;

/** Fields by which an answer can be told from another; the order is that of the reference. */
export const TAGS: Readonly<Record<string, string>> = {
  Authentication: 'Accounts, tokens and keys',
  Users: 'The caller’s own profile',
  Companies: 'The company and its team',
  Jobs: 'Jobs and the skills that they ask for',
  Applications: 'Who applied for which job',
  Interviews: 'From scheduled to completed',
  Questions: 'The question bank and own sets',
  Analysis: 'What the scorer found, and why',
  Recommendations: 'What to work on next, and with what',
  Analytics: 'Figures over many interviews',
  Billing: 'Plans, subscription and usage',
  Sync: 'Devices and the hosted instance that they sync with',
  Webhooks: 'Events sent to other systems',
  Engines: 'Language models and transcribers beside the embedded scorer',
  Service: 'This instance and its reference lists',
};

/** @param about version of the API, and the address below which the paths answer. */
export function openApiDocument(about: { version: string; server: string }): Json {
  const components: Json = {};
  schemaOf(errorEnvelopeSchema, 'output', components);
  components.Error = { ...(components.Error as Json), examples: [ERROR_EXAMPLE] };
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries(routes)) {
    paths[route.path] ??= {};
    (paths[route.path] as Json)[route.method.toLowerCase()] = operation(
      name as RouteName,
      route as AnyRoute,
      components,
    );
  }
  const used = new Set(Object.values(routes).map((route) => route.tag));
  return {
    openapi: '3.1.0',
    info: {
      title: 'JobHive API',
      version: about.version,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: about.server }],
    tags: Object.entries(TAGS)
      .filter(([tag]) => used.has(tag))
      .map(([name, description]) => ({ name, description })),
    paths,
    webhooks: webhooks((schema) => schemaOf(schema, 'output', components)),
    components: {
      headers: HEADERS,
      parameters: SHARED_PARAMETERS,
      responses: RESPONSES,
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: BEARER },
        apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: API_KEY },
      },
    },
    security: [{ bearer: [] }, { apiKey: [] }],
  };
}

function operation(name: RouteName, route: AnyRoute, components: Json): Json {
  const mayBeKept = route.method === 'GET' && !route.answersSecret;
  const isOnce = route.method === 'POST' && !route.answersSecret;
  return {
    operationId: name,
    summary: route.summary,
    description: descriptionOf(route),
    tags: [route.tag],
    security: securityOf(route),
    parameters: [
      ...parameters(name, route.params, 'path', components),
      ...parameters(name, route.query, 'query', components),
      ...(mayBeKept ? [{ $ref: '#/components/parameters/IfNoneMatch' }] : []),
      ...(isOnce ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    ],
    ...requestBody(name, route, components),
    responses: {
      ...answers(name, route, components),
      ...(mayBeKept && { 304: { $ref: '#/components/responses/NotModified' } }),
      ...refusals(route.errors),
      ...(route.category !== 'unlimited' && { 429: { $ref: '#/components/responses/RateLimited' } }),
      default: { $ref: '#/components/responses/Failed' },
    },
  };
}

/** Who may call it; beside an API key stands the scope that it needs. */
function securityOf(route: AnyRoute): Json[] {
  if (route.access === 'public') return [];
  const scope = scopeOf(route);
  return [{ bearer: [] }, ...(scope === null ? [] : [{ apiKey: [scope] }])];
}

function requestBody(name: RouteName, route: AnyRoute, components: Json): Json {
  if (route.multipart) {
    const file = { type: 'string', contentMediaType: 'application/octet-stream' };
    const schema = described({ type: 'object', properties: { file }, required: ['file'] }, name);
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  if (route.octets) {
    return { requestBody: { required: true, content: { [route.octets.mediaType]: {} } } };
  }
  if (!route.body) return {};
  const schema = schemaOf(route.body, 'input', components, name);
  const example = exampleOf(name);
  const content = { 'application/json': { schema, ...(example !== undefined && { example }) } };
  return { requestBody: { required: true, content } };
}

function parameters(
  operation: RouteName,
  schema: z.ZodType | undefined,
  place: 'path' | 'query',
  components: Json,
): Json[] {
  if (schema === undefined) return [];
  const object = schemaOf(schema, 'input', components) as { properties?: Json; required?: string[] };
  return Object.entries(object.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (object.required ?? []).includes(name),
    description: parameterText(operation, name),
    schema: asNumber(property as Json),
  }));
}

/** In an address a number is text; what it stands for is a number. */
function asNumber(property: Json): Json {
  if (property.type !== 'string' || !/^\^(\\d|\[1-9\]\\d)/.test(String(property.pattern))) return property;
  const { pattern, ...rest } = property;
  return { ...rest, type: 'integer', minimum: String(pattern).startsWith('^[1-9]') ? 1 : 0 };
}

function answers(name: RouteName, route: AnyRoute, components: Json): Json {
  const forms = Object.values(route.forms ?? {}).map(({ mediaType }) => [mediaType, {}]);
  const told = {
    headers: headers({
      'X-Request-Id': 'RequestId',
      ...(route.method === 'GET' && !route.answersSecret && { ETag: 'ETag' }),
      ...(route.method === 'POST' &&
        !route.answersSecret && { 'Idempotency-Replayed': 'IdempotencyReplayed' }),
      ...(route.category !== 'unlimited' && RATE_HEADERS),
    }),
  };
  return Object.fromEntries(
    Object.entries(route.responses).map(([status, schema]) => [
      status,
      schema
        ? {
            description: status === '201' ? 'Made' : 'Done',
            ...told,
            content: {
              'application/json': { schema: schemaOf(schema, 'output', components, name) },
              ...Object.fromEntries(forms),
            },
          }
        : {
            description: route.file ? 'The file' : 'Done; there is no body',
            ...told,
            ...(route.file && { content: Object.fromEntries(route.file.map((type) => [type, {}])) }),
          },
    ]),
  );
}

/** One answer per status; several codes may share one. */
function refusals(codes: readonly ErrorCode[]): Json {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) {
    const status = ERROR_STATUS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const error = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } };
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, names]) => [String(status), { description: names.join(', '), content: error }]),
  );
}

/**
 * The JSON Schema of one part; shapes that have a name are put into `components` and referred to.
 * @param owner whose words its own properties have; left out: none, as of parameters, which have theirs elsewhere.
 */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Json, owner?: string): Json {
  const { $schema, $defs, ...json } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    unrepresentable: 'any',
  }) as Json & { $defs?: Json };
  for (const [id, definition] of Object.entries($defs ?? {}))
    components[id] = described(tidy(definition, io), id);
  const tidied = tidy(json, io) as Json;
  return owner === undefined ? tidied : (described(tidied, owner) as Json);
}

/** Without what only the validator needs: bounds that every integer has, and patterns that a format repeats. */
function tidy(node: unknown, io: 'input' | 'output'): unknown {
  if (Array.isArray(node)) return node.map((each) => tidy(each, io));
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node as Json).filter(([key, value]) => {
    if (key === 'pattern' && 'format' in node) return false;
    if (value === Number.MAX_SAFE_INTEGER || value === Number.MIN_SAFE_INTEGER) return false;
    // An answer may gain fields; a request may not have ones that nobody reads.
    return !(key === 'additionalProperties' && value === false && io === 'output');
  });
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key === '$ref' ? String(value).replace('#/$defs/', '#/components/schemas/') : tidy(value, io),
    ]),
  );
}
