import { Button, Card, Group, Text, Title } from '@mantine/core';
import { IconArrowRight, IconCircleCheck, IconPlayerSkipForward } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { queries } from '../../api/queries.ts';
import { FormAlert } from '../../ui/states.tsx';
import type { Voice } from './AnswerBox.tsx';
import { mayTakeFocus } from './focus.ts';
import { settleRescued } from './left-over.ts';
import classes from './live.module.css';
import type { Live } from './use-live.ts';

/** A key that was meant for the answer, which has just gone, must not press what stands in its place. */
const DEAF_MS = 600;

interface Props {
  interview: Interview;
  live: Live;
  voice: Voice;
  /** Whether the answer was handed in from this window. */
  isOwn: boolean;
  /** Shown below, e.g. how the last answer was scored. */
  children?: ReactNode;
  /** What to do after the last question. */
  atEnd: ReactNode;
  onNext: () => void;
}

/** Between two questions: what came of the last one, and the way to the next. */
export function Between({ interview, live, voice, isOwn, children, atEnd, onNext }: Props) {
  const { t } = useTranslation();
  const { refresh, last, lastAnswer } = live;
  const [shown] = useState(() => performance.now());
  const [isLast, setLast] = useState(false);
  const cache = useQueryClient();
  const next = useMutation({
    mutationFn: () => client.call(routes.nextQuestion, { params: { id: interview.id } }),
    onSuccess: async (question) => {
      if (question === undefined) setLast(true);
      await cache.invalidateQueries({ queryKey: queries.questions(interview.id).queryKey });
      refresh();
    },
    onError: refresh,
  });
  const lastId = last?.id;
  useEffect(() => {
    if (lastId !== undefined) settleRescued(interview.id, lastId);
  }, [interview.id, lastId]);

  // A fixed plan ends with its last question; an adaptive one when the server knows of none.
  const done = isLast || (!interview.adaptive && live.done >= interview.question_count);
  const skipped = lastAnswer?.text.trim() === '';
  const Icon = skipped ? IconPlayerSkipForward : IconCircleCheck;
  return (
    <Card padding="xl" component="section" aria-label={t('live.question')} className={classes.question}>
      <Group gap="sm" mb="md" wrap="nowrap" align="flex-start" role="status">
        <Icon
          size={26}
          color={skipped ? 'var(--mantine-color-dimmed)' : 'var(--jh-good)'}
          aria-hidden="true"
          style={{ flex: 'none' }}
        />
        <div>
          <Title order={2}>{t(done ? 'live.lastTitle' : skipped ? 'live.skipped' : 'live.answered')}</Title>
          <Text c="dimmed">
            {t(
              done
                ? 'live.lastText'
                : voice === 'candidate'
                  ? 'live.answeredText'
                  : 'live.answeredInterviewer',
            )}
          </Text>
        </div>
      </Group>
      {children}
      <FormAlert message={next.isError ? errorText(next.error) : null} />
      <Group mt="lg">
        {done ? (
          atEnd
        ) : (
          <Button
            size="md"
            rightSection={<IconArrowRight size={17} />}
            loading={next.isPending}
            onClick={(event) => {
              const byKey = event.detail === 0;
              if (byKey && performance.now() - shown < DEAF_MS) return;
              onNext();
              next.mutate();
            }}
            autoFocus={isOwn && mayTakeFocus(true)}
          >
            {t('live.next')}
          </Button>
        )}
      </Group>
    </Card>
  );
}
