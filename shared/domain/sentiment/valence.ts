/**
 * What the place of each word does to its charge, by the rules of VADER: a booster before it, a negation before it,
 * capitals in a text that is not all capitals, and "but", after which more weight lies. Two are added: a word that is
 * said again counts less each time, and a trouble that was dealt with is the matter of the story, not its tone.
 * Source: C. J. Hutto and E. Gilbert, "VADER: A parsimonious rule-based model for sentiment analysis of social
 * media text", ICWSM 2014.
 */
import { type Reading, read } from './reading.ts';
import { BOOSTERS, NEGATORS, REMEDIES, TROUBLES } from './words.ts';

const CAPITALS = 0.733;
const NEGATED = -0.5;
/** A booster one, two or three words before. */
const DISTANCE = [1, 0.95, 0.9];
const NEGATION_REACH = 3;
const BEFORE_BUT = 0.5;
const AFTER_BUT = 1.5;
const AGAIN = 0.5;
const DEALT_WITH = 0.2;
/** So many words lie at most between a trouble and what was done about it. */
const REMEDY_REACH = 25;

/** A word in its place: its charge is `(valence ± boost) × factor`, the boost with the valence's own sign. */
export interface Placed {
  /** Stem of the word; what is learnt about words is kept by it. */
  key: string;
  valence: number;
  boost: number;
  factor: number;
  /** What it weighs in the text as a whole: on which side of the last "but" it stands. */
  weight: number;
}

/** Every word of a text with what its place does to it; linear in the text, never throws. */
export function place(text: string): Placed[] {
  const words = Array.from(text.matchAll(/\S+/g), (m) => read(m[0]));
  const shouting = words.filter((w) => w.capitals).length;
  const capitalsTell = shouting > 0 && shouting < words.length;
  // The last "but" parts the text: what stands before it counts half, what follows half as much again.
  const but = words.findLastIndex((w) => w.norm === 'but');
  const negated = words.map((_, i) => isNegated(words, i));
  const isMended = nearRemedy(words, negated);
  const said = new Map<string, number>();
  return words.map(({ norm, key, valence }, i) => {
    const before = said.get(key) ?? 0;
    said.set(key, before + 1);
    const weight = but < 0 || i === but ? 1 : i < but ? BEFORE_BUT : AFTER_BUT;
    const mended = TROUBLES.has(norm) && isMended(i) ? DEALT_WITH : 1;
    const factor = (mended * (negated[i] ? NEGATED : 1)) / (1 + AGAIN * before);
    return { key, valence, boost: valence === 0 ? 0 : boostOf(words, i, capitalsTell), factor, weight };
  });
}

/** What capitals and the three words before add to a word's strength. */
function boostOf(words: readonly Reading[], i: number, capitalsTell: boolean): number {
  let boost = capitalsTell && words[i]?.capitals ? CAPITALS : 0;
  for (const [back, weight] of DISTANCE.entries()) {
    const before = words[i - back - 1];
    const step = before === undefined || before.valence !== 0 ? undefined : BOOSTERS.get(before.norm);
    if (before === undefined || step === undefined) continue;
    const loud = capitalsTell && before.capitals ? Math.sign(step) * CAPITALS : 0;
    boost += weight * (step + loud);
  }
  return boost;
}

/** Whether a negation stands up to three words before, with no end of a sentence between. */
function isNegated(words: readonly Reading[], i: number): boolean {
  for (let back = 1; back <= NEGATION_REACH; back++) {
    const before = words[i - back];
    if (before === undefined || before.ends) return false;
    if (!NEGATORS.has(before.norm)) continue;
    // "never so good" and "without doubt" affirm.
    const next = words[i - back + 1]?.norm;
    if (before.norm === 'never' && (next === 'so' || next === 'this')) return false;
    return !(before.norm === 'without' && next === 'doubt');
  }
  return false;
}

/** Whether a remedy that is not negated stands near a word. */
function nearRemedy(words: readonly Reading[], negated: readonly boolean[]): (i: number) => boolean {
  const nearest = new Array<number>(words.length).fill(Number.POSITIVE_INFINITY);
  const isRemedy = words.map(({ norm }, i) => REMEDIES.has(norm) && !negated[i]);
  for (let i = 0, last = Number.NEGATIVE_INFINITY; i < words.length; i++) {
    if (isRemedy[i]) last = i;
    nearest[i] = i - last;
  }
  for (let i = words.length - 1, next = Number.POSITIVE_INFINITY; i >= 0; i--) {
    if (isRemedy[i]) next = i;
    nearest[i] = Math.min(nearest[i] ?? next, next - i);
  }
  return (i) => (nearest[i] ?? Number.POSITIVE_INFINITY) <= REMEDY_REACH;
}
