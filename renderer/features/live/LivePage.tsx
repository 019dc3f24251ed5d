import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { queries } from '../../api/queries.ts';
import { useMe } from '../auth/use-me.ts';
import { CandidateRun } from './CandidateRun.tsx';
import { InterviewerRun } from './InterviewerRun.tsx';
import { LiveFrame } from './LiveFrame.tsx';

const route = getRouteApi('/bare/interviews/$interviewId/live');

/** Runs an interview: the interviewer's view of a hiring interview, the person's own view of practice. */
export function LivePage() {
  const { interviewId } = route.useParams();
  const me = useMe();
  const interview = useQuery(queries.interview(interviewId));
  return (
    <LiveFrame query={interview}>
      {(loaded) => {
        if (loaded.status === 'completed') {
          return <Navigate to="/interviews/$interviewId/report" params={{ interviewId }} replace />;
        }
        if (loaded.status === 'cancelled') {
          return <Navigate to="/interviews/$interviewId" params={{ interviewId }} replace />;
        }
        const interviewer = me.role !== 'user' && !loaded.is_practice;
        return interviewer ? <InterviewerRun interview={loaded} /> : <CandidateRun interview={loaded} />;
      }}
    </LiveFrame>
  );
}
