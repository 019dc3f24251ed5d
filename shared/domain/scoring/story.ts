/**
 * The parts of an account of one's own past behaviour, or of a plan for a case that is put to somebody. Behaviour description interviews ask for such an account (Janz
 * 1982), because what somebody did says more than what somebody thinks of themselves. A good one names the situation,
 * what the speaker did, with whom and why, what came of it and what has changed since (the scheme known as STAR).
 * Deeds, words spoken and figures can be checked, general statements can't (Nahari, Vrij and Fisher 2014).
 * Situational interviews ask what somebody would do (Latham and others 1980); there, too, steps that can be pictured are
 * told apart from good intentions.
 *
 * Only closed classes of everyday words are counted, and how many different ones there are: no names, no trades, and
 * he as much as she, for who tells the story must not matter; and nothing twice, so that repeating earns nothing.
 */
import type { Analysis, Word } from './analyse.ts';
import { rising } from './calibrate.ts';
import {
  CONTACT_VERBS,
  GENERALITIES,
  HYPOTHETICAL,
  INTENTIONS,
  IRREGULAR_PAST,
  NOT_PAST,
  OTHERS,
  OUTCOME_VERBS,
  PLAIN_CONTACT_VERBS,
  PLAIN_VERBS,
  STATE_VERBS,
} from './story-words.ts';

