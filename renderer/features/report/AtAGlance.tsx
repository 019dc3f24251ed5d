import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Benchmark } from '../../../shared/contract/benchmark.ts';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { type GlanceRow, glanceRows } from '../../../shared/domain/glance.ts';
import { queries } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { TargetBar } from '../../ui/charts/TargetBar.tsx';
import { formatScore } from '../../ui/format.ts';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { RowsSkeleton } from '../../ui/states.tsx';
import classes from './report.module.css';

/** The skills beside what the job asks for, and where the candidate stands among the others. */
export function AtAGlance({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const benchmark = useQuery(queries.benchmark(interview.id));
  const explanation = useQuery(queries.explanation(interview.id));
  return (
    <Section
      title={t('glance.title')}
      intro={t(interview.is_practice ? 'glance.introPractice' : 'glance.intro')}
    >
      <QueryView query={benchmark} loading={<RowsSkeleton rows={3} />}>
        {(found) => {
          const names = (explanation.data?.skills ?? []).map(({ skill }) => serverWords(skill.name));
          const rows = glanceRows(found, names);
          return rows.length === 0 ? (
            <Text c="dimmed" fz="sm">
              {t('report.nothingScored')}
            </Text>
          ) : (
            <>
              <ul className={classes.glance}>
                {rows.map((row) => (
                  <Row key={row.skill} row={row} />
                ))}
              </ul>
              {!interview.is_practice && <Standing of={found} />}
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}

function Row({ row: { skill, score, target, gap, percentile } }: { row: GlanceRow }) {
  const { t } = useTranslation();
  const notes = [
    target === null ? t('compare.notRequired') : t('chart.target', { target: formatScore(target) }),
    ...(gap === null
      ? []
      : [gap > 0 ? t('analytics.below', { gap: formatScore(gap) }) : t('analytics.reached')]),
    ...(percentile === null ? [] : [t('glance.percentile', { percentile })]),
  ];
  return (
    <li>
      <span className={classes.glanceName}>
        {skill}
        <Text component="span" fz="xs" c="dimmed">
          {notes.join(' · ')}
        </Text>
      </span>
      <TargetBar score={score} target={target} />
      <Text
        component="span"
        fz="sm"
        fw={600}
        className="jh-numbers"
        c={score === null ? 'dimmed' : undefined}
      >
        {score === null ? t('score.none') : t('score.of10', { score: formatScore(score) })}
      </Text>
    </li>
  );
}

/** Among the candidates of the job and of the industry, where there are enough to say. */
function Standing({ of: { score_percentile, industry_percentile } }: { of: Benchmark }) {
  const { t } = useTranslation();
  const parts = [
    score_percentile === null ? t('glance.jobTooFew') : t('glance.job', { percentile: score_percentile }),
    ...(industry_percentile === null ? [] : [t('glance.industry', { percentile: industry_percentile })]),
  ];
  return (
    <Text fz="sm" c="dimmed" mt="md">
      {parts.join(' ')}
    </Text>
  );
}
