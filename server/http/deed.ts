/** What a request does, in the words of the audit: the contract's own names, and never a value that was sent. */
import type { FastifyRequest } from 'fastify';
import type { Route } from '../../shared/contract/common.ts';
import { type RouteName, routes } from '../../shared/contract/index.ts';
import { COLLECTIONS } from '../../shared/contract/values.ts';
import type { Deed } from '../store/audit.ts';

const names = new Map(Object.entries(routes).map(([name, route]) => [route as object, name as RouteName]));

/** What the route is called in the contract. */
export function nameOf(route: Route): RouteName {
  const name = names.get(route);
  if (name === undefined) throw new Error(`${route.method} ${route.path} is not in the contract.`);
  return name;
}

export const fieldsOf = (body: unknown): string[] =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? Object.keys(body) : [];

/** What the request is about: what the last collection in its path holds, by the id behind it. */
export function subjectOf({ path }: Route, params: unknown): Deed['subject'] {
  const parts = path.split('/').filter((part) => part in COLLECTIONS) as (keyof typeof COLLECTIONS)[];
  const last = parts.at(-1);
  if (last === undefined) return null;
  const { id, user_id } = (params ?? {}) as { id?: number; user_id?: number };
  const known = id ?? user_id;
  return { kind: COLLECTIONS[last], ...(known !== undefined && { id: known }) };
}

/** What a request that changes something does. */
export function deedOf(route: Route, { actor, params, id, fieldsSent = [] }: FastifyRequest): Deed {
  const subject = subjectOf(route, params);
  // Only what makes something of its own knows an id that was not in its path.
  const isKnown = subject?.id !== undefined || 201 in route.responses;
  return {
    action: nameOf(route),
    by: actor,
    via: actor?.scopes === undefined ? 'session' : 'api_key',
    subject: isKnown ? subject : null,
    fields: fieldsSent,
    requestId: id,
  };
}
