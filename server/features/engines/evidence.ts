/** What the embedded matcher finds in the words that a language model points at. */

import type { EngineRefusal } from '../../../shared/contract/engines.ts';
import type { PointResult, RubricPoint } from '../../../shared/domain/scoring/types.ts';
import { type Contact, checkFollowUp } from '../../../shared/domain/second-opinion.ts';
import type { Scorer } from '../../engines/scorer.ts';

/** So much more credit than words without content earn is a sign that they are about the point. */
const CONTACT = 0.03;
/** A text without content. */
const NOTHING = 'x';

type Match = Pick<Scorer, 'score'>;

const creditOf = (scorer: Match, question: string, point: RubricPoint, answer: string) =>
  scorer.score({ question, points: [point], answer }).points[0];

const touches = (scorer: Match, question: string, point: RubricPoint, text: string): boolean =>
  (creditOf(scorer, question, point, text)?.credit ?? 0) >
  (creditOf(scorer, question, point, NOTHING)?.credit ?? 0) + CONTACT;

/** A quotation has contact with a point where its words say something of it, or hold the embedded evidence for it. */
export const contactIn =
  (
    scorer: Match,
    question: string,
    rubric: readonly RubricPoint[],
    embedded: readonly PointResult[],
  ): Contact =>
  (index, span) => {
    const point = rubric[index] as RubricPoint;
    const known = embedded.find(({ id }) => id === point.id)?.evidence ?? [];
    const overlaps = known.some(({ start, end }) => start < span.end && span.start < end);
    return overlaps || touches(scorer, question, point, span.text);
  };

/** Whether a follow-up on `point` may be asked as a model worded it. */
export function followUpRefusal(
  scorer: Match,
  { question, point, text }: { question: string; point: RubricPoint; text: string },
): EngineRefusal | null {
  const matter: RubricPoint = { id: 'matter', text: `${question} ${point.text}`, synonyms: point.synonyms };
  return checkFollowUp(
    text,
    (words) => touches(scorer, '', matter, words),
    (words) =>
      creditOf(scorer, '', { ...point, aspect: undefined, topic: undefined }, words)?.covered ?? false,
  );
}
