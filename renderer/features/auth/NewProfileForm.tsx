import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/index.ts';
import { client } from '../../api/client.ts';
import type { NewSession } from '../../api/session.ts';
import { FormAlert } from '../../ui/states.tsx';
import { textLimits } from '../../ui/text-limits.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { type NewRole, RoleChoice } from './RoleChoice.tsx';

const limits = textLimits(routes.register.body);

interface Props {
  onSession: (session: NewSession) => void;
  onCancel?: () => void;
}

/** Makes a local profile and opens it. */
export function NewProfileForm({ onSession, onCancel }: Props) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { role: 'employer' as NewRole, first_name: '', last_name: '', company_name: '' },
    validate: {
      first_name: (value) => (value.trim() ? null : t('offline.nameMissing')),
      company_name: (value, { role }) =>
        role === 'user' || value.trim() ? null : t('offline.companyMissing'),
    },
  });
  const errors = useFormErrors(form, ['first_name', 'last_name', 'company_name']);
  const make = useMutation({
    mutationFn: ({ role, company_name, ...names }: typeof form.values) =>
      client.call(routes.offline, {
        body: { role, ...names, ...(role === 'employer' && { company_name: company_name.trim() }) },
      }),
    onSuccess: onSession,
    onError: errors.show,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        errors.clear();
        make.mutate(values);
      })}
    >
      <Stack>
        <RoleChoice value={form.values.role} onChange={(role) => form.setFieldValue('role', role)} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t('field.firstName')}
            autoComplete="given-name"
            withAsterisk
            maxLength={limits.first_name}
            {...form.getInputProps('first_name')}
          />
          <TextInput
            label={t('field.lastName')}
            autoComplete="family-name"
            maxLength={limits.last_name}
            {...form.getInputProps('last_name')}
          />
        </SimpleGrid>
        {form.values.role === 'employer' && (
          <TextInput
            label={t('field.company')}
            autoComplete="organization"
            withAsterisk
            maxLength={limits.company_name}
            {...form.getInputProps('company_name')}
          />
        )}
        <FormAlert message={errors.message} />
        <Group>
          <Button type="submit" size="md" loading={make.isPending}>
            {t('offline.start')}
          </Button>
          {onCancel && (
            <Button variant="subtle" color="gray" c="inherit" size="md" onClick={onCancel}>
              {t('offline.existing')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
