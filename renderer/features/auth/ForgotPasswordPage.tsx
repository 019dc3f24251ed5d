import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes, TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { ButtonLink, TextLink } from '../../ui/links.tsx';
import { FormAlert } from '../../ui/states.tsx';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { NarrowPage } from './NarrowPage.tsx';

const limits = TEXT_LIMITS.requestPasswordReset;

/** Asks for a mail with which a new password can be chosen. */
export function ForgotPasswordPage() {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { email: '' },
    validate: { email: (value) => (value.trim() ? null : t('account.emailMissing')) },
  });
  const errors = useFormErrors(form, ['email']);
  const ask = useMutation({
    mutationFn: ({ email }: typeof form.values) =>
      client.call(routes.requestPasswordReset, { body: { email: email.trim() } }),
    onError: errors.show,
  });
  if (ask.isSuccess)
    return (
      <NarrowPage title={t('forgot.sent')} intro={t('forgot.sentText', { email: form.values.email.trim() })}>
        <ButtonLink to="/welcome" variant="default">
          {t('forgot.back')}
        </ButtonLink>
      </NarrowPage>
    );
  return (
    <NarrowPage title={t('forgot.title')} intro={t('forgot.intro')}>
      <form
        noValidate
        onSubmit={form.onSubmit((values) => {
          errors.clear();
          ask.mutate(values);
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
          <FormAlert message={errors.message} />
          <Button type="submit" size="md" loading={ask.isPending}>
            {t('forgot.send')}
          </Button>
          <TextLink to="/welcome">{t('forgot.back')}</TextLink>
        </Stack>
      </form>
    </NarrowPage>
  );
}
