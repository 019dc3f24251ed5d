import { Button, Group, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/index.ts';
import { client } from '../../api/client.ts';
import { keys } from '../../api/queries.ts';
import { SecretModal } from '../../ui/SecretModal.tsx';
import { FormAlert } from '../../ui/states.tsx';
import { textLimits } from '../../ui/text-limits.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { expiryOf, LIFETIMES, type Lifetime } from './expiry.ts';
import { ScopesField } from './ScopesField.tsx';

const limits = textLimits(routes.createApiKey.body);

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Makes a key and shows it, once. */
export function NewKeyModal({ opened, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <SecretModal
      opened={opened}
      onClose={onClose}
      title={t('keys.newTitle')}
      label={t('keys.key')}
      hint={t('keys.keyHint')}
    >
      {(show) => <NewKeyForm onMade={show} onClose={onClose} />}
    </SecretModal>
  );
}

function NewKeyForm({ onMade, onClose }: { onMade: (key: string) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const form = useForm({
    initialValues: {
      name: '',
      scopes: [] as string[],
      lifetime: '90' as Lifetime,
      day: '',
      sandbox: false,
    },
    validate: {
      name: (value) => (value.trim() ? null : t('keys.nameMissing')),
      scopes: (value) => (value.length > 0 ? null : t('keys.scopesMissing')),
      day: (value, { lifetime }) => (lifetime === 'day' && value === '' ? t('keys.dayMissing') : null),
    },
  });
  const isDay = form.values.lifetime === 'day';
  const errors = useFormErrors(form, ['name', 'scopes'], { expires_at: isDay ? 'day' : 'lifetime' });
  const create = useMutation({
    mutationFn: ({ name, scopes, sandbox, lifetime, day }: typeof form.values) => {
      const expires_at = expiryOf(lifetime, day, new Date());
      return client.call(routes.createApiKey, {
        body: { name, scopes, sandbox, ...(expires_at !== undefined && { expires_at }) },
      });
    },
    onSuccess: ({ key }) => {
      void cache.invalidateQueries({ queryKey: keys.apiKeys });
      onMade(key);
    },
    onError: errors.show,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        errors.clear();
        create.mutate(values);
      })}
    >
      <Stack>
        <TextInput
          label={t('keys.name')}
          description={t('keys.nameHint')}
          withAsterisk
          data-autofocus
          maxLength={limits.name}
          {...form.getInputProps('name')}
        />
        <ScopesField {...form.getInputProps('scopes')} />
        <Group align="flex-start" gap="md">
          <Select
            label={t('keys.lifetime')}
            allowDeselect={false}
            w={190}
            data={LIFETIMES.map((value) => ({ value, label: t(`keys.lives.${value}`) }))}
            {...form.getInputProps('lifetime')}
          />
          {isDay && (
            <TextInput
              type="date"
              label={t('keys.day')}
              withAsterisk
              min="2000-01-01"
              max="2199-12-31"
              w={190}
              {...form.getInputProps('day')}
            />
          )}
        </Group>
        <Switch
          label={t('keys.sandboxLabel')}
          description={t('keys.sandboxHint')}
          {...form.getInputProps('sandbox', { type: 'checkbox' })}
        />
        <FormAlert message={errors.message} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('keys.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
