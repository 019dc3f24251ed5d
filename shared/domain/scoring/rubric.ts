/** A rubric made ready for matching: the words of every point and of every phrase that says it otherwise. */
import { lazy } from '../lazy.ts';
import { type Analysis, analyse, digitsOf, isNumber } from './analyse.ts';
import { rising } from './calibrate.ts';
import { meaningOf, nearness } from './meaning.ts';
import { weighPairs } from './pairs.ts';
import { slipsAllowed, withinSlips } from './spelling.ts';
import { opposites, synonymGroups } from './synonyms.ts';
import type { RubricPoint } from './types.ts';
import { isKnown, tellingWeight } from './weights.ts';

/** One content word of a phrase. */
export interface Term {
  key: string;
  weight: number;
  negated: boolean;
  /** Place among the phrase's content words. */
  order: number;
}

/** One way of saying a point: its text, or one of its synonym phrases. */
export interface Phrase {
  terms: Term[];
  weight: number;
  /** The point's own text, not a synonym phrase. */
  main: boolean;
  /** Its pairs of neighbouring words, and their weight together. */
  pairs: ReadonlyMap<string, number>;
  pairWeight: number;
}

export interface CompiledPoint {
  id: string;
  text: string;
  weight: number;
  phrases: Phrase[];
}

/** The phrase that is a point's own text; none where it has no telling word. */
export const mainOf = ({ phrases }: CompiledPoint): Phrase | undefined => phrases.find(({ main }) => main);

/** Where a key leads: a term of a phrase, how sure, and whether it says the opposite. */
export interface Lead {
  /** Number of the phrase, counted over the whole rubric. */
  phrase: number;
  term: number;
  strength: number;
  opposite: boolean;
}

export interface Rubric {
  points: CompiledPoint[];
  phrases: Phrase[];
  /** Index into `points` for every phrase. */
  owner: number[];
  questionKeys: ReadonlySet<string>;
  /** Every key of every phrase. */
  keys: ReadonlySet<string>;
  /** Terms that a key of the answer may stand for. */
  leads(key: string): readonly Lead[];
  /** Terms of points' own texts that a key is the same as, or near in meaning to. */
  kin(key: string): readonly Kin[];
}

/** A term of a point's own text, and how near in meaning a word is to it, above 0 to 1. */
export interface Kin {
  point: number;
  term: number;
  negated: boolean;
  nearness: number;
}

/** What a word of the question is worth beside a new word. */
export const QUESTION_DISCOUNT = 0.2;

// How sure each kind of match is; an exact stem is 1.
const SYNONYM = 0.75;
const RELATED = 0.7;
const SLIP = 0.85;
/** A number of the same digits, or of the same value, where a point, a comma or a nought was left out. */
const SAME_DIGITS = 0.9;
const LEADS_LIMIT = 5_000;

/** Compiles points against the question's words. Linear in the rubric's text. */
export function compileRubric(question: string, points: readonly RubricPoint[]): Rubric {
  const questionKeys = new Set(analyse(question).words.flatMap((w) => w.keys));
  const compiled = points.map((point): CompiledPoint => {
    const texts = [point.text, ...(point.synonyms ?? [])];
    const phrases = texts.map((text, i) => phraseOf(analyse(text), questionKeys, i === 0));
    return {
      id: point.id,
      text: point.text,
      weight: point.weight ?? 1,
      phrases: phrases.filter((p) => p.weight > 0 || (!p.main && p.pairWeight > 0)),
    };
  });
  const phrases = compiled.flatMap((p) => p.phrases);
  const owner = compiled.flatMap((p, i) => p.phrases.map(() => i));
  const keys = new Set(phrases.flatMap((p) => p.terms.map((t) => t.key)));
  return {
    points: compiled,
    phrases,
    owner,
    questionKeys,
    keys,
    leads: leadsOver(phrases),
    kin: kinOver(compiled),
  };
}

function phraseOf(analysis: Analysis, questionKeys: ReadonlySet<string>, main: boolean): Phrase {
  const terms: Term[] = [];
  for (const word of analysis.words) {
    for (const key of word.keys) {
      if (terms.some((t) => t.key === key)) continue;
      const telling = word.number ? 1 : tellingWeight(key);
      const weight = (telling * (questionKeys.has(key) ? QUESTION_DISCOUNT : 1)) / word.keys.length ** 0.5;
      terms.push({ key, weight, negated: word.negated, order: terms.length });
    }
  }
  const pairs = weighPairs(analysis);
  const pairWeight = [...pairs.values()].reduce((sum, w) => sum + w, 0);
  return { terms, weight: terms.reduce((sum, t) => sum + t.weight, 0), main, pairs, pairWeight };
}

