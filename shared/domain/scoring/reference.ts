/** The scorer where there is only a reference answer: exam questions, and imports without key points. */
import { type Analysis, analyse } from './analyse.ts';
import { REFERENCE, type ReferenceFit, rising } from './calibrate.ts';
import { fluency } from './fluency.ts';
import { dot, formsOf, lettersOf, pairsOf, piecesOf, unit, type Vector } from './likeness.ts';
import { matchRubric } from './match.ts';
import { pointsFromReference } from './points.ts';
import { compileRubric, type Rubric } from './rubric.ts';
import { shareInOrder } from './sequence.ts';
import { tellingWeight } from './weights.ts';

/** What an answer has in common with a reference, each 0–1; and how much the reference says. */
export interface Overlap {
  /** Weight of the reference's words found in the answer. */
  found: number;
  /** Likeness of spelling: cosine of four-letter pieces of the stems, words of the question left out. */
  pieces: number;
  /** Likeness of the whole texts: cosine of three-letter pieces of all their words. */
  letters: number;
  /** Share of the reference's words, function words too, that the answer holds in the same order. */
  sequence: number;
  /** Share of the answer's own telling words that lead to the reference. */
  focus: number;
  /** Share of what the answer mentions that it does not deny. */
  agreement: number;
  /** How much the answer looks like the reference's words in no order. */
  shuffled: number;
  /** Number of the reference's words; and the weight of those that the question has not said. */
  words: number;
  matter: number;
}

export interface CompiledReference {
  rubric: Rubric;
  whole: Rubric;
  pieces: Vector;
  letters: Vector;
  /** Its words in order; and each once. */
  forms: readonly string[];
  vocabulary: ReadonlySet<string>;
  pairs: Vector;
}

export function compileReference(question: string, reference: string): CompiledReference {
  const rubric = compileRubric(question, pointsFromReference(reference));
  const whole = compileRubric(question, [{ id: 'whole', text: reference }]);
  const text = analyse(reference);
  const forms = formsOf(text);
  return {
    rubric,
    whole,
    pieces: unit(piecesOf(text, whole.questionKeys)),
    letters: unit(lettersOf(text)),
    forms,
    vocabulary: new Set(forms),
    pairs: pairsOf(forms),
  };
}

/**
 * Score 0–10 of an answer by its overlaps with the references, one or more; the best counts. A Weibull distribution
 * function of the blend: 0 for no overlap, five at `fit.half`, ten never quite.
 */
export function scoreOverlap(overlaps: readonly Overlap[], fit: ReferenceFit = REFERENCE): number {
  const best = overlaps.reduce((most, o) => Math.max(most, blend(o, fit)), 0);
  // An exponent keeps 0 and 1 where they are.
  const sure = best ** Math.min(MOST_CHANCE, 1 + fit.chance * (overlaps.length - 1));
  return 10 * (1 - 2 ** -((sure / fit.half) ** fit.steepness));
}

const MOST_CHANCE = 2.4;

/** The blend of an overlap, 0–1. */
export function blend(o: Overlap, fit: ReferenceFit = REFERENCE): number {
  const { found, sequence, pieces } = fit;
  // Long texts have the same letters whatever they say.
  const letters = fit.letters * Math.min(1, SHORT / o.words);
  const sum = found * o.found + sequence * o.sequence + pieces * o.pieces + letters * o.letters;
  const share = sum / (found + sequence + pieces + letters);
  // The few words of a short reference stand in many an answer that says something else.
  const stray = (fit.stray * (1 - o.focus)) / (1 + o.matter / HALF_SURE);
  return share * (1 - stray) * rising(o.agreement, DENIED, AGREED) * (1 - o.shuffled);
}

/** Words of a reference, and weight of its words. */
const SHORT = 8;
const HALF_SURE = 2;

/** A stray mismatch is a slip of the negation rules; an answer that denies much of what it mentions is not. */
const DENIED = 0.2;
const AGREED = 0.7;

/**
 * Keywords: nearly every word of the reference, hardly two of them side by side, and either in no order that English
 * allows, or in another order than the reference's without a word of one's own.
 */
function shuffledLook(
  reference: CompiledReference,
  found: number,
  sequence: number,
  answer: Analysis,
  said: readonly string[],
): number {
  const long = rising(answer.length, 2, 5);
  const same = rising(found, 0.65, 0.85);
  if (long * same === 0) return 0;
  const borrowed = said.filter((form) => reference.vocabulary.has(form)).length / said.length;
  const apart = 1 - rising(shareOfPairs(reference.pairs, pairsOf(said)), 0.2, 0.35);
  const broken = 1 - rising(fluency(answer), 0.05, 0.3);
  const turned = rising(borrowed, 0.8, 1) * rising(found - sequence, 0.1, 0.3);
  return 0.9 * long * same * apart * Math.max(broken, turned);
}

/** Overlap of an answer with one reference. */
export function overlap(reference: CompiledReference, answer: Analysis): Overlap {
  const { whole, pieces, letters, forms } = reference;
  const { spread, mentioned } = matchRubric(whole, answer);
  const found = spread[0] ?? 0;
  const said = formsOf(answer);
  const sequence = shareInOrder(forms, said);
  const keys = new Set(answer.words.flatMap((w) => w.keys));
  return {
    found,
    sequence,
    agreement: found > 0 ? found / (mentioned[0] || 1) : 1,
    shuffled: shuffledLook(reference, found, sequence, answer, said),
    pieces: dot(pieces, unit(piecesOf(answer, whole.questionKeys))),
    letters: dot(letters, unit(lettersOf(answer))),
    focus: focusOf(whole, keys),
    words: Math.max(1, forms.length),
    matter: whole.phrases[0]?.weight ?? 0,
  };
}

function shareOfPairs(wanted: Vector, held: Vector): number {
  if (wanted.size === 0) return 1;
  let both = 0;
  for (const pair of wanted.keys()) if (held.has(pair)) both++;
  return both / wanted.size;
}

function focusOf(whole: Rubric, keys: ReadonlySet<string>): number {
  let all = 0;
  let leading = 0;
  for (const key of keys) {
    if (whole.questionKeys.has(key)) continue;
    const telling = tellingWeight(key);
    all += telling;
    leading += telling * whole.leads(key).reduce((most, lead) => Math.max(most, lead.strength), 0);
  }
  return all > 0 ? leading / all : 0;
}
