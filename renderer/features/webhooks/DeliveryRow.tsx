import { Button, Code, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { WebhookDelivery } from '../../../shared/contract/webhooks.ts';
import { client } from '../../api/client.ts';
import { keys } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { formatDateTime, formatMilliseconds } from '../../ui/format.ts';
import rows from '../../ui/rows.module.css';
import { toastDone, toastError } from '../../ui/toast.ts';
import { DeliveryState } from './StateBadge.tsx';

/** A delivery: what came of it, what was sent, and sending it again. */
export function DeliveryRow({ delivery }: { delivery: WebhookDelivery }) {
  const { t } = useTranslation();
  const { event_type, status, attempts, status_code, duration_ms, error, next_attempt_at } = delivery;
  const facts = [
    formatDateTime(delivery.created_at),
    t('webhooks.attempts', { count: attempts }),
    // What went wrong says it too.
    error === null && status_code !== null && t('webhooks.answered', { status: status_code }),
    duration_ms !== null && formatMilliseconds(duration_ms),
    next_attempt_at !== null && t('webhooks.next', { date: formatDateTime(next_attempt_at) }),
  ];
  return (
    <li className={rows.row}>
      <div className={rows.main}>
        <Group gap={8}>
          <Text fw={600}>{t(`webhooks.event.${event_type}`)}</Text>
          <DeliveryState status={status} />
        </Group>
        <Text fz="sm" c="dimmed">
          {facts.filter(Boolean).join(' · ')}
        </Text>
        {error && (
          <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
            {serverWords(error)}
          </Text>
        )}
        <details>
          <summary style={{ cursor: 'pointer', fontSize: 'var(--mantine-font-size-sm)' }}>
            {t('webhooks.sent')}
          </summary>
          <Code
            block
            lang="en"
            mt={6}
            fz="xs"
            style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
            dir="auto"
          >
            {`webhook-id: ${delivery.webhook_id}\n\n${JSON.stringify(delivery.payload, null, 2)}`}
          </Code>
        </details>
      </div>
      <SendAgain delivery={delivery} />
    </li>
  );
}

function SendAgain({ delivery: { id, event_type, status } }: { delivery: WebhookDelivery }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const send = useMutation({
    mutationFn: () => client.call(routes.redeliverWebhook, { params: { id } }),
    onSuccess: () => {
      toastDone(t('webhooks.resent'));
      return cache.invalidateQueries({ queryKey: keys.webhooks });
    },
    onError: toastError,
  });
  const label = t(status === 'pending' ? 'webhooks.sendNow' : 'webhooks.sendAgain');
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={send.isPending}
      aria-label={`${label}: ${t(`webhooks.event.${event_type}`)}`}
      onClick={() => send.mutate()}
    >
      {label}
    </Button>
  );
}
