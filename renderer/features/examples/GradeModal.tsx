import { Button, Modal, NumberInput, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Exemplar } from '../../../shared/contract/exemplars.ts';
import { routes, TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { keys } from '../../api/queries.ts';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { toastDone, toastError } from '../../ui/toast.ts';

const limits = TEXT_LIMITS.createExemplar;

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
  const done = (message: string) => {
    void cache.invalidateQueries({ queryKey: keys.exemplars });
    toastDone(message);
  };
  const remove = useMutation({
    mutationFn: (id: number) => client.call(routes.deleteExemplar, { params: { id } }),
    onSuccess: () => {
      done(t('examples.removed'));
      onClose();
    },
    onError: toastError,
  });
  return (
    <DialogForm
      form={form}
      fields={['score', 'note']}
      saveLabel={t('examples.save')}
      save={({ score, note }) => {
        const body = { score: Number(score), note };
        return exemplar
          ? client.call(routes.patchExemplar, { params: { id: exemplar.id }, body })
          : client.call(routes.createExemplar, { body: { ...body, answer_id: answer.id } });
      }}
      onSaved={() => done(t('examples.saved'))}
      onClose={onClose}
      remove={
        exemplar && (
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
        )
      }
    >
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
        maxLength={limits.note}
        {...form.getInputProps('note')}
      />
    </DialogForm>
  );
}
