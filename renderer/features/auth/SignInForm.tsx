import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { splitErrors } from '../../api/errors.ts';
import type { NewSession } from '../../api/session.ts';
import { TextLink } from '../../ui/links.tsx';
import { FormAlert } from '../../ui/states.tsx';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { CodeField } from './CodeField.tsx';

const limits = TEXT_LIMITS.login;

/** Email address and password, and the code of the second factor where the account has one. */
export function SignInForm({ onSession }: { onSession: (session: NewSession) => void }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { email: '', password: '', otp: '' },
    validate: {
      email: (value) => (value.trim() ? null : t('account.emailMissing')),
      password: (value) => (value ? null : t('account.passwordMissing')),
    },
  });
  const errors = useFormErrors(form, ['email', 'password', 'otp']);
  const [asksCode, setAsksCode] = useState(false);
  const signIn = useMutation({
    mutationFn: ({ email, password, otp }: typeof form.values) =>
      client.call(routes.login, { body: { email: email.trim(), password, ...(otp.trim() && { otp }) } }),
    onSuccess: onSession,
    onError: (error) => {
      const isCode = splitErrors(error, ['otp']).byField.otp !== undefined;
      setAsksCode((before) => before || isCode);
      // That a code is wanted is no mistake of who was not asked for one.
      if (!isCode || asksCode) errors.show(error);
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        errors.clear();
        signIn.mutate(values);
      })}
    >
      <Stack>
        <TextInput
          label={t('field.email')}
          type="email"
          autoComplete="email"
          maxLength={limits.email}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('field.password')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }}
          {...form.getInputProps('password')}
        />
        {asksCode && <CodeField maxLength={limits.otp} {...form.getInputProps('otp')} />}
        <FormAlert message={errors.message} />
        <Button type="submit" variant="default" size="md" loading={signIn.isPending}>
          {t('account.signIn')}
        </Button>
        <TextLink to="/forgot-password" fz="sm">
          {t('account.forgot')}
        </TextLink>
      </Stack>
    </form>
  );
}
