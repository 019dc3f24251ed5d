import { Button, PasswordInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
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
const FIELDS = ['username', 'email', 'password', 'first_name', 'last_name', 'company_name'] as const;

/** Makes an account and signs in with it. */
export function RegisterForm({ onSession }: { onSession: (session: NewSession) => void }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: {
      role: 'employer' as NewRole,
      first_name: '',
      last_name: '',
      company_name: '',
      username: '',
      email: '',
      password: '',
    },
    validate: {
      company_name: (value, { role }) =>
        role === 'user' || value.trim() ? null : t('offline.companyMissing'),
      username: (value) => (value.trim() ? null : t('account.usernameMissing')),
      email: (value) => (value.trim() ? null : t('account.emailMissing')),
      password: (value) => (value ? null : t('account.passwordNew')),
    },
  });
  const errors = useFormErrors(form, FIELDS);
  const register = useMutation({
    mutationFn: async ({ role, company_name, ...rest }: typeof form.values) => {
      const body = { ...rest, email: rest.email.trim(), username: rest.username.trim(), role };
      await client.call(routes.register, {
        body: role === 'employer' ? { ...body, company_name: company_name.trim() } : body,
      });
      return client.call(routes.login, { body: { email: body.email, password: body.password } });
    },
    onSuccess: onSession,
    onError: errors.show,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        errors.clear();
        register.mutate(values);
      })}
    >
      <Stack>
        <RoleChoice value={form.values.role} onChange={(role) => form.setFieldValue('role', role)} />
        <SimpleGrid cols={2}>
          <TextInput
            label={t('field.firstName')}
            autoComplete="given-name"
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
        <TextInput
          label={t('field.username')}
          autoComplete="username"
          withAsterisk
          maxLength={limits.username}
          {...form.getInputProps('username')}
        />
        <TextInput
          label={t('field.email')}
          type="email"
          autoComplete="email"
          withAsterisk
          maxLength={limits.email}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('field.password')}
          description={t('account.passwordHint')}
          autoComplete="new-password"
          withAsterisk
          visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }}
          {...form.getInputProps('password')}
        />
        <FormAlert message={errors.message} />
        <Button type="submit" size="md" variant="default" loading={register.isPending}>
          {t('account.create')}
        </Button>
      </Stack>
    </form>
  );
}
