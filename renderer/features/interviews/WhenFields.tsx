import { Group, Text } from '@mantine/core';
import { DateInput, TimeInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { localZone } from '../../ui/format.ts';

interface Props {
  date: string;
  time: string;
  error?: string;
  onChange: (part: { date?: string; time?: string }) => void;
}

/** Date and time in the reader's own zone, which is named. */
export function WhenFields({ date, time, error, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div>
      <Group gap="md" align="flex-start">
        <DateInput
          label={t('field.date')}
          valueFormat="YYYY-MM-DD"
          value={date || null}
          onChange={(value) => onChange({ date: value ?? '' })}
          leftSection={<IconCalendar size={16} aria-hidden="true" />}
          error={error}
          w={190}
        />
        <TimeInput
          label={t('field.time')}
          value={time}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
          w={130}
        />
      </Group>
      <Text fz="sm" c="dimmed" mt={5}>
        {t('schedule.zone', { zone: localZone() })}
      </Text>
    </div>
  );
}
