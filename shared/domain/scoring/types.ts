/** What goes into the scorer and what comes out. Plain data: the same input gives the same output anywhere. */

import type { Aspect } from './story.ts';

/** One thing that a good answer says; the part of a bank key point that the scorer reads. */
export interface RubricPoint {
  id: string;
  text: string;
  /** Phrases that say the same thing in other words. */
  synonyms?: readonly string[];
  /** Relative weight, default 1. */
  weight?: number;
  /** For a question about past behaviour: which part of an account says it, whatever the story is about. */
  aspect?: Aspect;
  /** For the same: words that a story about this matter contains; those of all points count together. */
  topic?: readonly string[];
}

export interface ScoreInput {
  /** The question as asked; its words count less as evidence, and repeating it earns nothing. */
  question: string;
  /** The rubric. Empty means that nothing can be covered, so the scorer abstains (`no_rubric`). */
  points: readonly RubricPoint[];
  /** The answer exactly as stored. Spans index into this string. */
  answer: string;
  /** Mean confidence of the transcription, 0–1; absent for typed answers. */
  transcriptConfidence?: number;
  /** Answers to the same question that people have graded; they pull the score of similar answers. */
  exemplars?: readonly Exemplar[];
  /** Set where `question` follows up on one that was answered before; points and exemplars are that one's. */
  follows?: Followed;
}

/** A question that was followed up on, with its answer. */
export interface Followed {
  question: string;
  answer: string;
  transcriptConfidence?: number;
  /** Id of the point that the follow-up asks for. */
  point: string;
}

/** An answer graded by a person, on the scorer's own scale. */
export interface Exemplar {
  answer: string;
  /** 0–10. */
  score: number;
}

/** As ScoreInput, where reference answers stand for the rubric; the best matching one counts. */
export interface ReferenceInput extends Omit<ScoreInput, 'points' | 'follows'> {
  references: readonly string[];
}

/** Half-open range of UTF-16 code units into the stored answer: `answer.slice(start, end) === text`. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

export interface PointResult {
  id: string;
  text: string;
  weight: number;
  /** How much of the point the answer says, 0–1. */
  credit: number;
  /** Whether the credit is enough to count the point as said. */
  covered: boolean;
  /** The answer's own words that cover it; empty when missed. */
  evidence: Span[];
}

/** Why no score was given. An abstention is never a low score. */
export type AbstainReason =
  | 'empty'
  | 'too_short'
  | 'unknown_language'
  | 'low_transcript_confidence'
  | 'keyword_list'
  | 'repeats_question'
  | 'no_rubric';

export interface SentimentScores {
  positive: number;
  negative: number;
  neutral: number;
  mixed: number;
}

export interface Sentiment extends SentimentScores {
  /** Signed strength, −1 to 1. */
  compound: number;
  /** 0–1: how much of the text carried any signal, and how clear it was. */
  confidence: number;
}

export interface Measures {
  /** 0–1 each. Measurements of form, without a claim of validity. */
  clarity: number;
  engagement: number;
  professionalism: number;
}

export interface ScoreResult extends Measures {
  /** 0–10 with one decimal, or null when the scorer abstains. */
  score: number | null;
  reason: AbstainReason | null;
  points: PointResult[];
  sentiment: Sentiment;
  scorer: { name: string; version: string };
}
