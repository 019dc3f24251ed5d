import type { Route } from '../../../shared/contract/common.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { SYSTEM_ACTIONS } from '../../../shared/contract/values.ts';

/** A change is entered unless its route says otherwise, reading only where its route says so. */
const isEntered = ({ method, audit }: Route) => (audit === undefined ? method !== 'GET' : audit === 'view');

/** All that an entry may tell of, as the API names it. */
export const ACTIONS: readonly string[] = [
  ...Object.entries(routes)
    .filter(([, route]) => isEntered(route))
    .map(([name]) => name),
  ...SYSTEM_ACTIONS,
];
