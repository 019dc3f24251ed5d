import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeliveryStatus, WebhookEndpoint } from '../../../shared/contract/webhooks.ts';
import classes from './webhooks.module.css';

type Tone = 'good' | 'bad' | 'plain';

function StateBadge({ tone, word }: { tone: Tone; word: string }) {
  return (
    <Badge color="gray" className={classes.state} data-tone={tone} style={{ flex: 'none' }}>
      {word}
    </Badge>
  );
}

/** Whether an endpoint is sent anything, and if not, whether the studio switched it off. */
export function EndpointState({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { t } = useTranslation();
  const { enabled, disabled_reason } = endpoint;
  if (enabled) return <StateBadge tone="good" word={t('webhooks.on')} />;
  if (disabled_reason === null) return <StateBadge tone="plain" word={t('webhooks.off')} />;
  return <StateBadge tone="bad" word={t(`webhooks.reason.${disabled_reason}`)} />;
}

const TONES = { delivered: 'good', failed: 'bad', pending: 'plain' } as const;

/** What came of a delivery so far. */
export function DeliveryState({ status }: { status: DeliveryStatus }) {
  const { t } = useTranslation();
  return <StateBadge tone={TONES[status]} word={t(`webhooks.status.${status}`)} />;
}
