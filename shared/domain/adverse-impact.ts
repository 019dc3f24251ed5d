/**
 * Whether one group is hired at a much lower rate than another: the four-fifths rule. Source: Uniform Guidelines
 * on Employee Selection Procedures, 29 CFR 1607.4(D).
 */
import { round } from './progress.ts';

/** A selection rate below this share of the highest one is evidence of adverse impact. */
export const FOUR_FIFTHS = 0.8;

/**
 * With fewer people in a group one decision swings its rate by more than the rule measures, and a count would
 * say of a single person what was decided about them.
 */
export const FEWEST_IN_GROUP = 5;

export interface GroupCount {
  group: string;
  /** People of the group on whom a hire or no hire was decided. */
  candidates: number;
  hired: number;
}

export interface GroupImpact extends GroupCount {
  /** Share of the group that was hired, 0–1, three decimals. */
  selection_rate: number;
  /** The rate as a share of the highest group's, three decimals. */
  impact_ratio: number;
}

export type ImpactGap = 'no_groups' | 'small_groups' | 'nobody_hired';

export interface Impact {
  /** Empty where there is a reason not to tell. */
  groups: GroupImpact[];
  highest_group: string | null;
  /** Whether any ratio is below four fifths; null where none can be told. */
  adverse_impact: boolean | null;
  reason: ImpactGap | null;
}

const withheld = (reason: ImpactGap): Impact => ({
  groups: [],
  highest_group: null,
  adverse_impact: null,
  reason,
});

/** Compares groups of one kind. With one small group all are withheld: it could be told from the others' counts. */
export function impactOf(counts: readonly GroupCount[]): Impact {
  const present = counts.filter((count) => count.candidates > 0);
  if (present.length < 2) return withheld('no_groups');
  if (present.some((count) => count.candidates < FEWEST_IN_GROUP)) return withheld('small_groups');
  const rate = ({ hired, candidates }: GroupCount) => hired / candidates;
  const top = present.reduce((best, count) => (rate(count) > rate(best) ? count : best));
  if (top.hired === 0) return withheld('nobody_hired');
  const groups = present.map((count) => ({
    ...count,
    selection_rate: round(rate(count), 3),
    impact_ratio: round(rate(count) / rate(top), 3),
  }));
  return {
    groups,
    highest_group: top.group,
    // From the rates themselves: a ratio of 0.7996 is no 0.8.
    adverse_impact: present.some((count) => rate(count) / rate(top) < FOUR_FIFTHS - 1e-9),
    reason: null,
  };
}
