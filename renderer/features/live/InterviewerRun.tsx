import { Button, Stack, Text } from '@mantine/core';
import { IconExternalLink, IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { Mark } from '../../ui/Brand.tsx';
import { TextLink } from '../../ui/links.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { AnswersSoFar } from './AnswersSoFar.tsx';
import { Clock } from './Clock.tsx';
import { ConsentButton } from './ConsentButton.tsx';
import { ConsentStep } from './ConsentStep.tsx';
import { EndModal } from './EndModal.tsx';
import classes from './live.module.css';
import { Panel } from './Panel.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { RunTitle } from './RunTitle.tsx';
import { StreamMark } from './StreamMark.tsx';
import { useLive } from './use-live.ts';
import { usePen } from './use-pen.ts';

/** The interviewer's view: at the left what the candidate sees, at the right what only the interviewer may. */
export function InterviewerRun({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const live = useLive(interview.id);
  const pen = usePen(interview.id);
  const [ending, setEnding] = useState(false);
  const running = interview.status === 'in_progress';
  const name = interview.candidate_name;
  useTitle(name);
  const openSecond = () =>
    window.open(
      `/interviews/${interview.id}/candidate`,
      `candidate-${interview.id}`,
      'popup,width=1100,height=800',
    );
  return (
    <>
      <header className={classes.bar}>
        <TextLink to="/" underline="never" aria-label={t('shell.home')} lh={0}>
          <Mark size={28} />
        </TextLink>
        <div className={classes.barTitle}>
          <Text fw={650} truncate lh={1.3} dir="auto">
            {name}
          </Text>
          <Text fz="sm" c="dimmed" truncate lh={1.3}>
            {interview.job?.title ?? t('interview.withoutJob')}
          </Text>
        </div>
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
        <Button
          variant="default"
          size="xs"
          className={classes.barButton}
          leftSection={<IconExternalLink size={15} />}
          onClick={openSecond}
        >
          {t('live.openCandidate')}
        </Button>
        {running && (
          <Button
            variant="default"
            size="xs"
            className={classes.barButton}
            leftSection={<IconFlag size={15} />}
            onClick={() => setEnding(true)}
          >
            {t('live.end')}
          </Button>
        )}
      </header>
      {running ? (
        <main className={classes.split} id="main" tabIndex={-1}>
          <RunTitle>{t('live.title', { name })}</RunTitle>
          <Stack gap="lg" style={{ minWidth: 0 }}>
            <QueryView query={live.questions}>
              {() => (
                <QuestionCard
                  interview={interview}
                  live={live}
                  voice="interviewer"
                  pen={pen}
                  atEnd={
                    <Button size="md" leftSection={<IconFlag size={17} />} onClick={() => setEnding(true)}>
                      {t('live.finish')}
                    </Button>
                  }
                />
              )}
            </QueryView>
            <AnswersSoFar live={live} />
          </Stack>
          <Panel interview={interview} live={live} />
        </main>
      ) : (
        <main className={classes.stage} id="main" tabIndex={-1}>
          <ConsentStep interview={interview} voice="interviewer" />
        </main>
      )}
      <EndModal interview={interview} live={live} opened={ending} onClose={() => setEnding(false)} />
    </>
  );
}
