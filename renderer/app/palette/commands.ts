/** What the palette offers by itself: the pages that the caller may see, and the usual actions. */
import { IconLanguage, IconLogout, IconSunMoon } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { useMe } from '../../features/auth/use-me.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { SCHEMES, useScheme } from '../../ui/use-scheme.ts';
import { beginningsFor, hasWords, pagesFor } from './offers.ts';

export interface Command {
  /** Unique in the palette. */
  id: string;
  label: string;
  /** Where it belongs, or what more there is to say of it. */
  detail?: string;
  icon: ComponentType<{ size?: number; stroke?: number }>;
  run: () => unknown;
}

export interface CommandGroup {
  label: string;
  commands: readonly Command[];
}

/** Pages and actions that have the words of the query; all of them without one. */
export function useCommands(query: string): CommandGroup[] {
  const { t } = useTranslation();
  const me = useMe();
  const mode = useQuery(queries.studio()).data?.mode;
  const navigate = useNavigate();
  const { colorScheme, setScheme } = useScheme();
  const { language, choose } = useLanguage();
  const pages: Command[] = pagesFor(me, mode).map(({ to, label, icon, isSetting }) => ({
    id: `page:${to}`,
    label: t(label),
    ...(isSetting && { detail: t('nav.settings') }),
    icon,
    run: () => navigate({ to }),
  }));
  const actions: Command[] = [
    ...beginningsFor(me).map(({ to, label, icon }) => ({
      id: `begin:${to}`,
      label: t(label),
      icon,
      run: () => navigate({ to }),
    })),
    ...SCHEMES.filter((scheme) => scheme !== colorScheme).map((scheme) => ({
      id: `scheme:${scheme}`,
      label: t('palette.choose', { what: t('scheme.label'), name: t(`scheme.${scheme}`) }),
      icon: IconSunMoon,
      run: () => setScheme(scheme),
    })),
    ...(Object.keys(LANGUAGES) as Language[])
      .filter((other) => other !== language)
      .map((other) => ({
        id: `language:${other}`,
        label: t('palette.choose', { what: t('language.label'), name: LANGUAGES[other].name }),
        icon: IconLanguage,
        run: () => choose(other),
      })),
    {
      id: 'sign-out',
      label: t('action.signOut'),
      icon: IconLogout,
      run: () => navigate({ to: '/sign-out' }),
    },
  ];
  const matching = (commands: Command[]) =>
    commands.filter(({ label, detail }) => hasWords(query, `${label} ${detail ?? ''}`));
  return [
    { label: t('palette.pages'), commands: matching(pages) },
    { label: t('palette.actions'), commands: matching(actions) },
  ];
}
