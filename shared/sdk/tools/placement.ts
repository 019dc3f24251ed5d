/** Where an endpoint stands in the clients: `client.<resource>.<method>`. New routes find their place by themselves. */
import type { Route } from '../../contract/common.ts';

export interface Place {
  resource: string;
  /** camelCase; Python's is the same in snake_case. */
  method: string;
}
type Placed = Pick<Route, 'method' | 'path' | 'tag'>;

/** Resources that are not called like their tag. */
const RESOURCES: Record<string, string> = { Authentication: 'auth' };

/** Names that are given: by the reference's samples, or since the route's own says its resource first. */
const METHODS: Record<string, string> = {
  'GET /billing/analytics/': 'getAnalytics',
  'GET /interview/interviews/{id}/benchmark-comparison/': 'getBenchmarkComparison',
};

/** All that is below one interview is a method of `interviews`; the rest belongs to its tag. */
function resourceOf({ path, tag }: Placed): string {
  if (path.startsWith('/interview/interviews/')) return 'interviews';
  return (
    RESOURCES[tag] ?? tag[0]?.toLowerCase() + tag.slice(1).replace(/\s+(\w)/g, (_, c) => c.toUpperCase())
  );
}

/** `interviews` to `Interview`, `companies` to `Company`. */
function nounOf(resource: string): string {
  const singular = resource.endsWith('ies')
    ? `${resource.slice(0, -3)}y`
    : resource.replace(/(?<!s|i|c)s$/, '');
  return singular[0]?.toUpperCase() + singular.slice(1);
}

/** The route's name without what the resource says already: `listInterviews` of `interviews` is `list`. */
export function placeOf(name: string, route: Placed): Place {
  const resource = resourceOf(route);
  const given = METHODS[`${route.method} ${route.path}`];
  const noun = nounOf(resource);
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  const short = name.replace(new RegExp(`^([a-z]+)(?:${plural}|${noun})(?=[A-Z]|$)`), '$1');
  return { resource, method: given ?? short };
}

/**
 * A place for each route.
 * @throws {Error} naming two routes that would be called the same; give one of them another name.
 */
export function placeAll(routes: Readonly<Record<string, Placed>>): Map<string, Place> {
  const taken = new Map<string, string>();
  const places = new Map<string, Place>();
  for (const [name, route] of Object.entries(routes)) {
    const place = placeOf(name, route);
    const full = `${place.resource}.${place.method}`;
    const other = taken.get(full);
    if (other !== undefined) {
      throw new Error(`${name} and ${other} would both be ${full}: rename a route, or name it in METHODS.`);
    }
    taken.set(full, name);
    places.set(name, place);
  }
  return places;
}
