import { Alert, Button, Group, Kbd, Text, Textarea } from '@mantine/core';
import { IconCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../shared/contract/answers.ts';
import type { Interview } from '../../../shared/contract/interviews.ts';
import type { Question } from '../../../shared/contract/questions.ts';
import { errorText } from '../../api/errors.ts';
import { queries } from '../../api/queries.ts';
import { isApple } from '../../ui/apple.ts';
import { ConfirmModal } from '../../ui/confirm.tsx';
import { FormAlert, RowsSkeleton } from '../../ui/states.tsx';
import { isFinal } from '../../ui/use-autosave.ts';
import { useUnsaved } from '../../ui/use-unsaved.tsx';
import { useVoice } from '../recording/use-voice.ts';
import { VoiceBar } from '../recording/VoiceBar.tsx';
import classes from './live.module.css';
import { readRescued } from './rescue.ts';
import { type AnswerState, useAnswer } from './use-answer.ts';
import { type RemoteDraft, useDraft } from './use-draft.ts';
import type { Live } from './use-live.ts';

/** Whose words stand on the screen: the candidate reads them, or the interviewer does. */
export type Voice = 'candidate' | 'interviewer';

interface Props {
  interview: Interview;
  question: Question;
  live: Live;
  voice: Voice;
  /** Asked when the box opens, which is after its draft was fetched: somebody may have begun to write elsewhere. */
  mayTakeFocus: () => boolean;
  onSubmit: () => void;
  onAnswered: (answer: Answer | null) => void;
  onForeign: () => void;
}

/** Fetches what was written before, then opens the box with it. */
export function AnswerBox(props: Props) {
  const { t } = useTranslation();
  const { interview, question, live } = props;
  const interviewId = interview.id;
  const { draft, waiting, error } = useDraft(interviewId, question.id, live.remoteDraft);
  // Without the server, what this browser kept is better than no box at all.
  const kept = !draft && waiting && readRescued(interviewId, question.id);
  const opening = draft ?? (kept ? { question_id: question.id, text: kept.text, at: 0 } : undefined);
  if (opening) return <OpenBox {...props} draft={opening} />;
  if (isFinal(error)) return <FormAlert message={errorText(error)} />;
  return (
    <>
      {waiting && <Away title={t('error.awayTitle')}>{t('answer.fetching')}</Away>}
      <RowsSkeleton rows={2} />
    </>
  );
}

function OpenBox({ draft, ...props }: Props & { draft: RemoteDraft }) {
  const { t } = useTranslation();
  const { interview, question, live, voice, mayTakeFocus, onSubmit, onAnswered, onForeign } = props;
  const interviewId = interview.id;
  const answer = useAnswer({
    interviewId,
    questionId: question.id,
    draft,
    onSubmit,
    onAnswered,
    onForeign,
  });
  const engines = useQuery(queries.interviewEngines(interviewId)).data;
  const mayRecord = interview.consent?.recording === true;
  const mayFilm = interview.consent?.video === true;
  const transcription = !engines?.transcriber ? 'none' : interview.consent?.ai_scoring ? 'on' : 'refused';
  const spoken = useVoice({
    interviewId,
    questionId: question.id,
    transcribes: transcription === 'on',
    onBegin: answer.begin,
    onHeard: answer.hear,
  });
  const isSpeaking = spoken.state !== 'off';
  // Taken back while somebody speaks: it ends at once, and what is not sent yet is refused.
  const { stop, stream } = spoken;
  const isFilmed = (stream?.getVideoTracks().length ?? 0) > 0;
  useEffect(() => {
    if (!mayRecord || (isFilmed && !mayFilm)) void stop();
  }, [mayRecord, isFilmed, mayFilm, stop]);
  const box = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the box opens
  useLayoutEffect(() => {
    if (mayTakeFocus()) box.current?.focus();
  }, []);
  const [skipping, setSkipping] = useState(false);
  const leaving = useUnsaved(answer.unsaved && answer.state !== 'saving', answer.unsaved);
  const empty = answer.text.trim() === '';
  const send = () => {
    if (isSpeaking) void stop();
    else if (!empty) answer.submit(answer.text);
  };
  const { writing } = live;
  useEffect(() => {
    writing.current = { question_id: question.id, text: answer.text };
    return () => {
      writing.current = null;
    };
  }, [writing, question.id, answer.text]);
  return (
    <div>
      {leaving}
      {answer.state === 'failed' && <Away title={t('answer.notSaved')}>{t('answer.notSavedText')}</Away>}
      {answer.state === 'unsent' && <Away title={t('answer.notSent')}>{t('answer.notSentText')}</Away>}
      <FormAlert message={answer.problem} />
      {mayRecord && (
        <VoiceBar
          voice={spoken}
          transcription={transcription}
          mayLeave={voice === 'interviewer' || interview.is_practice}
          disabled={answer.locked}
          mayFilm={mayFilm}
        />
      )}
      <Textarea
        label={t(voice === 'candidate' ? 'answer.label' : 'answer.labelInterviewer')}
        placeholder={t(voice === 'candidate' ? 'answer.placeholder' : 'answer.placeholderInterviewer')}
        autosize
        minRows={8}
        maxRows={22}
        maxLength={100_000}
        ref={box}
        readOnly={answer.locked}
        dir="auto"
        lang={interview.language}
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
            className={classes.skip}
            disabled={answer.locked || isSpeaking}
            onClick={() => setSkipping(true)}
          >
            {t('answer.skip')}
          </Button>
          <Button
            onClick={send}
            disabled={empty || isSpeaking}
            loading={answer.locked}
            size="md"
            aria-keyshortcuts="Control+Enter"
          >
            {t('answer.submit')}
          </Button>
        </Group>
      </Group>
      <Text fz="xs" c="dimmed" mt={6} ta="right" visibleFrom="sm">
        <Kbd size="xs">{isApple() ? '⌘' : 'Ctrl'}</Kbd> <Kbd size="xs">↵</Kbd> {t('answer.shortcut')}
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

function Away({ title, children }: { title: string; children: string }) {
  return (
    <Alert
      color="honey"
      mb="md"
      icon={<IconCloudOff size={18} />}
      title={title}
      role="alert"
      className={classes.notSaved}
    >
      {children}
    </Alert>
  );
}

const STATE_ICONS = {
  saved: IconCheck,
  saving: IconLoader2,
  sending: IconLoader2,
  failed: IconCloudOff,
  refused: IconCloudOff,
  unsent: IconCloudOff,
} as const satisfies Record<AnswerState, typeof IconCheck>;

function SaveMark({ state, started }: { state: AnswerState; started: boolean }) {
  const { t } = useTranslation();
  if (!started && state === 'saved') return <span />;
  const Icon = STATE_ICONS[state];
  return (
    <Text component="span" fz="sm" c="dimmed" className={classes.saveMark} role="status">
      <Icon size={15} aria-hidden="true" /> {t(`answer.state.${state}`)}
    </Text>
  );
}
