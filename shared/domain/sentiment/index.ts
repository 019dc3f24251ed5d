/** Sentiment of a text from its words: rules and lexicon after VADER (Hutto and Gilbert 2014), and what was learnt. */
import type { Sentiment, SentimentScores } from '../scoring/types.ts';
import { charges, compoundOf } from './charge.ts';

/** Fainter words move the compound but are no sign of feeling by themselves. */
const FAINT = 0.5;
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
  const words = charges(text);
  const [positive, negative] = [1, -1].map((side) =>
    words.reduce((sum, word) => sum + (word.charge * side >= FAINT ? word.charge * side : 0), 0),
  ) as [number, number];
  const charge = positive + negative;
  const rest = NEUTRAL_BASE + NEUTRAL_PER_WORD * words.length;
  const signal = charge / (charge + rest);
  const clear = charge === 0 ? 0 : Math.abs(positive - negative) / charge;
  const weaker = (MIXED * Math.min(positive, negative)) / (charge + rest);
  const shares = sumToOne([
    positive / (charge + rest) - weaker,
    negative / (charge + rest) - weaker,
    rest / (charge + rest),
    2 * weaker,
  ]);
  return {
    ...shares,
    compound: round(compoundOf(text, words)),
    confidence: round(signal * (0.5 + 0.5 * clear)),
  };
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
