import { Select } from '@mantine/core';
import { IconInbox, IconSearchOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DELIVERY_STATUSES, WEBHOOK_EVENT_TYPES } from '../../../shared/contract/values.ts';
import { queries } from '../../api/queries.ts';
import { PagedList } from '../../ui/PagedList.tsx';
import { pageQuery } from '../../ui/Pager.tsx';
import rows from '../../ui/rows.module.css';
import { Section } from '../../ui/Section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { DeliveryRow } from './DeliveryRow.tsx';

const route = getRouteApi('/framed/settings/webhooks/$endpointId');
const ANY = 'any';

/** What was sent to an endpoint, what waits and what failed; filters and page are in the address. */
export function DeliveryLog({ endpointId }: { endpointId: number }) {
  const { t } = useTranslation();
  const { status, event, page } = route.useSearch();
  const navigate = route.useNavigate();
  const set = (part: { status?: typeof status; event?: typeof event }) =>
    void navigate({ search: (old) => ({ ...old, ...part, page: undefined }) });
  const deliveries = useQuery(
    queries.webhookDeliveries({
      ...pageQuery(page),
      endpoint: String(endpointId),
      status,
      event_type: event,
    }),
  );
  const isFiltered = status !== undefined || event !== undefined;
  const nothing = !isFiltered && deliveries.data?.count === 0;
  return (
    <Section flush title={t('webhooks.log')} intro={t('webhooks.logHint')}>
      {!nothing && (
        <div className={rows.filters}>
          <Select
            aria-label={t('webhooks.statusFilter')}
            allowDeselect={false}
            value={status ?? ANY}
            onChange={(value) => set({ status: DELIVERY_STATUSES.find((known) => known === value) })}
            data={[
              { value: ANY, label: t('webhooks.anyStatus') },
              ...DELIVERY_STATUSES.map((value) => ({ value, label: t(`webhooks.status.${value}`) })),
            ]}
          />
          <Select
            aria-label={t('webhooks.eventType')}
            allowDeselect={false}
            value={event ?? ANY}
            onChange={(value) => set({ event: WEBHOOK_EVENT_TYPES.find((known) => known === value) })}
            data={[
              { value: ANY, label: t('webhooks.anyEvent') },
              ...WEBHOOK_EVENT_TYPES.map((value) => ({ value, label: t(`webhooks.event.${value}`) })),
            ]}
          />
        </div>
      )}
      <PagedList
        query={deliveries}
        page={page}
        onPage={(next) => void navigate({ search: (old) => ({ ...old, page: next }) })}
        empty={
          isFiltered ? (
            <EmptyState icon={IconSearchOff} title={t('webhooks.noMatch')}>
              {t('webhooks.noMatchHint')}
            </EmptyState>
          ) : (
            <EmptyState icon={IconInbox} title={t('webhooks.logEmpty')}>
              {t('webhooks.logEmptyHint')}
            </EmptyState>
          )
        }
      >
        {(results) => (
          <ul className={rows.list} aria-label={t('webhooks.log')}>
            {results.map((delivery) => (
              <DeliveryRow key={delivery.id} delivery={delivery} />
            ))}
          </ul>
        )}
      </PagedList>
    </Section>
  );
}
