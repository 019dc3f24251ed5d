import { Card, Group, SimpleGrid, Text } from '@mantine/core';
import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InterviewAnalytics } from '../../../shared/contract/analytics.ts';
import { formatDuration, formatPercent, formatScore } from '../../ui/format.ts';

type Summary = InterviewAnalytics['summary'];

interface Props {
  summary: Summary;
  /** Of as many days before; null where nothing can be before, undefined until it is known. */
  before: Summary | null | undefined;
}

/** The four figures that sum the range up, each with its change. */
export function Totals({ summary, before: earlier }: Props) {
  const { t } = useTranslation();
  // A change from nothing says nothing.
  const hasNone = earlier === null || earlier?.total_interviews === 0;
  const then = (what: keyof Summary & (`average_${string}` | 'total_interviews' | 'completion_rate')) =>
    hasNone ? null : earlier?.[what];
  const none = t('analytics.none');
  const percent = (value: number) => formatPercent(value / 100);
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md">
      <Total
        name={t('analytics.interviews')}
        text={String(summary.total_interviews)}
        now={summary.total_interviews}
        then={then('total_interviews')}
        format={String}
      />
      <Total
        name={t('analytics.completed')}
        text={summary.completion_rate === null ? none : percent(summary.completion_rate)}
        now={summary.completion_rate}
        then={then('completion_rate')}
        format={(value) => t('analytics.points', { value: formatScore(value) })}
      />
      <Total
        name={t('analytics.averageScore')}
        text={
          summary.average_score === null
            ? none
            : t('analytics.of100', { score: formatScore(summary.average_score) })
        }
        now={summary.average_score}
        then={then('average_score')}
        format={formatScore}
      />
      <Total
        name={t('analytics.averageLength')}
        text={summary.average_duration === null ? none : formatDuration(summary.average_duration)}
        now={summary.average_duration}
        then={then('average_duration')}
        format={formatDuration}
      />
    </SimpleGrid>
  );
}

interface TotalProps {
  name: string;
  text: string;
  now: number | null;
  /** Null: there is nothing to compare with, and no place for it. */
  then: number | null | undefined;
  /** Of a difference, without its sign. */
  format: (difference: number) => string;
}

function Total({ name, text, now, then, format }: TotalProps) {
  const { t } = useTranslation();
  const change = now === null || then === null || then === undefined ? null : now - then;
  const Arrow = (change ?? 0) < 0 ? IconArrowDownRight : IconArrowUpRight;
  return (
    <Card padding="md" component="section" aria-label={name}>
      <Text fz="sm" c="dimmed">
        {name}
      </Text>
      <Text fz={24} fw={650} lh={1.3} className="jh-numbers">
        {text}
      </Text>
      <Group gap={4} wrap="nowrap" mih={20} display={then === null ? 'none' : undefined}>
        {change !== null && Math.abs(change) >= 0.05 && (
          <>
            <Arrow size={15} aria-hidden="true" />
            <Text fz="xs" c="dimmed">
              {t(change < 0 ? 'analytics.less' : 'analytics.more', { change: format(Math.abs(change)) })}
            </Text>
          </>
        )}
        {change !== null && Math.abs(change) < 0.05 && (
          <Text fz="xs" c="dimmed">
            {t('analytics.same')}
          </Text>
        )}
      </Group>
    </Card>
  );
}
