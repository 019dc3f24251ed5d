/**
 * How far raters agree who rated the same things, as figures and in a word. Sources: Shrout and Fleiss 1979 and
 * McGraw and Wong 1996 (ICC), Cohen 1968 (weighted kappa), Light 1971 (more than two raters), Koo and Li 2016 (how
 * many things it takes, and the words).
 */
import { round } from './progress.ts';

/** With fewer things rated, the figures say more about chance than about the raters (Koo and Li 2016). */
export const ITEMS_NEEDED = 30;

export const LEVELS = ['poor', 'moderate', 'good', 'excellent'] as const;
export type AgreementLevel = (typeof LEVELS)[number];
const FROM = { moderate: 0.5, good: 0.75, excellent: 0.9 } as const;

/** The word for an ICC. */
export function levelOf(icc: number): AgreementLevel {
  if (icc > FROM.excellent) return 'excellent';
  if (icc >= FROM.good) return 'good';
  return icc >= FROM.moderate ? 'moderate' : 'poor';
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const squares = (values: readonly number[], around: number) =>
  values.reduce((sum, value) => sum + (value - around) ** 2, 0);

/**
 * Intraclass correlation, two-way random effects, absolute agreement: ICC(2,1), how far one rater’s rating can stand
 * for another’s, and ICC(2,k), how reliable the mean of all is.
 * @param table one row per thing rated, with a rating of each rater in the same order.
 * @returns null with fewer than two things or raters, or where nothing differs; `average` null where the raters are
 *   further apart than the things, so that their mean has no reliability to speak of.
 */
export function icc(
  table: readonly (readonly number[])[],
): { single: number; average: number | null } | null {
  const n = table.length;
  const k = table[0]?.length ?? 0;
  if (n < 2 || k < 2) return null;
  const all = table.flat();
  const grand = mean(all);
  const rows = k * squares(table.map(mean), grand);
  const columns =
    n *
    squares(
      Array.from({ length: k }, (_, rater) => mean(table.map((row) => row[rater] as number))),
      grand,
    );
  const msr = rows / (n - 1);
  const msc = columns / (k - 1);
  // Of whole agreement nothing is left; rounding may leave less than that.
  const mse = Math.max(0, squares(all, grand) - rows - columns) / ((n - 1) * (k - 1));
  const single = msr + (k - 1) * mse + (k * (msc - mse)) / n;
  const average = msr + (msc - mse) / n;
  if (single <= 0) return null;
  return { single: (msr - mse) / single, average: average > 0 ? (msr - mse) / average : null };
}

/**
 * Cohen’s kappa with quadratic weights: the squared differences of two raters against those that their ratings would
 * have if they were dealt out by chance; of more raters the mean over the pairs.
 * @param table as for `icc`, whole ratings.
 * @returns null without a pair, or where nothing differs.
 */
export function quadraticKappa(table: readonly (readonly number[])[]): number | null {
  const k = table[0]?.length ?? 0;
  const kappas: number[] = [];
  for (let one = 0; one < k; one++) {
    for (let other = one + 1; other < k; other++) {
      const a = table.map((row) => row[one] as number);
      const b = table.map((row) => row[other] as number);
      const observed = mean(a.map((rating, index) => (rating - (b[index] as number)) ** 2));
      const [meanA, meanB] = [mean(a), mean(b)];
      const expected = (squares(a, meanA) + squares(b, meanB)) / table.length + (meanA - meanB) ** 2;
      if (expected === 0) return null;
      kappas.push(1 - observed / expected);
    }
  }
  return kappas.length === 0 ? null : mean(kappas);
}

/** A skill of an interview with what the engine and people gave it. */
export interface RatedItem {
  /** 0–10; null where the engine gave no score. */
  score: number | null;
  /** 1–5, one per rater. */
  ratings: readonly { rater: number; rating: number }[];
}

export interface Agreement {
  /** Things that all of these raters rated. */
  items: number;
  needed: number;
  raters: number;
  /** ICC(2,1), ICC(2,k) and quadratic weighted kappa, two decimals; null while there are too few things. */
  icc_single: number | null;
  icc_average: number | null;
  kappa: number | null;
  level: AgreementLevel | null;
}

/** The engine’s 0–10 on the scale of people, 1–5. */
export const asRating = (score: number): number => 1 + score * 0.4;

/** Between the engine and people, who count as one rater by the mean of their ratings; the word goes by ICC(2,1). */
export function agreementWithEngine(items: readonly RatedItem[]): Agreement {
  const table = items.flatMap(({ score, ratings }) =>
    score === null || ratings.length === 0
      ? []
      : [[asRating(score), mean(ratings.map(({ rating }) => rating))]],
  );
  return figures(table, 2, 'icc_single');
}

/**
 * Among people: those who rated most of the items together, and what they all rated. Theirs is a mean, so the word
 * goes by ICC(2,k).
 */
export function agreementOfPeople(items: readonly RatedItem[]): Agreement {
  const panels = new Map<string, readonly number[]>();
  for (const { ratings } of items) {
    const raters = ratings.map(({ rater }) => rater).sort((a, b) => a - b);
    if (raters.length > 1) panels.set(raters.join(), raters);
  }
  let best: { raters: number; table: number[][] } = { raters: 0, table: [] };
  for (const panel of panels.values()) {
    const table = items.flatMap(({ ratings }) => {
      const row = panel.flatMap((rater) => ratings.find((each) => each.rater === rater)?.rating ?? []);
      return row.length === panel.length ? [row] : [];
    });
    const isMore =
      table.length > best.table.length || (table.length === best.table.length && panel.length > best.raters);
    if (isMore) best = { raters: panel.length, table };
  }
  return figures(best.table, best.raters, 'icc_average');
}

function figures(table: number[][], raters: number, judged: 'icc_single' | 'icc_average'): Agreement {
  const isEnough = table.length >= ITEMS_NEEDED;
  const found = isEnough ? icc(table) : null;
  const kappa = isEnough ? quadraticKappa(table.map((row) => row.map(Math.round))) : null;
  const inShort = (value: number | null | undefined) => (value == null ? null : round(value, 2));
  const icc_single = inShort(found?.single);
  const icc_average = inShort(found?.average);
  const level = { icc_single, icc_average }[judged];
  return {
    ...{ items: table.length, needed: ITEMS_NEEDED, raters, icc_single, icc_average },
    kappa: inShort(kappa),
    level: level === null ? null : levelOf(level),
  };
}
