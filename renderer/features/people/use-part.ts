import { MANAGES, RUNS } from '../../../shared/domain/permissions.ts';
import { useMe } from '../auth/use-me.ts';

/** What the signed-in person may add to the engine's scores; the server has the same rules. */
export function usePart(): { mayReview: boolean; mayGrade: boolean } {
  const role = useMe().company?.member_role;
  return {
    mayReview: role !== undefined && RUNS.includes(role),
    mayGrade: role !== undefined && MANAGES.includes(role),
  };
}
