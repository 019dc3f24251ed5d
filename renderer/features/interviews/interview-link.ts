import type { InterviewListItem } from '../../../shared/contract/interviews.ts';

type Ref = Pick<InterviewListItem, 'id' | 'status'>;

/** Where an interview is continued: live while it runs, its report once it is done, else its own page. */
export function interviewLink({ id, status }: Ref) {
  const params = { interviewId: id };
  if (status === 'in_progress') return { to: '/interviews/$interviewId/live', params } as const;
  if (status === 'completed') return { to: '/interviews/$interviewId/report', params } as const;
  return { to: '/interviews/$interviewId', params } as const;
}
