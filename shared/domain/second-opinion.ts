/**
 * Whether what a language model says about an answer may be shown. The answer is data that may hold instructions, and a
 * model may follow them: so nothing counts but what the answer itself bears out. Pure.
 */
import type { EngineRefusal } from '../contract/engines.ts';
import type { RubricPoint, Span } from './scoring/types.ts';

/** A model's result, in the shape that it was asked for. */
export interface Verdict {
  points: readonly { id: string; covered: boolean; quote: string }[];
  /** 0–10. */
  score: number;
}

/** A point as it was judged, with where its quotation stands in the answer. */
export interface JudgedPoint {
  id: string;
  text: string;
  covered: boolean;
  evidence: Span[];
}

export type Checked =
  | { ok: true; score: number; points: JudgedPoint[] }
  | { ok: false; refusal: EngineRefusal };

/** Beyond this many points of ten, the two scorers do not agree. */
const AGREES_WITHIN = 2;
export const agrees = (score: number, embedded: number): boolean =>
  Math.abs(score - embedded) <= AGREES_WITHIN;

/**
 * How far the score may lie from ten times the share of the points that are covered, by weight. A person who grades
 * gives a little for what is half said, and takes a little for what is said badly.
 */
const SCORE_WITHIN = 2.5;
/** A quotation longer than this is no evidence for one point. */
const LONGEST_QUOTE = 600;

/**
 * Words that speak to whoever grades, not about the matter. Whoever quotes them as evidence has followed them.
 */
const GRADES = 'give|award|assign|grant|rate|grade|score|mark';
const BEST = '10|ten|full|max(?:imum)?|top|highest|perfect|covered';
const INSTRUCTIONS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rubric)\b/iu,
  new RegExp(
    `\\b(?:${GRADES})\\s+(?:me|us|it|this|my|the|every|all)\\b(?:\\s+(?:answer|candidate|response|points?))?.{0,15}\\b(?:${BEST})\\b(?!\\s+(?:minutes|hours|days|weeks|months|percent|people))`,
    'iu',
  ),
  new RegExp(
    `\\b(?:${GRADES})\\b.{0,15}\\b(?:full|maximum|top|perfect) (?:marks?|scores?|points|credit)\\b`,
    'iu',
  ),
  /\b(?:system|developer) (?:prompt|message)\b/iu,
  /\byou are (?:now )?(?:an?|the) (?:ai|assistant|grader|examiner|language model)\b/iu,
  /\b(?:respond only|output only|return json)\b/iu,
];
export const isInstruction = (text: string): boolean => INSTRUCTIONS.some((sign) => sign.test(text));

/** Whether the embedded matcher finds anything of a point in these words of the answer. */
export type Contact = (pointIndex: number, span: Span) => boolean;

/**
 * Checks a verdict against the answer that it is about. Whoever makes one claim up is believed in nothing: the first
 * check that fails refuses the whole.
 */
export function checkVerdict(
  { points: claims, score }: Verdict,
  answer: string,
  rubric: readonly RubricPoint[],
  hasContact: Contact,
): Checked {
  const refused = (refusal: EngineRefusal): Checked => ({ ok: false, refusal });
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  if (claims.length !== rubric.length || rubric.some(({ id }) => !byId.has(id)))
    return refused('wrong_points');
  const points: JudgedPoint[] = [];
  for (const [index, { id, text }] of rubric.entries()) {
    const { covered, quote } = byId.get(id) as Verdict['points'][number];
    if (!covered) {
      points.push({ id, text, covered, evidence: [] });
      continue;
    }
    if (isInstruction(quote)) return refused('follows_instructions');
    const span = quote.length > LONGEST_QUOTE ? null : locate(quote, answer);
    if (span === null) return refused('fabricated_quote');
    if (!hasContact(index, span)) return refused('unsupported_quote');
    points.push({ id, text, covered, evidence: [span] });
  }
  const follows = Math.abs(score - 10 * shareCovered(points, rubric)) <= SCORE_WITHIN;
  return follows ? { ok: true, score, points } : refused('score_mismatch');
}

function shareCovered(points: readonly JudgedPoint[], rubric: readonly RubricPoint[]): number {
  const weightOf = (index: number) => rubric[index]?.weight ?? 1;
  const total = rubric.reduce((sum, _, index) => sum + weightOf(index), 0);
  const covered = points.reduce((sum, point, index) => sum + (point.covered ? weightOf(index) : 0), 0);
  return total === 0 ? 0 : covered / total;
}

/** Where a quotation stands in a text, word for word; runs of white space count as one. Null: nowhere. */
export function locate(quote: string, text: string): Span | null {
  const wanted = quote.trim().replace(/\s+/gu, ' ');
  if (wanted === '') return null;
  const { plain, placeOf } = squeezed(text);
  const from = plain.indexOf(wanted);
  if (from < 0) return null;
  const start = placeOf(from);
  const end = placeOf(from + wanted.length - 1) + 1;
  return { start, end, text: text.slice(start, end) };
}

/** A text with a space for each run of white space, and where in the text each of its characters stood. */
function squeezed(text: string): { plain: string; placeOf: (index: number) => number } {
  /** From where on, in `plain`, how much more was left out. */
  const cuts: { from: number; more: number }[] = [];
  let left = 0;
  const plain = text.replace(/\s+/gu, (run, at: number) => {
    if (run.length > 1) {
      cuts.push({ from: at - left + 1, more: left + run.length - 1 });
      left += run.length - 1;
    }
    return ' ';
  });
  return { plain, placeOf: (index) => index + (cuts.findLast(({ from }) => from <= index)?.more ?? 0) };
}

const SHORTEST_QUESTION = 15;
const LONGEST_QUESTION = 300;

/**
 * Whether a question that a model made may be asked: one question in plain words.
 * @param isAbout whether the embedded matcher finds it to be about the point or the question before.
 * @param tellsPoint whether the same matcher would take it for an answer: then it gives the point away.
 */
export function checkFollowUp(
  text: string,
  isAbout: (text: string) => boolean,
  tellsPoint: (text: string) => boolean,
): EngineRefusal | null {
  const isOne = text.endsWith('?') && text.indexOf('?') === text.length - 1;
  const isPlain = text.isWellFormed() && !/[\p{Cc}<>{}`]|https?:|www\./u.test(text);
  if (!isOne || !isPlain || text.length < SHORTEST_QUESTION || text.length > LONGEST_QUESTION)
    return 'no_question';
  if (isInstruction(text)) return 'follows_instructions';
  if (!isAbout(text)) return 'off_topic';
  return tellsPoint(text) ? 'gives_away' : null;
}
