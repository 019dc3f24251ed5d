import { Alert, Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { WEBHOOK_EVENT_TYPES } from '../../../shared/contract/values.ts';
import type { WebhookEventType, WebhookTestResult } from '../../../shared/contract/webhooks.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { formatMilliseconds } from '../../ui/format.ts';
import { FormAlert } from '../../ui/states.tsx';

interface Props {
  opened: boolean;
  /** What is sent at first. */
  event?: WebhookEventType | undefined;
  onClose: () => void;
}

/** Sends an event now to every endpoint that wants it, and shows what each answered. */
export function TestModal({ opened, onClose, event }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('webhooks.testTitle')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <TestForm event={event} onClose={onClose} />
    </Modal>
  );
}

function TestForm({ event = 'interview.completed', onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation();
  const [type, setType] = useState<WebhookEventType>(event);
  const test = useMutation({
    mutationFn: () => client.call(routes.testWebhook, { body: { event_type: type } }),
  });
  return (
    <Stack>
      <Text fz="sm" c="dimmed">
        {t('webhooks.testHint')}
      </Text>
      <Select
        label={t('webhooks.eventType')}
        allowDeselect={false}
        value={type}
        onChange={(value) => {
          test.reset();
          setType(WEBHOOK_EVENT_TYPES.find((known) => known === value) ?? type);
        }}
        data={WEBHOOK_EVENT_TYPES.map((value) => ({ value, label: t(`webhooks.event.${value}`) }))}
      />
      <FormAlert message={test.isError ? errorText(test.error) : null} />
      {test.data?.results.length === 0 && (
        <Alert
          color="gray"
          role="status"
          icon={<IconAlertCircle size={18} />}
          title={t('webhooks.testNobody')}
        >
          {t('webhooks.testNobodyHint')}
        </Alert>
      )}
      {test.data?.results.map((result) => (
        <Result key={result.endpoint_id} result={result} />
      ))}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('action.close')}
        </Button>
        <Button loading={test.isPending} onClick={() => test.mutate()}>
          {t('webhooks.testSend')}
        </Button>
      </Group>
    </Stack>
  );
}

function Result({ result }: { result: WebhookTestResult }) {
  const { t } = useTranslation();
  const { url, delivered, status_code, duration_ms, error } = result;
  const color = delivered ? 'var(--jh-good)' : 'var(--jh-bad)';
  const time = formatMilliseconds(duration_ms);
  return (
    <Alert
      color="gray"
      role="status"
      icon={
        delivered ? <IconCircleCheck size={18} color={color} /> : <IconAlertCircle size={18} color={color} />
      }
      title={
        delivered ? t('webhooks.testGood', { status: status_code, time }) : t('webhooks.testBad', { time })
      }
    >
      <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
        {url}
      </Text>
      {error && <Text fz="sm">{serverWords(error)}</Text>}
    </Alert>
  );
}
