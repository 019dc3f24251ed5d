import { Badge, Button, Code, Group, Spoiler, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiKey } from '../../../shared/contract/api-keys.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { keys } from '../../api/queries.ts';
import { ConfirmModal } from '../../ui/confirm.tsx';
import { formatDate, formatDateTime } from '../../ui/format.ts';
import rows from '../../ui/rows.module.css';
import { toastDone } from '../../ui/toast.ts';

/** A key without its secret: what it may, when it was used and when it ends. */
export function ApiKeyRow({ apiKey }: { apiKey: ApiKey }) {
  const { t } = useTranslation();
  const { name, prefix, last_four, scopes, created_at, last_used_at, expires_at } = apiKey;
  const isOver = expires_at !== null && Date.parse(expires_at) <= Date.now();
  return (
    <li className={rows.row}>
      <div className={rows.main}>
        <Group gap={8}>
          <Text fw={600} dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          <Code fz="xs">{`${prefix}…${last_four}`}</Code>
          {apiKey.sandbox && <Badge>{t('keys.sandbox')}</Badge>}
          {isOver && <Badge color="gray">{t('keys.over')}</Badge>}
        </Group>
        <Text fz="sm" c="dimmed">
          {t('keys.created', { date: formatDate(created_at) })}
          {' · '}
          {last_used_at === null ? t('keys.unused') : t('keys.used', { date: formatDateTime(last_used_at) })}
          {' · '}
          {expires_at === null
            ? t('keys.endless')
            : t(isOver ? 'keys.ended' : 'keys.ends', { date: formatDateTime(expires_at) })}
        </Text>
        <Spoiler maxHeight={44} showLabel={t('keys.allScopes')} hideLabel={t('keys.fewerScopes')} mt={4}>
          <Text fz="xs" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
            {scopes.join(', ')}
          </Text>
        </Spoiler>
      </div>
      <Revoke apiKey={apiKey} />
    </li>
  );
}

function Revoke({ apiKey: { id, name } }: { apiKey: ApiKey }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [asked, setAsked] = useState(false);
  const revoke = useMutation({
    mutationFn: () => client.call(routes.deleteApiKey, { params: { id } }),
    onSuccess: () => {
      setAsked(false);
      toastDone(t('keys.revoked', { name }));
      return cache.invalidateQueries({ queryKey: keys.apiKeys });
    },
  });
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('keys.revokeOf', { name })}
        onClick={() => setAsked(true)}
      >
        {t('keys.revoke')}
      </Button>
      <ConfirmModal
        opened={asked}
        title={t('keys.revokeTitle', { name })}
        confirmLabel={t('keys.revoke')}
        danger
        busy={revoke.isPending}
        error={revoke.isError ? errorText(revoke.error) : null}
        onConfirm={() => revoke.mutate()}
        onClose={() => {
          setAsked(false);
          revoke.reset();
        }}
      >
        {t('keys.revokeText')}
      </ConfirmModal>
    </>
  );
}
