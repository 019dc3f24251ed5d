/** The scorer where there is only a reference answer: exam questions, and imports without key points. */
import { type Analysis, analyse } from './analyse.ts';
import { rising } from './calibrate.ts';
import { fluency } from './fluency.ts';
import { matchRubric } from './match.ts';
import { pointsFromReference } from './points.ts';
import { compileRubric, type Rubric } from './rubric.ts';
import { tellingWeight } from './weights.ts';

/** What a reference and an answer have in common, each 0–1. */
export interface Overlap {
  /** Weight of the reference's words found in the answer. */
  found: number;
  /** Likeness of spelling: cosine of four-letter pieces of the stems, words of the question left out. */
  pieces: number;
  /** Share of the reference's neighbouring words that stay neighbours. */
  order: number;
  /** Share of the answer's own telling words that lead to the reference. */
  focus: number;
  /** Distinct content words as a share of the reference's, at most 1: a saturation for length. */
  fullness: number;
  /** Share of what the answer mentions that it does not deny. */
  agreement: number;
  /** Share of the reference's pairs of words, function words too, that the answer holds side by side. */
  verbatim: number;
}

export interface CompiledReference {
  rubric: Rubric;
  whole: Rubric;
  pieces: ReadonlyMap<string, number>;
  pairs: ReadonlySet<string>;
}

export function compileReference(question: string, reference: string): CompiledReference {
  const rubric = compileRubric(question, pointsFromReference(reference));
  const whole = compileRubric(question, [{ id: 'whole', text: reference }]);
  const text = analyse(reference);
  return { rubric, whole, pieces: piecesOf(text, whole.questionKeys), pairs: pairsOf(text) };
}

/**
 * The blend of an overlap, 0–1. Weights fitted on the dev half (tools/fit-blend.ts) for the mean correlation
 * over its four sets; none is negative, so more overlap never lowers it.
 */
export function blend(o: Overlap, answer: Analysis): number {
  // Length without a word of the matter is worth nothing.
  const full = o.fullness * Math.min(1, o.found / ENOUGH_FOUND);
  const sum = 0.52 * o.found + 0.23 * o.pieces + 0.09 * o.order + 0.06 * o.focus + 0.1 * full;
  return sum * Math.min(1, o.agreement / ENOUGH_AGREEMENT) * (1 - shuffledLook(o, answer));
}

const ENOUGH_FOUND = 0.1;
/** A stray mismatch is a slip of the negation rules; an answer that denies most of what it mentions is not. */
const ENOUGH_AGREEMENT = 0.3;

/** Nearly every word of the reference, hardly two of them side by side, and no English order: keywords. */
function shuffledLook({ found, verbatim }: Overlap, answer: Analysis): number {
  const long = rising(answer.length, 3, 6);
  const same = rising(found, 0.65, 0.85);
  const apart = 1 - rising(verbatim, 0.2, 0.35);
  const broken = 1 - rising(fluency(answer), 0.05, 0.3);
  return 0.9 * long * same * apart * broken;
}

/**
 * The best of several references is high by chance too: the more there are, the more a match has to say.
 * An exponent keeps 0 and 1 where they are.
 */
export function bestOf(raw: number, references: number): number {
  return raw ** Math.min(2.2, 1 + 0.3 * (references - 1));
}

/** Overlap of an answer with one reference. */
export function overlap(reference: CompiledReference, answer: Analysis): Overlap {
  const { whole, pieces } = reference;
  const { alignments, spread, mentioned } = matchRubric(whole, answer);
  const found = spread[0] ?? 0;
  const keys = new Set(answer.words.flatMap((w) => w.keys));
  return {
    found,
    agreement: found > 0 ? found / (mentioned[0] || 1) : 1,
    verbatim: shareOfPairs(reference.pairs, pairsOf(answer)),
    order: alignments[0]?.order ?? 0,
    pieces: cosine(pieces, piecesOf(answer, whole.questionKeys)),
    focus: focusOf(whole, keys),
    fullness: Math.min(1, keys.size / Math.max(LEAST_FULL, whole.keys.size)),
  };
}

function pairsOf(text: Analysis): Set<string> {
  const said = text.words.filter((w) => !w.filler);
  return new Set(said.slice(1).map((w, i) => `${said[i]?.norm} ${w.norm}`));
}

function shareOfPairs(wanted: ReadonlySet<string>, held: ReadonlySet<string>): number {
  if (wanted.size === 0) return 1;
  let both = 0;
  for (const pair of wanted) if (held.has(pair)) both++;
  return both / wanted.size;
}

const LEAST_FULL = 3;

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

const WIDTH = 4;

function piecesOf(text: Analysis, without: ReadonlySet<string>): Map<string, number> {
  const seen = new Set(text.words.flatMap((w) => (w.negated ? [] : w.keys)).filter((k) => !without.has(k)));
  const pieces = new Map<string, number>();
  for (const key of seen) {
    const padded = ` ${key} `;
    for (let i = 0; i === 0 || i + WIDTH <= padded.length; i++) {
      const piece = padded.slice(i, i + WIDTH);
      pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
    }
  }
  return pieces;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (const [piece, n] of a) {
    aa += n * n;
    dot += n * (b.get(piece) ?? 0);
  }
  for (const n of b.values()) bb += n * n;
  return aa > 0 && bb > 0 ? dot / Math.sqrt(aa * bb) : 0;
}
