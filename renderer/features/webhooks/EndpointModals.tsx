import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { WebhookEndpoint, WebhookEventType } from '../../../shared/contract/webhooks.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { keys } from '../../api/queries.ts';
import { SecretModal } from '../../ui/SecretModal.tsx';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { EndpointForm } from './EndpointForm.tsx';

/** What most want; the rest is one click away. */
const USUAL: WebhookEventType[] = ['interview.completed', 'results.analyzed'];

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Adds an endpoint and shows its secret, once. */
export function NewEndpointModal({ opened, onClose }: Props) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  return (
    <SecretModal
      opened={opened}
      onClose={onClose}
      title={t('webhooks.newTitle')}
      label={t('webhooks.secret')}
      hint={t('webhooks.secretHint')}
    >
      {(show) => (
        <EndpointForm
          initial={{ url: '', events: USUAL }}
          saveLabel={t('webhooks.add')}
          save={(body) => client.call(routes.createWebhookEndpoint, { body })}
          onSaved={({ secret }) => {
            void cache.invalidateQueries({ queryKey: keys.webhooks });
            show(secret);
          }}
          goesOn
          onClose={onClose}
        />
      )}
    </SecretModal>
  );
}

/** Changes where an endpoint is and what it wants. */
export function EditEndpointModal({ endpoint, opened, onClose }: Props & { endpoint: WebhookEndpoint }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { id, url, events } = endpoint;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('webhooks.editTitle')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <EndpointForm
        initial={{ url, events }}
        saveLabel={t('action.saveChanges')}
        save={(body) => client.call(routes.updateWebhookEndpoint, { params: { id }, body })}
        onSaved={() => {
          void cache.invalidateQueries({ queryKey: keys.webhooks });
          toastDone(t('webhooks.saved'));
        }}
        onClose={onClose}
      />
    </Modal>
  );
}

/** Replaces an endpoint's secret, after a question, and shows the new one, once. */
export function NewSecretModal({ endpoint, opened, onClose }: Props & { endpoint: WebhookEndpoint }) {
  const { t } = useTranslation();
  return (
    <SecretModal
      opened={opened}
      onClose={onClose}
      title={t('webhooks.rotateTitle')}
      label={t('webhooks.secret')}
      hint={t('webhooks.secretHint')}
    >
      {(show) => <RotateQuestion id={endpoint.id} onRotated={show} onClose={onClose} />}
    </SecretModal>
  );
}

function RotateQuestion({
  id,
  onRotated,
  onClose,
}: {
  id: number;
  onRotated: (secret: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const rotate = useMutation({
    mutationFn: () => client.call(routes.rotateWebhookSecret, { params: { id } }),
    onSuccess: ({ secret }) => onRotated(secret),
  });
  return (
    <Stack>
      <Text>{t('webhooks.rotateText')}</Text>
      <FormAlert message={rotate.isError ? errorText(rotate.error) : null} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('action.cancel')}
        </Button>
        <Button loading={rotate.isPending} onClick={() => rotate.mutate()}>
          {t('webhooks.rotate')}
        </Button>
      </Group>
    </Stack>
  );
}
