import { Group, Select, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes, TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { keys } from '../../api/queries.ts';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { SecretModal } from '../../ui/SecretModal.tsx';
import { expiryOf, LIFETIMES, type Lifetime } from './expiry.ts';
import { ScopesField } from './ScopesField.tsx';

const limits = TEXT_LIMITS.createApiKey;

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
  return (
    <DialogForm
      form={form}
      fields={['name', 'scopes']}
      rename={{ expires_at: isDay ? 'day' : 'lifetime' }}
      saveLabel={t('keys.create')}
      save={({ name, scopes, sandbox, lifetime, day }) => {
        const expires_at = expiryOf(lifetime, day, new Date());
        return client.call(routes.createApiKey, {
          body: { name, scopes, sandbox, ...(expires_at !== undefined && { expires_at }) },
        });
      }}
      onSaved={({ key }) => {
        void cache.invalidateQueries({ queryKey: keys.apiKeys });
        onMade(key);
      }}
      goesOn
      onClose={onClose}
    >
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
    </DialogForm>
  );
}
