/** Credit for questions about behaviour: a point is met by its words, or by the part of a story that it asks for. */
import { type Analysis, analyse, type Word } from './analyse.ts';
import { rising } from './calibrate.ts';
import { COVERED_FROM, round } from './credit.ts';
import type { Asked } from './deeds.ts';
import { creditHonesty } from './honest.ts';
import { type Meaning, meaningOf, nearness } from './meaning.ts';
import { talkOf } from './plain-talk.ts';
import { compileRubric, type Rubric } from './rubric.ts';
import { spansOf } from './spans.ts';
import { type Aspect, tellStory, wholeOf } from './story.ts';
import { OTHERS, PERSONS } from './story-words.ts';
import { type QuestionWords, questionWords, type Told, toldWords } from './told-words.ts';
import type { PointResult, RubricPoint } from './types.ts';
import { tellingWeight } from './weights.ts';

/** What it takes to read an answer as a story. */
export interface Account {
  asked: Asked;
  /** What each point of the rubric asks for. */
  aspects: Aspect[];
  question: QuestionWords;
  /** Words of the topic, or of the points where it is not known, and of the question, as a rubric of one point. */
  topic: Rubric;
  /** What they are about together, and what each point is about. */
  matter: Meaning;
  matters: Meaning[];
  /** What is left of the credit of a story that holds none of them. */
  offTopic: number;
}

