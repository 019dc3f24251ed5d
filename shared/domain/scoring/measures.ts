/**
 * Clarity, engagement and professionalism: measurements of form on 0–1, without a claim of validity. There is
 * no human-rated ground truth behind them; each says what it counts. They do not enter the skill score.
 */
import type { Analysis } from './analyse.ts';
import { rising } from './calibrate.ts';
import type { Measures } from './types.ts';

/** All three measures of an answer; zeros for an answer without words. */
export function measure(answer: Analysis): Measures {
  if (answer.length === 0) return { clarity: 0, engagement: 0, professionalism: 0 };
  return {
    clarity: round(clarity(answer)),
    engagement: round(engagement(answer)),
    professionalism: round(professionalism(answer)),
  };
}

/**
 * Clarity: mean of three parts. Sentence length (full marks to 22 words on average, none from 50; Cutts, "Oxford
 * Guide to Plain English", advises 15–20, and speech is longer); little repetition (share of content words that
 * are new, as a root type-token ratio after Guiraud 1954, so that long answers are not punished); hesitation
 * (fillers per word, full marks to 6 %, the usual rate of fluent speakers after Bortfeld et al. 2001, none from
 * 20 %).
 */
function clarity(answer: Analysis): number {
  const perSentence = answer.length / Math.max(1, answer.sentences.length);
  const keys = answer.words.flatMap((w) => w.keys);
  const variety = keys.length === 0 ? 0 : new Set(keys).size / Math.sqrt(keys.length);
  const fillers = (answer.words.length - answer.length) / answer.words.length;
  return (
    (falling(perSentence, 22, 50) +
      rising(variety / Math.sqrt(Math.min(keys.length, 40) || 1), 0.3, 0.75) +
      falling(fillers, 0.06, 0.2)) /
    3
  );
}

const FIRST_PERSON = /^(?:i|i'm|i've|i'd|i'll|we|we've|we'd|my|our|me|us|myself|ourselves)$/;
const EXAMPLE =
  /^(?:example|instance|once|yesterday|week|month|year|time|project|when|because|result|finally)$/;

/**
 * Engagement: mean of three parts. Elaboration (log of the number of words, full marks at 120); ownership (share
 * of first-person words, full marks at 5 %; self-reference after Pennebaker's LIWC); concreteness (numbers and
 * words that open an example or a reason, full marks at 4 %).
 */
function engagement(answer: Analysis): number {
  const n = answer.length;
  const first = answer.words.filter((w) => FIRST_PERSON.test(w.norm)).length / n;
  const concrete = answer.words.filter((w) => w.number || EXAMPLE.test(w.norm)).length / n;
  const elaborated = Math.log1p(n) / Math.log1p(120);
  return (Math.min(1, elaborated) + rising(first, 0, 0.05) + rising(concrete, 0, 0.04)) / 3;
}

const COARSE =
  /^(?:crap|crappy|damn|damned|shit|shitty|bullshit|fuck|fucking|fucked|hell|ass|asshole|bitch|bastard|idiot|idiots|moron|morons|stupid|dumb|sucks|sucked|screwed|pissed|wtf|lol|lmao|omg|dude|bro)$/;
const BLAME = /^(?:useless|incompetent|lazy|hate|hated|hates|pathetic|worthless|clueless)$/;

/**
 * Professionalism: 1 less a share for coarse or chatroom words (none left at 3 % of the words) and for words that
 * run people down (none left at 4 %), from word lists in this file.
 */
function professionalism(answer: Analysis): number {
  const coarse = answer.words.filter((w) => COARSE.test(w.norm)).length / answer.length;
  const blame = answer.words.filter((w) => BLAME.test(w.norm)).length / answer.length;
  return Math.max(0, 1 - coarse / 0.03 - blame / 0.04);
}

const falling = (x: number, from: number, to: number): number => 1 - rising(x, from, to);
const round = (x: number): number => Math.round(x * 1000) / 1000;
