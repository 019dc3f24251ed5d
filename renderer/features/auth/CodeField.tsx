import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The code of a second factor, asked for where the account has one. `maxLength`: of the call that it goes with. */
export function CodeField(props: TextInputProps) {
  const { t } = useTranslation();
  return (
    <TextInput
      label={t('account.code')}
      description={t('account.codeHint')}
      autoComplete="one-time-code"
      inputMode="numeric"
      autoFocus
      {...props}
    />
  );
}
