import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { ButtonLink } from '../../ui/links.tsx';
import { FormAlert } from '../../ui/states.tsx';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { NarrowPage } from './NarrowPage.tsx';

/** Where the mail leads: a new password with its token. */
export function ResetPasswordPage() {
  const { t } = useTranslation();
  const { token = '' } = useSearch({ from: '/reset-password' });
  const form = useForm({
    initialValues: { password: '' },
    validate: { password: (value) => (value ? null : t('account.passwordNew')) },
  });
  const errors = useFormErrors(form, ['password']);
  const choose = useMutation({
    mutationFn: ({ password }: typeof form.values) =>
      client.call(routes.confirmPasswordReset, { body: { token, password } }),
    onError: errors.show,
  });
  if (choose.isSuccess)
    return (
      <NarrowPage title={t('reset.done')} intro={t('reset.doneText')}>
        <ButtonLink to="/welcome">{t('account.signIn')}</ButtonLink>
      </NarrowPage>
    );
  return (
    <NarrowPage title={t('reset.title')} intro={t('reset.intro')}>
      <form
        noValidate
        onSubmit={form.onSubmit((values) => {
          errors.clear();
          choose.mutate(values);
        })}
      >
        <Stack>
          <PasswordInput
            label={t('reset.field')}
            description={t('account.passwordHint')}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }}
            {...form.getInputProps('password')}
          />
          <FormAlert message={errors.message} />
          <Button type="submit" size="md" loading={choose.isPending}>
            {t('reset.save')}
          </Button>
          {errors.message !== null && (
            <ButtonLink to="/forgot-password" variant="default">
              {t('reset.again')}
            </ButtonLink>
          )}
        </Stack>
      </form>
    </NarrowPage>
  );
}
