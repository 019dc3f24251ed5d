/** What an API key may be allowed: a scope for reading and one for writing per tag of the route table. */
import type { Route } from './common.ts';
import { routes } from './index.ts';

/**
 * The scope that a key needs for a route: GET reads, everything else writes. Null where no key may call it: what
 * is tagged Authentication concerns the account's own safety (keys, passwords, sessions) and wants its person.
 */
export function scopeOf({ tag, method, scope }: Pick<Route, 'tag' | 'method' | 'scope'>): string | null {
  if (scope !== undefined) return scope;
  if (tag === 'Authentication') return null;
  return `${tag.toLowerCase().replaceAll(' ', '_')}:${method === 'GET' ? 'read' : 'write'}`;
}

const needed = (Object.values(routes) as Route[]).filter((route) => route.access !== 'public').map(scopeOf);
export const SCOPES: readonly string[] = [...new Set(needed)].filter((scope) => scope !== null).sort();
