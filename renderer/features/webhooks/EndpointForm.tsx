import { Button, Checkbox, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/index.ts';
import { WEBHOOK_EVENT_TYPES, type WebhookEventType } from '../../../shared/contract/webhooks.ts';
import { FormAlert } from '../../ui/states.tsx';
import { textLimits } from '../../ui/text-limits.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';

const limits = textLimits(routes.createWebhookEndpoint.body);

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
}

/** Where an endpoint is, and what it wants to hear of. */
export function EndpointForm<Saved>({ initial, saveLabel, save, onSaved, onClose }: Props<Saved>) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: initial,
    validate: {
      url: (value) => (value.trim() ? null : t('webhooks.urlMissing')),
      events: (value) => (value.length > 0 ? null : t('webhooks.eventsMissing')),
    },
  });
  const errors = useFormErrors(form, ['url', 'events']);
  const saving = useMutation({
    mutationFn: ({ url, events }: Values) => save({ url: url.trim(), events }),
    onSuccess: onSaved,
    onError: errors.show,
  });
  const { value, onChange, error } = form.getInputProps('events');
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        errors.clear();
        saving.mutate(values);
      })}
    >
      <Stack>
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
              <Checkbox key={type} value={type} label={t(`webhooks.event.${type}`)} description={type} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
        <FormAlert message={errors.message} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {saveLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
