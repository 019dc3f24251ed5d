import { Modal, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { QuestionSet } from '../../../shared/contract/question-sets.ts';
import { client } from '../../api/client.ts';
import { keys } from '../../api/queries.ts';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { toastDone } from '../../ui/toast.ts';
import { wrongName } from './set-name.ts';

interface Props {
  set: QuestionSet;
  opened: boolean;
  onClose: () => void;
}

/** Gives a set another name. */
export function RenameModal({ set, opened, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('sets.renameTitle')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <RenameForm set={set} onClose={onClose} />
    </Modal>
  );
}

function RenameForm({ set, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const form = useForm({
    initialValues: { name: set.name },
    validate: { name: (value) => (wrongName(value) === null ? null : t('sets.nameMissing')) },
  });
  return (
    <DialogForm
      form={form}
      fields={['name']}
      saveLabel={t('action.saveChanges')}
      save={(body) => client.call(routes.patchQuestionSet, { params: { id: set.id }, body })}
      onSaved={() => {
        void cache.invalidateQueries({ queryKey: keys.questionSets });
        toastDone(t('sets.renamed'));
      }}
      onClose={onClose}
    >
      <TextInput
        label={t('sets.name')}
        withAsterisk
        maxLength={200}
        data-autofocus
        {...form.getInputProps('name')}
      />
    </DialogForm>
  );
}
