/** A text read once for matching: what each word counts as, and whether the text denies it. */
import {
  CLAUSE,
  CONTRAST,
  DETERMINERS,
  ENDS_FILLER_PAIR,
  FILLER_PAIR,
  FILLERS,
  NAMES_AND_WORDS,
  NEGATORS,
  numberValue,
  PREDICATE,
  STOP_WORDS,
  SUBJECT,
} from './lexis.ts';
import { stem } from './stem.ts';
import { longForm } from './synonyms.ts';
import { type Token, type Tokens, tokenize } from './tokenize.ts';
import { isKnown } from './weights.ts';

export interface Word extends Token {
  /** Stems that it stands for: one for most words, more for an abbreviation, none for a stop word or filler. */
  keys: readonly string[];
  /** Set when the word is a number: its value in digits. */
  number: boolean;
  filler: boolean;
  /** Whether an odd number of negations covers it. */
  negated: boolean;
  /** Place among the words that are not fillers. */
  position: number;
}

export interface Analysis extends Tokens {
  words: Word[];
  /** Words that are not fillers. */
  length: number;
}

interface Reading {
  keys: readonly string[];
  number: boolean;
  filler: boolean;
}

const CACHE_LIMIT = 20_000;
const known = new Map<string, Reading>();

/** Analysis of a text; linear in its length, never throws. */
export function analyse(text: string): Analysis {
  const { words, sentences } = tokenize(text);
  let position = 0;
  const readings = words.map(({ norm }) => read(norm));
  const isName = namesAmong(words);
  const isSilent = silentAmong(words, readings);
  const heard = heardOf(isSilent);
  const pronouns = new Set<number>();
  for (const [at, i] of heard.entries())
    if (isPronounOne(words, i, heard[at - 1], heard[at + 1])) pronouns.add(i);
  const out = words.map((token, i): Word => {
    const { keys, number, filler } = isSilent[i]
      ? SILENT
      : pronouns.has(i) || isName(token)
        ? GRAMMAR
        : (readings[i] as Reading);
    const { start, end, norm, capital, sentence } = token;
    const place = filler ? position : position++;
    return { start, end, norm, capital, sentence, keys, number, filler, negated: false, position: place };
  });
  markNegation(out, text);
  return { words: out, sentences, length: position };
}

const SILENT: Reading = { keys: [], number: false, filler: true };
const GRAMMAR: Reading = { keys: [], number: false, filler: false };

/** Which words are not heard: hesitations, pairs of words that fill a pause, and "my name is …". */
function silentAmong(words: readonly Token[], readings: readonly Reading[]): boolean[] {
  const introduced = introductions(words);
  const isSilent = readings.map(({ filler }, i) => filler || introduced.has(i));
  const heard = heardOf(isSilent);
  const norm = (at: number) => words[heard[at] ?? -1]?.norm ?? '';
  for (let at = 0; at + 1 < heard.length; at++) {
    if (!ENDS_FILLER_PAIR.has(norm(at + 1))) continue;
    if (!FILLER_PAIR.test(`${norm(at - 1)} ${norm(at)} ${norm(at + 1)}`)) continue;
    for (const i of [heard[at], heard[at + 1]]) if (i !== undefined) isSilent[i] = true;
  }
  return isSilent;
}

/** Places of the words that are not silent. */
function heardOf(isSilent: readonly boolean[]): number[] {
  const heard: number[] = [];
  for (const [i, silent] of isSilent.entries()) if (!silent) heard.push(i);
  return heard;
}

/** Where so many words have a capital, it does not make a name. */
const SHOUTING = 0.8;

/** What is a name inside a sentence is one at the start of another as well. */
function namesAmong(words: readonly Token[]): (token: Token) => boolean {
  if (words.filter(({ capital }) => capital).length > SHOUTING * words.length) return () => false;
  const isInside = (i: number) => words[i - 1]?.sentence === words[i]?.sentence;
  const names = new Set(
    words.flatMap(({ capital, norm }, i) =>
      capital && isInside(i) && NAMES_AND_WORDS.has(norm) ? [norm] : [],
    ),
  );
  return ({ capital, norm }) => capital && names.has(norm);
}

/**
 * "One" counts the content word after it ("one join"); elsewhere it is a pronoun ("the right one is", "that one").
 *
 * @param before place of the word before it, and `after` of the one after it, those left out that are not heard
 */
