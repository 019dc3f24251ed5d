import { Badge, Button, Card, Group, Text, Title } from '@mantine/core';
import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/index.ts';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { queries } from '../../api/queries.ts';
import { FormAlert } from '../../ui/states.tsx';
import { AnswerBox } from './AnswerBox.tsx';
import { Clock } from './Clock.tsx';
import { mayTakeFocus } from './focus.ts';
import classes from './live.module.css';
import type { Live } from './use-live.ts';

interface Props {
  interview: Interview;
  live: Live;
  /** Shown between two questions, e.g. how the last answer was scored. */
  between?: ReactNode;
  /** What to do after the last question. */
  atEnd: ReactNode;
}

/** The question, its clock and the answer; between two questions, the way to the next. Never a rubric. */
export function QuestionCard({ interview, live, between, atEnd }: Props) {
  const { t } = useTranslation();
  const { current, refresh } = live;
  const [done, setDone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (current) setDone(false);
  }, [current]);
  const cache = useQueryClient();
  const next = useMutation({
    mutationFn: () => client.call(routes.nextQuestion, { params: { id: interview.id } }),
    onSuccess: async (question) => {
      if (question === undefined) setDone(true);
      await cache.invalidateQueries({ queryKey: queries.questions(interview.id).queryKey });
      refresh();
    },
    onError: refresh,
  });

  if (current) {
    const number = live.asked.findIndex((question) => question.id === current.id) + 1;
    return (
      <Card padding="xl" component="section" aria-label={t('live.question')} className={classes.question}>
        <Group justify="space-between" mb="md" gap="sm">
          <Group gap="xs">
            <Text fw={600} fz="sm">
              {interview.adaptive
                ? t('live.questionNumber', { number })
                : t('live.questionOf', { number, count: Math.max(interview.question_count, number) })}
            </Text>
            <Badge color="gray">{current.skill.name}</Badge>
            {current.parent_id !== null && <Badge>{t('live.followUp')}</Badge>}
          </Group>
          {current.asked_at && (
            <Clock
              from={current.asked_at}
              seconds={current.time_limit_seconds}
              label={t('live.questionTime')}
            />
          )}
        </Group>
        <Title order={2} ref={heading} className={classes.questionText} aria-live="polite">
          {current.text}
        </Title>
        <AnswerBox
          key={current.id}
          interviewId={interview.id}
          question={current}
          remote={live.remoteDraft}
          onAnswered={refresh}
        />
      </Card>
    );
  }
  return (
    <Card padding="xl" component="section" aria-label={t('live.question')} className={classes.question}>
      <Group gap="sm" mb="md" wrap="nowrap" align="flex-start" role="status">
        <IconCircleCheck size={26} color="var(--jh-good)" aria-hidden="true" style={{ flex: 'none' }} />
        <div>
          <Title order={2}>{done ? t('live.lastTitle') : t('live.answered')}</Title>
          <Text c="dimmed">{done ? t('live.lastText') : t('live.answeredText')}</Text>
        </div>
      </Group>
      {between}
      <FormAlert message={next.isError ? errorText(next.error) : null} />
      <Group mt="lg">
        {done ? (
          atEnd
        ) : (
          <Button
            size="md"
            rightSection={<IconArrowRight size={17} />}
            loading={next.isPending}
            onClick={() => next.mutate()}
            autoFocus={mayTakeFocus()}
          >
            {t('live.next')}
          </Button>
        )}
      </Group>
    </Card>
  );
}
