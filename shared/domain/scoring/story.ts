/**
 * The parts of an account of one's own past behaviour, or of a plan for a case that is put to somebody. Behaviour
 * description interviews ask for such an account (Janz 1982), because what somebody did says more than what somebody
 * thinks of themselves. A good one names the situation, what the speaker did, with whom and why, what came of it and
 * what has changed since (the scheme known as STAR). Deeds, words spoken and figures can be checked, general statements
 * can't (Nahari, Vrij and Fisher 2014). Situational interviews ask what somebody would do (Latham and others 1980);
 * there, too, steps that can be pictured are told apart from good intentions.
 *
 * Only closed classes of everyday words are counted, and how many different ones there are: no names, no trades, and
 * he as much as she, for who tells the story must not matter; and nothing twice, so that repeating earns nothing. Since
 * anybody can learn such words by heart, they count only as far as the answer also has a matter of its own.
 */
import { lazy } from '../lazy.ts';
import type { Word } from './analyse.ts';
import { rising } from './calibrate.ts';
import { concreteness } from './concrete.ts';
import { type Asked, deedsIn, eventfulness } from './deeds.ts';
import { stem } from './stem.ts';
import {
  CALENDAR,
  CONTACT_VERBS,
  GENERALITIES,
  HOLLOW,
  HYPOTHETICAL,
  INTENTIONS,
  IRREGULAR_PAST,
  OTHERS,
  OUTCOME_VERBS,
  PERSONS,
  PLAIN_CONTACT_VERBS,
  PLAIN_VERBS,
  STATE_VERBS,
} from './story-words.ts';
import { isPast, type QuestionWords, type Told } from './told-words.ts';
import { tellingWeight } from './weights.ts';

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
  /** 0–1: how far it names things of its own. */
  matter: number;
  aspects: Readonly<Record<Aspect, Cue>>;
}

// So many different words show a part in full.
const FULL: Readonly<Record<Asked, Readonly<Record<Aspect, number>>>> = {
  account: { situation: 8, action: 5, contact: 4, reason: 4, result: 4, change: 2 },
  plan: { situation: 5, action: 7, contact: 4, reason: 5, result: 5, change: 2 },
};
// Of an account of fewer words less is wanted, down to half: somebody who speaks plainly needs no more.
const FULL_LENGTH = 80;
const LEAST_PART = 0.5;
// Results stand in the later part of an account, what has changed since in its second half.
const RESULT_FROM = 0.4;
const CHANGE_FROM = 0.5;
/** Weight of the words of its own matter that makes an answer one about nothing, and about something for sure. */
const MATTER = [1.5, 5] as const;
/** Words that any story may be told with. */
const EVERYBODYS = [
  IRREGULAR_PAST,
  CONTACT_VERBS,
  STATE_VERBS,
  OUTCOME_VERBS,
  PLAIN_VERBS,
  GENERALITIES,
  HYPOTHETICAL,
  INTENTIONS,
  OTHERS,
  PERSONS,
];

/** Weight of the words of its matter from which a sentence says something. */
const LEAST_MATTER = 0.4;
/** And from which the next one does with it. */
const GOES_ON_FROM = 0.8;

/** The words that show each part: what shows it, and where it first does. */
type Found = Map<string, number>;