function isPronounOne(words: readonly Token[], i: number, before?: number, after?: number): boolean {
  if (words[i]?.norm !== 'one') return false;
  const next = words[after ?? -1];
  if (next === undefined || next.sentence !== words[i]?.sentence || read(next.norm).keys.length === 0)
    return true;
  return DETERMINERS.has(words[before ?? -1]?.norm ?? '');
}

const NAME_WORDS = 2;

/** Places of the words of "my name is …": who somebody is must not move a score. */
function introductions(words: readonly Token[]): Set<number> {
  const places = new Set<number>();
  for (let i = 0; i + 2 < words.length; i++) {
    if (words[i]?.norm !== 'my' || words[i + 1]?.norm !== 'name' || words[i + 2]?.norm !== 'is') continue;
    const sentence = words[i]?.sentence;
    for (let k = i; k < i + 3 + NAME_WORDS && words[k]?.sentence === sentence; k++) places.add(k);
  }
  return places;
}

function read(norm: string): Reading {
  const before = known.get(norm);
  if (before !== undefined) return before;
  const reading = classify(norm);
  if (known.size >= CACHE_LIMIT) known.clear();
  known.set(norm, reading);
  return reading;
}

function classify(norm: string): Reading {
  if (FILLERS.has(norm)) return { keys: [], number: false, filler: true };
  if (STOP_WORDS.has(norm)) return { keys: [], number: false, filler: false };
  const value = numberValue(norm);
  if (value !== null) return { keys: [`#${value}`], number: true, filler: false };
  const long = longForm(norm);
  const parts = long === null ? apart(norm) : long.split(' ').filter((w) => !STOP_WORDS.has(w));
  return { keys: parts.map(keyOf), number: false, filler: false };
}

const RUN_TOGETHER_FROM = 9;
const LEAST_PART = 4;
/** Words that open a sentence: what a word runs into where the space after a full stop is missing. */
const OPENER =
  /^(?:it|is|if|we|the|this|that|these|there|they|then|when|but|and|for|you|because|instead|also)$/;

/**
 * "connectionit" is "connection" and "it", "frameadvantage" is "frame" and "advantage": an unknown long word that two known
 * ones make, where the space between two sentences was left out.
 */
function apart(norm: string): string[] {
  if (norm.length < RUN_TOGETHER_FROM || isKnown(stem(norm)) || !/^[a-z]+$/.test(norm)) return [norm];
  for (let at = norm.length - 2; at >= LEAST_PART; at--) {
    const [left, right] = [norm.slice(0, at), norm.slice(at)];
    if (!isKnown(stem(left))) continue;
    if (OPENER.test(right)) return [left];
    const areWords = left.length > LEAST_PART && right.length > LEAST_PART + 1;
    if (areWords && isKnown(stem(right))) return [left, right];
  }
  return [norm];
}

/** Whether a key is a number's. */
export const isNumber = (key: string): boolean => key.startsWith('#');

/**
 * The key of a number without a point that can be lost and still be known: after a nought ("0.6", "06") and before three
 * digits, as of thousands. "3.5" and "35" are two numbers.
 */
