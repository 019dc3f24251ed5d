import { Card, Stack } from '@mantine/core';
import { IconCalendarEvent, IconCalendarPlus, IconTargetArrow } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { ButtonLink, TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { EmptyState, RowsSkeleton } from '../../ui/states.tsx';
import { displayName, useMe } from '../auth/use-me.ts';
import { InterviewList, type Perspective } from '../interviews/InterviewList.tsx';
import { FirstSteps, useFirstSteps } from './FirstSteps.tsx';
import { Running } from './Running.tsx';

/** Today: what runs, what comes, what was done, and what to do next. */
export function HomePage() {
  const { t } = useTranslation();
  const me = useMe();
  const candidate = me.role === 'user';
  const perspective: Perspective = candidate ? 'candidate' : 'recruiter';
  // A recruiter's own practice has its place on the practice page.
  const scope = candidate ? {} : { is_practice: 'false' as const };
  const upcoming = useQuery(
    queries.interviews({ ...scope, status: 'scheduled', ordering: 'scheduled_time', limit: '8' }),
  );
  const recent = useQuery(
    queries.interviews({ ...scope, status: 'completed', ordering: '-end_time', limit: '5' }),
  );
  const running = useQuery(
    queries.interviews({ status: 'in_progress', ordering: '-start_time', limit: '10' }),
  );
  const first = !candidate && recent.data?.count === 0;
  const steps = useFirstSteps(first);
  // Shown at once, so that nothing moves under the pointer.
  const waiting = [upcoming, recent, running].some((query) => query.isPending) || steps.isLoading;
  // Before the first report the next step below is the one to take.
  const walked = recent.data === undefined || recent.data.count > 0;
  const name = me.first_name || displayName(me);

  return (
    <>
      <PageHeader
        title={t(greeting(), { name })}
        intro={t(candidate ? 'home.introCandidate' : 'home.intro')}
        actions={
          candidate ? (
            <ButtonLink to="/practice" leftSection={<IconTargetArrow size={17} />}>
              {t('home.practise')}
            </ButtonLink>
          ) : (
            <ButtonLink
              to="/interviews/new"
              variant={walked ? 'filled' : 'default'}
              leftSection={<IconCalendarPlus size={17} />}
            >
              {t('interviews.schedule')}
            </ButtonLink>
          )
        }
      />
      {waiting ? (
        <Card padding={0}>
          <RowsSkeleton />
        </Card>
      ) : (
        <Stack gap="lg">
          <Running interviews={running.data?.results ?? []} perspective={perspective} />
          {first && steps.done && <FirstSteps done={steps.done} />}
          <Section
            flush
            title={t('home.upcoming')}
            actions={
              (upcoming.data?.count ?? 0) > 0 && (
                <TextLink to="/interviews" search={{ status: 'scheduled', sort: 'scheduled_time' }} fz="sm">
                  {t('home.allInterviews')}
                </TextLink>
              )
            }
          >
            <QueryView query={upcoming} loading={<RowsSkeleton rows={3} />}>
              {({ results }) =>
                results.length > 0 ? (
                  <InterviewList interviews={results} perspective={perspective} label={t('home.upcoming')} />
                ) : (
                  <EmptyState icon={IconCalendarEvent} title={t('home.nothingUpcoming')}>
                    {t(candidate ? 'home.nothingUpcomingCandidate' : 'home.nothingUpcomingHint')}
                  </EmptyState>
                )
              }
            </QueryView>
          </Section>
          {recent.data && recent.data.results.length > 0 && (
            <Section flush title={t('home.recent')}>
              <InterviewList
                interviews={recent.data.results}
                perspective={perspective}
                label={t('home.recent')}
              />
            </Section>
          )}
        </Stack>
      )}
    </>
  );
}

function greeting() {
  const hour = new Date().getHours();
  if (hour < 5 || hour >= 18) return 'home.evening';
  return hour < 12 ? 'home.morning' : 'home.afternoon';
}
