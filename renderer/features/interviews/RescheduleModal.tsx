import { Button, Group, Modal, NumberInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/index.ts';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { client } from '../../api/client.ts';
import { keys, queries } from '../../api/queries.ts';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { WhenFields } from './WhenFields.tsx';
import { toIso, toLocal } from './when.ts';

interface Props {
  interview: Interview;
  opened: boolean;
  onClose: () => void;
}

/** Another time or length for a scheduled interview. */
export function RescheduleModal({ interview, opened, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('interview.reschedule')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <RescheduleForm interview={interview} onClose={onClose} />
    </Modal>
  );
}

function RescheduleForm({ interview, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const form = useForm({
    initialValues: {
      ...toLocal(new Date(interview.scheduled_time)),
      max_duration_minutes: interview.max_duration_minutes as number | string,
    },
    validate: { date: (value, { time }) => (toIso(value, time) ? null : t('schedule.whenMissing')) },
  });
  const errors = useFormErrors(form, ['max_duration_minutes'], { scheduled_time: 'date' });
  const save = useMutation({
    mutationFn: (values: typeof form.values) =>
      client.call(routes.patchInterview, {
        params: { id: interview.id },
        body: {
          scheduled_time: toIso(values.date, values.time) ?? undefined,
          max_duration_minutes: Number(values.max_duration_minutes),
        },
      }),
    onSuccess: (saved) => {
      cache.setQueryData(queries.interview(interview.id).queryKey, saved);
      void cache.invalidateQueries({ queryKey: keys.interviews });
      toastDone(t('interview.rescheduled'));
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
        <WhenFields
          autofocus
          date={form.values.date}
          time={form.values.time}
          error={form.errors.date ? String(form.errors.date) : undefined}
          onChange={(part) => form.setValues(part)}
        />
        <NumberInput
          label={t('schedule.length')}
          min={5}
          max={240}
          step={5}
          w={190}
          suffix={` ${t('time.minuteUnit')}`}
          {...form.getInputProps('max_duration_minutes')}
        />
        <FormAlert message={errors.message} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('interview.saveTime')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