export const digitsOf = (key: string): string => key.replace(/^#0\./, '#0').replace(/\.(?=\d{3}$)/, '');

/** "it's" and "we've" lose their tail before stemming. */
function keyOf(norm: string): string {
  return stem(norm.replace(/'(?:ll|re|ve|d|m)$/, ''));
}

// A plain negation covers the next few content words of its clause; a denial of a whole statement ("it is not
// true that …") covers its sentence, and where it opens the answer everything, up to a word of contrast. What somebody
// "would not say" is no denial of what follows in other sentences; where there are none, it reaches as far as a plain one.
const NEGATION_REACH = 3;
const DENIAL_REACH = 200;
const DENIES =
  /(?:(?:not|isn't|never|hardly) (?:really )?(?:true|correct|right|accurate|the case)|(?:false|wrong|untrue|incorrect)) that$/;

/** Verbs after which a negation goes on to what is thought: "I don't think (that) it scales" denies that it scales. */
const OPINION =
  /^(?:accept|agree|argue|assume|believe|claim|expect|feel|guess|know|maintain|mean|reckon|said|say|suggest|suppose|think|thought)$/;

/** Auxiliaries that need a verb after their negation; without one, "no, it does not" ends there. */
const AUXILIARY =
  /^(?:do|does|did|can|could|will|would|have|has|had)$|^(?:do|does|did|ca|could|wo|would|have|has|had)n't$|^cannot$/;
/** Words that no verb after an auxiliary begins with. */
const NO_VERB = /^(?:in|on|at|by|from|for|with|of|the|a|an|this|these|as)$/;

/** Whether the negation at `i` of the spoken words is the end of what it denies: "No, it does not. In real networks …". */
function isElliptic(spoken: readonly Word[], i: number): boolean {
  const { norm } = spoken[i] as Word;
  const auxiliary = norm === 'not' ? (spoken[i - 1]?.norm ?? '') : norm;
  return AUXILIARY.test(auxiliary) && NO_VERB.test(spoken[i + 1]?.norm ?? '');
}

/**
 * A known word with a capital opens a sentence, where the full stop before it is missing; not one beside another ("Urgent
 * Pointer", "Bulb A"), which is a name, nor "I".
 */
function opensByCapital(spoken: readonly Word[], i: number): boolean {
  const { norm, capital } = spoken[i] as Word;
  const isAlone = spoken[i - 1]?.capital === false && spoken[i + 1]?.capital !== true;
  return (
    capital &&
    isAlone &&
    norm.length > 1 &&
    !/^i'/.test(norm) &&
    (STOP_WORDS.has(norm) || isKnown(stem(norm)))
  );
}

/** A dash between spaces, as before an item of a list, or an item's line begins something new. */
const followsDash = (text: string, { start }: Word): boolean =>
  DASH.test(text.slice(Math.max(0, start - 3), start));
const DASH = /\s[-–—•*] ?$/;

/** A plain negation ends with its sentence; in speech, which has no full stops, where the words begin a new clause. */
function markNegation(words: Word[], text: string): void {
  let reach = 0;
  let denial = 0;
  let sentence = -1;
  let denied = -1;
  const recent: string[] = [];
  const spoken = words.filter(({ filler }) => !filler);
  const isSpeech = words.at(-1)?.sentence === 0;
  const isOpinion = (i: number) => OPINION.test(spoken[i]?.norm ?? '');
  for (const [i, word] of spoken.entries()) {
    const opens = word.sentence !== sentence;
    if (opens) {
      sentence = word.sentence;
      reach = 0;
      recent.length = 0;
      // Only what is denied from the first is denied throughout; "I don't say that I …" speaks of its own sentence.
      if (denied > 0) denial = 0;
    }
    // A "but" inside a later sentence belongs to what is denied; one that opens it, or in the first, ends the denial.
    const ends = CONTRAST.has(word.norm) && (opens || word.sentence === denied);
    if (denial > 0) denial = ends ? 0 : denial - 1;
    const before = recent.at(-1) ?? '';
    if (CLAUSE.has(word.norm) || followsDash(text, word)) reach = 0;
    else if (isSpeech && reach > 0) {
      const isBegun = reach < NEGATION_REACH;
      if (isBegun && (PREDICATE.has(word.norm) || opensByCapital(spoken, i))) reach = 0;
      const isThought = isOpinion(before === 'that' ? i - 2 : i - 1);
      if (SUBJECT.has(word.norm) && word.keys.length === 0 && !isThought) reach = 0;
    }
    word.negated = reach > 0 !== denial > 0;
    if (reach > 0 && word.keys.length > 0) reach--;
    // "not only" and "not just" affirm.
    if ((word.norm === 'only' || word.norm === 'just') && before === 'not') reach = 0;
    // "No, the current …" answers; "no current" denies.
    const answers = word.norm === 'no' && (spoken[i + 1]?.keys.length ?? 0) === 0;
    if (NEGATORS.has(word.norm) && !answers && !isElliptic(spoken, i)) reach = reach > 0 ? 0 : NEGATION_REACH;
    recent.push(word.norm);
    if (recent.length > 6) recent.shift();
    const instead = word.norm === 'of' && recent.at(-2) === 'instead';
    if (instead || (word.norm === 'than' && recent.at(-2) === 'rather')) reach = NEGATION_REACH;
    if (word.norm !== 'that') continue;
    if (DENIES.test(recent.join(' '))) {
      denial = DENIAL_REACH;
      denied = word.sentence;
      reach = 0;
    } else if (reach > 0 && isOpinion(i - 1)) reach = isSpeech ? NEGATION_REACH : DENIAL_REACH;
  }
}
