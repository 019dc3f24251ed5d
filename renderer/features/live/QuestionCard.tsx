import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { ReadAloud } from '../recording/ReadAloud.tsx';
import { AnswerBox, type Voice } from './AnswerBox.tsx';
import { Between } from './Between.tsx';
import { Clock } from './Clock.tsx';
import { mayTakeFocus } from './focus.ts';
import { LeftOverWords } from './LeftOverWords.tsx';
import classes from './live.module.css';
import type { Live } from './use-live.ts';
import type { Pen } from './use-pen.ts';
import { Watch } from './Watch.tsx';

interface Props {
  interview: Interview;
  live: Live;
  voice: Voice;
  /** Where another window may have the pen; left out where this one always writes. */
  pen?: Pen;
  /** Shown between two questions, e.g. how the last answer was scored. */
  between?: ReactNode;
  /** What to do after the last question. */
  atEnd: ReactNode;
}

/** The question, its clock and the answer; between two questions, the way to the next. Never a rubric. */
export function QuestionCard({ interview, live, voice, pen, between, atEnd }: Props) {
  const { t } = useTranslation();
  const { current, refresh } = live;
  // What this window did itself may move the focus; what another did may not, while somebody types here.
  const own = useRef({ submitted: null as number | null, advanced: true });
  const number = current ? live.asked.findIndex((question) => question.id === current.id) + 1 : 0;
  const parent = current && live.asked.find((question) => question.id === current.parent_id);
  const currentId = current?.id;
  useEffect(() => {
    if (currentId === undefined) own.current.advanced = false;
  }, [currentId]);

  return (
    <Stack gap="md">
      <LeftOverWords interviewId={interview.id} isClosed={(id) => id !== currentId} />
      {current ? (
        <Card padding="xl" component="section" aria-label={t('live.question')} className={classes.question}>
          <Group justify="space-between" mb="md" gap="sm">
            <Group gap="xs">
              <Text fw={600} fz="sm">
                {interview.adaptive
                  ? t('live.questionNumber', { number })
                  : t('live.questionOf', { number, count: Math.max(interview.question_count, number) })}
              </Text>
              <Badge color="gray">{serverWords(current.skill.name)}</Badge>
              {current.parent_id !== null && (
                <Badge>
                  {current.worded_by === null
                    ? t('live.followUp')
                    : t('live.followUpBy', { model: current.worded_by })}
                </Badge>
              )}
            </Group>
            {current.asked_at && (
              <Clock
                from={current.asked_at}
                seconds={current.time_limit_seconds}
                label={t('live.questionTime')}
                name={t('live.question')}
              />
            )}
          </Group>
          {parent && (
            <Text fz="sm" c="dimmed" mb={6} dir="auto" lineClamp={3}>
              {t('live.followsUp')} <span lang={interview.language}>{parent.text}</span>
            </Text>
          )}
          <Title
            order={2}
            className={classes.questionText}
            aria-live="polite"
            dir="auto"
            lang={interview.language}
          >
            {current.text}
          </Title>
          {voice === 'candidate' && <ReadAloud text={current.text} language={interview.language} />}
          {pen && !pen.isHere ? (
            <Watch
              interviewId={interview.id}
              questionId={current.id}
              streamed={live.remoteDraft}
              onTake={() => {
                own.current.advanced = true;
                pen.take();
              }}
            />
          ) : (
            <AnswerBox
              key={current.id}
              interview={interview}
              question={current}
              live={live}
              voice={voice}
              mayTakeFocus={() => mayTakeFocus(own.current.advanced)}
              onSubmit={() => {
                own.current.submitted = current.id;
              }}
              onAnswered={refresh}
              onForeign={() => pen?.leave()}
            />
          )}
        </Card>
      ) : (
        <Between
          key={live.last?.id}
          interview={interview}
          live={live}
          voice={voice}
          isOwn={live.last !== null && own.current.submitted === live.last.id}
          atEnd={atEnd}
          onNext={() => {
            own.current.advanced = true;
          }}
        >
          {between}
        </Between>
      )}
    </Stack>
  );
}
