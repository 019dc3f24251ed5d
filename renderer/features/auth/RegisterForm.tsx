import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes, TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import type { NewSession } from '../../api/session.ts';
import { FormAlert } from '../../ui/states.tsx';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { companyProblem, NOBODY, PersonFields } from './PersonFields.tsx';

const limits = TEXT_LIMITS.register;
const FIELDS = ['username', 'email', 'password', 'first_name', 'last_name', 'company_name'] as const;

interface Props {
  onSession: (session: NewSession) => void;
  /** To begin with. */
  email?: string;
}

/** Makes an account and signs in with it. */
export function RegisterForm({ onSession, email = '' }: Props) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { ...NOBODY, username: '', email, password: '' },
    validate: {
      company_name: companyProblem,
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
        <PersonFields form={form} />
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
