/** How alike two texts are, whatever they are about: what they have in common word by word, piece by piece, pair by pair. */
import { type Analysis, digitsOf, isNumber } from './analyse.ts';
import { tellingWeight } from './weights.ts';

export type Vector = ReadonlyMap<string, number>;

/** Distinct stems by how telling they are; a denied word is another word. */
export function stemsOf(text: Analysis): Vector {
  const vector = new Map<string, number>();
  for (const word of text.words) {
    for (const key of word.keys) vector.set(word.negated ? `!${key}` : key, tellingWeight(key));
  }
  return vector;
}

const STEM_PIECE = 4;
const LETTERS = 3;

/** Four-letter pieces of the stems that are not denied, each stem once: what a misspelt word still has in common. */
export function piecesOf(text: Analysis, without: ReadonlySet<string> = new Set()): Vector {
  const said = text.words.flatMap((w) => (w.negated ? [] : w.keys)).filter((k) => !without.has(k));
  const seen = new Set(said.map((k) => (isNumber(k) ? digitsOf(k) : k)));
  const pieces = new Map<string, number>();
  for (const key of seen) cut(pieces, ` ${key} `, STEM_PIECE);
  return pieces;
}

/** Three-letter pieces of the text as it was said, fillers left out: its words of every kind and their endings. */
export function lettersOf(text: Analysis): Vector {
  const said = text.words.flatMap(({ norm, filler }) => (filler ? [] : [norm]));
  const pieces = new Map<string, number>();
  cut(pieces, ` ${said.join(' ')} `, LETTERS);
  return pieces;
}

function cut(pieces: Map<string, number>, text: string, width: number): void {
  for (let i = 0; i === 0 || i + width <= text.length; i++) {
    const piece = text.slice(i, i + width);
    pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
  }
}

/** Every word but fillers, by its stem or, without one, by its form; a denied word is another word. */
export function formsOf(text: Analysis): string[] {
  return text.words.flatMap((w) => {
    const form = w.number ? digitsOf(w.keys[0] ?? '') : (w.keys[0] ?? w.norm);
    return w.filler ? [] : [`${w.negated ? '!' : ''}${form}`];
  });
}

/** Pairs of neighbouring forms. */
export function pairsOf(forms: readonly string[]): Vector {
  return new Map(forms.slice(1).map((form, i) => [`${forms[i]} ${form}`, 1]));
}

/** The vector with length 1, or empty. */
export function unit(vector: Vector): Vector {
  const length = Math.sqrt([...vector.values()].reduce((sum, n) => sum + n * n, 0));
  return new Map([...vector].map(([key, n]) => [key, n / length]));
}

/** Sum of the products of what two vectors share; for unit vectors the cosine of their angle, 0–1. */
export function dot(a: Vector, b: Vector): number {
  const [less, more] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, n] of less) sum += n * (more.get(key) ?? 0);
  return sum;
}
