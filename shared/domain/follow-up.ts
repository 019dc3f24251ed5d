/** The question that an answer calls for: on what it missed, never on what it has just said, and never after a pass. */
import { type AskedPoint, spokenIn } from './scoring/spoken-of.ts';
import type { PointResult } from './scoring/types.ts';

/** A point of the rubric with the question that asks for it, where there is one. */
export type AskablePoint = AskedPoint;

/** What was asked, and what was said and found of it. */
export interface SaidAnswer {
  question: string;
  text: string;
  /** Null where it was not scored at all. */
  result: { score: number | null; points: readonly PointResult[] } | null;
  points: readonly AskablePoint[];
}

/** The point that is asked for, by its own question or by `text` in its place. */
export interface Asking {
  point: AskablePoint;
  text?: string;
}

/** Below this, a missed point is worth a second chance. */
const FOLLOW_UP_BELOW = 7;
/** A point of less weight is not worth a question of its own. */
const WORTH_ASKING = 0.75;
/** A point that was said so far (0–1) was meant, though it does not count as said. */
const PARTLY_SAID = 0.3;

/** What "we" did leaves open what the speaker did. */
const OWN_PART = {
  account: 'You said “we”. Tell me what you did yourself, step by step.',
  plan: 'You said “we”. Imagine it is up to you: what would you do yourself, and what first?',
};

/**
 * The follow-up on an answer to a planned question, if any: after "we" throughout, one's own part; else the point that was
 * missed by most weight. Who has said that they don't know, or know little of it, is not asked for the details.
 *
 * @param before ids of the points that were asked for in this interview
 */
export function followUpOn(said: SaidAnswer, before: ReadonlySet<string> = new Set()): Asking | undefined {
  const { question, text, result, points } = said;
  if (result === null || isPass(said) || KNOWS_LITTLE.test(text)) return undefined;
  const spoken = spokenIn(question, points, text);
  if (spoken.asWe !== null) {
    const point = points.find(({ aspect, follow_up }) => aspect === 'action' && follow_up !== undefined);
    if (point !== undefined) return { point, text: OWN_PART[spoken.asWe] };
  }
  const open = result.points.filter(({ id, credit }) => credit < PARTLY_SAID && !spoken.of.has(id));
  const point = pointToFollowUp(points, { ...result, points: open }, before);
  return point && { point };
}

/**
 * The point that an answer missed by most weight, where asking for it makes sense; the earlier one when equal. What was
 * asked for `before` in this interview, as the questions made for a job all ask for the same parts of a story, comes after
 * the others: nobody should hear one sentence three times.
 */
function pointToFollowUp(
  points: readonly AskablePoint[],
  result: { score: number | null; points: readonly PointResult[] },
  before: ReadonlySet<string>,
): AskablePoint | undefined {
  if (result.score === null || result.score >= FOLLOW_UP_BELOW) return undefined;
  let best: { point: AskablePoint; gain: number } | undefined;
  for (const { id, covered, credit } of result.points) {
    const point = covered ? undefined : points.find((each) => each.id === id);
    const weight = point?.weight ?? 1;
    if (point?.follow_up === undefined || weight < WORTH_ASKING) continue;
    const gain = weight * (1 - credit) * (before.has(id) ? ASKED_BEFORE : 1);
    if (best === undefined || gain > best.gain) best = { point, gain };
  }
  return best?.point;
}
const ASKED_BEFORE = 0.5;

const KNOWS_LITTLE =
  /\b(?:only (?:know|knew|have|had|learnt|learned|used|did|done) (?:the |a few |a bit of |a little |some |very )?(?:basics?\b|little\b)|(?:that['’]s|that is|this is) (?:really |more |rather )*(?:a question |a thing |something )?for (?:an?|our|the|my)\b|not (?:really )?my (?:area|field|trade|job|subject)\b|so i (?:don['’]?t|do not|never)\b)/i;

const LONGEST_PASS = 25;
/** Up to this, what follows "I haven't done that yet" is no answer to the question either (see scoring/honest.ts). */
const NOTHING_SAID = 3;
const NOTHING_TO_SAY =
  /\b(?:(?:don['’]?t|do not|can['’]?t|cannot|couldn['’]?t|could not|wouldn['’]?t|not sure i) (?:really |actually |honestly )?(?:know|say|tell|remember|recall|think of)|(?:can['’]?t|cannot|couldn['’]?t|could not) (?:really |actually |honestly )?answer|no (?:idea|clue|answer|experience)|never (?:done|used|had|heard|worked|seen|been)|i(?: have|['’]?ve)? never \w+(?:ed|en) (?:that|this|one|it)\s*(?:[.,;!]|$)|i (?:don['’]?t|do not|didn['’]?t) understand (?:the question|your question|this|what you)|not sure|pass\b|skip|(?:haven['’]?t|have not) (?:done|used|had|heard|worked|seen|driven|got)|(?:don['’]?t|do not) have (?:the|a|an|any|that)\b.{0,40}\byet)/i;

/**
 * Whether somebody passed: nothing was said, or in a few words that there is nothing to say, be it as the first sentence of
 * an answer that earned nothing.
 */
export function isPass({ text, result }: Pick<SaidAnswer, 'text' | 'result'>): boolean {
  const lengthOf = (part: string) => part.trim().split(/\s+/).filter(Boolean).length;
  if (lengthOf(text) === 0) return true;
  if (result?.points.some(({ covered }) => covered)) return false;
  const passes = (part: string) => lengthOf(part) <= LONGEST_PASS && NOTHING_TO_SAY.test(part);
  const earnedNothing = result !== null && result.score !== null && result.score <= NOTHING_SAID;
  return passes(text) || (earnedNothing && passes(/^[^.!?]*/.exec(text.trim())?.[0] ?? ''));
}
