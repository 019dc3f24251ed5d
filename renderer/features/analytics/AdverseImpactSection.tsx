import { Alert, Badge, List, Stack, Text, Title } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AdverseImpact } from '../../../shared/contract/fairness.ts';
import { GROUPS } from '../../../shared/contract/values.ts';
import { FEWEST_IN_GROUP, FOUR_FIFTHS } from '../../../shared/domain/adverse-impact.ts';
import { queries } from '../../api/queries.ts';
import { formatPercent, formatWeight } from '../../ui/format.ts';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { RowsSkeleton } from '../../ui/states.tsx';
import classes from './analytics.module.css';

/** Whether decisions on a job fall unevenly on groups, by the four-fifths rule, and what that does not tell. */
export function AdverseImpactSection({ jobId }: { jobId: number | undefined }) {
  const { t } = useTranslation();
  return (
    <Section title={t('impact.title')} intro={t('impact.intro')}>
      {jobId === undefined ? <Text c="dimmed">{t('impact.chooseJob')}</Text> : <Found jobId={jobId} />}
    </Section>
  );
}

function Found({ jobId }: { jobId: number }) {
  const { t } = useTranslation();
  const found = useQuery(queries.adverseImpact(jobId));
  return (
    <QueryView query={found} loading={<RowsSkeleton rows={3} />}>
      {({ decisions, dimensions }) => (
        <Stack gap="lg">
          <Text>
            {t('impact.decisions', {
              completed: decisions.completed,
              hire: decisions.hire,
              maybe: decisions.maybe,
              noHire: decisions.no_hire,
            })}
          </Text>
          <div className={classes.dimensions}>
            {dimensions.map((each) => (
              <Dimension key={each.dimension} of={each} />
            ))}
          </div>
          <Alert color="gray" icon={<IconScale size={18} />} title={t('impact.limitsTitle')}>
            <List fz="sm" spacing={4}>
              {(['small', 'voluntary', 'cause', 'absence', 'law'] as const).map((limit) => (
                <List.Item key={limit}>{t(`impact.limits.${limit}`, { least: FEWEST_IN_GROUP })}</List.Item>
              ))}
            </List>
          </Alert>
        </Stack>
      )}
    </QueryView>
  );
}

function Dimension({ of }: { of: AdverseImpact['dimensions'][number] }) {
  const { t } = useTranslation();
  const { dimension, groups, adverse_impact, reason } = of;
  const nameOf = (group: string) => {
    const known = GROUPS[dimension].find((each) => each === group);
    return known === undefined ? group : t(`impact.groups.${known}`);
  };
  return (
    <section aria-label={t(`impact.dimension.${dimension}`)} className={classes.dimension}>
      <div className={classes.dimensionHead}>
        <Title order={3}>{t(`impact.dimension.${dimension}`)}</Title>
        {adverse_impact !== null && (
          <Badge
            color="gray"
            bg={adverse_impact ? 'var(--jh-bad-soft)' : 'var(--jh-good-soft)'}
            c={adverse_impact ? 'var(--jh-bad)' : 'var(--jh-good)'}
          >
            {t(adverse_impact ? 'impact.uneven' : 'impact.even')}
          </Badge>
        )}
      </div>
      {reason !== null ? (
        <Text fz="sm" c="dimmed">
          {t(`impact.reason.${reason}`, { least: FEWEST_IN_GROUP })}
        </Text>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('impact.group')}</th>
              <th scope="col">{t('impact.hired')}</th>
              <th scope="col">{t('impact.rate')}</th>
              <th scope="col">{t('impact.ratio')}</th>
            </tr>
          </thead>
          <tbody className="jh-numbers">
            {groups.map(({ group, candidates, hired, selection_rate, impact_ratio }) => (
              <tr key={group} data-low={impact_ratio < FOUR_FIFTHS || undefined}>
                <th scope="row">{nameOf(group)}</th>
                <td>{t('impact.hiredOf', { hired, count: candidates })}</td>
                <td>{formatPercent(selection_rate)}</td>
                <td>
                  {formatWeight(impact_ratio)}
                  {impact_ratio < FOUR_FIFTHS && ` ${t('impact.low')}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
