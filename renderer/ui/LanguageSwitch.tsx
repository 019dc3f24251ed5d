import { NativeSelect } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { INTERVIEW_LANGUAGE, LANGUAGES, type Language } from '../i18n/languages.ts';
import { useLanguage } from './use-language.ts';

const CHOICES = Object.entries(LANGUAGES).map(([value, { name }]) => ({ value, label: name }));

/** Chooses the language of the pages. `bare`: the sign of languages says what it is, beside no label. */
export function LanguageSwitch({ bare = false }: { bare?: boolean }) {
  const { t } = useTranslation();
  const { language, choose } = useLanguage();
  return (
    <NativeSelect
      {...(bare
        ? { 'aria-label': t('language.label'), w: 150 }
        : {
            label: t('language.label'),
            description: language === INTERVIEW_LANGUAGE ? undefined : t('language.interviews'),
          })}
      size={bare ? 'xs' : 'sm'}
      leftSection={<IconLanguage size={16} aria-hidden="true" />}
      data={CHOICES}
      value={language}
      onChange={(event) => void choose(event.currentTarget.value as Language)}
    />
  );
}