/** What a key point of such a question asks for, so that any concrete story can meet it. */
export const ASPECTS = ['situation', 'action', 'contact', 'reason', 'result', 'change'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** One part of an account. */
export interface Cue {
  /** 0–1: how far the account has this part. */
  strength: number;
  /** Indices of the words of the answer that show it, in order. */
  words: number[];
}

export interface Story {
  /** 0–1: how far this is an account of events and not of opinions and habits. */
  told: number;
  aspects: Readonly<Record<Aspect, Cue>>;
}

/** What the question wants to hear of: what somebody did, or what somebody would do. */
export type Asked = 'account' | 'plan';

// So many different words show a part in full.
const FULL: Readonly<Record<Asked, Readonly<Record<Aspect, number>>>> = {
  account: { situation: 8, action: 5, contact: 4, reason: 4, result: 5, change: 2 },
  plan: { situation: 5, action: 7, contact: 4, reason: 5, result: 5, change: 2 },
};
// Results stand in the later part of an account, what has changed since in its second half.
const RESULT_FROM = 0.4;
const CHANGE_FROM = 0.5;
/** So many different verbs make an account, or a plan, none and in full; a short one, so many to its words. */
const DEEDS: Readonly<Record<Asked, readonly [none: number, full: number]>> = {
  account: [1, 9],
  plan: [2, 10],
};
const LEAST_DEEDS = 3;
const DEEDS_PER_WORD = 0.07;
/** How many deeds one general statement outweighs. */
const GENERALITY = 0.8;
/** Words between a verb and its subject. */
const REACH = 3;

/** The parts of `answer` as an account of what was done, or as a plan of what would be; linear in its length. */
export function tellStory(answer: Analysis, asked: Asked = 'account'): Story {
  const isPlan = asked === 'plan';
  const said = withoutRepeats(answer);
  const found: Record<Aspect, Map<string, number>> = {
    situation: new Map(),
    action: new Map(),
    contact: new Map(),
    reason: new Map(),
    result: new Map(),
    change: new Map(),
  };
  const deeds = new Set<string>();
  let generalities = 0;
  let figures = 0;
  let before: { sentence: number; who: string | null } = { sentence: -1, who: null };
  const find = (aspect: Aspect, what: string, i: number) => {
    if (!found[aspect].has(what)) found[aspect].set(what, i);
  };
  for (const [i, { word }] of said.entries()) {
    const { norm } = word;
    const next = said[i + 1]?.word.norm ?? '';
    const place = i / said.length;
    if (GENERALITIES.has(norm) || (isPlan && INTENTIONS.has(norm))) generalities++;
    else if (!isPlan && HYPOTHETICAL.has(norm)) generalities += 0.5;
    if (isPast(norm) || PAST_AUXILIARY.test(norm)) find('situation', norm, i);
    if (isPast(norm)) {
      if (!isPlan || !STATE_VERBS.has(norm)) deeds.add(norm);
      const subject =
        subjectOf(said, i) ?? (joins(said, i) && before.sentence === word.sentence ? before.who : null);
      before = { sentence: word.sentence, who: subject };
      const isOwn = subject === 'i' || subject === 'we';
      if (isOwn && !STATE_VERBS.has(norm)) find('action', norm, i);
      if (subject !== null && CONTACT_VERBS.has(norm)) find('contact', isOwn ? norm : `they ${norm}`, i);
      if (place > RESULT_FROM && OUTCOME_VERBS.has(norm)) find('result', norm, i);
    } else if (isPlan && PLAIN_VERBS.has(norm) && isIntended(said, i)) {
      deeds.add(norm);
      find('action', norm, i);
      if (PLAIN_CONTACT_VERBS.has(norm)) find('contact', norm, i);
    }
    if (givesReason(norm, next)) find('reason', `${norm} ${next}`, i);
    else if (isPlan && ORDER.test(norm)) find('reason', norm, i);
    if ((isPlan || place > RESULT_FROM) && (word.number || QUANTITY.test(norm))) {
      if (!found.result.has(norm)) figures += word.number ? 1 : 0.5;
      find('result', norm, i);
    }
    if (place > CHANGE_FROM && tellsOfChange(norm, next)) find('change', `${norm} ${next}`, i);
  }
  const [none, full] = DEEDS[asked];
  const needed = Math.min(full, Math.max(none + LEAST_DEEDS, said.length * DEEDS_PER_WORD));
  const cue = (aspect: Aspect, more = 0): Cue => ({
    strength: Math.min(1, (found[aspect].size + more) / FULL[asked][aspect]),
    words: inOrder([...found[aspect].values()].slice(0, MOST_SHOWN).flatMap((i) => around(said, i))),
  });
  return {
    told: rising(deeds.size - GENERALITY * generalities, none, needed),
    aspects: {
      situation: cue('situation'),
      action: cue('action'),
      contact: cue('contact'),
      reason: cue('reason'),
      // A figure counts twice: it can be checked.
      result: cue('result', figures),
      change: cue('change'),
    },
  };
}

/** How much of the whole a story or a plan has, 0–1. A plan may be borne out by figures or by an example of one's own. */
export function wholeOf({ aspects }: Story, asked: Asked): number {
  const of = (aspect: Aspect) => aspects[aspect].strength;
  if (asked === 'account') return ASPECTS.reduce((sum, aspect) => sum + of(aspect), 0) / ASPECTS.length;
  return (of('action') + of('contact') + of('reason') + Math.max(of('result'), of('situation'))) / 4;
}

interface Said {
  word: Word;
  /** Its place in the answer. */
  index: number;
}

/** The words without fillers and without sentences that stood there before. */
function withoutRepeats(answer: Analysis): Said[] {
  const texts = new Map<number, string>();
  for (const word of answer.words) {
    if (!word.filler) texts.set(word.sentence, `${texts.get(word.sentence) ?? ''} ${word.norm}`);
  }
  const first = new Map<string, number>();
  for (const [sentence, text] of texts) if (!first.has(text)) first.set(text, sentence);
  return answer.words.flatMap((word, index) =>
    word.filler || first.get(texts.get(word.sentence) ?? '') !== word.sentence ? [] : [{ word, index }],
  );
}

const PAST_AUXILIARY = /^(?:was|were|had|didn't|wasn't|weren't|couldn't|hadn't)$/;
const REGULAR_PAST = /[^e]ed$/;

const isPast = (norm: string): boolean =>
  IRREGULAR_PAST.has(norm) || (norm.length > 4 && REGULAR_PAST.test(norm) && !NOT_PAST.has(norm));

/** Who did it, where a word that can be a person stands just before the verb at `i`. */
function subjectOf(said: readonly Said[], i: number): string | null {
  const sentence = said[i]?.word.sentence;
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const word = said[k]?.word;
    if (word === undefined || word.sentence !== sentence) return null;
    if (word.norm === 'i' || word.norm === 'we' || OTHERS.has(word.norm)) return word.norm;
  }
  return null;
}

/** "I phoned the driver and asked": the second verb has the subject of the first. */
const joins = (said: readonly Said[], i: number): boolean =>
  /^(?:and|then|but)$/.test(said[i - 1]?.word.norm ?? '');

/** "I'd ask", "then look": said of oneself, or as the next step. */
const isIntended = (said: readonly Said[], i: number): boolean =>
  [1, 2, 3].some((back) => INTENDING.test(said[i - back]?.word.norm ?? ''));
const INTENDING = /^(?:i'd|i|i'll|we'd|we|we'll|would|then|and|to)$/;

/** What comes first and what it depends on. */
const ORDER = /^(?:if|until|before|after|first|then)$/;

const REASON =
  /^(?:because|otherwise|why|reason|realised|realized|noticed|suspected|thought|knew|saw|wanted|meant)$/;
const PRONOUN = /^(?:i|we|he|she|they|it|that)$/;

function givesReason(norm: string, next: string): boolean {
  if (norm === 'so') return PRONOUN.test(next);
  if (norm === 'since') return next !== 'then';
  return REASON.test(norm) || (norm === 'turned' && next === 'out');
}

const QUANTITY = /^(?:half|third|quarter|twice|double|percent|none|fewer|less|more)$/;

const CHANGE = /^(?:now|nowadays|today|afterwards|learned|learnt|sooner|earlier)$/;
const CHANGE_PAIR =
  /^(?:since then|ever since|after that|from then|from now|next time|these days|still (?:use|do|have|there|run|runs|work|works|get|call))$/;

const tellsOfChange = (norm: string, next: string): boolean =>
  CHANGE.test(norm) || CHANGE_PAIR.test(`${norm} ${next}`);

const inOrder = (indices: readonly number[]): number[] => [...new Set(indices)].sort((a, b) => a - b);

/** So many places are shown as evidence of one part. */
const MOST_SHOWN = 5;
const BEFORE = 2;
const AFTER = 5;

/** The words around a place, within its sentence, so that the evidence can be read. */
function around(said: readonly Said[], i: number): number[] {
  const sentence = said[i]?.word.sentence;
  return said
    .slice(Math.max(0, i - BEFORE), i + AFTER + 1)
    .filter(({ word }) => word.sentence === sentence)
    .map(({ index }) => index);
}
