/** The catalogue in the language of the reader; its keys are checked against en.json by the compiler. */
import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from '../i18n/en.json' with { type: 'json' };
import { firstLanguage } from '../i18n/languages.ts';
import { formatNumber } from '../ui/format.ts';
import { chosenLanguage, showLanguage } from '../ui/use-language.ts';

/** Numbers in a text are written as the language writes them. */
const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown) => (typeof value === 'number' ? formatNumber(value) : value) as string,
};

void i18next
  .use(formatter)
  .use(initReactI18next)
  .init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false, alwaysFormat: true },
  });

/** Done when the texts of the first language are there; where they cannot be had, English stands. */
export const languageReady: Promise<void> = showLanguage(
  firstLanguage(chosenLanguage(), navigator.languages),
).catch(() => undefined);

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}
