/** Sentiment of a text from its words: rules and lexicon after VADER (Hutto and Gilbert 2014). */
import type { Sentiment, SentimentScores } from '../scoring/types.ts';
import { valences } from './valence.ts';

export type SentimentLabel = 'Positive' | 'Negative' | 'Neutral' | 'Mixed';

/** Hutto and Gilbert's constant: a sum of four is about .72. */
const ALPHA = 15;
/** Fainter words move the compound but are no sign of feeling by themselves. */
const FAINT = 0.5;
const EXCLAMATION = 0.292;
const QUESTION = 0.18;
/** Charge that weighs as much as the neutral rest of a text of no words, and what each word adds to it. */
const NEUTRAL_BASE = 1.5;
const NEUTRAL_PER_WORD = 0.03;
/** How much of the weaker side counts as mixed, on each side. */
const MIXED = 0.7;

/**
 * Sentiment of a text. The four shares are rounded to four decimals so that they sum to exactly 1.
 *
 * @returns shares 0–1; compound −1 to 1; confidence 0–1. A text without a charged word is neutral. Never throws.
 */
export function analyseSentiment(text: string): Sentiment {
  const values = valences(text);
  const clearOnes = values.filter((v) => Math.abs(v) >= FAINT);
  const positive = clearOnes.reduce((sum, v) => sum + Math.max(0, v), 0);
  const negative = clearOnes.reduce((sum, v) => sum + Math.max(0, -v), 0);
  const emphasis = punctuation(text);
  const sum = values.reduce((all, v) => all + v, 0);
  const total = sum === 0 ? 0 : sum + Math.sign(sum) * emphasis;
  const compound = total / Math.sqrt(total * total + ALPHA);
  const charge = positive + negative;
  const rest = NEUTRAL_BASE + NEUTRAL_PER_WORD * values.length;
  const signal = charge / (charge + rest);
  const clear = charge === 0 ? 0 : Math.abs(positive - negative) / charge;
  const weaker = (MIXED * Math.min(positive, negative)) / (charge + rest);
  const shares = sumToOne([
    positive / (charge + rest) - weaker,
    negative / (charge + rest) - weaker,
    rest / (charge + rest),
    2 * weaker,
  ]);
  return { ...shares, compound: round(compound), confidence: round(signal * (0.5 + 0.5 * clear)) };
}

/** The largest of the four shares; of equal ones the first in the order positive, negative, neutral, mixed. */
export function sentimentLabel(scores: SentimentScores): SentimentLabel {
  const { positive, negative, neutral, mixed } = scores;
  const most = Math.max(positive, negative, neutral, mixed);
  if (positive === most) return 'Positive';
  if (negative === most) return 'Negative';
  return neutral === most ? 'Neutral' : 'Mixed';
}

function punctuation(text: string): number {
  let exclamations = 0;
  let questions = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 33) exclamations++;
    else if (c === 63) questions++;
  }
  const asked = questions > 3 ? 0.96 : questions > 1 ? questions * QUESTION : 0;
  return Math.min(exclamations, 4) * EXCLAMATION + asked;
}

const UNITS = 10_000;

/** Largest remainders: four whole numbers of ten-thousandths that sum to ten thousand. */
function sumToOne(shares: readonly [number, number, number, number]): SentimentScores {
  const whole = shares.map((s) => Math.floor(s * UNITS));
  const order = shares
    .map((s, i) => [s * UNITS - Math.floor(s * UNITS), i] as const)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  let left = UNITS - whole.reduce((sum, n) => sum + n, 0);
  for (const [, i] of order) {
    if (left <= 0) break;
    whole[i] = (whole[i] ?? 0) + 1;
    left--;
  }
  const [positive = 0, negative = 0, neutral = 0, mixed = 0] = whole.map((n) => n / UNITS);
  return { positive, negative, neutral, mixed };
}

const round = (x: number): number => Math.round(x * UNITS) / UNITS;
