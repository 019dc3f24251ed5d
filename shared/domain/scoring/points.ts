/** Rubric points for the case where there is only a reference answer: one for each unit of meaning. */
import { analyse } from './analyse.ts';
import type { RubricPoint } from './types.ts';

const MOST_POINTS = 12;
const LEAST_WORDS = 3;

// Sentences, list items, semicolons, and clauses that could stand alone.
const BREAKS =
  /(?<=[.!?;:。！？])\s+|\n+|\s+[-–•*]\s*(?=\p{L})|\s+(?=\d{1,2}[.)]\s*\p{L})|,\s+(?=(?:whereas|while|but)\s)/u;

/**
 * Splits a reference answer into points. A unit with fewer than three content words joins the one before it,
 * and beyond twelve units neighbours are joined, so that a long reference stays a rubric.
 *
 * @returns points with ids "p1", "p2", …, weighted by their number of content words; empty for an empty text.
 */
export function pointsFromReference(reference: string): RubricPoint[] {
  const units: { text: string; words: number }[] = [];
  for (const piece of reference.split(BREAKS)) {
    const text = piece.trim();
    const words = analyse(text).words.filter((w) => w.keys.length > 0).length;
    if (words === 0) continue;
    const before = units.at(-1);
    if (before !== undefined && (words < LEAST_WORDS || before.words < LEAST_WORDS)) {
      before.text += ` ${text}`;
      before.words += words;
    } else units.push({ text, words });
  }
  while (units.length > MOST_POINTS) joinShortest(units);
  const total = units.reduce((sum, u) => sum + u.words, 0);
  return units.map((u, i) => ({ id: `p${i + 1}`, text: u.text, weight: (u.words / total) * units.length }));
}

function joinShortest(units: { text: string; words: number }[]): void {
  let at = 0;
  const size = (i: number) => (units[i]?.words ?? 0) + (units[i + 1]?.words ?? 0);
  for (let i = 1; i < units.length - 1; i++) {
    if (size(i) < size(at)) at = i;
  }
  const [a, b] = units.slice(at, at + 2);
  if (a !== undefined && b !== undefined) {
    units.splice(at, 2, { text: `${a.text} ${b.text}`, words: a.words + b.words });
  }
}
