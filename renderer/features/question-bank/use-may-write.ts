import { MANAGES } from '../../../shared/domain/permissions.ts';
import { useMe } from '../auth/use-me.ts';

/** Whether the signed-in person may write the company's questions and sets; the server has the same rule. */
export function useMayWrite(): boolean {
  const role = useMe().company?.member_role;
  return role !== undefined && MANAGES.includes(role);
}
