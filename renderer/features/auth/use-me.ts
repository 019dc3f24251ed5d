import { useSuspenseQuery } from '@tanstack/react-query';
import type { User } from '../../../shared/contract/users.ts';
import { queries } from '../../api/queries.ts';

/** The signed-in person. The router has fetched it before any page is shown. */
export const useMe = (): User => useSuspenseQuery(queries.me()).data;

/** How a person is called in the studio. */
export const displayName = (me: Pick<User, 'first_name' | 'last_name' | 'username'>): string =>
  `${me.first_name} ${me.last_name}`.trim() || me.username;
