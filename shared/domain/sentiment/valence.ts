/**
 * The valence of each word in its place, by the rules of VADER: a booster before it, a negation before it,
 * capitals in a text that is not all capitals, and "but", after which more weight lies.
 * Source: C. J. Hutto and E. Gilbert, "VADER: A parsimonious rule-based model for sentiment analysis of social
 * media text", ICWSM 2014.
 */
import { lazy } from '../lazy.ts';
import { LEARNT_BY_VALENCE } from './learnt.data.ts';
import { SIGNS, WORDS_BY_VALENCE } from './lexicon.data.ts';
import { BOOSTERS, NEGATORS } from './words.ts';

const byWord = (table: readonly (readonly [number, string])[]) =>
  table.flatMap(([valence, words]) => words.split(/\s+/).map((word) => [word, valence] as const));

const lexicon = lazy(() => new Map([...SIGNS, ...byWord(WORDS_BY_VALENCE)]));
const learnt = lazy(() => new Map(byWord(LEARNT_BY_VALENCE)));

const CAPITALS = 0.733;
const NEGATED = -0.74;
/** A booster one, two or three words before. */
const DISTANCE = [1, 0.95, 0.9];
const BEFORE_BUT = 0.5;
const AFTER_BUT = 1.5;
const MAX_WORD = 40;

interface Piece {
  text: string;
  /** Lower case, apostrophes out: what the word lists hold. */
  norm: string;
  valence: number;
}

/** A word in its place: its valence is `(valence ± boost) × factor`, the boost with the valence's own sign. */
export interface Placed {
  norm: string;
  valence: number;
  boost: number;
  factor: number;
}

/** Valence of every word in order, 0 for a word without charge; linear in the text. */
export function valences(text: string): number[] {
  return place(text).map((p) =>
    p.valence === 0 ? 0 : (p.valence + Math.sign(p.valence) * p.boost) * p.factor,
  );
}

/** Every word with what its place does to it. */
export function place(text: string): Placed[] {
  const pieces = [...text.matchAll(/\S+/g)].map((m) => pieceOf(m[0]));
  const shouting = pieces.filter((p) => isCapital(p.text)).length;
  const capitalsTell = shouting > 0 && shouting < pieces.length;
  // The last "but" parts the text: what stands before it counts half, what follows half as much again.
  const but = pieces.findLastIndex((p) => p.norm === 'but');
  return pieces.map(({ norm, valence }, i) => {
    const side = but < 0 || i === but ? 1 : i < but ? BEFORE_BUT : AFTER_BUT;
    const factor = side * (isNegated(pieces, i) ? NEGATED : 1);
    return { norm, valence, boost: boostOf(pieces, i, capitalsTell), factor };
  });
}

function pieceOf(raw: string): Piece {
  const whole = raw.length <= MAX_WORD ? lexicon().get(raw.toLowerCase()) : undefined;
  const text = raw.length <= MAX_WORD ? trim(raw) : '';
  const lower = text.toLowerCase().replace(/[’ʼ]/g, "'");
  const norm = lower.replace(/'/g, '');
  const valence = BOOSTERS.has(lower) ? 0 : (whole ?? lexicon().get(lower) ?? 0) + (learnt().get(norm) ?? 0);
  return { text, norm, valence };
}

function trim(raw: string): string {
  return raw.replace(/^[^\p{L}\p{N}]{1,40}/u, '').replace(/[^\p{L}\p{N}]{1,40}$/u, '');
}

/** What capitals and the three words before add to a word's strength. */
function boostOf(pieces: readonly Piece[], i: number, capitalsTell: boolean): number {
  let boost = capitalsTell && isCapital(pieces[i]?.text ?? '') ? CAPITALS : 0;
  for (const [back, weight] of DISTANCE.entries()) {
    const before = pieces[i - back - 1];
    const step = before === undefined || before.valence !== 0 ? undefined : BOOSTERS.get(before.norm);
    if (before === undefined || step === undefined) continue;
    const loud = capitalsTell && isCapital(before.text) ? Math.sign(step) * CAPITALS : 0;
    boost += weight * (step + loud);
  }
  return boost;
}

function isNegated(pieces: readonly Piece[], i: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const norm = pieces[i - back]?.norm;
    if (norm === undefined) return false;
    if (!NEGATORS.has(norm)) continue;
    // "never so good" and "without doubt" affirm.
    const next = pieces[i - back + 1]?.norm;
    if (norm === 'never' && (next === 'so' || next === 'this')) return false;
    return !(norm === 'without' && next === 'doubt');
  }
  return false;
}

function isCapital(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}
