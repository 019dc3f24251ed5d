import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { Quarantined } from '../../../shared/contract/sync.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { ConfirmModal } from '../../ui/confirm.tsx';
import { formatDateTime } from '../../ui/format.ts';
import { TextLink } from '../../ui/links.tsx';
import rows from '../../ui/rows.module.css';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { Sides } from './Sides.tsx';
import { useChangeName } from './use-change-name.ts';
import { useSyncCall } from './use-sync.ts';

/** A change that was not taken: what, about what, why not, and what may be done now. */
export function WaitingRow({ change }: { change: Quarantined }) {
  const { t } = useTranslation();
  const nameOf = useChangeName();
  const [asked, setAsked] = useState(false);
  const params = { id: change.id };
  const isConflict = change.code === 'conflict';
  const retry = useSyncCall(() => client.call(routes.retryQuarantined, { params }), {
    onSuccess: () => toastDone(t(isConflict ? 'sync.kept' : 'sync.triedAgain')),
  });
  const discard = useSyncCall(() => client.call(routes.discardQuarantined, { params }), {
    onSuccess: () => toastDone(t(isConflict ? 'sync.theirsUsed' : 'sync.discarded')),
  });
  const busy = retry.isPending || discard.isPending;
  const error = retry.error ?? discard.error;
  const again = () => {
    discard.reset();
    retry.mutate();
  };
  const giveUp = () => {
    setAsked(false);
    retry.reset();
    discard.mutate();
  };
  const { subject } = change;
  return (
    <li className={rows.row}>
      <Stack gap="sm" style={{ flex: '1 1 100%', minWidth: 0 }}>
        <div>
          <Group gap="2px 8px" justify="space-between">
            <Text fw={600}>{nameOf(change.name)}</Text>
            <Text fz="sm" c="dimmed" component="time" dateTime={change.created_at}>
              {formatDateTime(change.created_at)}
            </Text>
          </Group>
          {subject.title && (
            <Text fz="sm" dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {subject.interview_id === null ? (
                subject.title
              ) : (
                <TextLink to="/interviews/$interviewId" params={{ interviewId: subject.interview_id }}>
                  {subject.title}
                </TextLink>
              )}
            </Text>
          )}
        </div>
        <Text>{t(`sync.why.${change.code}`)}</Text>
        {isConflict && <Sides change={change} />}
        <FormAlert message={error ? errorText(error) : null} />
        <Group gap="xs">
          <Button variant="default" size="sm" disabled={busy} loading={retry.isPending} onClick={again}>
            {t(isConflict ? 'sync.keepMine' : 'action.retry')}
          </Button>
          <Button
            variant="default"
            size="sm"
            disabled={busy}
            loading={discard.isPending}
            onClick={isConflict ? giveUp : () => setAsked(true)}
          >
            {t(isConflict ? 'sync.useTheirs' : 'sync.giveUp')}
          </Button>
        </Group>
      </Stack>
      <ConfirmModal
        opened={asked}
        title={t('sync.giveUpTitle')}
        confirmLabel={t('sync.giveUp')}
        danger
        onConfirm={giveUp}
        onClose={() => setAsked(false)}
      >
        {t('sync.giveUpText')}
      </ConfirmModal>
    </li>
  );
}
