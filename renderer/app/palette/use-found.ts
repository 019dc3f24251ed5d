import { useDebouncedValue } from '@mantine/hooks';
import { IconBriefcase, IconCalendarEvent } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InterviewListItem } from '../../../shared/contract/interviews.ts';
import { queries } from '../../api/queries.ts';
import { useMe } from '../../features/auth/use-me.ts';
import { interviewLink } from '../../features/interviews/interview-link.ts';
import { interviewTitle } from '../../features/interviews/interview-title.ts';
import { formatRelativeDay } from '../../ui/format.ts';
import type { CommandGroup } from './commands.ts';

const PAUSE_MS = 200;
const AT_MOST = '5';
/** What was found for other words is not shown: Enter would open it. */
const afresh = { placeholderData: undefined };

/**
 * Interviews (by candidate or job) and jobs that the server finds for the query, once typing pauses. A search that is
 * on its way when typing goes on is given up.
 */
export function useFound(query: string) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const isCandidate = me.role === 'user';
  const [settled] = useDebouncedValue(query, PAUSE_MS);
  // Leaving the key of the search before ends it.
  const search = settled === query ? query : '';
  const enabled = search !== '';
  const interviews = useQuery({
    ...queries.interviews({ search, limit: AT_MOST, ordering: '-scheduled_time' }),
    ...afresh,
    enabled,
  });
  const jobs = useQuery({
    ...queries.jobs({
      search,
      limit: AT_MOST,
      ordering: '-created_at',
      company: me.company ? String(me.company.id) : undefined,
    }),
    ...afresh,
    // Candidates have no page for a job.
    enabled: enabled && !isCandidate,
  });
  const asked = isCandidate ? [interviews] : [interviews, jobs];

  const toInterview = (interview: InterviewListItem) => {
    const job = interviewTitle(interview);
    const byName = !isCandidate && !interview.is_practice;
    const place = interview.is_practice ? t('interview.practice') : interview.job?.company;
    const when = interview.end_time ?? interview.start_time ?? interview.scheduled_time;
    return {
      id: `interview:${interview.id}`,
      label: byName ? interview.candidate_name : job,
      detail: [byName ? job : place, t(`status.${interview.status}`), formatRelativeDay(when)]
        .filter(Boolean)
        .join(' · '),
      icon: IconCalendarEvent,
      run: () => navigate(interviewLink(interview)),
    };
  };
  const groups: CommandGroup[] = [
    { label: t('interviews.title'), commands: (interviews.data?.results ?? []).map(toInterview) },
    {
      label: t('jobs.title'),
      commands: (jobs.data?.results ?? []).map((job) => ({
        id: `job:${job.id}`,
        label: job.title,
        detail: job.is_active
          ? t(`focus.${job.job_focus}`)
          : `${t(`focus.${job.job_focus}`)} · ${t('jobs.inactive')}`,
        icon: IconBriefcase,
        run: () => navigate({ to: '/jobs/$jobId', params: { jobId: job.id } }),
      })),
    },
  ];
  return {
    groups,
    isSearching:
      query !== '' && (!enabled || asked.some(({ isPending, isFetching }) => isPending && isFetching)),
    error: asked.find(({ isError }) => isError)?.error ?? null,
    retry: () => asked.filter(({ isError }) => isError).map(({ refetch }) => refetch()),
  };
}
