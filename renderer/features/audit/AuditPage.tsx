import { Card } from '@mantine/core';
import { IconHistory, IconSearchOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { PagedList } from '../../ui/PagedList.tsx';
import { pageQuery } from '../../ui/Pager.tsx';
import rows from '../../ui/rows.module.css';
import { EmptyState } from '../../ui/states.tsx';
import { SettingsFrame } from '../settings/SettingsFrame.tsx';
import { AuditFilters } from './AuditFilters.tsx';
import { auditFilter } from './audit-search.ts';
import { EntryRow } from './EntryRow.tsx';

const route = getRouteApi('/framed/settings/audit');

/** Who saw or changed what in the company; filters and page are in the address. */
export function AuditPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = auditFilter(search);
  const entries = useQuery(queries.audit({ ...pageQuery(search.page), ...filter }));
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <SettingsFrame title={t('audit.title')} intro={t('audit.intro')}>
      <Card padding={0}>
        <AuditFilters
          search={search}
          onChange={(part, replace = false) =>
            void navigate({ search: (old) => ({ ...old, ...part, page: undefined }), replace })
          }
        />
        <PagedList
          query={entries}
          page={search.page}
          onPage={(page) => void navigate({ search: (old) => ({ ...old, page }) })}
          empty={
            isFiltered ? (
              <EmptyState icon={IconSearchOff} title={t('audit.noMatch')}>
                {t('audit.noMatchHint')}
              </EmptyState>
            ) : (
              <EmptyState icon={IconHistory} title={t('audit.empty')}>
                {t('audit.emptyHint')}
              </EmptyState>
            )
          }
        >
          {(results) => (
            <ul className={rows.list} aria-label={t('audit.title')}>
              {results.map((entry) => (
                <EntryRow key={entry.id} entry={entry} />
              ))}
            </ul>
          )}
        </PagedList>
      </Card>
    </SettingsFrame>
  );
}
