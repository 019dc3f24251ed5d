/** What an API key may be allowed: a scope for reading and one for writing per tag of the route table. */
import type { Route } from './common.ts';
import { routes } from './index.ts';
import { scopeOf } from './scope-of.ts';

const needed = (Object.values(routes) as Route[]).filter((route) => route.access !== 'public').map(scopeOf);
export const SCOPES: readonly string[] = [...new Set(needed)].filter((scope) => scope !== null).sort();
