import i18next from 'i18next';
import { formatNumber } from '../ui/format.ts';

interface Turn {
  pattern: RegExp;
  names: string[];
  text: string;
}
interface Phrases {
  whole: Map<string, string>;
  turns: Turn[];
}

const GAP = /\{\{(\w+)\}\}/g;
/** As the server writes them: 1,000.5. */
const NUMBER = /^\d{1,3}(,?\d{3})*(\.\d+)?$/;
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** English with gaps, as a pattern that finds what stands in them. */
function turn([english, text]: [string, string]): Turn {
  const names = [...english.matchAll(GAP)].map((gap) => gap[1] as string);
  const parts = english.split(/\{\{\w+\}\}/).map(literal);
  return { pattern: new RegExp(`^${parts.join('([^]+?)')}$`), names, text };
}

const read = new Map<string, Phrases>();
function phrasesOf(language: string): Phrases {
  const known = read.get(language);
  if (known) return known;
  const bundle = i18next.getResourceBundle(language, 'translation') as { server?: Record<string, string> };
  const entries = Object.entries(bundle?.server ?? {});
  const phrases = {
    whole: new Map(entries),
    turns: entries.filter(([english]) => english.includes('{{')).map(turn),
  };
  read.set(language, phrases);
  return phrases;
}

/**
 * What the server says, in the reader's language: its catalogue's `server` has the English with `{{gaps}}`. What
 * stands in a gap is looked up likewise; numbers are written as the language writes them. Unknown words stay.
 */
export function serverWords(english: string): string {
  const { whole, turns } = phrasesOf(i18next.language);
  const found = whole.get(english);
  if (found !== undefined) return found;
  for (const { pattern, names, text } of turns) {
    const match = pattern.exec(english);
    if (match)
      return text.replace(GAP, (gap, name: string) => {
        const words = match[names.indexOf(name) + 1] ?? gap;
        return NUMBER.test(words) ? formatNumber(Number(words.replaceAll(',', ''))) : serverWords(words);
      });
  }
  return english;
}
