/**
 * Clarity, engagement, professionalism and structure: measurements of form on 0–1, without a claim of validity. There is
 * no human-rated ground truth behind them; each is the mean of its parts (professionalism: what they leave of 1), and
 * each part says what it counts, by which source, and where in the answer it stands. They do not enter the skill score.
 */
import { compileAccount } from './account.ts';
import { type Analysis, analyse, type Word } from './analyse.ts';
import { rising } from './calibrate.ts';
import type { FormMeasure, FormPart } from './form.ts';
import { tellStory } from './story.ts';
import type { Range } from './tokenize.ts';
import { toldWords } from './told-words.ts';
import type { Measures, ScoreInput, Span } from './types.ts';

/** What a measure says of an answer, and why. */
export interface FormExplanation {
  measure: FormMeasure;
  /** 0–1; null where it does not apply: structure, where no account of one's own behaviour was asked for. */
  value: number | null;
  parts: {
    part: FormPart;
    /** 0–1. */
    value: number;
    /** What was counted: words in a sentence, share of words (0–1), or a number; which one, the part's text says. */
    figure: number;
    /** The first places in the answer that show it. */
    evidence: Span[];
  }[];
}

interface Part {
  part: FormPart;
  value: number;
  figure: number;
  places: () => readonly Range[];
}

/** Clarity, engagement and professionalism of an answer; zeros for an answer without words. */
export function measure(answer: Analysis): Measures {
  if (answer.length === 0) return { clarity: 0, engagement: 0, professionalism: 0 };
  return {
    clarity: mean(clarityParts(answer)),
    engagement: mean(engagementParts(answer)),
    professionalism: whatIsLeft(professionalismParts(answer)),
  };
}

/**
 * How the measures of an answer come about: the same values as `measure`, their parts, and where in `input.answer` each
 * shows. An answer without words has none.
 */
export function explainForm(input: Pick<ScoreInput, 'question' | 'points' | 'answer'>): FormExplanation[] {
  const answer = analyse(input.answer);
  if (answer.length === 0) return [];
  const explain = (name: FormMeasure, value: number | null, parts: readonly Part[]): FormExplanation => ({
    measure: name,
    value,
    parts: parts.map(({ part, value, figure, places }) => ({
      part,
      value: round(value),
      figure: round(figure),
      evidence: joined(places(), input.answer)
        .slice(0, MOST_PLACES)
        .map(({ start, end }) => ({ start, end, text: input.answer.slice(start, end) })),
    })),
  });
  const [clarity, engagement] = [clarityParts(answer), engagementParts(answer)];
  const professionalism = professionalismParts(answer);
  const structure = structureParts(input.question, input.points, answer);
  return [
    explain('clarity', mean(clarity), clarity),
    explain('engagement', mean(engagement), engagement),
    explain('professionalism', whatIsLeft(professionalism), professionalism),
    explain('structure', structure === null ? null : mean(structure), structure ?? []),
  ];
}

const MOST_PLACES = 6;
const TOO_LONG = 30;

/**
 * Clarity. Sentence length: words per sentence, full marks to 22 on average, none from 50 (Cutts, "Oxford Guide to Plain
 * English", advises 15–20, and speech is longer). Repetition: new ones among the content words as a root type-token ratio
 * (Guiraud 1954), so that long answers are not punished. Fillers: share of the words, full marks to 6 %, the usual rate of
 * fluent speakers (Bortfeld et al. 2001), none from 20 %.
 */
function clarityParts(answer: Analysis): Part[] {
  const perSentence = answer.length / Math.max(1, answer.sentences.length);
  const lengths = new Array<number>(answer.sentences.length).fill(0);
  const times = new Map<string, number>();
  let keys = 0;
  for (const word of answer.words) {
    if (!word.filler) lengths[word.sentence] = (lengths[word.sentence] ?? 0) + 1;
    for (const key of word.keys) {
      times.set(key, (times.get(key) ?? 0) + 1);
      keys++;
    }
  }
  const variety = keys === 0 ? 0 : times.size / Math.sqrt(keys);
  const fillers = (answer.words.length - answer.length) / answer.words.length;
  const long = () => answer.sentences.filter((_, i) => (lengths[i] ?? 0) > TOO_LONG);
  const often = Math.max(3, Math.ceil(keys * 0.06));
  return [
    part('sentence_length', falling(perSentence, 22, 50), perSentence, long),
    part(
      'repetition',
      rising(variety / Math.sqrt(Math.min(keys, 40) || 1), 0.3, 0.75),
      keys === 0 ? 0 : 1 - times.size / keys,
      () => firstOfEach(answer, (word) => word.keys.some((key) => (times.get(key) ?? 0) >= often)),
    ),
    part('fillers', falling(fillers, 0.06, 0.2), fillers, () => placesOf(answer, (word) => word.filler)),
  ];
}

const FIRST_PERSON = /^(?:i|i'm|i've|i'd|i'll|we|we've|we'd|my|our|me|us|myself|ourselves)$/;
const EXAMPLE =
  /^(?:example|instance|once|yesterday|week|month|year|time|project|when|because|result|finally)$/;

