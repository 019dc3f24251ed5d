import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconPencil } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { WebhookEndpoint } from '../../../shared/contract/webhooks.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { keys, queries } from '../../api/queries.ts';
import { ConfirmModal } from '../../ui/confirm.tsx';
import { toastDone } from '../../ui/toast.ts';
import { EditEndpointModal, NewSecretModal } from './EndpointModals.tsx';
import { TestModal } from './TestModal.tsx';
import { useSwitch } from './use-switch.ts';

/** What can be done with an endpoint. */
export function EndpointActions({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { t } = useTranslation();
  const turn = useSwitch(endpoint);
  const [open, setOpen] = useState<'edit' | 'test' | 'secret' | 'remove' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('webhooks.more')} loading={turn.isPending}>
            <IconDots size={17} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpen('test')}>{t('webhooks.test')}</Menu.Item>
          <Menu.Item onClick={() => setOpen('secret')}>{t('webhooks.rotate')}</Menu.Item>
          {endpoint.enabled && (
            <Menu.Item onClick={() => turn.mutate(false)}>{t('webhooks.turnOff')}</Menu.Item>
          )}
          <Menu.Item c="var(--jh-bad)" onClick={() => setOpen('remove')}>
            {t('webhooks.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button variant="default" leftSection={<IconPencil size={17} />} onClick={() => setOpen('edit')}>
        {t('action.edit')}
      </Button>
      <EditEndpointModal endpoint={endpoint} opened={open === 'edit'} onClose={close} />
      <TestModal event={endpoint.events[0]} opened={open === 'test'} onClose={close} />
      <NewSecretModal endpoint={endpoint} opened={open === 'secret'} onClose={close} />
      <RemoveModal endpoint={endpoint} opened={open === 'remove'} onClose={close} />
    </>
  );
}

interface RemoveProps {
  endpoint: WebhookEndpoint;
  opened: boolean;
  onClose: () => void;
}

function RemoveModal({ endpoint: { id }, opened, onClose }: RemoveProps) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => client.call(routes.deleteWebhookEndpoint, { params: { id } }),
    onSuccess: async () => {
      await navigate({ to: '/settings/webhooks' });
      cache.removeQueries({ queryKey: queries.webhookEndpoint(id).queryKey });
      toastDone(t('webhooks.removed'));
      return cache.invalidateQueries({ queryKey: keys.webhooks });
    },
  });
  return (
    <ConfirmModal
      opened={opened}
      title={t('webhooks.removeTitle')}
      confirmLabel={t('webhooks.remove')}
      danger
      busy={remove.isPending}
      error={remove.isError ? errorText(remove.error) : null}
      onConfirm={() => remove.mutate()}
      onClose={() => {
        onClose();
        remove.reset();
      }}
    >
      {t('webhooks.removeText')}
    </ConfirmModal>
  );
}
