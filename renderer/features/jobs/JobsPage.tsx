import { Card, Group, SegmentedControl } from '@mantine/core';
import { IconBriefcase, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { ButtonLink } from '../../ui/links.tsx';
import { PagedList } from '../../ui/PagedList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { pageQuery } from '../../ui/Pager.tsx';
import rows from '../../ui/rows.module.css';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useMe } from '../auth/use-me.ts';
import { JobRow } from './JobRow.tsx';

const route = getRouteApi('/framed/jobs');

/** The company's jobs; search, filter and page are in the address. */
export function JobsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { q, active, page } = route.useSearch();
  const navigate = route.useNavigate();
  const jobs = useQuery(
    queries.jobs({
      ...pageQuery(page),
      ordering: '-created_at',
      search: q,
      is_active: active,
      // Active jobs of other companies are for their candidates, not for this list.
      company: me.company ? String(me.company.id) : undefined,
    }),
  );
  const filtered = q !== undefined || active !== undefined;
  const nothing = !filtered && jobs.data?.count === 0;
  const create = (
    <ButtonLink to="/jobs/new" leftSection={<IconPlus size={17} />}>
      {t('jobs.new')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t('jobs.title')} intro={t('jobs.intro')} actions={create} />
      <Card padding={0}>
        {!nothing && (
          <Group p="md" gap="sm" style={{ borderBottom: '1px solid var(--jh-border)' }}>
            <SearchInput
              label={t('jobs.search')}
              value={q ?? ''}
              onChange={(value) =>
                void navigate({
                  search: (old) => ({ ...old, q: value || undefined, page: undefined }),
                  replace: true,
                })
              }
            />
            <SegmentedControl
              aria-label={t('jobs.filter')}
              size="sm"
              value={active ?? 'all'}
              onChange={(value) =>
                void navigate({
                  search: (old) => ({
                    ...old,
                    active: value === 'all' ? undefined : (value as 'true' | 'false'),
                    page: undefined,
                  }),
                })
              }
              data={[
                { value: 'all', label: t('jobs.all') },
                { value: 'true', label: t('jobs.active') },
                { value: 'false', label: t('jobs.inactive') },
              ]}
            />
          </Group>
        )}
        <PagedList
          query={jobs}
          page={page}
          onPage={(next) => void navigate({ search: (old) => ({ ...old, page: next }) })}
          empty={
            filtered ? (
              <EmptyState icon={IconSearchOff} title={t('jobs.noMatch')}>
                {t('jobs.noMatchHint')}
              </EmptyState>
            ) : (
              <EmptyState icon={IconBriefcase} title={t('jobs.empty')}>
                {t('jobs.emptyHint')}
              </EmptyState>
            )
          }
        >
          {(results) => (
            <ul className={rows.list} aria-label={t('jobs.title')}>
              {results.map((job) => (
                <JobRow key={job.id} job={job} />
              ))}
            </ul>
          )}
        </PagedList>
      </Card>
    </>
  );
}
