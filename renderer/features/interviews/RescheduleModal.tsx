import { Modal, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { keys, queries } from '../../api/queries.ts';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { toastDone } from '../../ui/toast.ts';
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
  return (
    <DialogForm
      form={form}
      fields={['max_duration_minutes']}
      rename={{ scheduled_time: 'date' }}
      saveLabel={t('interview.saveTime')}
      save={(values) =>
        client.call(routes.patchInterview, {
          params: { id: interview.id },
          body: {
            scheduled_time: toIso(values.date, values.time) ?? undefined,
            max_duration_minutes: Number(values.max_duration_minutes),
          },
        })
      }
      onSaved={(saved) => {
        cache.setQueryData(queries.interview(interview.id).queryKey, saved);
        void cache.invalidateQueries({ queryKey: keys.interviews });
        toastDone(t('interview.rescheduled'));
      }}
      onClose={onClose}
    >
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
    </DialogForm>
  );
}
