import { Alert, Button, Stack } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WebhookEndpoint } from '../../../shared/contract/webhooks.ts';
import { queries } from '../../api/queries.ts';
import { formatDate } from '../../ui/format.ts';
import { BackLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { SettingsNav } from '../settings/SettingsFrame.tsx';
import { DeliveryLog } from './DeliveryLog.tsx';
import { EndpointActions } from './EndpointActions.tsx';
import { EndpointState } from './StateBadge.tsx';
import { useSwitch } from './use-switch.ts';

const route = getRouteApi('/framed/settings/webhooks/$endpointId');

/** One endpoint, and what was sent there. */
export function EndpointPage() {
  const { t } = useTranslation();
  const { endpointId } = route.useParams();
  const endpoint = useQuery(queries.webhookEndpoint(endpointId));
  return (
    <>
      <SettingsNav />
      <QueryView query={endpoint} page>
        {(found) => (
          <>
            <PageHeader
              title={found.url}
              mark={<EndpointState endpoint={found} />}
              back={<BackLink to="/settings/webhooks" place={t('webhooks.title')} />}
              intro={
                <>
                  {found.events.map((type) => t(`webhooks.event.${type}`)).join(' · ')}
                  {' · '}
                  {t('webhooks.added', { date: formatDate(found.created_at) })}
                </>
              }
              actions={<EndpointActions endpoint={found} />}
            />
            <Stack gap="lg">
              {!found.enabled && <WhyOff endpoint={found} />}
              <DeliveryLog endpointId={found.id} />
            </Stack>
          </>
        )}
      </QueryView>
    </>
  );
}

/** Why nothing is sent, and what to do about it. */
function WhyOff({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { t } = useTranslation();
  const turn = useSwitch(endpoint);
  const reason = endpoint.disabled_reason ?? 'byHand';
  return (
    <Alert
      color="gray"
      icon={<IconAlertCircle size={18} color={reason === 'byHand' ? undefined : 'var(--jh-bad)'} />}
      title={t(`webhooks.offTitle.${reason}`)}
    >
      <Stack gap="sm" align="flex-start">
        {t(`webhooks.offText.${reason}`)}
        <Button size="compact-sm" loading={turn.isPending} onClick={() => turn.mutate(true)}>
          {t('webhooks.turnOn')}
        </Button>
      </Stack>
    </Alert>
  );
}
