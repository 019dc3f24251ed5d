import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { SyncStatus } from '../../../shared/contract/sync.ts';
import { client } from '../../api/client.ts';
import { formatBytes, formatDateTime, formatNumber } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import { toastError } from '../../ui/toast.ts';
import { Fact, Facts } from '../settings/Facts.tsx';
import { DisconnectModal } from './DisconnectModal.tsx';
import { standingOf } from './standing.ts';
import { useSyncCall } from './use-sync.ts';

/** Where to and as whom, how it stands, and what may be done about it. */
export function Connected({ status, url }: { status: SyncStatus; url: string }) {
  const { t } = useTranslation();
  const [parting, setParting] = useState(false);
  const now = useSyncCall(() => client.call(routes.syncNow, {}), { onError: toastError });
  const send = useSyncCall(() => client.call(routes.sendRecordings, {}), { onError: toastError });
  const { email, last_success, pending, problem, progress } = status;
  const { recordings_pending, bytes_pending, recordings_wait } = status;
  const standing = standingOf(status);
  return (
    <Section title={t('sync.connection')}>
      <Stack gap="lg">
        {problem && (
          <Alert
            color="gray"
            role="alert"
            icon={<IconAlertTriangle size={18} color="var(--jh-bad)" />}
            title={t('sync.stopped')}
          >
            {t(`sync.problem.${problem}`)}
          </Alert>
        )}
        <Facts>
          <Fact name={t('sync.account')}>
            <bdi>{email}</bdi>
          </Fact>
          <Fact name={t('sync.at')}>
            <bdi dir="ltr">{url}</bdi>
          </Fact>
          <Fact name={t('sync.standing')}>{t(`sync.state.${standing}`)}</Fact>
          <Fact name={t('sync.last')}>{last_success ? formatDateTime(last_success) : t('sync.never')}</Fact>
          <Fact name={t('sync.toSend')}>
            {pending > 0 ? t('sync.changes', { count: pending }) : t('sync.nothing')}
          </Fact>
          {recordings_pending > 0 && (
            <Fact name={t('sync.recordings.toSend')}>
              {t('sync.recordings.waiting', { count: recordings_pending, size: formatBytes(bytes_pending) })}
              {recordings_wait && ` ${t(`sync.recordings.wait.${recordings_wait}`)}`}
            </Fact>
          )}
        </Facts>
        {progress && progress.total > 0 && standing === 'syncing' && (
          <Stack gap={6}>
            <Text fz="sm" c="dimmed">
              {t('sync.loading', {
                done: formatNumber(progress.done),
                total: formatNumber(progress.total),
              })}
            </Text>
            <Progress value={(100 * progress.done) / progress.total} aria-label={t('sync.loadingLabel')} />
          </Stack>
        )}
        <Group>
          <Button
            leftSection={<IconRefresh size={17} />}
            loading={now.isPending}
            onClick={() => now.mutate()}
          >
            {t('sync.now')}
          </Button>
          {recordings_wait && (
            <Button variant="default" loading={send.isPending} onClick={() => send.mutate()}>
              {t('sync.recordings.sendNow')}
            </Button>
          )}
          <Button variant="default" onClick={() => setParting(true)}>
            {t('sync.disconnect')}
          </Button>
        </Group>
      </Stack>
      {parting && (
        <DisconnectModal
          unsent={pending + status.quarantined}
          recordings={recordings_pending}
          onClose={() => setParting(false)}
        />
      )}
    </Section>
  );
}
