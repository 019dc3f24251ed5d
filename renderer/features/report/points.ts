/** Key points as the report shows them. */
import type { Explanation } from '../../../shared/contract/analysis.ts';
import { PARTLY_FROM } from '../../../shared/domain/credit-steps.ts';

type Skill = Explanation['skills'][number];
export type Point = Skill['key_points'][number];
/** Words of an answer that are shown in the transcript. */
export type Quoted = Pick<Point, 'answer_id' | 'evidence'>;

/** A scored answer with the points of its question. */
export interface ScoredQuestion {
  answer_id: number;
  question: string;
  /** 0–10. */
  score: number;
  /** The graded examples that it was held against. */
  guidance: Skill['answers'][number]['guidance'];
  points: Point[];
}

export const STEPS = ['covered', 'partly', 'missed'] as const;
export type Step = (typeof STEPS)[number];

/** How far a point was said, in a word. */
export function stepOf({ covered, credit }: Pick<Point, 'covered' | 'credit'>): Step {
  if (covered) return 'covered';
  return credit >= PARTLY_FROM ? 'partly' : 'missed';
}

/** The scored answers of a skill, as asked; the points of each, the best said first. */
export function questionsOf({ answers, key_points }: Skill): ScoredQuestion[] {
  return answers.flatMap(({ answer_id, question, score, guidance }) => {
    if (score === null) return [];
    const points = key_points.filter((point) => point.answer_id === answer_id);
    const order = (point: Point) => STEPS.indexOf(stepOf(point));
    return [{ answer_id, question, score, guidance, points: points.sort((a, b) => order(a) - order(b)) }];
  });
}

/** How much of the points was said, each by its weight, 0–1; the score follows from it. Null without points. */
export function shareSaid(points: readonly Pick<Point, 'weight' | 'credit'>[]): number | null {
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? points.reduce((sum, { weight, credit }) => sum + weight * credit, 0) / total : null;
}
