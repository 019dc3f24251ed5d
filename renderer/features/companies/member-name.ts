import type { Member } from '../../../shared/contract/companies.ts';

/** How a member is called: one who was invited has no name yet. */
export const memberName = ({ name, email }: Member): string => name || (email ?? '');
