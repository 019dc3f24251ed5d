import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import { JobHiveError } from '../../../shared/sdk/js/index.ts';
import { client } from '../../api/client.ts';
import { errorText, splitErrors } from '../../api/errors.ts';
import { ConfirmModal } from '../../ui/confirm.tsx';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { CodeField } from '../auth/CodeField.tsx';
import { useMe } from '../auth/use-me.ts';
import { Choice } from './Choice.tsx';
import { useSyncCall } from './use-sync.ts';

const limits = TEXT_LIMITS.connectSync;
const FIELDS = ['url', 'email', 'password', 'otp'] as const;
const EXISTING = ['upload', 'discard'] as const;

/**
 * Signs in to an account elsewhere, and says what becomes of what is here. `again`: the address of who was signed in
 * and goes on where they were.
 */
export function ConnectForm({ defaultUrl, again }: { defaultUrl: string | null; again?: string | null }) {
  const { t } = useTranslation();
  const { company } = useMe();
  const form = useForm({
    initialValues: {
      url: defaultUrl ?? '',
      email: again ?? '',
      password: '',
      otp: '',
      existing: 'upload' as (typeof EXISTING)[number],
    },
    validate: {
      url: (value) => (value.trim() ? null : t('sync.urlMissing')),
      email: (value) => (value.trim() ? null : t('account.emailMissing')),
      password: (value) => (value ? null : t('account.passwordMissing')),
    },
  });
  const [message, setMessage] = useState<string | null>(null);
  const [asksCode, setAsksCode] = useState(false);
  const [asked, setAsked] = useState(false);
  const connect = useSyncCall(
    ({ url, email, password, otp, existing }: typeof form.values) =>
      client.call(routes.connectSync, {
        body: {
          ...{ url: url.trim(), email: email.trim(), password, existing },
          ...(otp.trim() && { otp: otp.trim() }),
        },
      }),
    {
      onSuccess: () => toastDone(t('sync.connectedNow')),
      onError: (error) => {
        // Other refusals have details for whoever looks into it; their message is for people.
        if (!(error instanceof JobHiveError && error.code === 'VALIDATION_ERROR'))
          return setMessage(errorText(error));
        const { byField, message: rest } = splitErrors(error, FIELDS);
        const isFirstAsked = byField.otp !== undefined && !asksCode;
        if (byField.otp !== undefined) setAsksCode(true);
        // That a code is wanted is no mistake of who was not asked for one.
        if (!isFirstAsked) form.setErrors(byField);
        setMessage(rest);
      },
    },
  );
  const send = () => {
    setAsked(false);
    setMessage(null);
    connect.mutate(form.values);
  };
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ existing }) => (existing === 'discard' ? setAsked(true) : send()))}
    >
      <Stack>
        <TextInput
          label={t('sync.url')}
          description={t('sync.urlHint')}
          placeholder="https://"
          type="url"
          autoComplete="url"
          spellCheck={false}
          maxLength={500}
          {...form.getInputProps('url')}
        />
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
          maxLength={limits.password}
          visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }}
          {...form.getInputProps('password')}
        />
        {asksCode && <CodeField maxLength={limits.otp} {...form.getInputProps('otp')} />}
        {!again && (
          <Choice
            label={t('sync.existing')}
            options={EXISTING.map((value) => ({
              value,
              label: t(`sync.${value}`),
              hint: t(`sync.${value}Hint`),
            }))}
            value={form.values.existing}
            onChange={(value) => form.setFieldValue('existing', value)}
          />
        )}
        <FormAlert message={message} />
        <div>
          <Button type="submit" loading={connect.isPending}>
            {t('sync.connect')}
          </Button>
        </div>
      </Stack>
      <ConfirmModal
        opened={asked}
        title={t('sync.discardTitle')}
        confirmLabel={t('sync.discardConfirm')}
        danger
        onConfirm={send}
        onClose={() => setAsked(false)}
      >
        {company ? t('sync.discardCompany', { name: company.company_name }) : t('sync.discardOwn')}
      </ConfirmModal>
    </form>
  );
}
