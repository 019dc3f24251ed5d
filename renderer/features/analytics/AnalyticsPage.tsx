import { Card, Stack } from '@mantine/core';
import { IconChartBar, IconChartBarOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { MANAGES } from '../../../shared/domain/permissions.ts';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { DownloadMenu } from '../../ui/DownloadMenu.tsx';
import { ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { EmptyState, RowsSkeleton } from '../../ui/states.tsx';
import { useMe } from '../auth/use-me.ts';
import { AdverseImpactSection } from './AdverseImpactSection.tsx';
import { Filters } from './Filters.tsx';
import { intervalOf, previousOf, rangeOf, slotsOf } from './range.ts';
import { Skills } from './Skills.tsx';
import { Totals } from './Totals.tsx';
import { Trends } from './Trends.tsx';
import { useDrill } from './use-drill.ts';

const route = getRouteApi('/framed/analytics');

/** What the company's interviews come to: totals, trends, skills, and whether decisions are even. */
export function AnalyticsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const search = route.useSearch();
  // One day throughout, though midnight may pass.
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const range = rangeOf(search, today);
  const before = previousOf(range);
  const interval = intervalOf(range);
  const among = { job: search.job === undefined ? undefined : String(search.job), job_focus: search.focus };
  const query = { start_date: range.from, end_date: range.to, interval, ...among };
  const found = useQuery(queries.analytics(query));
  const earlier = useQuery({
    ...queries.analytics({ start_date: before?.from, end_date: before?.to, ...among }),
    enabled: before !== null,
  });
  const drill = useDrill(range);
  const role = me.company?.member_role;
  return (
    <>
      <PageHeader
        title={t('analytics.title')}
        intro={t('analytics.intro')}
        actions={
          <DownloadMenu
            label={t('download.open')}
            files={[
              {
                kind: 'csv',
                name: `analytics-${range.from ?? 'all'}-${range.to ?? today}.csv`,
                fetch: (signal) =>
                  client.download(routes.getInterviewAnalytics, 'text/csv', {
                    query: { ...query, export: 'csv' },
                    signal,
                  }),
              },
            ]}
          />
        }
      />
      <Stack gap="lg">
        <Filters today={today} />
        <QueryView card query={found} loading={<RowsSkeleton rows={8} />}>
          {(data) =>
            data.summary.total_interviews === 0 ? (
              <Nothing
                filtered={search.range !== 'all' || among.job !== undefined || search.focus !== undefined}
              />
            ) : (
              <Stack gap="lg" style={{ opacity: found.isPlaceholderData ? 0.6 : undefined }}>
                <Totals summary={data.summary} before={before === null ? null : earlier.data?.summary} />
                <Trends slots={slotsOf(data.trends, range, interval)} interval={interval} drill={drill} />
                <Skills skills={data.skill_distribution} drill={drill} />
              </Stack>
            )
          }
        </QueryView>
        {role !== undefined && MANAGES.includes(role) && <AdverseImpactSection jobId={search.job} />}
      </Stack>
    </>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation();
  return (
    <Card>
      {filtered ? (
        <EmptyState
          icon={IconChartBarOff}
          title={t('analytics.noMatch')}
          action={
            <ButtonLink to="/analytics" search={{ range: 'all' }} variant="default">
              {t('analytics.showAll')}
            </ButtonLink>
          }
        >
          {t('analytics.noMatchHint')}
        </EmptyState>
      ) : (
        <EmptyState
          icon={IconChartBar}
          title={t('analytics.empty')}
          action={<ButtonLink to="/interviews/new">{t('interviews.schedule')}</ButtonLink>}
        >
          {t('analytics.emptyHint')}
        </EmptyState>
      )}
    </Card>
  );
}
