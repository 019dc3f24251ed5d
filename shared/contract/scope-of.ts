/** The API-key scope of a route. */
import type { Route } from './common.ts';

/**
 * The scope that a key needs for a route: GET reads, everything else writes. Null where no key may call it: what
 * is tagged Authentication concerns the account's own safety (keys, passwords, sessions) and wants its person.
 */
export function scopeOf({ tag, method, scope }: Pick<Route, 'tag' | 'method' | 'scope'>): string | null {
  if (scope !== undefined) return scope;
  if (tag === 'Authentication') return null;
  return `${tag.toLowerCase().replaceAll(' ', '_')}:${method === 'GET' ? 'read' : 'write'}`;
}
