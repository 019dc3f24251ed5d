/** The advice in words for who hires: what the answers showed, what they leave open, and what to ask next. */
import type { QuestionKind } from '../content/schema.ts';
import { asked, type Missed, type Voice } from './advice-words.ts';
import { THRESHOLD } from './benchmark.ts';
import { round } from './progress.ts';
import type { Aspect } from './scoring/story.ts';
import type { AbstainReason } from './scoring/types.ts';

/** The part of an account that was missing, as a question to ask. */
const ASK_STORY: Readonly<Record<Aspect, string>> = {
  situation: 'where it was, who needed it and what was at stake',
  action: 'what they did themselves, step by step, and what others did',
  contact: 'whom they spoke to, and what was said on both sides',
  reason: 'why they did this and not something else',
  result: 'what came of it: a figure, a date, or what somebody said about it',
  change: 'what they have done differently since, and where it helped',
};
/** The same where they told what they would do. */
const ASK_PLAN: Readonly<Record<Aspect, string>> = {
  situation: 'what they would want to see or know before they change anything',
  action: 'which three steps they would take first, in their order',
  contact: 'whom they would speak to first, and what they would ask',
  reason: 'what could go wrong, and why they would go this way all the same',
  result: 'by which figure or sign they would know that it worked',
  change: 'what should stay different afterwards',
};

const NOT_SCORED: Readonly<Record<AbstainReason, string>> = {
  empty: 'the question was passed. That is no low score.',
  too_short: 'the answer was too short to be scored. That is no low score.',
  unknown_language:
    'the answer was in a language that the studio cannot score. Read it, and rate it yourself.',
  low_transcript_confidence:
    'the recording could not be made out well enough. Read the transcript, and rate it yourself.',
  keyword_list:
    'the answer was a list of words, which shows that they are known, not that they are understood.',
  repeats_question: 'the answer said the question again, so there was nothing to score.',
  no_rubric: 'the question has no points to score by. Read the answer, and rate it yourself.',
};

function nextStep(kind: QuestionKind, missed: Missed | undefined, isNew: boolean): string {
  if (isNew)
    return kind === 'technical'
      ? 'To ask next: something smaller of the same, or a short task. One thin answer says little of what somebody can do.'
      : 'To ask next: another case of the same kind, from any job or from school. One thin answer says little of what somebody can do.';
  const aspect = missed?.aspect ?? 'action';
  if (missed?.follow_up !== undefined) return `To ask next: “${missed.follow_up}”`;
  if (kind === 'behavioral') return `To ask next: ${ASK_STORY[aspect]}.`;
  if (kind === 'situational') return `To ask next: ${ASK_PLAN[aspect]}.`;
  return missed === undefined
    ? 'To ask next: an example from their own work.'
    : `To ask next: what they know of ${asked(missed.text)}, with an example from their own work.`;
}

/** To who hires. It never says whom to hire: a person decides. */
export const TO_RECRUITER: Voice = {
  opening: (name, score, isRequired) =>
    isRequired
      ? `${name}: ${round(score, 1)} of 10, below the target of ${THRESHOLD}.`
      : `${name}, which is nice to have: ${round(score, 1)} of 10.`,
  said: (point, words) => (words === null ? `Said: ${point}.` : `Said: ${point}, in the words “${words}”.`),
  missed: (points) => `Not said: ${points}.`,
  saidInPart: (points) => `Said only in part: ${points}.`,
  sounding: (which, example) =>
    which === 'only'
      ? `A good answer may say: ${example}.`
      : which === 'first'
        ? `For the first a good answer may say: ${example}.`
        : `For ${which} a good answer may say: ${example}.`,
  inWords: (words) => `In their words: ${words}.`,
  nextStep,
  whyNotScored: (reason) => (reason === null ? 'nothing could be scored.' : NOT_SCORED[reason]),
  leftOpen: (count) =>
    `${count === 1 ? 'One question on it was' : `${count} questions on it were`} left open. That is no low score; ask again where it matters.`,
  stillMissed: (points) => `Not said, and worth a question where it matters: ${points}.`,
};
