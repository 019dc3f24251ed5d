import { Card, Group, Stack } from '@mantine/core';
import { IconFileOff, IconHeartHandshake } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { queries } from '../../api/queries.ts';
import { BackLink, ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useMe } from '../auth/use-me.ts';
import { AboutYou } from '../fairness/AboutYou.tsx';
import { interviewLink } from '../interviews/interview-link.ts';
import { Report } from './Report.tsx';

const route = getRouteApi('/framed/interviews/$interviewId/report');

/** What came of an interview: the report, or for the candidate of a hiring interview a word of thanks. */
export function ReportPage() {
  const { interviewId } = route.useParams();
  const me = useMe();
  const interview = useQuery(queries.interview(interviewId));
  return (
    <QueryView page query={interview}>
      {(loaded) => {
        if (loaded.status !== 'completed') return <NotYet interview={loaded} />;
        if (me.role === 'user' && !loaded.is_practice) return <Closing interview={loaded} />;
        return <Report interview={loaded} />;
      }}
    </QueryView>
  );
}

function NotYet({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t('report.title')}
        back={<BackLink to="/interviews" place={t('interviews.title')} />}
      />
      <Card>
        <EmptyState
          icon={IconFileOff}
          title={t('report.notYet')}
          action={
            <ButtonLink {...interviewLink(interview)} variant="default">
              {t('report.toInterview')}
            </ButtonLink>
          }
        >
          {t('report.notYetText')}
        </EmptyState>
      </Card>
    </>
  );
}

function Closing({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      <PageHeader
        title={interview.job?.title ?? t('report.title')}
        intro={interview.job?.company}
        back={<BackLink to="/interviews" place={t('interviews.mine')} />}
      />
      <Stack gap="lg">
        <Card>
          <EmptyState
            icon={IconHeartHandshake}
            title={t('closing.title')}
            action={
              <Group justify="center">
                <ButtonLink
                  to="/interviews/$interviewId"
                  params={{ interviewId: interview.id }}
                  variant="default"
                >
                  {t('interview.details')}
                </ButtonLink>
                <ButtonLink to="/">{t('missing.home')}</ButtonLink>
              </Group>
            }
          >
            {t('closing.saved')}{' '}
            {t('closing.next', { company: interview.job?.company ?? t('closing.company') })}
          </EmptyState>
        </Card>
        {interview.user?.id === me.id && <AboutYou interviewId={interview.id} />}
      </Stack>
    </>
  );
}
