import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/index.ts';
import { type QuestionSet, setNameSchema } from '../../../shared/contract/question-sets.ts';
import { client } from '../../api/client.ts';
import { keys } from '../../api/queries.ts';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';

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
    validate: { name: (value) => (setNameSchema.safeParse(value).success ? null : t('sets.nameMissing')) },
  });
  const errors = useFormErrors(form, ['name']);
  const save = useMutation({
    mutationFn: (body: typeof form.values) =>
      client.call(routes.patchQuestionSet, { params: { id: set.id }, body }),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: keys.questionSets });
      toastDone(t('sets.renamed'));
      onClose();
    },
    onError: errors.show,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        errors.clear();
        save.mutate(values);
      })}
    >
      <Stack>
        <TextInput
          label={t('sets.name')}
          withAsterisk
          maxLength={200}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <FormAlert message={errors.message} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('action.saveChanges')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
