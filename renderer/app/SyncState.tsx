import { Tooltip } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCloudCheck,
  IconCloudOff,
  IconDeviceLaptop,
  IconRefresh,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '../api/queries.ts';
import { standingOf } from '../features/sync/standing.ts';
import { useFollowSync } from '../features/sync/use-sync.ts';
import classes from './Shell.module.css';

const ICONS = {
  alone: IconDeviceLaptop,
  offline: IconCloudOff,
  syncing: IconRefresh,
  idle: IconCloudCheck,
  attention: IconAlertTriangle,
};

/** How syncing stands, in a few words, and the way to its page. */
export function SyncState({ compact }: { compact: boolean }) {
  const { t } = useTranslation();
  const { data: status } = useQuery(queries.syncStatus());
  useFollowSync(status);
  if (status === undefined) return null;
  const standing = standingOf(status);
  const Icon = ICONS[standing];
  const hint =
    standing === 'attention'
      ? status.problem
        ? t(`sync.problem.${status.problem}`)
        : t('sync.hint.waiting', { count: status.quarantined })
      : standing === 'offline' && status.pending > 0
        ? t('sync.hint.offlineWith', { count: status.pending })
        : t(`sync.hint.${standing}`);
  const label =
    standing === 'syncing' && status.pending > 0
      ? t('sync.state.syncingWith', { count: status.pending })
      : t(`sync.state.${standing}`);
  return (
    // Around the link: a status in it would take its name from it.
    <div role="status">
      <Tooltip label={hint} multiline maw={260} events={{ hover: true, focus: true, touch: true }}>
        <Link
          to="/settings/sync"
          className={classes.state}
          data-away={standing === 'attention' || undefined}
          aria-description={hint}
        >
          <Icon size={17} stroke={1.7} aria-hidden="true" />
          <span className={compact ? 'jh-hidden' : undefined}>{label}</span>
        </Link>
      </Tooltip>
    </div>
  );
}
