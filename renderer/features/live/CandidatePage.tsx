import { Button, Text, Title } from '@mantine/core';
import { IconCalendarOff, IconHeartHandshake, IconMaximize } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { mayStep } from '../../../shared/domain/status.ts';
import { queries } from '../../api/queries.ts';
import { Brand } from '../../ui/Brand.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Clock } from './Clock.tsx';
import { ConsentButton } from './ConsentButton.tsx';
import { ConsentStep } from './ConsentStep.tsx';
import { LeftOverWords } from './LeftOverWords.tsx';
import { LiveFrame } from './LiveFrame.tsx';
import classes from './live.module.css';
import { QuestionCard } from './QuestionCard.tsx';
import { RunTitle } from './RunTitle.tsx';
import { StreamMark } from './StreamMark.tsx';
import { useAttention } from './use-attention.ts';
import { useLive } from './use-live.ts';
import { useCandidateWindow } from './use-pen.ts';

const route = getRouteApi('/bare/interviews/$interviewId/candidate');

/** The candidate's window: consent, questions, answers. No way to anything else. */
export function CandidatePage() {
  const { interviewId } = route.useParams();
  const interview = useQuery(queries.interview(interviewId));
  return <LiveFrame query={interview}>{(loaded) => <Kiosk interview={loaded} />}</LiveFrame>;
}

function Kiosk({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const live = useLive(interview.id);
  useCandidateWindow(interview.id);
  const running = interview.status === 'in_progress';
  // Somebody who comes late can still be interviewed.
  const waiting = mayStep(interview.status, 'in_progress');
  const signals = interview.enable_behavioral_analysis && interview.consent?.behavioral_analysis === true;
  useAttention(interview.id, running ? (live.current?.id ?? null) : null, signals);
  useEffect(() => {
    document.title = t('candidate.title');
  }, [t]);
  return (
    <>
      <header className={classes.bar}>
        <Brand size={26} />
        <span className={classes.barSpace} />
        <StreamMark state={live.stream} />
        {running && interview.start_time && (
          <Clock
            from={interview.start_time}
            seconds={interview.max_duration_minutes * 60}
            label={t('live.timeLeft')}
            name={t('live.interviewClock')}
          />
        )}
        {running && <ConsentButton interview={interview} />}
        {document.fullscreenEnabled && (
          <Button
            variant="default"
            size="xs"
            className={classes.barButton}
            leftSection={<IconMaximize size={15} />}
            onClick={() => document.documentElement.requestFullscreen().catch(() => undefined)}
          >
            {t('candidate.fullscreen')}
          </Button>
        )}
      </header>
      <main className={classes.stage} id="main" tabIndex={-1}>
        {waiting && <ConsentStep interview={interview} voice="candidate" />}
        {running && (
          <div className={classes.narrow}>
            <RunTitle>{t('candidate.title')}</RunTitle>
            <QueryView query={live.questions}>
              {() => (
                <QuestionCard
                  interview={interview}
                  live={live}
                  voice="candidate"
                  atEnd={<Text fw={600}>{t('candidate.handBack')}</Text>}
                />
              )}
            </QueryView>
          </div>
        )}
        {!running && !waiting && <Thanks interview={interview} />}
      </main>
    </>
  );
}

function Thanks({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const over = interview.status === 'completed';
  return (
    <div className={classes.narrow}>
      <Title order={1} className="jh-hidden">
        {t('candidate.title')}
      </Title>
      <LeftOverWords interviewId={interview.id} isClosed={() => true} />
      {over ? (
        <EmptyState icon={IconHeartHandshake} title={t('closing.title')}>
          {t('closing.saved')}{' '}
          {t('closing.next', { company: interview.job?.company ?? t('closing.company') })}{' '}
          {t('closing.close')}
        </EmptyState>
      ) : (
        <EmptyState icon={IconCalendarOff} title={t('candidate.notOn')}>
          {t('candidate.notOnText')}
        </EmptyState>
      )}
    </div>
  );
}