/**
 * Engagement. Elaboration: number of words, by its logarithm, full marks at 120. Ownership: share of first-person words,
 * full marks at 5 % (self-reference after LIWC, Pennebaker et al. 2015). Concreteness: share of numbers and of words that
 * open an example or a reason, full marks at 4 %.
 */
function engagementParts(answer: Analysis): Part[] {
  const n = answer.length;
  const first = share(answer, (word) => FIRST_PERSON.test(word.norm));
  const isConcrete = (word: Word) => word.number || EXAMPLE.test(word.norm);
  const concrete = share(answer, isConcrete);
  return [
    part('elaboration', Math.min(1, Math.log1p(n) / Math.log1p(120)), n, () => []),
    part('ownership', rising(first, 0, 0.05), first, () =>
      firstOfEach(answer, (word) => FIRST_PERSON.test(word.norm)),
    ),
    part('concreteness', rising(concrete, 0, 0.04), concrete, () => firstOfEach(answer, isConcrete)),
  ];
}

const COARSE =
  /^(?:crap|crappy|damn|damned|shit|shitty|bullshit|fuck|fucking|fucked|hell|ass|asshole|bitch|bastard|idiot|idiots|moron|morons|stupid|dumb|sucks|sucked|screwed|pissed|wtf|lol|lmao|omg|dude|bro)$/;
const BLAME = /^(?:useless|incompetent|lazy|hate|hated|hates|pathetic|worthless|clueless)$/;

/**
 * Professionalism: 1 less a share for coarse or chatroom words (none left at 3 % of the words) and for words that
 * run people down (none left at 4 %). No source: the word lists of this file.
 */
function professionalismParts(answer: Analysis): Part[] {
  const isCoarse = (word: Word) => COARSE.test(word.norm);
  const isBlame = (word: Word) => BLAME.test(word.norm);
  const [coarse, blame] = [share(answer, isCoarse), share(answer, isBlame)];
  return [
    part('coarse_words', falling(coarse, 0, 0.03), coarse, () => placesOf(answer, isCoarse)),
    part('blame', falling(blame, 0, 0.04), blame, () => placesOf(answer, isBlame)),
  ];
}

const TASK = /^(?:task|goal|target|responsible|job|role|assigned|needed|deadline|supposed)$/;
const FIGURES_IN_FULL = 2;

/**
 * Structure of an account of one's own behaviour: situation, task, action, result (the scheme known as STAR; behaviour
 * description interviews ask for the same parts, Janz 1982), told by what was done, and with figures, which can be checked
 * (Nahari, Vrij and Fisher 2014). Null where the question does not ask for such an account.
 */
function structureParts(question: string, points: ScoreInput['points'], answer: Analysis): Part[] | null {
  const account = compileAccount(question, points);
  if (account?.asked !== 'account') return null;
  const { aspects } = tellStory(toldWords(answer, account.question), account.question, 'account');
  const aspect = (name: 'situation' | 'action' | 'result') => {
    const { strength, words } = aspects[name];
    return part(name, strength, words.length, () => words.flatMap((i) => answer.words[i] ?? []));
  };
  const tasks = placesOf(answer, (word) => TASK.test(word.norm) && !word.negated);
  const figures = placesOf(answer, (word) => word.number);
  return [
    aspect('situation'),
    part('task', Math.min(1, tasks.length), tasks.length, () => tasks),
    aspect('action'),
    aspect('result'),
    part('figures', Math.min(1, figures.length / FIGURES_IN_FULL), figures.length, () => figures),
  ];
}

const part = (name: FormPart, value: number, figure: number, places: Part['places']): Part => ({
  part: name,
  value,
  figure,
  places,
});

/** Places with nothing but space between them as one. */
function joined(places: readonly Range[], text: string): Range[] {
  const out: Range[] = [];
  for (const { start, end } of places) {
    const last = out.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

const share = (answer: Analysis, is: (word: Word) => boolean): number =>
  answer.words.reduce((sum, word) => sum + (is(word) ? 1 : 0), 0) / answer.length;

const placesOf = (answer: Analysis, is: (word: Word) => boolean): Word[] => answer.words.filter(is);

/** Where each different word of them first stands. */
function firstOfEach(answer: Analysis, is: (word: Word) => boolean): Word[] {
  const seen = new Set<string>();
  return answer.words.filter((word) => is(word) && seen.size < seen.add(word.norm).size);
}

const mean = (parts: readonly Part[]): number =>
  round(parts.reduce((sum, { value }) => sum + value, 0) / parts.length);
/** Each part takes away what it lacks of 1. */
const whatIsLeft = (parts: readonly Part[]): number =>
  round(
    Math.max(
      0,
      parts.reduce((left, { value }) => left - (1 - value), 1),
    ),
  );
const falling = (x: number, from: number, to: number): number => 1 - rising(x, from, to);
const round = (x: number): number => Math.round(x * 1000) / 1000;
