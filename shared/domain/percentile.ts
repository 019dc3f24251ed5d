/** Where one value stands among others. Source: implied rules, "score_percentile". */

/** Below this many values a percentile says more about chance than about the person. */
export const FEWEST_FOR_PERCENTILE = 5;

/** How many values of a population are below one value, and how many equal it (itself included). */
export interface Rank {
  below: number;
  equal: number;
  total: number;
}

/** Mid-rank percentile, 0–100, a whole number; null below five values. */
export function midRankPercentile({ below, equal, total }: Rank): number | null {
  return total < FEWEST_FOR_PERCENTILE ? null : Math.round((100 * (below + equal / 2)) / total);
}

/** An industry as it is compared: names that differ in case or spaces alone are one; '' where none was given. */
export const industryKey = (industry: string): string =>
  industry.trim().replace(/\s+/g, ' ').normalize('NFKC').toLowerCase();
