import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/errors.ts';
import { keys } from '../../api/queries.ts';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import type { QuestionBody } from './edits.ts';
import { SetField, useSetTarget } from './SetField.tsx';
import { addToSet } from './set-changes.ts';
import { useUndo } from './use-undo.ts';

interface Props {
  questions: readonly QuestionBody[];
  opened: boolean;
  onClose: () => void;
  onAdded: () => void;
}

/** Puts chosen questions at the end of a set, or makes one of them. */
export function AddToSetModal({ questions, opened, onClose, onAdded }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('sets.addTitle', { count: questions.length })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <AddForm questions={questions} onClose={onClose} onAdded={onAdded} />
    </Modal>
  );
}

function AddForm({ questions, onClose, onAdded }: Omit<Props, 'opened'>) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const choice = useSetTarget();
  const undoable = useUndo();
  const add = useMutation({
    mutationFn: async () => choice.target && addToSet(choice.target, questions),
    onSuccess: (done) => {
      if (done === null) return;
      const { added, undo } = done;
      const { name } = done.set;
      void cache.invalidateQueries({ queryKey: keys.questionSets });
      if (undo) undoable(t('sets.added', { count: added, name }), undo, t('sets.undone', { name }));
      else toastDone(t('sets.addedNone', { name }));
      onAdded();
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (choice.check()) add.mutate();
      }}
    >
      <Stack>
        <SetField choice={choice} />
        <FormAlert message={add.isError ? errorText(add.error) : null} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={add.isPending}>
            {t('sets.addConfirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