const ASKS = /\b(?:tell (?:me|us)|describe|example of|talk about|think of|share)\b/i;
const OF_YOUR_PAST =
  /\bdid you\b|\byou(?:'ve| have)? (?:been|did|dealt|got|had|led|made|ran|saw|took|went|were|\w+ed)\b|\ba time\b/i;
const EVER = /\bhave you ever\b|\bwhen was the last time\b/i;

function askedBy(question: string): Asked | null {
  if (EVER.test(question) || (ASKS.test(question) && OF_YOUR_PAST.test(question))) return 'account';
  return /\bimagine\b/i.test(question) ? 'plan' : null;
}

// The question alone has too few words to tell whether a story is about it.
const OFF_TOPIC_LEFT = 0.17;
const OFF_QUESTION_LEFT = 0.2;

/** Compiles the points of a question that asks what somebody did or would do; null for any other question. */
export function compileAccount(question: string, points: readonly RubricPoint[]): Account | null {
  const words = points.flatMap((p) => p.topic ?? []);
  const asked = askedBy(question) ?? (words.length > 0 || points.some((p) => p.aspect) ? 'plan' : null);
  if (asked === null) return null;
  const about = words.length > 0 ? words : points.map((p) => p.text);
  const topic = compileRubric('', [{ id: 'topic', text: [question, ...about].join(' ') }]);
  return {
    asked,
    aspects: points.map((p) => p.aspect ?? aspectOf(p.text)),
    question: questionWords(analyse(question)),
    topic,
    matter: meaningOf(topic.keys),
    matters: points.map(({ text }) => meaningOf(analyse(text).words.flatMap(({ keys }) => keys))),
    offTopic: words.length > 0 ? OFF_TOPIC_LEFT : OFF_QUESTION_LEFT,
  };
}

const SIGNS: readonly (readonly [Aspect, RegExp])[] = [
  [
    'change',
    /\b(?:learnt|learned|lessons?|habits?|since|next time|differently|otherwise|lasting|again|prevents?|later work)\b/i,
  ],
  [
    'result',
    /\b(?:results?|outcomes?|effects?|figures?|numbers?|impact|finished|delivered|success|reaction|what it (?:cost|brought))\b/i,
  ],
  [
    'contact',
    /\b(?:asks?|listens?|hears?|tells?|speaks?|talks?|raises|explains?|discuss\w*|feedback|lets|sorry|agrees?|convinces?|wins?|person|people|others?|colleagues?|customers?|critics)\b/i,
  ],
  [
    'reason',
    /\b(?:why|because|reasons?|causes?|weighs?|works out|finds?|notices?|needs?|options?|prepares|plans?)\b/i,
  ],
];

/** The part of an account that a key point asks for, by its own words; `action` where they don't say. */
export function aspectOf(text: string): Aspect {
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'action';
}

// Set on spoken answers to the bank's behavioural questions, so that a good story of other words than the bank's
// earns the middle of the scale and more, and general talk nothing.
/** How much a point's own part of the story counts beside the story as a whole. */
const OWN_PART = 0.5;
/** The parts of a story show less than the very words of a point. */
const MOST_SHOWN = 0.9;
/** What is left of a point that is claimed without an event; to say what one would do is part of a plan. */
const CLAIMED = { account: 0.3, plan: 0.4 } as const;
/** What the steps of a plan show of a point that the words hardly touch; of a point that they half say they show all. */
const UNTOUCHED = 0.55;
const TOUCHED_FROM = 0.25;

/** From where an honest "never" with what comes nearest is about the matter: none, and for sure. */
const FITS = [0.15, 0.5] as const;

/** The same points with what the answer, read as a story, earns them; and its words that show it. */
export function creditAccount(
  account: Account,
  points: readonly PointResult[],
  answer: Analysis,
  raw: string,
): PointResult[] {
  const said = toldWords(answer, account.question);
  const story = tellStory(said, account.question, account.asked);
  const whole = wholeOf(story, account.asked);
  const { frank, concrete } = talkOf(answer);
  // A plan that names things is no claim, however few of its verbs are known as steps.
  const named = account.asked === 'plan' ? frank * Math.min(concrete, story.matter) : 0;
  const claimed = CLAIMED[account.asked] + (1 - CLAIMED[account.asked]) * named;
  const most = MOST_SHOWN * story.told * relevance(account, said);
  const least = creditHonesty(raw, account.question) * rising(relevance(account, said), ...FITS);
  const shownFor = new Map<number, number>();
  return points.map((point, i) => {
    const part = story.aspects[account.aspects[i] ?? 'action'];
    const touched = Math.min(1, point.credit / TOUCHED_FROM);
    const allowed = account.asked === 'plan' ? UNTOUCHED + (1 - UNTOUCHED) * touched : 1;
    const parts = OWN_PART * part.strength + (1 - OWN_PART) * whole;
    const shown = part.strength === 0 ? 0 : allowed * most * parts;
    const said = point.credit * (claimed + (1 - claimed) * story.told);
    const credit = round(Math.max(said, shown, least));
    const covered = credit >= COVERED_FROM;
    const words = () =>
      spansOf(nearest(part.words, account.matters[i] ?? null, answer, shownFor), answer, raw);
    return { ...point, credit, covered, evidence: !covered ? [] : said >= shown ? point.evidence : words() };
  });
}

/** Sentences of a part of the story that are shown as evidence of one point. */
const SHOWN_FOR_POINT = 2;
/** How much nearer a sentence must be that is shown for another point already. */
const SHOWN_BEFORE = 0.3;

/**
 * Of the words that show a part of the story, those of the sentences whose meaning is nearest to the point: several points
 * may ask for the same part, and each is to be shown by what speaks for it, not all by one sentence.
 *
 * @param shownFor for how many points each sentence has been shown; kept up to date
 */
function nearest(
  words: readonly number[],
  point: Meaning,
  answer: Analysis,
  shownFor: Map<number, number>,
): readonly number[] {
  const sentenceOf = (index: number) => answer.words[index]?.sentence ?? -1;
  const near = (sentence: number) =>
    nearness(
      meaningOf(answer.words.flatMap((word) => (word.sentence === sentence ? word.keys : []))),
      point,
    ) -
    SHOWN_BEFORE * (shownFor.get(sentence) ?? 0);
  const shown = new Set(
    [...new Set(words.map(sentenceOf))]
      .map((sentence) => ({ sentence, by: near(sentence) }))
      .sort((a, b) => b.by - a.by || a.sentence - b.sentence)
      .slice(0, SHOWN_FOR_POINT)
      .map(({ sentence }) => sentence),
  );
  for (const sentence of shown) shownFor.set(sentence, (shownFor.get(sentence) ?? 0) + 1);
  return words.filter((index) => shown.has(sentenceOf(index)));
}

/** Where a story is not about the matter, and where it is for sure: how near its meaning is, and its words of the matter. */
const OFF_TOPIC = 0.05;
const ON_TOPIC = 0.4;
/** What words of the matter, by their weight and at most so much of it, add to nearness. */
const WORDS_ADD = 0.15;
const MOST_WORDS = 4;
/** So much of it at most may come from words of the question, which anybody can take up. */
const MOST_OF_QUESTION = 0.3;

/** Where the answer to a follow-up tells of something else, and where it goes on with the matter for sure. */
const ELSEWHERE = -0.05;
const SAME_MATTER = 0.15;

/**
 * How far, 0–1, what is told in answer to a follow-up belongs to the question and to what was told before; an answer on the
 * matter of the question does so too where the one before was not.
 */
export function belongs(account: Account, before: Analysis, answer: Analysis): number {
  const stems = ({ words }: Analysis) => words.flatMap(matterOf);
  const matter = meaningOf([...stems(before), ...account.question.keys]);
  const goesOn = rising(nearness(meaningOf(stems(answer)), matter), ELSEWHERE, SAME_MATTER);
  return Math.max(goesOn, onTopic(account, toldWords(answer, account.question)));
}

/** The stems of a word that is none for a person: who it was must not matter. */
const matterOf = ({ norm, keys }: Word): readonly string[] =>
  OTHERS.has(norm) || PERSONS.has(norm) ? [] : keys;

/** How much of a story's credit its matter allows. */
const relevance = (account: Account, said: readonly Told[]): number =>
  account.offTopic + (1 - account.offTopic) * onTopic(account, said);

/** How far, 0–1, a story is about the matter. */
function onTopic({ question, topic, matter }: Account, said: readonly Told[]): number {
  let own = 0;
  let taken = 0;
  const keys = new Set(said.flatMap(({ word, isName }) => (isName ? [] : word.keys)));
  for (const key of keys) {
    const weight =
      tellingWeight(key) * topic.leads(key).reduce((most, lead) => Math.max(most, lead.strength), 0);
    if (question.keys.has(key)) taken += weight;
    else own += weight;
  }
  const words = Math.min(own + Math.min(taken, MOST_OF_QUESTION), MOST_WORDS);
  const stems = said.flatMap(({ word, isName }) => (isName ? [] : matterOf(word)));
  const near = nearness(meaningOf(stems), matter) + WORDS_ADD * words;
  return rising(near, OFF_TOPIC, ON_TOPIC);
}
