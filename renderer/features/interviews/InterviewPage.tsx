import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconCalendarTime, IconFileText, IconInfoCircle, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { mayStep } from '../../../shared/domain/status.ts';
import { queries } from '../../api/queries.ts';
import { BackLink, ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useMe } from '../auth/use-me.ts';
import { CancelModal } from './CancelModal.tsx';
import { InterviewFacts } from './InterviewFacts.tsx';
import { interviewTitle } from './interview-title.ts';
import { PlanSection } from './PlanSection.tsx';
import { RescheduleModal } from './RescheduleModal.tsx';

const route = getRouteApi('/framed/interviews/$interviewId');

/** One interview before and after it runs: when, for whom, what will be asked. */
export function InterviewPage() {
  const { interviewId } = route.useParams();
  const interview = useQuery(queries.interview(interviewId));
  return (
    <QueryView page query={interview}>
      {(loaded) => <InterviewDetail interview={loaded} />}
    </QueryView>
  );
}

function InterviewDetail({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const me = useMe();
  const [asking, ask] = useState<'reschedule' | 'cancel' | null>(null);
  const recruiter = me.role !== 'user' && !interview.is_practice;
  const job = interviewTitle(interview);
  const params = { interviewId: interview.id };
  // Somebody who comes late can still be interviewed, or given another time.
  const open = mayStep(interview.status, 'in_progress');
  return (
    <>
      <PageHeader
        title={recruiter ? interview.candidate_name : job}
        back={
          interview.is_practice ? (
            <BackLink to="/practice" place={t('nav.practice')} />
          ) : (
            <BackLink to="/interviews" place={t(recruiter ? 'interviews.title' : 'interviews.mine')} />
          )
        }
        mark={<StatusBadge status={interview.status} />}
        intro={recruiter ? job : (interview.job?.company ?? t('interview.practice'))}
        actions={
          <>
            {recruiter && mayStep(interview.status, 'cancelled') && (
              <Button variant="default" leftSection={<IconX size={16} />} onClick={() => ask('cancel')}>
                {t('interview.cancel')}
              </Button>
            )}
            {recruiter && open && (
              <Button
                variant="default"
                leftSection={<IconCalendarTime size={16} />}
                onClick={() => ask('reschedule')}
              >
                {t('interview.reschedule')}
              </Button>
            )}
            {(open || interview.status === 'in_progress') && (
              <ButtonLink
                to="/interviews/$interviewId/live"
                params={params}
                leftSection={<IconPlayerPlay size={16} />}
              >
                {t(!open ? 'home.resume' : interview.is_practice ? 'practice.start' : 'interview.start')}
              </ButtonLink>
            )}
            {interview.status === 'completed' && (recruiter || interview.is_practice) && (
              <ButtonLink
                to="/interviews/$interviewId/report"
                params={params}
                leftSection={<IconFileText size={16} />}
              >
                {t('interview.report')}
              </ButtonLink>
            )}
          </>
        }
      />
      <Stack gap="lg">
        {interview.status === 'cancelled' && (
          <Alert color="gray" icon={<IconInfoCircle size={18} />} title={t('interview.cancelledTitle')}>
            {interview.cancel_reason || t('interview.cancelledNoReason')}
          </Alert>
        )}
        <Section title={t('interview.details')}>
          <InterviewFacts interview={interview} />
        </Section>
        {recruiter ? (
          <PlanSection interview={interview} />
        ) : (
          open && (
            <Section title={t('interview.expect')}>
              <Text maw={640}>{t('interview.expectText', { minutes: interview.max_duration_minutes })}</Text>
            </Section>
          )
        )}
      </Stack>
      <RescheduleModal interview={interview} opened={asking === 'reschedule'} onClose={() => ask(null)} />
      <CancelModal interview={interview} opened={asking === 'cancel'} onClose={() => ask(null)} />
    </>
  );
}
