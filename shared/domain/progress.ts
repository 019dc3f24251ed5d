/** From single answers to the figures of an interview. Source: implied rules. */
import type { QuestionKind } from '../content/schema.ts';
import type { ScoreResult, SentimentScores } from './scoring/types.ts';

export interface ScoredAnswer {
  skill: string;
  kind: QuestionKind;
  /** Id of the question; of the one before, where it was a follow-up. */
  thread: number;
  /** 0–10; null where the scorer abstained. */
  score: number | null;
}

/** Half up, to `digits` decimals. */
export function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round((value + Number.EPSILON) * factor) / factor;
}

/** Mean over the questions, or null where nothing was scored. The answer to a follow-up scores its question anew. */
function mean(answers: readonly ScoredAnswer[]): number | null {
  const last = new Map<number, number>();
  for (const { score, thread } of answers) if (score !== null) last.set(thread, score);
  const sum = [...last.values()].reduce((total, score) => total + score, 0);
  return last.size === 0 ? null : sum / last.size;
}

/** A skill's score so far, 0–10 with two decimals. */
export function skillScore(answers: readonly ScoredAnswer[], skill: string): number | null {
  const value = mean(answers.filter((answer) => answer.skill === skill));
  return value === null ? null : round(value, 2);
}

/** `technical_accuracy`, `behavioral_score`: 0–100 with one decimal. */
export function sideScores(answers: readonly ScoredAnswer[]): {
  technical: number | null;
  behavioral: number | null;
} {
  const side = (technical: boolean) => {
    const value = mean(answers.filter((answer) => (answer.kind === 'technical') === technical));
    return value === null ? null : round(value * 10, 1);
  };
  return { technical: side(true), behavioral: side(false) };
}

/** Mean of the two sides, 0–100, one decimal; the one that there is when the other was not asked for. */
export function overallScore(technical: number | null, behavioral: number | null): number | null {
  const tenths = overallTenths(technical, behavioral);
  return tenths === null ? null : tenths / 10;
}

/** The same in tenths, a whole number: sums and ranks of it stay exact, in every store. */
export function overallTenths(technical: number | null, behavioral: number | null): number | null {
  const sides = [technical, behavioral].filter((side) => side !== null).map((side) => Math.round(side * 10));
  if (sides.length === 0) return null;
  return Math.floor(sides.reduce((sum, side) => sum + side, 0) / sides.length + 0.5);
}

/** Percent of the plan that was answered, a whole number. */
export function completion(answered: number, planned: number): number {
  return planned === 0 ? 0 : Math.min(100, Math.round((100 * answered) / planned));
}

export interface TextMeasures extends SentimentScores {
  confidence: number;
  clarity: number;
  engagement: number;
  professionalism: number;
}

const SENTIMENTS = ['positive', 'negative', 'neutral', 'mixed'] as const;
const MEASURES = ['confidence', 'clarity', 'engagement', 'professionalism'] as const;

/** Means over answers, each by its number of words; four decimals; the four sentiments sum to 1. */
export function combineMeasures(
  answers: readonly { words: number; result: ScoreResult }[],
): TextMeasures | null {
  const words = answers.reduce((sum, answer) => sum + answer.words, 0);
  if (words === 0) return null;
  const weighted = (value: (result: ScoreResult) => number) =>
    answers.reduce((sum, answer) => sum + answer.words * value(answer.result), 0) / words;
  const combined = { confidence: weighted((result) => result.sentiment.confidence) } as TextMeasures;
  for (const name of SENTIMENTS) combined[name] = weighted((result) => result.sentiment[name]);
  for (const name of MEASURES.slice(1)) combined[name] = weighted((result) => result[name as 'clarity']);
  for (const name of [...SENTIMENTS, ...MEASURES]) combined[name] = round(combined[name], 4);
  // Rounding four shares can leave a ten-thousandth over; the largest share takes it.
  const largest = largestSentiment(combined);
  const rest = SENTIMENTS.reduce((sum, name) => (name === largest ? sum : sum + combined[name]), 0);
  combined[largest] = round(1 - rest, 4);
  return combined;
}

/** The largest of the four; the earlier one when equal. */
export function largestSentiment(scores: SentimentScores): (typeof SENTIMENTS)[number] {
  return SENTIMENTS.reduce((best, name) => (scores[name] > scores[best] ? name : best));
}

export const sentimentLabel = (scores: SentimentScores) => {
  const name = largestSentiment(scores);
  return (name.charAt(0).toUpperCase() + name.slice(1)) as Capitalize<typeof name>;
};
