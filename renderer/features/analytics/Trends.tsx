import { linkOptions } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InterviewAnalytics } from '../../../shared/contract/analytics.ts';
import type { Interval } from '../../../shared/domain/intervals.ts';
import { ColumnChart } from '../../ui/charts/ColumnChart.tsx';
import { LineChart } from '../../ui/charts/LineChart.tsx';
import { formatCalendarDay, formatCalendarMonth, formatPercent, formatScore } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import classes from './analytics.module.css';
import type { Slot } from './range.ts';
import type { Drill } from './use-drill.ts';

interface Props {
  slots: readonly Slot<InterviewAnalytics['trends'][number]>[];
  interval: Interval;
  drill: Drill;
}

/** How scores and completion went; each point leads to its interviews. */
export function Trends({ slots, interval, drill }: Props) {
  const { t } = useTranslation();
  const places = slots.map(({ start, end, row }) => ({
    key: start,
    label: interval === 'month' ? formatCalendarMonth(start) : formatCalendarDay(start),
    title:
      interval === 'month'
        ? formatCalendarMonth(start)
        : interval === 'day'
          ? formatCalendarDay(start)
          : t('analytics.fromTo', { from: formatCalendarDay(start), to: formatCalendarDay(end) }),
    row,
    days: { from: start, to: end },
  }));
  return (
    <div className={classes.pair}>
      <Section title={t('analytics.scores')} intro={t(`analytics.scoresHint.${interval}`)}>
        <LineChart
          label={t('analytics.scores')}
          heads={[t(`analytics.per.${interval}`), t('analytics.averageScore')]}
          max={100}
          format={String}
          points={places.map(({ row, days, ...place }) => ({
            ...place,
            value: row?.avg_score ?? null,
            text:
              row === undefined || row.avg_score === null
                ? t('score.none')
                : t('analytics.scoreOver', { score: formatScore(row.avg_score), count: row.interviews }),
            link: linkOptions({ to: '/interviews', search: drill({ ...days, status: 'completed' }) }),
          }))}
        />
      </Section>
      <Section title={t('analytics.volume')} intro={t('analytics.volumeHint')}>
        <ColumnChart
          label={t('analytics.volume')}
          heads={[t(`analytics.per.${interval}`), t('analytics.interviews')]}
          format={String}
          points={places.map(({ row, days, ...place }) => ({
            ...place,
            value: row?.interviews ?? 0,
            share: (row?.completion_rate ?? 0) / 100,
            text: t('analytics.completedOf', {
              count: row?.interviews ?? 0,
              share: formatPercent((row?.completion_rate ?? 0) / 100),
            }),
            ...(row && { link: linkOptions({ to: '/interviews', search: drill(days) }) }),
          }))}
        />
      </Section>
    </div>
  );
}
