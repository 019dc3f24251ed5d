/** The turns of phrase of what stands out over an interview: about the answers, never about the person. */
import type { Aspect } from './scoring/story.ts';

export interface SummaryVoice {
  /** `point`: what it said best; `words`: in the candidate's words. All in quotation marks. */
  best(question: string, score: number, point: string | null, words: string | null): string;
  /** Of `of` answers that were followed up on, `lifted` rose, by `gain` of ten on average. */
  heldBack(lifted: number, of: number, gain: number): string;
  /** A part of the story that `missed` of `of` stories lack. */
  leftOut(aspect: Aspect, missed: number, of: number): string;
  /** So many weak answers on knowledge were short: `words` on average. */
  brief(count: number, words: number): string;
  passed(count: number, of: number): string;
}

const PART: Readonly<Record<Aspect, string>> = {
  situation: 'where it was and what was at stake',
  action: 'what you did yourself, step by step',
  contact: 'who you talked to',
  reason: 'why you did it that way',
  result: 'what came of it',
  change: 'what you do differently since',
};
const HABIT: Readonly<Record<Aspect, string>> = {
  situation: 'Begin each story with two sentences on where it was and who needed it.',
  action: 'Make what you did yourself the longest part of each story: first, then, last.',
  contact: 'Add one line on what somebody said, and how you answered.',
  reason: 'For each decision say one sentence that begins with “because”.',
  result:
    'Before you practise a story, write its last sentence first: a figure, a date, or what somebody said about it.',
  change: 'End each story with what you have done differently since.',
};

export const SUMMARY_TO_CANDIDATE: SummaryVoice = {
  best: (question, score, point, words) =>
    `Your best answer, ${score} of 10: ${question}.${point === null ? '' : ` What carried it: ${point}${words === null ? '' : `, in your words ${words}`}.`}`,
  heldBack: (lifted, of, gain) =>
    `You said more when you were asked again: ${lifted} of ${of} answers rose, by ${gain} of 10 on average. Say at once what you would say then; begin with the case itself.`,
  leftOut: (aspect, missed, of) =>
    `${missed} of your ${of} stories leave out ${PART[aspect]}. ${HABIT[aspect]}`,
  brief: (count, words) =>
    `${count} of your answers on knowledge were very short (about ${words} words). There is time for twice as much: say why, and give an example.`,
  passed: (count, of) =>
    `${count} of ${of} questions were passed. A first thought, such as what you would check, is worth more than a pass.`,
};

const PART_OF_THEIRS: Readonly<Record<Aspect, string>> = {
  ...PART,
  action: 'what they did themselves, step by step',
  contact: 'who they talked to',
  reason: 'why they did it that way',
  change: 'what they do differently since',
};

export const SUMMARY_TO_RECRUITER: SummaryVoice = {
  best: (question, score, point, words) =>
    `The best answer, ${score} of 10: ${question}.${point === null ? '' : ` What carried it: ${point}${words === null ? '' : `, in the words ${words}`}.`}`,
  heldBack: (lifted, of, gain) =>
    `Follow-ups brought more: ${lifted} of ${of} answers rose, by ${gain} of 10 on average. A short first answer says little here; ask on.`,
  leftOut: (aspect, missed, of) =>
    `${missed} of ${of} stories leave out ${PART_OF_THEIRS[aspect]}. Worth a question before anybody decides.`,
  brief: (count, words) =>
    `${count} answers on knowledge were very short (about ${words} words), so they show little either way.`,
  passed: (count, of) =>
    `${count} of ${of} questions were passed. That is no low score; ask again where it matters.`,
};
