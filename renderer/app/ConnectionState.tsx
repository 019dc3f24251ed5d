import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconCloudCheck, IconDeviceLaptop, IconPlugConnectedX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../api/queries.ts';
import classes from './Shell.module.css';

const ASK_MS = 15_000;
const ASK_AWAY_MS = 3_000;

/** Where the data is and whether it can be reached; asks from time to time, more often while it cannot, and when pressed. */
export function ConnectionState({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation();
  const studio = useQuery({
    ...queries.studio(),
    refetchInterval: ({ state }) => (state.status === 'error' ? ASK_AWAY_MS : ASK_MS),
    retry: false,
  });
  const away = studio.isError;
  const hosted = studio.data?.mode === 'hosted';
  const label = away ? t('connection.away') : hosted ? t('connection.hosted') : t('connection.device');
  const hint = away
    ? t('connection.awayHint')
    : hosted
      ? t('connection.hostedHint')
      : t('connection.deviceHint');
  const Icon = away ? IconPlugConnectedX : hosted ? IconCloudCheck : IconDeviceLaptop;
  if (studio.isPending) return null;
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
