import { Card, Group, Select } from '@mantine/core';
import { IconSchool, IconSearchOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { BackLink } from '../../ui/links.tsx';
import { PagedList } from '../../ui/PagedList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { pageQuery } from '../../ui/Pager.tsx';
import rows from '../../ui/rows.module.css';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { ExampleRow } from './ExampleRow.tsx';
import { EXEMPLAR_ORDERINGS, type ExemplarOrdering } from './orderings.ts';

const route = getRouteApi('/framed/examples');

/** The company's graded examples; search, order and page are in the address. */
export function ExamplesPage() {
  const { t } = useTranslation();
  const { q, sort, page } = route.useSearch();
  const navigate = route.useNavigate();
  const set = (part: { q?: string; sort?: ExemplarOrdering }, replace = false) =>
    void navigate({ search: (old) => ({ ...old, ...part, page: undefined }), replace });
  const exemplars = useQuery(
    queries.exemplars({ ...pageQuery(page), ordering: sort ?? '-updated_at', search: q }),
  );
  const nothing = q === undefined && exemplars.data?.count === 0;
  return (
    <>
      <PageHeader
        title={t('examples.title')}
        intro={t('examples.intro')}
        back={<BackLink to="/interviews" place={t('interviews.title')} />}
      />
      <Card padding={0}>
        {!nothing && (
          <Group p="md" gap="sm" style={{ borderBottom: '1px solid var(--jh-border)' }}>
            <SearchInput
              label={t('examples.search')}
              value={q ?? ''}
              onChange={(value) => set({ q: value || undefined }, true)}
            />
            <Select
              aria-label={t('interviews.sort')}
              allowDeselect={false}
              maw={190}
              value={sort ?? '-updated_at'}
              onChange={(value) => set({ sort: (value as ExemplarOrdering | null) ?? undefined })}
              data={EXEMPLAR_ORDERINGS.map((value) => ({ value, label: t(`examples.order.${value}`) }))}
            />
          </Group>
        )}
        <PagedList
          query={exemplars}
          page={page}
          onPage={(next) => void navigate({ search: (old) => ({ ...old, page: next }) })}
          empty={
            q === undefined ? (
              <EmptyState icon={IconSchool} title={t('examples.empty')}>
                {t('examples.emptyHint')}
              </EmptyState>
            ) : (
              <EmptyState icon={IconSearchOff} title={t('examples.noMatch')}>
                {t('examples.noMatchHint')}
              </EmptyState>
            )
          }
        >
          {(results) => (
            <ul className={rows.list} aria-label={t('examples.title')}>
              {results.map((exemplar) => (
                <ExampleRow key={exemplar.id} exemplar={exemplar} />
              ))}
            </ul>
          )}
        </PagedList>
      </Card>
    </>
  );
}
