import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/index.ts';
import { client } from '../../api/client.ts';
import type { NewSession } from '../../api/session.ts';
import { FormAlert } from '../../ui/states.tsx';
import { textLimits } from '../../ui/text-limits.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';

const limits = textLimits(routes.login.body);

/** E-mail address and password. */
export function SignInForm({ onSession }: { onSession: (session: NewSession) => void }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() ? null : t('account.emailMissing')),
      password: (value) => (value ? null : t('account.passwordMissing')),
    },
  });
  const errors = useFormErrors(form, ['email', 'password']);
  const signIn = useMutation({
    mutationFn: ({ email, password }: typeof form.values) =>
      client.call(routes.login, { body: { email: email.trim(), password } }),
    onSuccess: onSession,
    onError: errors.show,
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
        <FormAlert message={errors.message} />
        <Button type="submit" variant="default" size="md" loading={signIn.isPending}>
          {t('account.signIn')}
        </Button>
      </Stack>
    </form>
  );
}
