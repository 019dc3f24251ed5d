import type { Route } from '../../../shared/contract/common.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { scopeOf } from '../../../shared/contract/scope-of.ts';
import type { User } from '../../../shared/contract/users.ts';

/** What a key may be for, in the order of the form; a scope is one of these with `:read` or `:write`. */
export const RESOURCES = [
  'interviews',
  'jobs',
  'applications',
  'questions',
  'analysis',
  'recommendations',
  'analytics',
  'webhooks',
  'companies',
  'users',
  'engines',
  'billing',
  'service',
] as const;
export type Resource = (typeof RESOURCES)[number];

export const DEEDS = ['read', 'write'] as const;
type Deed = (typeof DEEDS)[number];

/** Scopes that open something to this person's keys, by resource: a key may no more than its owner. */
export function usableScopes(me: Pick<User, 'role' | 'company'>): { resource: Resource; deeds: Deed[] }[] {
  const mayCall = ({ access }: Route) =>
    access === 'user' ||
    (access === 'employer' && me.company !== null) ||
    (access === 'admin' && me.role === 'admin');
  const usable = new Set((Object.values(routes) as Route[]).filter(mayCall).map(scopeOf));
  return RESOURCES.map((resource) => ({
    resource,
    deeds: DEEDS.filter((deed) => usable.has(`${resource}:${deed}`)),
  })).filter(({ deeds }) => deeds.length > 0);
}
