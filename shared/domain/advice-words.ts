/** What every piece of advice is made with, whoever reads it; and the words for the candidate who practises. */
import type { QuestionKind } from '../content/schema.ts';
import { THRESHOLD } from './benchmark.ts';
import { round } from './progress.ts';
import type { Aspect } from './scoring/story.ts';
import type { AbstainReason } from './scoring/types.ts';

const LONGEST_POINT = 120;
const LONGEST_QUESTION = 90;

/** What a missed key point is, as far as its wording goes. */
export interface Missed {
  text: string;
  aspect?: Aspect;
  /** What is asked when it is missed. */
  follow_up?: string;
  /** How a good answer says it. */
  example?: string;
}

/** The turns of phrase for one kind of reader: short, about the answer and never about the person. */
export interface Voice {
  /** Where a weak skill stands, 0–10, and whether the job requires it. */
  opening(name: string, score: number, isRequired: boolean): string;
  /** A point that was said, and the words that say it. */
  said(point: string, words: string | null): string;
  missed(points: string): string;
  saidInPart(points: string): string;
  /** How one of the points that were missed may sound: the only one, the first, or which. */
  sounding(which: 'only' | 'first' | string, example: string): string;
  /** The candidate's words for what was strong. */
  inWords(words: string): string;
  /** One thing to do next. `isNew`: where next to nothing was said; `isFirst`: the point was just named as missing. */
  nextStep(kind: QuestionKind, missed: Missed | undefined, isNew: boolean, isFirst?: boolean): string;
  /** Behind "Python: ". */
  whyNotScored(reason: AbstainReason | null): string;
  /** About questions of a skill that were passed while others were answered. */
  leftOpen(count: number): string;
  /** What a strong answer could have said besides. */
  stillMissed(points: string): string;
}

/** Cut at the end of a phrase, else of a word. */
function shortened(text: string, most: number): string {
  const whole = text.trim().replace(/[.\s]+$/, '');
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most);
  const phrase = Math.max(cut.lastIndexOf(', '), cut.lastIndexOf('; '), cut.lastIndexOf(': '));
  return `${cut.slice(0, phrase > most / 2 ? phrase : cut.lastIndexOf(' ')).replace(/[,;:]$/, '')} …`;
}

/** The points as one list in quotation marks; each text once, in their order. */
export function quoted(points: readonly { text: string }[], most = points.length): string {
  const texts = [...new Set(points.map(({ text }) => shortened(text, LONGEST_POINT)))];
  return texts
    .slice(0, most)
    .map((text) => `“${text}”`)
    .join('; ');
}

/** A question, or a point that is to be worked into a sentence. */
export const asked = (text: string): string => `“${shortened(text, LONGEST_QUESTION)}”`;

/** For who told of something: how to tell the part that was missing. */
const TELL: Readonly<Record<Aspect, string>> = {
  situation: 'Begin the story with where it was, who needed it and what was at stake: two sentences will do.',
  action: 'Tell what you did first, second and third, with “I” wherever it was you and not the team.',
  contact: 'Name whom you spoke to, and what was said on both sides.',
  reason: 'Say what you thought on the way, and why you did this and not something else.',
  result: 'End the story with what came of it: a figure, a date, or what somebody said about it.',
  change: 'Close with what you have done differently since, and where it helped.',
};
/** The same for who told what they would do. */
const PLAN: Readonly<Record<Aspect, string>> = {
  situation: 'Begin with what you would want to see or know before you change anything.',
  action: 'Say your first three steps in their order, so that somebody else could take them.',
  contact: 'Name whom you would speak to first, and what you would ask them.',
  reason: 'Say what could go wrong, and why you would go this way all the same.',
  result: 'End with the figure or the sign by which you would know that it worked.',
  change: 'Close with what should stay different afterwards.',
};

function nextStep(kind: QuestionKind, missed: Missed | undefined, isNew: boolean, isFirst = false): string {
  const aspect = missed?.aspect;
  const withIt = missed === undefined || isFirst ? '' : `, with this in it: ${asked(missed.text)}`;
  if (kind === 'behavioral')
    return isNew
      ? 'Next step: write down one piece of your own work that fits, in five lines: what it was, what you did, why, what came of it, what has changed since.'
      : `Next step: tell it once more, aloud, in two to three minutes${withIt}. ${TELL[aspect ?? 'action']}`;
  if (kind === 'situational')
    return isNew
      ? 'Next step: give it three minutes, and write down whom you would ask, what you would do first and how you would know that it worked.'
      : `Next step: answer it once more, aloud${withIt}. ${PLAN[aspect ?? 'action']}`;
  if (isNew || missed === undefined)
    return 'Next step: look these points up, then explain them aloud to somebody who does not know them, with one example.';
  if (missed.example !== undefined)
    return 'Next step: say it aloud in your own words, with an example from your own work, then answer the whole question again.';
  return `Next step: explain ${isFirst ? 'what was missing' : asked(missed.text)} aloud in two minutes, with an example from your own work, then answer the whole question again.`;
}

const NOT_SCORED: Readonly<Record<AbstainReason, string>> = {
  empty: 'the question was passed, which is no low score.',
  too_short: 'the answer was too short to be scored, which is no low score.',
  unknown_language: 'the answer was in a language that the studio cannot score yet.',
  low_transcript_confidence:
    'the recording could not be made out well enough; closer to the microphone, or typed, it can be scored.',
  keyword_list: 'the answer was a list of words; in whole sentences it can be scored.',
  repeats_question: 'the answer said the question again, so there was nothing to score.',
  no_rubric: 'the question has no points to score by.',
};

function opening(name: string, score: number, isRequired: boolean): string {
  const figure = isRequired
    ? `${round(score, 1)} of 10; the target is ${THRESHOLD}`
    : `${round(score, 1)} of 10; a plus here, not a must`;
  if (score >= 6) return `${name}: nearly there (${figure}).`;
  if (score >= 3) return `${name}: a good start (${figure}).`;
  return score >= 1 ? `${name}: a first step (${figure}).` : `${name}: not covered yet (${figure}).`;
}

/** To who practises: what to work on. */
export const TO_CANDIDATE: Voice = {
  opening,
  nextStep,
  said: (point, words) =>
    words === null ? `Already there: ${point}.` : `Already there: ${point}, where you said “${words}”.`,
  missed: (points) => `Still missing: ${points}.`,
  saidInPart: (points) => `Touched on; make it clearer: ${points}.`,
  sounding: (which, example) =>
    which === 'only'
      ? `It may sound like this: ${example}.`
      : which === 'first'
        ? `The first may sound like this: ${example}.`
        : `How ${which} may sound: ${example}.`,
  inWords: (words) => `In your words: ${words}.`,
  whyNotScored: (reason) => (reason === null ? 'nothing could be scored yet.' : NOT_SCORED[reason]),
  leftOpen: (count) =>
    `${count === 1 ? 'One question on it was' : `${count} questions on it were`} left open: a first thought, such as what you would check, is worth more than a pass.`,
  stillMissed: (points) => `To go from good to excellent, add ${points}.`,
};
