/** A piece of a text between white space, read by itself: the same piece always reads the same. */
import { lazy } from '../lazy.ts';
import { stem } from '../scoring/stem.ts';
import { SIGNS, WORDS_BY_VALENCE } from './lexicon.data.ts';
import { BOOSTERS, WORK_WORDS } from './words.ts';

export interface Reading {
  /** Lower case, apostrophes out: what the word lists hold. */
  norm: string;
  /** Stem of `norm`. */
  key: string;
  /** Mean rating of the word alone, −4 to 4; 0 for a word without charge. */
  valence: number;
  /** Whether all of it is in capitals. */
  capitals: boolean;
  /** Whether a sentence ends after it. */
  ends: boolean;
}

const lexicon = lazy(
  () =>
    new Map<string, number>([
      ...SIGNS,
      ...[...WORK_WORDS, ...WORDS_BY_VALENCE].flatMap(([valence, words]) =>
        words.split(/\s+/).map((word) => [word, valence] as const),
      ),
    ]),
);

const MAX_PIECE = 40;
const NOTHING: Reading = { norm: '', key: '', valence: 0, capitals: false, ends: false };
const CACHE_LIMIT = 20_000;
const readings = new Map<string, Reading>();

/** Longer than any word: read as nothing. */
export function read(piece: string): Reading {
  if (piece.length > MAX_PIECE) return NOTHING;
  const known = readings.get(piece);
  if (known !== undefined) return known;
  const reading = readAnew(piece);
  // Forgetting all at once is cheaper than finding the oldest, and the next words fill it again.
  if (readings.size >= CACHE_LIMIT) readings.clear();
  readings.set(piece, reading);
  return reading;
}

function readAnew(piece: string): Reading {
  const text = piece.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '');
  const lower = text.toLowerCase().replace(/[’ʼ]/g, "'");
  const norm = lower.replace(/'/g, '');
  const known = lexicon().get(piece.toLowerCase()) ?? lexicon().get(lower) ?? drawnOut(lower);
  return {
    norm,
    key: stem(norm),
    valence: BOOSTERS.has(lower) ? 0 : (known ?? 0),
    capitals: text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase(),
    ends: /[.!?;:…]$/.test(piece),
  };
}

/** "Yaaay" is "yay", "coool" is "cool". */
function drawnOut(word: string): number | undefined {
  if (!/(.)\1\1/u.test(word)) return undefined;
  return lexicon().get(word.replace(/(.)\1\1+/gu, '$1$1')) ?? lexicon().get(word.replace(/(.)\1\1+/gu, '$1'));
}
