/**
 * Words and sentences with their place in the original string. One pass of one regular expression without
 * nested repetition, so the time is linear in the text whatever it holds.
 */

export interface Token {
  /** Half-open range of UTF-16 code units into the original text. */
  start: number;
  end: number;
  /** Lower case, without accents, zero-width characters and possessive endings: what is compared. */
  norm: string;
  /** Whether it is written with a capital first letter. */
  capital: boolean;
  /** Index of the sentence that holds it. */
  sentence: number;
}

export interface Range {
  start: number;
  end: number;
}

export interface Tokens {
  words: Token[];
  /** Every sentence that holds a word; `Token.sentence` indexes it. */
  sentences: Range[];
}

// A number with its separators and a unit of up to three letters ("1,000", "3.5", ".3", "10ms"; but "1to" is two words), letters
// with points ("e.g", "U.S"), or a word with inner apostrophes; "c++", "c#". Three digits and more part from letters before
// them, as in "sha256".
// Soft hyphens and zero-width characters stay inside a word so that they cannot split or hide it.
const WORD =
  /(?:\d+(?:[.,]\d+)*|(?<![\p{L}\p{N}.,])\.\d+)(?:%|(?!(?:to|and|the|for|but|is|it|if|we|so|or)(?!\p{L}))\p{L}{1,3}(?!\p{L}))?|\p{L}(?:\.\p{L}(?!\p{L}))+|\p{L}(?:(?!\d{3})[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff])*(?:['’ʼ＇]\p{L}+)*(?:\+\+|#)?/giu;
const INVISIBLE = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu;
// A full stop ends a sentence only before white space, so that "node.js" and "e.g" stay together.
const ENDS_SENTENCE = /[!?。！？…\n]|\.(?=[\s"'’”)\]]|$)/;
const CAPITAL = /^\p{Lu}/u;
/** A letter that ASCII does not have. */
export const BEYOND_ASCII = /[\u0080-\uffff]/;
const MAX_NORM = 64;

/**
 * Words and sentences of a text.
 *
 * @returns words in order of appearance with offsets in UTF-16 code units; never throws.
 */
export function tokenize(text: string): Tokens {
  const words: Token[] = [];
  const sentences: Range[] = [];
  let open: Range | null = null;
  let last = 0;
  for (const found of text.matchAll(WORD)) {
    const start = found.index;
    const end = start + found[0].length;
    if (open === null || endsBetween(text, last, start)) {
      open = { start, end };
      sentences.push(open);
    }
    open.end = end;
    words.push({
      start,
      end,
      norm: normalise(found[0]),
      capital: CAPITAL.test(found[0]),
      sentence: sentences.length - 1,
    });
    last = end;
  }
  return { words, sentences };
}

/** The comparable form of a word: compatibility forms folded, accents off, lower case, at most 64 units. */
export function normalise(word: string): string {
  let out = word.length > MAX_NORM ? word.slice(0, MAX_NORM) : word;
  if (BEYOND_ASCII.test(out)) {
    out = out
      .normalize('NFKD')
      .replace(INVISIBLE, '')
      .replace(/[’ʼ＇]/g, "'");
  }
  out = out.toLowerCase();
  // "e.g" is "eg", however it is written.
  if (out.length > 2 && out[1] === '.' && !/\d/.test(out)) out = out.replaceAll('.', '');
  return out.endsWith("'s") ? out.slice(0, -2) : out;
}

function endsBetween(text: string, from: number, to: number): boolean {
  return to - from > 1 && ENDS_SENTENCE.test(text.slice(from, to));
}
