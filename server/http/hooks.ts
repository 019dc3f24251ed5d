import type { RouteOptions } from 'fastify';

/** Adds a hook to one route, in an `onRoute` hook, behind those that it has. */
export function addHook<K extends 'preHandler' | 'preSerialization' | 'onSend'>(
  route: RouteOptions,
  name: K,
  hook: Extract<NonNullable<RouteOptions[K]>, (...args: never[]) => unknown>,
): void {
  route[name] = [route[name] ?? [], hook].flat() as RouteOptions[K];
}
