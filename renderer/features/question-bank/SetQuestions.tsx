import { ActionIcon, Badge, Group, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionSet, SetQuestion } from '../../../shared/contract/question-sets.ts';
import { keys, queries } from '../../api/queries.ts';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { PointList } from '../../ui/PointList.tsx';
import rows from '../../ui/rows.module.css';
import { toastError } from '../../ui/toast.ts';
import { type Change, moved, replaced } from './edits.ts';
import { Facts } from './Facts.tsx';
import { EditQuestionModal } from './OwnQuestionModal.tsx';
import classes from './question-bank.module.css';
import { changeSet, removeQuestion } from './set-changes.ts';
import { useUndo } from './use-undo.ts';

/** Where the focus belongs after a move: at the same button of the same question. */
interface Moved {
  place: number;
  by: -1 | 1;
}

/** A set's questions, to be put in order, changed and taken out. */
export function SetQuestions({ set, mayWrite }: { set: QuestionSet; mayWrite: boolean }) {
  const { t } = useTranslation();
  const { reorder, remove } = useSetChanges(set);
  const [editing, setEditing] = useState<SetQuestion | null>(null);
  const [last, setLast] = useState<Moved | null>(null);
  const list = useRef<HTMLOListElement>(null);
  /** Waits for the question to stand at its new place. */
  const toFocus = useRef<Moved>(null);
  useEffect(() => {
    const { place, by } = toFocus.current ?? { place: 0, by: 1 };
    if (set.questions[place - 1] === undefined) return;
    toFocus.current = null;
    const row = list.current?.children[place - 1];
    const buttons = [by, -by].map((each) =>
      row?.querySelector<HTMLButtonElement>(`[data-move="${each}"]:not(:disabled)`),
    );
    buttons.find((button) => button)?.focus();
  }, [set.questions]);
  const move = (question: SetQuestion, by: -1 | 1) => {
    const next = { place: question.order + by, by };
    toFocus.current = next;
    setLast(next);
    reorder.mutate(moved(question, by));
  };
  const count = set.questions.length;
  return (
    <>
      <ol ref={list} className={rows.list} aria-label={t('sets.questions')}>
        {set.questions.map((question, index) => (
          <li key={keyOf(set.questions, question)} className={classes.row}>
            <span className={classes.number} aria-hidden="true">
              {index + 1}
            </span>
            <div className={rows.main}>
              <Text fw={600} dir="auto" lang={INTERVIEW_LANGUAGE} style={{ overflowWrap: 'anywhere' }}>
                {question.text}
              </Text>
              <Group gap={8}>
                <Facts question={question} />
                {question.bank_key === null && (
                  <Badge mt={4} variant="outline" color="gray" c="dimmed">
                    {t('sets.ownMark')}
                  </Badge>
                )}
              </Group>
              <details style={{ marginTop: 6 }}>
                <Text
                  component="summary"
                  fz="sm"
                  c="dimmed"
                  style={{ cursor: 'pointer', width: 'fit-content' }}
                >
                  {t('bank.keyPoints')}
                </Text>
                <PointList points={question.key_points.map((text) => ({ text }))} />
              </details>
              {mayWrite && (
                <Group gap={4} mt={6}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    c="inherit"
                    data-move={-1}
                    disabled={index === 0}
                    aria-label={t('sets.up', { number: index + 1 })}
                    onClick={() => move(question, -1)}
                  >
                    <IconArrowUp size={17} />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    c="inherit"
                    data-move={1}
                    disabled={index === count - 1}
                    aria-label={t('sets.down', { number: index + 1 })}
                    onClick={() => move(question, 1)}
                  >
                    <IconArrowDown size={17} />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    c="inherit"
                    aria-label={t('sets.editNumber', { number: index + 1 })}
                    onClick={() => setEditing(question)}
                  >
                    <IconPencil size={17} />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    c="inherit"
                    // A set has at least one question; with it goes the set, for which there is a button.
                    disabled={count === 1}
                    title={count === 1 ? t('sets.onlyOne') : undefined}
                    aria-label={t('sets.remove', { number: index + 1 })}
                    onClick={() => remove.mutate(question)}
                  >
                    <IconTrash size={17} />
                  </ActionIcon>
                </Group>
              )}
            </div>
          </li>
        ))}
      </ol>
      <span className="jh-hidden" role="status">
        {last && t('sets.moved', { place: last.place, count })}
      </span>
      {editing && (
        <EditQuestionModal opened setId={set.id} question={editing} onClose={() => setEditing(null)} />
      )}
    </>
  );
}

/** The same for a question wherever it stands; equal ones are told apart by how many stand before. */
const keyOf = (questions: readonly SetQuestion[], question: SetQuestion): string => {
  const before = questions.filter(({ text, order }) => text === question.text && order < question.order);
  return `${before.length} ${question.text}`;
};

/** Changes that are seen at once, and taken back visibly where the server refuses them. */
function useSetChanges({ id }: QuestionSet) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const undoable = useUndo();
  const { queryKey } = queries.questionSet(id);
  /** Shows the change; answers what was shown before. */
  const show = async (change: Change) => {
    await cache.cancelQueries({ queryKey });
    const before = cache.getQueryData(queryKey);
    if (before) {
      const questions = change(before.questions).map((question, index) => ({
        ...question,
        order: index + 1,
      }));
      cache.setQueryData(queryKey, { ...before, questions, question_count: questions.length });
    }
    return before;
  };
  // One after the other: each is made of what the one before left.
  const common = { scope: { id: `question-set-${id}` } };
  const onSettled = () => {
    if (cache.isMutating({ mutationKey: queryKey }) <= 1)
      void cache.invalidateQueries({ queryKey: keys.questionSets });
  };
  const reorder = useMutation({
    ...common,
    mutationKey: queryKey,
    mutationFn: (change: Change) => changeSet(id, change),
    onMutate: show,
    onError: toastError,
    onSettled,
  });
  const remove = useMutation({
    ...common,
    mutationKey: queryKey,
    mutationFn: (question: SetQuestion) => removeQuestion(id, question),
    onMutate: (question) => show(replaced(question)),
    onSuccess: ({ undo }) => undoable(t('sets.removed'), undo, t('bank.restored')),
    onError: toastError,
    onSettled,
  });
  return { reorder, remove };
}
