import { Button, Card, Group, Text } from '@mantine/core';
import { IconChevronRight, IconPlus, IconSend, IconWebhook } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WebhookEndpoint } from '../../../shared/contract/webhooks.ts';
import { queries } from '../../api/queries.ts';
import { QueryView } from '../../ui/QueryView.tsx';
import rows from '../../ui/rows.module.css';
import { EmptyState, RowsSkeleton } from '../../ui/states.tsx';
import { SettingsFrame } from '../settings/SettingsFrame.tsx';
import { NewEndpointModal } from './EndpointModals.tsx';
import { EndpointState } from './StateBadge.tsx';
import { TestModal } from './TestModal.tsx';

/** Where the company wants to hear of what happens. */
export function WebhooksPage() {
  const { t } = useTranslation();
  const endpoints = useQuery(queries.webhookEndpoints());
  const [open, setOpen] = useState<'new' | 'test' | null>(null);
  const close = () => setOpen(null);
  const add = (
    <Button leftSection={<IconPlus size={17} />} onClick={() => setOpen('new')}>
      {t('webhooks.add')}
    </Button>
  );
  return (
    <SettingsFrame
      title={t('webhooks.title')}
      intro={t('webhooks.intro')}
      actions={
        (endpoints.data?.count ?? 0) > 0 && (
          <>
            <Button variant="default" leftSection={<IconSend size={17} />} onClick={() => setOpen('test')}>
              {t('webhooks.test')}
            </Button>
            {add}
          </>
        )
      }
    >
      <Card padding={0}>
        <QueryView query={endpoints} loading={<RowsSkeleton rows={3} />}>
          {({ results }) =>
            results.length === 0 ? (
              <EmptyState icon={IconWebhook} title={t('webhooks.empty')} action={add}>
                {t('webhooks.emptyHint')}
              </EmptyState>
            ) : (
              <ul className={rows.list} aria-label={t('webhooks.title')}>
                {results.map((endpoint) => (
                  <EndpointRow key={endpoint.id} endpoint={endpoint} />
                ))}
              </ul>
            )
          }
        </QueryView>
      </Card>
      <NewEndpointModal opened={open === 'new'} onClose={close} />
      <TestModal opened={open === 'test'} onClose={close} />
    </SettingsFrame>
  );
}

function EndpointRow({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link className={rows.link} to="/settings/webhooks/$endpointId" params={{ endpointId: endpoint.id }}>
        <div style={{ flex: 1, minWidth: 0 }}>
          <Group gap="4px 8px">
            <Text fw={600} dir="ltr" style={{ overflowWrap: 'anywhere' }}>
              {endpoint.url}
            </Text>
            <EndpointState endpoint={endpoint} />
          </Group>
          <Text fz="sm" c="dimmed">
            {endpoint.events.map((type) => t(`webhooks.event.${type}`)).join(' · ')}
          </Text>
        </div>
        <IconChevronRight size={17} color="var(--mantine-color-dimmed)" aria-hidden="true" />
      </Link>
    </li>
  );
}
