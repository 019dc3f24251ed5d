import { Group, Progress, Stack, Table, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { BillingAnalytics } from '../../../shared/contract/billing.ts';
import { formatCalendarDay, formatDate } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';

const KINDS = ['interviews', 'job_postings', 'applications'] as const;
type Kind = (typeof KINDS)[number];

/** What was used in the current period, of how much, and on which days. */
export function Usage({ usage }: { usage: BillingAnalytics }) {
  const { t } = useTranslation();
  const { current_period: period, usage_trends: days } = usage;
  // A plan that allows none of something is not for it.
  const kinds = KINDS.filter((kind) => period[`${kind}_limit`] !== 0 || period[`${kind}_used`] > 0);
  return (
    <Section
      title={t('billing.usage')}
      intro={t('billing.period', {
        from: formatDate(period.start_date),
        // The end is the first moment that no longer belongs to the period.
        to: formatDate(new Date(Date.parse(period.end_date) - 1)),
      })}
    >
      <Stack gap="md">
        {kinds.map((kind) => (
          <Used key={kind} kind={kind} used={period[`${kind}_used`]} limit={period[`${kind}_limit`]} />
        ))}
        {days.length === 0 ? (
          <Text fz="sm" c="dimmed">
            {t('billing.unused')}
          </Text>
        ) : (
          <details>
            <summary style={{ cursor: 'pointer' }}>{t('billing.byDay')}</summary>
            <Table mt={6} fz="sm" className="jh-numbers">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('billing.day')}</Table.Th>
                  {kinds.map((kind) => (
                    <Table.Th key={kind}>{t(`billing.kind.${kind}`)}</Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {days.map((day) => (
                  <Table.Tr key={day.date}>
                    <Table.Th scope="row" fw={400}>
                      {formatCalendarDay(day.date)}
                    </Table.Th>
                    {kinds.map((kind) => (
                      <Table.Td key={kind}>{day[kind]}</Table.Td>
                    ))}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </details>
        )}
      </Stack>
    </Section>
  );
}

function Used({ kind, used, limit }: { kind: Kind; used: number; limit: number | null }) {
  const { t } = useTranslation();
  const label = useId();
  return (
    <div>
      <Group id={label} justify="space-between" wrap="nowrap" align="baseline" className="jh-numbers">
        <Text fw={600}>{t(`billing.kind.${kind}`)}</Text>{' '}
        <Text fz="sm" c="dimmed" ta="right">
          {limit === null ? t('billing.unlimited', { used }) : t('billing.of', { used, limit })}
        </Text>
      </Group>
      {limit !== null && (
        <Progress
          mt={6}
          value={limit === 0 ? 100 : Math.min(100, (used / limit) * 100)}
          aria-labelledby={label}
        />
      )}
    </div>
  );
}
