import { Checkbox, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import { WEBHOOK_EVENT_TYPES } from '../../../shared/contract/values.ts';
import type { WebhookEventType } from '../../../shared/contract/webhooks.ts';
import { DialogForm } from '../../ui/DialogForm.tsx';

const limits = TEXT_LIMITS.createWebhookEndpoint;

interface Values {
  url: string;
  events: WebhookEventType[];
}

interface Props<Saved> {
  initial: Values;
  saveLabel: string;
  save: (values: Values) => Promise<Saved>;
  onSaved: (saved: Saved) => void;
  onClose: () => void;
  goesOn?: boolean;
}

/** Where an endpoint is, and what it wants to hear of. */
export function EndpointForm<Saved>({ initial, save, ...rest }: Props<Saved>) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: initial,
    validate: {
      url: (value) => (value.trim() ? null : t('webhooks.urlMissing')),
      events: (value) => (value.length > 0 ? null : t('webhooks.eventsMissing')),
    },
  });
  const { value, onChange, error } = form.getInputProps('events');
  return (
    <DialogForm
      {...rest}
      form={form}
      fields={['url', 'events']}
      save={({ url, events }) => save({ url: url.trim(), events })}
    >
      <TextInput
        label={t('webhooks.url')}
        description={t('webhooks.urlHint')}
        placeholder="https://example.com/hooks"
        inputMode="url"
        withAsterisk
        data-autofocus
        maxLength={limits.url}
        {...form.getInputProps('url')}
      />
      <Checkbox.Group
        label={t('webhooks.events')}
        withAsterisk
        value={value}
        onChange={onChange}
        error={error}
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing="xs" my={6}>
          {WEBHOOK_EVENT_TYPES.map((type) => (
            <Checkbox
              key={type}
              value={type}
              label={t(`webhooks.event.${type}`)}
              description={<span lang="en">{type}</span>}
            />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
    </DialogForm>
  );
}
