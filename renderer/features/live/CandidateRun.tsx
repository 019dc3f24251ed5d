import { Button, Stack } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { Brand } from '../../ui/Brand.tsx';
import { TextLink } from '../../ui/links.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { interviewTitle } from '../interviews/interview-title.ts';
import { Clock } from './Clock.tsx';
import { ConsentButton } from './ConsentButton.tsx';
import { ConsentStep } from './ConsentStep.tsx';
import { EndModal } from './EndModal.tsx';
import { EvaluationCard } from './EvaluationCard.tsx';
import classes from './live.module.css';
import { QuestionCard } from './QuestionCard.tsx';
import { RunTitle } from './RunTitle.tsx';
import { StreamMark } from './StreamMark.tsx';
import { useAttention } from './use-attention.ts';
import { useLive } from './use-live.ts';

/** One's own interview: practice, with what was covered after each answer; or a hiring one, without. */
export function CandidateRun({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const live = useLive(interview.id);
  const [ending, setEnding] = useState(false);
  const title = interviewTitle(interview);
  useTitle(title);
  const running = interview.status === 'in_progress';
  const signals = interview.enable_behavioral_analysis && interview.consent?.behavioral_analysis === true;
  useAttention(interview.id, running ? (live.current?.id ?? null) : null, signals);
  const evaluated = live.lastAnswer && live.last && !live.current;
  return (
    <>
      <header className={classes.bar}>
        <TextLink to="/" underline="never" c="inherit" aria-label={t('shell.home')}>
          <Brand size={26} />
        </TextLink>
        <span className={classes.barSpace} />
        <StreamMark state={live.stream} />
        {running && interview.start_time && (
          <Clock
            from={interview.start_time}
            seconds={interview.max_duration_minutes * 60}
            label={t('live.timeLeft')}
            name={t(interview.is_practice ? 'nav.practice' : 'live.interviewClock')}
          />
        )}
        {running && <ConsentButton interview={interview} />}
        {running && (
          <Button
            variant="default"
            size="xs"
            className={classes.barButton}
            leftSection={<IconFlag size={15} />}
            onClick={() => setEnding(true)}
          >
            {t(interview.is_practice ? 'live.endPractice' : 'live.end')}
          </Button>
        )}
      </header>
      <main className={classes.stage} id="main" tabIndex={-1}>
        {running ? (
          <Stack className={classes.narrow}>
            <RunTitle>{title}</RunTitle>
            <QueryView query={live.questions}>
              {() => (
                <QuestionCard
                  interview={interview}
                  live={live}
                  voice="candidate"
                  between={
                    evaluated && live.lastAnswer && live.last && live.lastAnswer.evaluation !== undefined ? (
                      <EvaluationCard answer={live.lastAnswer} question={live.last} />
                    ) : null
                  }
                  atEnd={
                    <Button size="md" onClick={() => setEnding(true)} leftSection={<IconFlag size={17} />}>
                      {t(interview.is_practice ? 'live.finish' : 'live.end')}
                    </Button>
                  }
                />
              )}
            </QueryView>
          </Stack>
        ) : (
          <ConsentStep interview={interview} voice={interview.is_practice ? 'practice' : 'candidate'} />
        )}
      </main>
      <EndModal interview={interview} live={live} opened={ending} onClose={() => setEnding(false)} />
    </>
  );
}
