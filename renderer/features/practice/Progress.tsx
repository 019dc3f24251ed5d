import { Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { linkOptions } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoricalTrends } from '../../../shared/contract/reports.ts';
import { THRESHOLD } from '../../../shared/domain/benchmark.ts';
import { queries } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { LineChart } from '../../ui/charts/LineChart.tsx';
import { formatCalendarDay, formatScore, formatWeight } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import { useMe } from '../auth/use-me.ts';
import { courseOf, FEWEST, skillsOf, weeksOf } from './history.ts';

/** How practice goes over the weeks: what has been done, and scores one after the other. Nothing before the first one. */
export function Progress() {
  const { t } = useTranslation();
  const found = useQuery(queries.trends(useMe().id)).data;
  const [chosen, setChosen] = useState<string | null>(null);
  if (!found || found.trends.length === 0) return null;
  const { trends, summary } = found;
  const skills = skillsOf(trends);
  // A skill may be gone when practice was deleted meanwhile.
  const skill = chosen !== null && skills.includes(chosen) ? chosen : null;
  return (
    <Section title={t('practice.progress.title')} intro={<Done {...found} />}>
      <Stack gap="lg">
        {skills.length > 0 && (
          <Select
            label={t('practice.progress.of')}
            maw={320}
            allowDeselect={false}
            data={[
              { value: '', label: t('practice.progress.whole') },
              ...skills.map((name) => ({ value: name, label: serverWords(name) })),
            ]}
            value={skill ?? ''}
            onChange={(value) => setChosen(value || null)}
          />
        )}
        <Scores trends={trends} skill={skill} />
        {summary.most_improved_skill !== null && (
          <Text fz="sm">
            {t('practice.progress.improved', { skill: serverWords(summary.most_improved_skill) })}
          </Text>
        )}
      </Stack>
    </Section>
  );
}

/** Only what there is: nobody is told what they missed. */
function Done({ trends, summary }: HistoricalTrends) {
  const { t } = useTranslation();
  const { inARow, all } = weeksOf(
    trends.map(({ date }) => date),
    new Date().toISOString().slice(0, 10),
  );
  const weeks =
    inARow > 1
      ? t('practice.progress.inARow', { count: inARow })
      : all > 1
        ? t('practice.progress.weeks', { count: all })
        : '';
  return <>{`${t('practice.progress.finished', { count: summary.total_interviews })} ${weeks}`.trim()}</>;
}

function Scores({ trends, skill }: { trends: HistoricalTrends['trends']; skill: string | null }) {
  const { t } = useTranslation();
  const course = courseOf(trends, skill);
  if (course.length < FEWEST)
    return (
      <Text fz="sm" c="dimmed">
        {t('practice.progress.oneMore')}
      </Text>
    );
  const name = skill === null ? t('practice.progress.whole') : serverWords(skill);
  return (
    <LineChart
      label={t('practice.progress.chart', { name })}
      heads={[t('practice.progress.day'), name]}
      max={skill === null ? 100 : 10}
      format={formatWeight}
      points={course.map(({ interviewId, day, score }) => ({
        key: String(interviewId),
        label: formatCalendarDay(day),
        title: formatCalendarDay(day),
        value: score,
        text:
          skill === null
            ? t('practice.progress.outOf100', { score: Math.round(score) })
            : t('practice.progress.outOf10', { score: formatScore(score) }),
        link: linkOptions({
          to: '/interviews/$interviewId/report',
          params: { interviewId },
        }),
      }))}
      {...(skill !== null && { target: { value: THRESHOLD, name: t('practice.progress.target') } })}
    />
  );
}
