/** Ratings by people: who sees them when, and how far raters agree. Source: extensions, `scorecards/`. */
import type { MemberRole } from '../contract/users.ts';
import { round } from './progress.ts';

/**
 * Whether a member sees the scorecards of others. Ratings are worth something because they are independent:
 * who may still rate does not see what others thought before their own is sent. Owners and recruiters, who lead
 * the hiring, and viewers, who never rate, see them once the interview is over.
 */
export function seesOthersRatings(
  member: MemberRole,
  { hasSent, isOver }: { hasSent: boolean; isOver: boolean },
): boolean {
  return hasSent || (isOver && member !== 'interviewer');
}

export interface Rating {
  rater: number;
  skill: string;
  /** 1–5. */
  rating: number;
}

/** Share of pairs of raters of one skill whose ratings differ by one step at most, two decimals; null without a pair. */
export function agreement(ratings: readonly Rating[]): number | null {
  let pairs = 0;
  let close = 0;
  for (const [index, one] of ratings.entries()) {
    for (const other of ratings.slice(index + 1)) {
      if (one.skill !== other.skill || one.rater === other.rater) continue;
      pairs += 1;
      if (Math.abs(one.rating - other.rating) <= 1) close += 1;
    }
  }
  return pairs === 0 ? null : round(close / pairs, 2);
}

/** Mean rating of each skill, two decimals, with the number of its raters; in the order of first appearance. */
export function meanRatings(ratings: readonly Rating[]): { skill: string; mean: number; raters: number }[] {
  return [...new Set(ratings.map((rating) => rating.skill))].map((skill) => {
    const own = ratings.filter((rating) => rating.skill === skill);
    const sum = own.reduce((total, { rating }) => total + rating, 0);
    return { skill, mean: round(sum / own.length, 2), raters: own.length };
  });
}
