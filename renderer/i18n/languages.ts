/** The languages of the pages. Another one is its catalogue beside de.json, and a line here. */

/** A catalogue: nested keys to texts. `server` maps what the server says in English to the same in this language. */
interface Catalogue {
  server: Record<string, string>;
  [section: string]: unknown;
}
interface LanguageOf {
  /** Its own name. */
  name: string;
  /** Its catalogue, fetched when it is wanted. English is in the pages themselves: it is what others fall back to. */
  load?(): Promise<{ default: Catalogue }>;
}

const known = {
  en: { name: 'English' },
  de: { name: 'Deutsch', load: () => import('./de.json', { with: { type: 'json' } }) },
} satisfies Record<string, LanguageOf>;

/** What the question bank and the scorer speak: questions, key points, answers and what is taken from them. */
export const INTERVIEW_LANGUAGE = 'en';

export type Language = keyof typeof known;
export const LANGUAGES: Readonly<Record<Language, LanguageOf>> = known;

const isKnown = (tag: string | null): tag is Language => tag !== null && Object.hasOwn(LANGUAGES, tag);

/**
 * What to begin in: what was chosen, else the first of the reader's languages that there is, else English.
 * @param wanted language tags such as `de-AT`, the dearest first
 */
export function firstLanguage(chosen: string | null, wanted: readonly string[]): Language {
  if (isKnown(chosen)) return chosen;
  return wanted.map((tag) => tag.split('-')[0]?.toLowerCase() ?? null).find(isKnown) ?? 'en';
}
