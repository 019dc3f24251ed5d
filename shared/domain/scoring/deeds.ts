/** The verbs of an account or a plan: what was done, or would be, and by whom. */
import { rising } from './calibrate.ts';
import {
  GENERALITIES,
  HYPOTHETICAL,
  INTENTIONS,
  OTHERS,
  PARTICIPLES,
  PLAIN_VERBS,
  STATE_VERBS,
} from './story-words.ts';
import { isPast, type Told } from './told-words.ts';

/** What the question wants to hear of: what somebody did, or what somebody would do. */
export type Asked = 'account' | 'plan';

/** A verb of an event, or of a step of a plan. */
export interface Deed {
  /** Place among the words that were told. */
  at: number;
  norm: string;
  isPast: boolean;
  /** Who did it: oneself ("i", "we"), "they" for anybody else, null where that is not said. */
  subject: 'i' | 'we' | 'they' | null;
}

/**
 * The verbs of events and steps, in order. What somebody did not do is none. Verbs in a row ("ask and listen and talk")
 * are one, so that a list of good words is no story.
 */
export function deedsIn(said: readonly Told[], asked: Asked): Deed[] {
  const deeds: Deed[] = [];
  let last = { at: -1, sentence: -1, subject: null as Deed['subject'] };
  for (const [at, { word, isName }] of said.entries()) {
    const { norm, sentence } = word;
    const past = isPast(norm) || isPerfect(said, at);
    if (isName || word.negated || !(past || (asked === 'plan' && isIntended(said, at)))) continue;
    const isInRow =
      sentence === last.sentence && (last.at === at - 1 || (last.at === at - 2 && joins(said, at)));
    // "I phoned the driver and asked": the second verb has the subject of the first.
    const inherited = joins(said, at) && sentence === last.sentence ? last.subject : null;
    const subject = past ? (subjectOf(said, at) ?? inherited) : 'i';
    if (!isInRow) deeds.push({ at, norm, isPast: past, subject });
    last = { at, sentence, subject };
  }
  return deeds;
}

/** "I have driven", "we've never seen": whose English has no other past tells events too. */
const isPerfect = (said: readonly Told[], i: number): boolean =>
  PARTICIPLES.has(said[i]?.word.norm ?? '') &&
  [1, 2].some((back) => HAVE.test(said[i - back]?.word.norm ?? ''));
const HAVE = /^(?:have|has|had|i've|we've|they've|you've)$/;

const OWN = /^(i|we)(?:'(?:d|ve|ll))?$/;
/** Words between a verb and its subject. */
const REACH = 3;

/** Who did it: whoever stands just before the verb at `i`. */
function subjectOf(said: readonly Told[], i: number): Deed['subject'] {
  const sentence = said[i]?.word.sentence;
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const { word, isName } = said[k] as Told;
    if (word.sentence !== sentence) return null;
    const own = OWN.exec(word.norm)?.[1];
    if (own === 'i' || own === 'we') return own;
    if (isName || OTHERS.has(word.norm)) return 'they';
    // A noun of any kind, right before the verb, can be somebody else; which one must not matter.
    if (k === i - 1 && word.keys.length > 0 && !word.number && !isPast(word.norm)) return 'they';
  }
  return null;
}

const joins = (said: readonly Told[], i: number): boolean =>
  /^(?:and|then|but|or)$/.test(said[i - 1]?.word.norm ?? '');

/** "I'd ask", "then look": said of oneself, or as the next step. Right after "I'd" any content word is what is meant. */
function isIntended(said: readonly Told[], i: number): boolean {
  const { norm, keys, number } = (said[i] as Told).word;
  const before = (back: number) => said[i - back]?.word.norm ?? '';
  if (PLAIN_VERBS.has(norm)) return [1, 2, 3].some((back) => INTENDING.test(before(back)));
  if (keys.length === 0 || number || NO_STEP.test(norm)) return false;
  return WOULD.test(BETWEEN.test(before(1)) ? before(2) : before(1));
}
const WOULD = /^(?:i'd|i'll|we'd|we'll|would)$/;
const BETWEEN = /^(?:also|always|first|just|maybe|next|only|then|probably|\w+ly)$/;
/** Being, wishing and meaning well. */
const NO_STEP =
  /^(?:also|appreciate|assume|believe|communicate|consider|ensure|expect|feel|focus|hope|imagine|know|like|love|maintain|mean|motivate|need|never|not|prefer|prioriti[sz]e|remain|rely|say|seek|sound|stay|strive|support|think|treat|trust|try|understand|use|value|want|wish|\w+ly)$/;
const INTENDING = /^(?:i'd|i|i'll|we'd|we|we'll|would|then|and|to)$/;

/** So many different verbs make an account, or a plan, none and in full; a short one, so many to its words. */
const DEEDS: Readonly<Record<Asked, readonly [none: number, full: number]>> = {
  account: [1, 9],
  plan: [2, 10],
};
const LEAST_DEEDS = 3;
const DEEDS_PER_WORD = 0.07;
/** How many deeds one general statement outweighs. */
const GENERALITY = 0.8;
/** How many steps of a plan a figure is worth, and how many of them count: only who can picture a step has one. */
const FIGURE = 0.7;
const MOST_FIGURES = 7;
/** How far the deeds make an account or a plan, 0–1, for the length of what was said and its general talk. */
export function eventfulness(said: readonly Told[], deeds: readonly Deed[], asked: Asked): number {
  const isPlan = asked === 'plan';
  let generalities = 0;
  for (const { word } of said) {
    if (GENERALITIES.has(word.norm) || (isPlan && INTENTIONS.has(word.norm))) generalities++;
    else if (!isPlan && HYPOTHETICAL.has(word.norm)) generalities += 0.5;
  }
  const different = new Set(
    deeds.filter((deed) => !isPlan || !deed.isPast || !STATE_VERBS.has(deed.norm)).map(({ norm }) => norm),
  );
  const figures = new Set(said.flatMap(({ word }) => (word.number ? [word.norm] : []))).size;
  const shown = different.size + (isPlan ? Math.min(MOST_FIGURES, figures) * FIGURE : 0);
  const [none, full] = DEEDS[asked];
  const needed = Math.min(full, Math.max(none + LEAST_DEEDS, said.length * DEEDS_PER_WORD));
  return rising(shown - GENERALITY * generalities, none, needed);
}