function leadsOver(phrases: readonly Phrase[]): (key: string) => readonly Lead[] {
  const exact = new Map<string, Lead[]>();
  for (const [phrase, { terms }] of phrases.entries()) {
    for (const [term, { key }] of terms.entries()) {
      const lead = { phrase, term, strength: 1, opposite: false };
      const list = exact.get(key);
      if (list === undefined) exact.set(key, [lead]);
      else list.push(lead);
    }
  }
  const relatives = relativesIn([...exact.keys()]);
  const known = new Map<string, readonly Lead[]>();
  return (key) => {
    let leads = known.get(key);
    if (leads === undefined) {
      leads = strongest(exact, key, relatives(key));
      if (known.size >= LEADS_LIMIT) known.clear();
      known.set(key, leads);
    }
    return leads;
  };
}

/** Words of a lower nearness have nothing to do with one another. */
const NO_KIN = 0.35;
const NOBODY: readonly Kin[] = [];

/** Finds the terms of points' own texts that a word is near to; each word is looked up once. */
function kinOver(points: readonly CompiledPoint[]): (key: string) => readonly Kin[] {
  const terms = lazy(() =>
    points.flatMap((each, point) => {
      const own = mainOf(each)?.terms ?? [];
      return own.map(({ key, negated }, term) => ({ point, term, key, negated, meaning: meaningOf([key]) }));
    }),
  );
  const known = new Map<string, readonly Kin[]>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      const meaning = isNumber(key) ? null : meaningOf([key]);
      const near = terms().flatMap(({ point, term, negated, key: other, meaning: its }) => {
        const by = key === other ? 1 : rising(nearness(meaning, its), NO_KIN, 1);
        return by > 0 ? [{ point, term, negated, nearness: by }] : [];
      });
      found = near.length === 0 ? NOBODY : near;
      if (known.size >= LEADS_LIMIT) known.clear();
      known.set(key, found);
    }
    return found;
  };
}

interface Relative {
  key: string;
  strength: number;
  opposite: boolean;
}

/** Finds the rubric's keys that another key may stand for: synonyms, opposites, kindred forms, slips. */
function relativesIn(keys: readonly string[]): (key: string) => Relative[] {
  const [words, numbers] = [keys.filter((k) => !isNumber(k)), keys.filter(isNumber)];
  const byGroup = new Map<number, string[]>();
  const byHead = new Map<string, string[]>();
  const byInitial = new Map<string, string[]>();
  const file = <K>(map: Map<K, string[]>, at: K, word: string) => {
    const list = map.get(at);
    if (list === undefined) map.set(at, [word]);
    else list.push(word);
  };
  for (const word of words) {
    for (const group of synonymGroups(word)) file(byGroup, group, word);
    if (word.length >= 5) file(byHead, word.slice(0, 4), word);
    file(byInitial, word.charAt(0), word);
  }
  const present = new Set(words);
  return (key) => {
    const found: Relative[] = [];
    if (isNumber(key)) {
      const same = numbers.filter(
        (other) => digitsOf(other) === digitsOf(key) || inNumbers(other) === inNumbers(key),
      );
      return same.map((other) => ({ key: other, strength: SAME_DIGITS, opposite: false }));
    }
    for (const group of synonymGroups(key)) {
      for (const other of byGroup.get(group) ?? [])
        found.push({ key: other, strength: SYNONYM, opposite: false });
    }
    for (const other of opposites(key)) {
      if (present.has(other)) found.push({ key: other, strength: SYNONYM, opposite: true });
    }
    if (key.length >= 5) {
      for (const other of byHead.get(key.slice(0, 4)) ?? []) {
        if (kindred(key, other)) found.push({ key: other, strength: RELATED, opposite: false });
      }
    }
    // Only a word that is not English can be a slip; "form" is no slip for "from".
    const slips = isKnown(key) ? 0 : slipsAllowed(key.length);
    if (slips > 0) {
      for (const other of byInitial.get(key.charAt(0)) ?? []) {
        if (other.length >= 4 && withinSlips(key, other, slips))
          found.push({ key: other, strength: SLIP, opposite: false });
      }
    }
    return found;
  };
}

const inNumbers = (key: string): number => Number(key.slice(1));

/** "evaluate" and "evaluator": a shared head of most of the longer word. */
function kindred(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same >= 5 && same >= 0.65 * Math.max(a.length, b.length);
}

/** One lead for each term, the strongest. */
function strongest(exact: ReadonlyMap<string, Lead[]>, key: string, relatives: readonly Relative[]): Lead[] {
  const best = new Map<string, Lead>();
  const offer = (lead: Lead) => {
    const at = `${lead.phrase}:${lead.term}`;
    const old = best.get(at);
    if (old === undefined || lead.strength > old.strength) best.set(at, lead);
  };
  for (const lead of exact.get(key) ?? []) offer(lead);
  for (const relative of relatives) {
    for (const lead of exact.get(relative.key) ?? []) {
      offer({ ...lead, strength: relative.strength, opposite: relative.opposite });
    }
  }
  return [...best.values()];
}