/** The parts of what was told, as an account of what was done or as a plan of what would be; linear in its length. */
export function tellStory(said: readonly Told[], question: QuestionWords, asked: Asked): Story {
  const deeds = deedsIn(said, asked);
  const matter = matterBySentence(said, question);
  const speaks = (sentence: number, least: number) => (matter.get(sentence) ?? 0) >= least;
  // A result or a lesson in a sentence that speaks of nothing in particular is none: "in the end it worked out well".
  const isTold = (at: number) => speaks(said[at]?.word.sentence as number, LEAST_MATTER);
  // Other parts may go on with the sentence before: "She had a fall on the stairs. I told the doctor."
  const isSaid = (at: number) => isTold(at) || speaks((said[at]?.word.sentence as number) - 1, GOES_ON_FROM);
  const found: Record<Aspect, Found> = {
    situation: firstOf(said, ({ word, isName }, i) => !isName && isOfPast(word.norm) && isSaid(i)),
    action: new Map(),
    contact: new Map(),
    reason: reasonsIn(said, asked, isSaid),
    result: new Map(),
    change: changesIn(said, isTold),
  };
  for (const { at, norm, subject, ...deed } of deeds) {
    const isOwn = subject === 'i' || subject === 'we';
    const find = (aspect: Aspect, what = norm) => {
      if (isSaid(at) && !found[aspect].has(what)) found[aspect].set(what, at);
    };
    if (isOwn && !STATE_VERBS.has(norm)) find('action');
    const isContact =
      (deed.isPast ? CONTACT_VERBS : PLAIN_CONTACT_VERBS).has(norm) && !withParticle(said, at);
    if (subject !== null && isContact) find('contact', isOwn ? norm : `they ${norm}`);
    if (deed.isPast && at / said.length > RESULT_FROM && OUTCOME_VERBS.has(norm) && isTold(at))
      find('result');
  }
  const figures = figuresIn(said, asked, found.result);
  const short = Math.max(LEAST_PART, said.length / FULL_LENGTH);
  const shortness = asked === 'plan' ? 1 : Math.min(1, short);
  const cue = (aspect: Aspect, more = 0): Cue => ({
    strength: Math.min(1, (found[aspect].size + more) / (FULL[asked][aspect] * shortness)),
    words: inOrder([...found[aspect].values()].slice(0, MOST_SHOWN).flatMap((i) => around(said, i))),
  });
  const named = rising(matterOf(said, question), ...MATTER);
  return {
    told: eventfulness(said, deeds, asked) * named,
    matter: named,
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

const firstOf = (
  said: readonly Told[],
  shows: (told: Told, i: number) => boolean,
  what?: (i: number) => string,
): Found => {
  const found: Found = new Map();
  for (const [i, told] of said.entries()) {
    const key = what?.(i) ?? told.word.norm;
    if (!found.has(key) && shows(told, i)) found.set(key, i);
  }
  return found;
};

/**
 * How much an answer names that is neither the question's nor everybody's: the weights of its different content words
 * together. Without it ("I asked people and they told me things") the same words would do for any question.
 */
function matterOf(said: readonly Told[], question: QuestionWords): number {
  const keys = new Set(said.flatMap((told) => matterIn(told, question)));
  const details = new Set(said.flatMap(({ word }) => (isDetail(word) ? [word.norm] : [])));
  return [...keys].reduce((sum, key) => sum + weightOf(key), DETAIL * Math.min(MOST_DETAILS, details.size));
}

/** Whether a few words name something of their own: a matter, or somebody or something by a name, whichever it is. */
export const namesSomething = (said: readonly Told[], question: QuestionWords): boolean =>
  said.some(({ isName, word }) => isName && !word.keys.some((key) => question.keys.has(key))) ||
  matterOf(said, question) >= LEAST_MATTER;

/** What a figure or a date weighs beside a rare word, 1. */
const DETAIL = 0.8;
/** More of them make no matter: twelve of nothing is nothing. */
const MOST_DETAILS = 3;
/** "One" is as often a pronoun. */
const isDetail = ({ number, norm }: Word): boolean => (number && norm !== 'one') || CALENDAR.has(norm);

/** How much of a matter each sentence names; a figure or a date is enough for it to say something. */
function matterBySentence(said: readonly Told[], question: QuestionWords): Map<number, number> {
  const sums = new Map<number, number>();
  for (const told of said) {
    const { sentence } = told.word;
    const more = matterIn(told, question).reduce((sum, key) => sum + weightOf(key), 0);
    sums.set(sentence, (sums.get(sentence) ?? 0) + (isDetail(told.word) ? LEAST_MATTER : more));
  }
  return sums;
}

/** No single word decides what a story is about, so that who is named in it by no capital moves little. */
const MOST_OF_WORD = 0.7;
const weightOf = (key: string): number => Math.min(MOST_OF_WORD, tellingWeight(key) * concreteness(key));

/**
 * The stems of a word that names something; none of a person, a figure, the question's and everybody's words, nor of what
 * was done (that counts as a deed) and how.
 */
const matterIn = ({ word, isName }: Told, question: QuestionWords): readonly string[] =>
  isName ||
  word.number ||
  isPast(word.norm) ||
  HOW.test(word.norm) ||
  EVERYBODYS.some((w) => w.has(word.norm))
    ? []
    : word.keys.filter((key) => !question.keys.has(key) && !hollow().has(key));
const HOW = /(?<!^(?:al|anoma|assemb|bel|but?terf|fami|f|i?ta|jel|monopo|ral|rep|bul|supp|tal))ly$/;
const hollow = lazy(() => new Set([...HOLLOW].map(stem)));
/** Whether a stem is of a word in which anybody can speak of any work. */
export const isHollow = (key: string): boolean => hollow().has(key);

/** How much of the whole a story or a plan has, 0–1. A plan may be borne out by figures or by an example of one's own. */
export function wholeOf({ aspects }: Story, asked: Asked): number {
  const of = (aspect: Aspect) => aspects[aspect].strength;
  if (asked === 'account') return ASPECTS.reduce((sum, aspect) => sum + of(aspect), 0) / ASPECTS.length;
  return (of('action') + of('contact') + of('reason') + Math.max(of('result'), of('situation'))) / 4;
}

const isOfPast = (norm: string): boolean => isPast(norm) || PAST_AUXILIARY.test(norm);
const PAST_AUXILIARY = /^(?:was|were|had|didn't|wasn't|weren't|couldn't|hadn't)$/;

/** What comes first and what it depends on. */
const ORDER = /^(?:if|until|before|after|first|then)$/;

const REASON =
  /^(?:because|otherwise|why|reason|realised|realized|noticed|suspected|thought|knew|saw|wanted|meant)$/;
const PRONOUN = /^(?:i|we|he|she|they|it|that)$/;

/** "Wrote down" and "rang out" deal with things, where "wrote" and "rang" deal with people. */
const withParticle = (said: readonly Told[], i: number): boolean =>
  /^(?:down|off|out)$/.test(nextNorm(said, i));

const nextNorm = (said: readonly Told[], i: number): string => said[i + 1]?.word.norm ?? '';
const pairAt = (said: readonly Told[], i: number): string => `${said[i]?.word.norm} ${nextNorm(said, i)}`;

function reasonsIn(said: readonly Told[], asked: Asked, isSaid: (at: number) => boolean): Found {
  const shows = ({ word }: Told, i: number) =>
    isSaid(i) && (givesReason(word.norm, nextNorm(said, i)) || (asked === 'plan' && ORDER.test(word.norm)));
  return firstOf(said, shows, (i) => pairAt(said, i));
}

function givesReason(norm: string, next: string): boolean {
  if (norm === 'so') return PRONOUN.test(next);
  if (norm === 'since') return next !== 'then';
  return REASON.test(norm) || (norm === 'turned' && next === 'out');
}

const QUANTITY = /^(?:half|third|quarter|twice|double|percent|none|fewer|less|more)$/;

/** Adds figures to `results`, and answers how much more they count. */
function figuresIn(said: readonly Told[], asked: Asked, results: Found): number {
  let more = 0;
  for (const [i, { word }] of said.entries()) {
    const isLate = asked === 'plan' || i / said.length > RESULT_FROM;
    if (!isLate || !(word.number || QUANTITY.test(word.norm)) || results.has(word.norm)) continue;
    more += word.number ? 1 : 0.5;
    results.set(word.norm, i);
  }
  return more;
}

const CHANGE = /^(?:now|nowadays|today|afterwards|learned|learnt|sooner|earlier)$/;
const CHANGE_PAIR =
  /^(?:since then|ever since|after that|from then|from now|next time|these days|still (?:use|do|have|there|run|runs|work|works|get|call))$/;

const tellsOfChange = (norm: string, next: string): boolean =>
  CHANGE.test(norm) || CHANGE_PAIR.test(`${norm} ${next}`);

const changesIn = (said: readonly Told[], isTold: (at: number) => boolean): Found =>
  firstOf(
    said,
    ({ word }, i) =>
      isTold(i) && i / said.length > CHANGE_FROM && tellsOfChange(word.norm, nextNorm(said, i)),
    (i) => pairAt(said, i),
  );

const inOrder = (indices: readonly number[]): number[] => [...new Set(indices)].sort((a, b) => a - b);

/** So many places are shown as evidence of one part. */
const MOST_SHOWN = 5;
const BEFORE = 2;
const AFTER = 5;

/** The words around a place, within its sentence, so that the evidence can be read. */
function around(said: readonly Told[], i: number): number[] {
  const sentence = said[i]?.word.sentence;
  return said
    .slice(Math.max(0, i - BEFORE), i + AFTER + 1)
    .filter(({ word }) => word.sentence === sentence)
    .map(({ index }) => index);
}
