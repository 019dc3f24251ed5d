import { Group, Pill, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { formatCalendarDay } from '../../ui/format.ts';
import type { InterviewsSearch } from './interviews-search.ts';

interface Props {
  search: InterviewsSearch;
  onChange: (part: InterviewsSearch) => void;
}

/** What a figure narrowed the list down to; each part can be taken off. */
export function DrilledBy({ search: { from, to, job, focus, skill }, onChange }: Props) {
  const { t } = useTranslation();
  const named = useQuery({ ...queries.job(job ?? 0), enabled: job !== undefined });
  const parts: { key: string; text: string; off: InterviewsSearch }[] = [];
  if (from !== undefined || to !== undefined) {
    const days = {
      from: from && formatCalendarDay(from),
      to: to && formatCalendarDay(to),
    };
    const text =
      from === to
        ? days.from
        : days.from && days.to
          ? t('analytics.fromTo', days)
          : t(days.from ? 'analytics.since' : 'analytics.until', { day: days.from ?? days.to });
    parts.push({ key: 'days', text: text ?? '', off: { from: undefined, to: undefined } });
  }
  if (job !== undefined) {
    parts.push({ key: 'job', text: named.data?.title ?? t('schedule.job'), off: { job: undefined } });
  }
  if (focus) parts.push({ key: 'focus', text: t(`focus.${focus}`), off: { focus: undefined } });
  if (skill) parts.push({ key: 'skill', text: serverWords(skill), off: { skill: undefined } });
  return (
    <Group gap="xs" px="md" py="sm" style={{ borderBottom: '1px solid var(--jh-border)' }}>
      <Text fz="sm" c="dimmed">
        {t('interviews.only')}
      </Text>
      {parts.map(({ key, text, off }) => (
        <Pill
          key={key}
          size="md"
          withRemoveButton
          removeButtonProps={{
            'aria-label': t('interviews.without', { name: text }),
            'aria-hidden': false,
            tabIndex: 0,
          }}
          onRemove={() => onChange(off)}
        >
          {text}
        </Pill>
      ))}
    </Group>
  );
}
