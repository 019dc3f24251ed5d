/** The scorer as a port; the embedded engine is its first adapter and needs neither network nor model. */
import { createHash } from 'node:crypto';
import { SCORER, scoreAnswer } from '../../shared/domain/scoring/index.ts';
import { meaningOf } from '../../shared/domain/scoring/meaning.ts';
import type { ScoreInput, ScoreResult } from '../../shared/domain/scoring/types.ts';
import { isKnown } from '../../shared/domain/scoring/weights.ts';
import { analyseSentiment } from '../../shared/domain/sentiment/index.ts';
import { read } from '../../shared/domain/sentiment/reading.ts';

export interface Scorer {
  name: string;
  version: string;
  score(input: ScoreInput): ScoreResult;
}

/**
 * Its tables are made at the first use; who waits for nothing makes them before somebody waits for a score. In steps, so
 * that whoever comes meanwhile has a turn.
 */
export const WARM_UPS: readonly (() => void)[] = [
  () => void isKnown(''),
  () => void meaningOf([]),
  () => void read('good'),
  () => void analyseSentiment('good'),
  () =>
    void scoreAnswer({
      question: 'Tell me about a time when you were asked for words.',
      points: [{ id: 'a', text: 'A word.' }],
      answer: 'These are a few good words.',
    }),
];

export const embeddedScorer: Scorer = { ...SCORER, score: scoreAnswer };

/** The same hash means the same result from the same scorer, so a score can be checked years later. */
export function inputHash(input: ScoreInput): string {
  const { question, points, answer, transcriptConfidence, exemplars, follows } = input;
  return createHash('sha256')
    .update(
      JSON.stringify([
        ...[question, points, answer, transcriptConfidence ?? null, exemplars ?? null],
        ...(follows ? [follows] : []),
      ]),
    )
    .digest('hex');
}
