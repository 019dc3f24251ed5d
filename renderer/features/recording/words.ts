/** Where the words that a transcriber heard stand in an answer, which a person may have changed since. */
import type { Span } from '../../ui/spans.ts';

/** One word, with its place in the sound in seconds. */
export interface HeardWord {
  word: string;
  start: number;
  end: number;
  confidence?: number;
}
/** The same with its place in the text. */
export interface PlacedWord {
  heard: HeardWord;
  span: Span;
}

/** How many words may have been put in or taken out in one place. */
const AHEAD = 12;
/** Less than this, and a word is marked for the person to look at. */
export const UNSURE_BELOW = 0.6;

const TOKEN = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const tokensOf = (text: string) =>
  [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Finds the words in the text, in order; those that were changed or removed are left out. */
export function placeWords(text: string, words: readonly HeardWord[]): PlacedWord[] {
  const tokens = tokensOf(text);
  const placed: PlacedWord[] = [];
  let at = 0;
  for (const heard of words) {
    const wanted = tokensOf(heard.word).map((token) => token.text);
    if (wanted.length === 0) continue;
    const last = Math.min(tokens.length - wanted.length, at + AHEAD);
    for (let from = at; from <= last; from++) {
      if (!wanted.every((word, index) => tokens[from + index]?.text === word)) continue;
      const end = tokens[from + wanted.length - 1]?.end as number;
      placed.push({ heard, span: { start: tokens[from]?.start as number, end } });
      at = from + wanted.length;
      break;
    }
  }
  return placed;
}

/** The moment at which a place of the text is said: that of the first word from there on, else the last one before. */
export function momentOf(placed: readonly PlacedWord[], at: number): number | null {
  return (placed.find(({ span }) => span.end > at) ?? placed.at(-1))?.heard.start ?? null;
}

/** The word that is said at a moment; null in a pause. */
export const spokenAt = (placed: readonly PlacedWord[], seconds: number): Span | null =>
  placed.find(({ heard }) => heard.start <= seconds && seconds < heard.end)?.span ?? null;
