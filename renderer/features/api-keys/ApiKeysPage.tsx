import { Button, Card, Select } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { PagedList } from '../../ui/PagedList.tsx';
import { pageQuery } from '../../ui/Pager.tsx';
import rows from '../../ui/rows.module.css';
import { EmptyState } from '../../ui/states.tsx';
import { SettingsFrame } from '../settings/SettingsFrame.tsx';
import { ApiKeyRow } from './ApiKeyRow.tsx';
import { NewKeyModal } from './NewKeyModal.tsx';
import { API_KEY_ORDERINGS } from './orderings.ts';

const route = getRouteApi('/framed/settings/api-keys');

/** One's own API keys; order and page are in the address. */
export function ApiKeysPage() {
  const { t } = useTranslation();
  const { sort, page } = route.useSearch();
  const navigate = route.useNavigate();
  const [making, setMaking] = useState(false);
  const apiKeys = useQuery(queries.apiKeys({ ...pageQuery(page), ordering: sort ?? '-created_at' }));
  const create = (
    <Button leftSection={<IconPlus size={17} />} onClick={() => setMaking(true)}>
      {t('keys.create')}
    </Button>
  );
  const hasSome = (apiKeys.data?.count ?? 0) > 0;
  return (
    <SettingsFrame title={t('keys.title')} intro={t('keys.intro')} actions={hasSome && create}>
      <Card padding={0}>
        {hasSome && (
          <div className={rows.filters}>
            <Select
              aria-label={t('keys.sort')}
              allowDeselect={false}
              value={sort ?? '-created_at'}
              onChange={(value) =>
                void navigate({ search: { sort: API_KEY_ORDERINGS.find((known) => known === value) } })
              }
              data={API_KEY_ORDERINGS.map((value) => ({ value, label: t(`keys.order.${value}`) }))}
            />
          </div>
        )}
        <PagedList
          query={apiKeys}
          page={page}
          onPage={(next) => void navigate({ search: (old) => ({ ...old, page: next }) })}
          empty={
            <EmptyState icon={IconKey} title={t('keys.empty')} action={create}>
              {t('keys.emptyHint')}
            </EmptyState>
          }
        >
          {(results) => (
            <ul className={rows.list} aria-label={t('keys.title')}>
              {results.map((apiKey) => (
                <ApiKeyRow key={apiKey.id} apiKey={apiKey} />
              ))}
            </ul>
          )}
        </PagedList>
      </Card>
      <NewKeyModal opened={making} onClose={() => setMaking(false)} />
    </SettingsFrame>
  );
}
