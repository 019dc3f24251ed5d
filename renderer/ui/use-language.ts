import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { bridge } from './bridge.ts';
import { toastError } from './toast.ts';

const LANGUAGE_KEY = 'jobhive.language';

/** What was chosen in this browser, as it was kept; null: nothing. */
export const chosenLanguage = (): string | null => localStorage.getItem(LANGUAGE_KEY);

/**
 * Shows the pages in a language from now on.
 * @throws when its catalogue cannot be fetched; the language stays as it is.
 */
export async function showLanguage(language: Language): Promise<void> {
  const catalogue = await LANGUAGES[language].load?.();
  if (catalogue) i18next.addResourceBundle(language, 'translation', catalogue.default);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  // The window's menu follows; should it not, the page is right all the same.
  bridge?.setLanguage(language).catch(() => undefined);
}

/** The language of the pages, and how to choose another, which is kept for the next time. */
export function useLanguage() {
  const { i18n } = useTranslation();
  const choose = (language: Language) =>
    showLanguage(language).then(() => localStorage.setItem(LANGUAGE_KEY, language), toastError);
  return { language: i18n.language as Language, choose };
}
