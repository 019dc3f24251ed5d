import { Group, Text, TextInput } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { localZone } from '../../ui/format.ts';
import { isPast } from './when.ts';

interface Props {
  date: string;
  time: string;
  error?: string;
  /** In a dialogue: its first field. */
  autofocus?: boolean;
  onChange: (part: { date?: string; time?: string }) => void;
}

/**
 * Date and time in the reader's own zone, which is named. The browser's own fields: they have the reader's format
 * and calendar, and take nothing that is no date.
 */
export function WhenFields({ date, time, error, autofocus, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div>
      <Group gap="md" align="flex-start">
        <TextInput
          type="date"
          label={t('field.date')}
          withAsterisk
          min="2000-01-01"
          max="2199-12-31"
          value={date}
          onChange={(event) => onChange({ date: event.currentTarget.value })}
          error={error}
          data-autofocus={autofocus || undefined}
          w={190}
        />
        <TimeInput
          label={t('field.time')}
          withAsterisk
          value={time}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
          w={130}
        />
      </Group>
      <Text fz="sm" c="dimmed" mt={5}>
        {t('schedule.zone', { zone: localZone() })}
      </Text>
      <Text fz="sm" fw={600} role="status">
        {isPast(date, time) && t('schedule.past')}
      </Text>
    </div>
  );
}
