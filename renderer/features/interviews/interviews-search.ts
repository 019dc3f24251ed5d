/** What the list of interviews is filtered by, as its address has it. */
import type { InterviewStatus } from '../../../shared/contract/interviews.ts';
import type { JobFocus } from '../../../shared/contract/jobs.ts';
import type { InterviewOrdering } from './orderings.ts';

export interface InterviewsSearch {
  q?: string | undefined;
  status?: InterviewStatus | undefined;
  sort?: InterviewOrdering | undefined;
  page?: number | undefined;
  /** Days (UTC), as analytics count; both included. */
  from?: string | undefined;
  to?: string | undefined;
  job?: number | undefined;
  focus?: JobFocus | undefined;
  /** Name of a skill that was scored. */
  skill?: string | undefined;
}

/** Those that only a link sets. */
export const DRILLED = ['from', 'to', 'job', 'focus', 'skill'] as const;
