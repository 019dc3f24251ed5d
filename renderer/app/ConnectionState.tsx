import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconCloudCheck, IconPlugConnectedX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../api/queries.ts';
import classes from './Shell.module.css';
import { SyncState } from './SyncState.tsx';

const ASK_MS = 15_000;
const ASK_AWAY_MS = 3_000;

/** Whether the data can be reached, and on a device how syncing stands; asks from time to time, more often while it cannot, and when pressed. */
export function ConnectionState({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation();
  const studio = useQuery({
    ...queries.studio(),
    refetchInterval: ({ state }) => (state.status === 'error' ? ASK_AWAY_MS : ASK_MS),
    retry: false,
  });
  const away = studio.isError;
  const label = t(away ? 'connection.away' : 'connection.hosted');
  const hint = t(away ? 'connection.awayHint' : 'connection.hostedHint');
  const Icon = away ? IconPlugConnectedX : IconCloudCheck;
  if (studio.isPending) return null;
  if (!away && studio.data.mode === 'device') return <SyncState compact={compact} />;
  return (
    <Tooltip label={hint} multiline maw={260} events={{ hover: true, focus: true, touch: true }}>
      <UnstyledButton
        className={classes.state}
        data-away={away || undefined}
        onClick={() => void studio.refetch()}
        aria-description={hint}
      >
        <Icon size={17} stroke={1.7} aria-hidden="true" />
        <span className={compact ? 'jh-hidden' : undefined} role="status" aria-label={t('connection.label')}>
          {label}
        </span>
      </UnstyledButton>
    </Tooltip>
  );
}
