import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { ConfirmModal } from '../../ui/confirm.tsx';
import { toastDone } from '../../ui/toast.ts';
import { Choice } from './Choice.tsx';
import { useSyncCall } from './use-sync.ts';

const WAYS = ['keep', 'remove'] as const;

interface Props {
  /** Changes, and recordings, that have not reached the account. */
  unsent: number;
  recordings: number;
  onClose: () => void;
}

/** Asks what becomes of what is here before the studio works on its own again. */
export function DisconnectModal({ unsent, recordings, onClose }: Props) {
  const { t } = useTranslation();
  const [way, setWay] = useState<(typeof WAYS)[number]>('keep');
  const disconnect = useSyncCall(
    () => client.call(routes.disconnectSync, { body: { keep: way === 'keep' } }),
    {
      onSuccess: () => {
        onClose();
        toastDone(t('sync.disconnected'));
      },
    },
  );
  return (
    <ConfirmModal
      opened
      title={t('sync.disconnectTitle')}
      confirmLabel={t(way === 'keep' ? 'sync.disconnect' : 'sync.disconnectRemove')}
      danger={way === 'remove'}
      busy={disconnect.isPending}
      error={disconnect.isError ? errorText(disconnect.error) : null}
      onConfirm={() => disconnect.mutate()}
      onClose={onClose}
    >
      <Stack>
        <Choice
          label={t('sync.disconnectWay')}
          options={WAYS.map((value) => ({ value, label: t(`sync.${value}`), hint: t(`sync.${value}Hint`) }))}
          value={way}
          onChange={setWay}
        />
        {unsent > 0 && (
          <Text fz="sm">{t(way === 'keep' ? 'sync.unsentKept' : 'sync.unsentLost', { count: unsent })}</Text>
        )}
        {recordings > 0 && (
          <Text fz="sm">
            {t(way === 'keep' ? 'sync.recordings.unsentKept' : 'sync.recordings.unsentLost', {
              count: recordings,
            })}
          </Text>
        )}
      </Stack>
    </ConfirmModal>
  );
}
