import { Box, Button, Card, CopyButton, Group, Select } from '@mantine/core';
import { IconCheck, IconColumns3, IconLink, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MAX_LIMIT, MOST_COMPARED } from '../../../shared/contract/values.ts';
import { queries } from '../../api/queries.ts';
import { BackLink, ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { EmptyState, PageSkeleton } from '../../ui/states.tsx';
import { Comparison } from './Comparison.tsx';

const route = getRouteApi('/framed/jobs/$jobId/compare');

/** Candidates of a job side by side; who they are is in the address, which can be passed on to a colleague. */
export function ComparePage() {
  const { t } = useTranslation();
  const { jobId } = route.useParams();
  const { ids } = route.useSearch();
  const navigate = route.useNavigate();
  const named = ids?.split(',').map(Number);
  const job = useQuery(queries.job(jobId));
  const found = useQuery(queries.comparison(jobId, named, MOST_COMPARED));
  const all = useQuery(queries.comparison(jobId, undefined, MAX_LIMIT));
  const shown = found.data?.results ?? [];
  const show = (next: readonly number[]) => void navigate({ search: { ids: next.join(',') || undefined } });
  const shownIds = shown.map((each) => each.interview_id);
  const others = (all.data?.results ?? []).filter((each) => !shownIds.includes(each.interview_id));
  return (
    <QueryView page query={job}>
      {({ title }) => (
        <>
          <PageHeader
            title={t('compare.title')}
            back={<BackLink to="/jobs/$jobId" params={{ jobId }} place={title} />}
            intro={named === undefined ? t('compare.introBest', { most: MOST_COMPARED }) : t('compare.intro')}
            actions={
              shown.length > 0 && (
                <>
                  <CopyButton
                    value={`${location.origin}/jobs/${jobId}/compare?ids=${encodeURIComponent(shownIds.join(','))}`}
                  >
                    {({ copied, copy }) => (
                      <Button
                        variant="default"
                        leftSection={copied ? <IconCheck size={16} /> : <IconLink size={16} />}
                        onClick={copy}
                      >
                        <span role="status">{t(copied ? 'action.copied' : 'compare.copyLink')}</span>
                      </Button>
                    )}
                  </CopyButton>
                  <Button
                    variant="default"
                    leftSection={<IconPrinter size={16} />}
                    onClick={() => window.print()}
                  >
                    {t('report.print')}
                  </Button>
                </>
              )
            }
          />
          <QueryView query={found} loading={<PageSkeleton />}>
            {({ results }) =>
              results.length === 0 ? (
                <Card>
                  <EmptyState
                    icon={IconColumns3}
                    title={t('compare.empty')}
                    action={
                      <ButtonLink to="/jobs/$jobId" params={{ jobId }} variant="default">
                        {t('compare.toJob')}
                      </ButtonLink>
                    }
                  >
                    {t('compare.emptyHint')}
                  </EmptyState>
                </Card>
              ) : (
                <>
                  {others.length > 0 && results.length < MOST_COMPARED && (
                    <Group mb="md" className="jh-no-print">
                      <Select
                        aria-label={t('compare.add')}
                        placeholder={t('compare.add')}
                        searchable
                        w={{ base: '100%', xs: 300 }}
                        nothingFoundMessage={t('interviews.noMatch')}
                        value={null}
                        onChange={(id) => id !== null && show([...shownIds, Number(id)])}
                        data={others.map((each) => ({
                          value: String(each.interview_id),
                          label: each.candidate.name,
                        }))}
                      />
                    </Group>
                  )}
                  <Box style={{ opacity: found.isPlaceholderData ? 0.6 : undefined }}>
                    <Comparison
                      jobId={jobId}
                      candidates={results}
                      onRemove={
                        results.length > 1 ? (id) => show(shownIds.filter((each) => each !== id)) : undefined
                      }
                    />
                  </Box>
                </>
              )
            }
          </QueryView>
        </>
      )}
    </QueryView>
  );
}
