import { Alert, Button, Group, Kbd, Text, Textarea } from '@mantine/core';
import { IconCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../shared/contract/answers.ts';
import { routes } from '../../../shared/contract/index.ts';
import type { Question } from '../../../shared/contract/questions.ts';
import { client } from '../../api/client.ts';
import { keys } from '../../api/queries.ts';
import { ConfirmModal } from '../../ui/confirm.tsx';
import { RowsSkeleton } from '../../ui/states.tsx';
import { useUnsaved } from '../../ui/use-unsaved.tsx';
import { mayTakeFocus } from './focus.ts';
import classes from './live.module.css';
import { readRescued } from './rescue.ts';
import { useAnswer } from './use-answer.ts';
import type { RemoteDraft } from './use-live.ts';

interface Props {
  interviewId: number;
  question: Question;
  remote: RemoteDraft | null;
  onAnswered: (answer: Answer | null) => void;
}

/** Fetches what was written before, then opens the box with it. */
export function AnswerBox(props: Props) {
  const { interviewId, question } = props;
  const draft = useQuery({
    queryKey: [...keys.interview(interviewId), 'draft', question.id],
    queryFn: async ({ signal }) => {
      const kept = await client.call(routes.getDraft, { params: { id: interviewId }, signal });
      return kept?.question_id === question.id ? kept.text : '';
    },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  // Without the server, what this browser kept is better than no box at all.
  const text =
    draft.data ?? (draft.isError ? (readRescued(interviewId, question.id)?.text ?? '') : undefined);
  if (text === undefined) return <RowsSkeleton rows={2} />;
  return <OpenBox key={question.id} {...props} initial={text} />;
}

function OpenBox({ initial, ...props }: Props & { initial: string }) {
  const { t } = useTranslation();
  const { interviewId, question, remote, onAnswered } = props;
  const answer = useAnswer({ interviewId, question, initial, remote, onAnswered });
  const [skipping, setSkipping] = useState(false);
  const leaving = useUnsaved(answer.unsaved);
  const empty = answer.text.trim() === '';
  const send = () => {
    if (!empty) answer.submit(answer.text);
  };
  const apple = /Mac|iP(hone|ad)/.test(navigator.userAgent);
  return (
    <div>
      {leaving}
      {answer.state === 'failed' && (
        <Alert
          color="honey"
          mb="md"
          icon={<IconCloudOff size={18} />}
          title={t('answer.notSaved')}
          role="alert"
          className={classes.notSaved}
        >
          {t(answer.locked ? 'answer.notSent' : 'answer.notSavedText')}
        </Alert>
      )}
      {answer.problem && !answer.problem.retrying && (
        <Alert color="red" mb="md" role="alert">
          {answer.problem.message}
        </Alert>
      )}
      <Textarea
        label={t('answer.label')}
        placeholder={t('answer.placeholder')}
        autosize
        minRows={8}
        maxRows={22}
        maxLength={100_000}
        autoFocus={mayTakeFocus()}
        readOnly={answer.locked}
        value={answer.text}
        onChange={(event) => answer.change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            send();
          }
        }}
        classNames={{ input: classes.answerInput }}
      />
      <Group justify="space-between" mt="sm" gap="sm">
        <SaveMark state={answer.state} started={!empty} />
        <Group gap="xs">
          <Button
            variant="subtle"
            color="gray"
            c="inherit"
            disabled={answer.locked}
            onClick={() => setSkipping(true)}
          >
            {t('answer.skip')}
          </Button>
          <Button
            onClick={send}
            disabled={empty}
            loading={answer.locked}
            size="md"
            aria-keyshortcuts="Control+Enter"
          >
            {t('answer.submit')}
          </Button>
        </Group>
      </Group>
      <Text fz="xs" c="dimmed" mt={6} ta="right" visibleFrom="sm">
        <Kbd size="xs">{apple ? '⌘' : 'Ctrl'}</Kbd> <Kbd size="xs">↵</Kbd> {t('answer.shortcut')}
      </Text>
      <ConfirmModal
        opened={skipping}
        title={t('answer.skipTitle')}
        confirmLabel={t('answer.skip')}
        onConfirm={() => {
          setSkipping(false);
          answer.submit('');
        }}
        onClose={() => setSkipping(false)}
      >
        {t(empty ? 'answer.skipText' : 'answer.skipWithText')}
      </ConfirmModal>
    </div>
  );
}

function SaveMark({
  state,
  started,
}: {
  state: 'saved' | 'saving' | 'failed' | 'sending';
  started: boolean;
}) {
  const { t } = useTranslation();
  if (!started && state === 'saved') return <span />;
  const Icon = state === 'saved' ? IconCheck : state === 'failed' ? IconCloudOff : IconLoader2;
  return (
    <Text component="span" fz="sm" c="dimmed" className={classes.saveMark} role="status">
      <Icon size={15} aria-hidden="true" /> {t(`answer.state.${state}`)}
    </Text>
  );
}
