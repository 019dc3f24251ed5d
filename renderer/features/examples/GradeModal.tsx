import { Button, Group, Modal, NumberInput, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Exemplar } from '../../../shared/contract/exemplars.ts';
import { routes } from '../../../shared/contract/index.ts';
import { client } from '../../api/client.ts';
import { keys } from '../../api/queries.ts';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone, toastError } from '../../ui/toast.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';

interface Props {
  /** The answer to grade, with its question. */
  answer: { id: number; text: string; question: string };
  /** How it was graded before. */
  exemplar: Exemplar | undefined;
  opened: boolean;
  onClose: () => void;
}

/** Grades an answer as an example for its question, grades it anew, or takes the example away. */
export function GradeModal({ opened, onClose, ...rest }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t(rest.exemplar ? 'examples.editTitle' : 'examples.gradeTitle')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <GradeForm {...rest} onClose={onClose} />
    </Modal>
  );
}

function GradeForm({ answer, exemplar, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const form = useForm({
    initialValues: { score: (exemplar?.score ?? '') as number | string, note: exemplar?.note ?? '' },
    validate: { score: (value) => (value === '' ? t('examples.scoreMissing') : null) },
  });
  const errors = useFormErrors(form, ['score', 'note']);
  const done = (message: string) => {
    void cache.invalidateQueries({ queryKey: keys.exemplars });
    toastDone(message);
    onClose();
  };
  const save = useMutation({
    mutationFn: ({ score, note }: typeof form.values) => {
      const body = { score: Number(score), note };
      return exemplar
        ? client.call(routes.patchExemplar, { params: { id: exemplar.id }, body })
        : client.call(routes.createExemplar, { body: { ...body, answer_id: answer.id } });
    },
    onSuccess: () => done(t('examples.saved')),
    onError: errors.show,
  });
  const remove = useMutation({
    mutationFn: (id: number) => client.call(routes.deleteExemplar, { params: { id } }),
    onSuccess: () => done(t('examples.removed')),
    onError: toastError,
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
        <Text fz="sm" c="dimmed">
          {t('examples.hint')}
        </Text>
        <div>
          <Text fw={600} dir="auto" lang={INTERVIEW_LANGUAGE}>
            {answer.question}
          </Text>
          <Text
            className="jh-text"
            fz="sm"
            mt={4}
            dir="auto"
            lang={INTERVIEW_LANGUAGE}
            mah={220}
            style={{ overflowY: 'auto' }}
          >
            {answer.text}
          </Text>
        </div>
        <NumberInput
          label={t('examples.score')}
          description={t('examples.scoreHint')}
          withAsterisk
          min={0}
          max={10}
          step={0.5}
          decimalScale={1}
          data-autofocus
          {...form.getInputProps('score')}
        />
        <Textarea
          label={t('examples.note')}
          description={t('examples.noteHint')}
          autosize
          minRows={2}
          maxLength={2000}
          {...form.getInputProps('note')}
        />
        <FormAlert message={errors.message} />
        <Group justify="flex-end">
          {exemplar && (
            <Button
              variant="subtle"
              color="red"
              c="var(--jh-bad)"
              mr="auto"
              loading={remove.isPending}
              onClick={() => remove.mutate(exemplar.id)}
            >
              {t('examples.remove')}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('examples.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
